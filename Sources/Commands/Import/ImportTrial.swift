import KieuBao

/// What an import would do, row by row.
struct ImportTrial {
  private let outcome: ImportOutcome
  private let rates: RateTable

  init(
    _ outcome: ImportOutcome, _ kind: ImportKindOfFile, _ registry: Registry, at now: Moment
  ) throws {
    self.outcome = outcome
    rates =
      kind == .contributions
      ? RateTable(try registry.rates(at: now).map(\.entry)) : RateTable()
  }

  /// Writes every row; for a person on a terminal only those that would be refused.
  func write(to output: OutputOptions, in surroundings: Surroundings) throws {
    let language = surroundings.language
    guard output.isNarrow(in: surroundings) else {
      return try output.write(
        table(of: outcome.items, language), items: outcome.items.map { item($0, language) },
        in: surroundings)
    }
    let refused = outcome.items.filter { $0.action == .reject }
    guard !refused.isEmpty else {
      return try output.place(in: surroundings) { sink, _ in try sink(summary(language) + "\n") }
    }
    let few: Set = ["row", "record_id", "problem_fields", "problems"]
    try output.write(table(of: refused, language).keeping(few), in: surroundings)
  }

  private func table(of items: [ImportItem], _ language: Language) -> Table {
    Table(
      noun: "import_item", title: Wording(vi: "Thử nhập", en: "Trial import"),
      columns: Self.columns, rows: items.map { row($0, language) }, notes: [summary])
  }

  /// What would come of the whole file.
  private var summary: Wording {
    let counts = ImportItem.Action.allCases.filter { outcome[$0] > 0 }.map { action in
      let (number, name) = (String(outcome[action]), action.wording)
      return Wording(
        vi: "\(name.vi.lowercased()) \(grouped(number, .vi))",
        en: "\(name.en.lowercased()) \(grouped(number, .en))")
    }
    let (vi, en) = (counts.map(\.vi), counts.map(\.en))
    return Wording(
      vi:
        "Chỉ thử, chưa lưu gì: \(vi.isEmpty ? "tệp không có dòng nào" : vi.joined(separator: ", ")).",
      en: "Only a trial, nothing was saved: \(en.isEmpty ? "no rows" : en.joined(separator: ", "))."
    )
  }

  private static let columns = [
    Column("sheet", Wording(vi: "Trang tính", en: "Sheet")),
    Column("row", Wording(vi: "Dòng", en: "Row"), width: 7),
    Column("action", Wording(vi: "Việc sẽ làm", en: "Action")),
    Column("id", .id, width: 8),
    Column("record_id", Wording(vi: "Mã hồ sơ", en: "Record ID")),
    Column("problem_fields", Wording(vi: "Cột lỗi", en: "Columns"), width: 20),
    Column("problems", Wording(vi: "Lỗi", en: "Problems"), width: 60),
  ]

  private func row(_ item: ImportItem, _ language: Language) -> [Cell] {
    let problems = item.problems.map { problem in
      [problem.message, problem.hint].compactMap { $0?(language) }.joined(separator: ": ")
    }
    return [
      .text(item.sheet), .integer(item.row), .text(item.action.rawValue), .text(item.record),
      .text(item.recordID?.revealed), .list(item.problems.compactMap(\.field)), .list(problems),
    ]
  }

  private func item(_ item: ImportItem, _ language: Language) -> JSON {
    let content = ImportedValues(item, rates: rates)
    return [
      "sheet": JSON(item.sheet), "row": JSON(item.row), "action": .string(item.action.rawValue),
      "id": JSON(item.record), "record_id": JSON(item.recordID?.revealed),
      "person": content.person, "relatives": .array(content.relatives),
      "contributions": .array(content.contributions),
      "lookalike": item.lookalike?.json(language, isTrial: true) ?? .null,
      "problems": .array(item.problems.map { $0.json(language) }),
    ]
  }
}

extension Problem {
  fileprivate func json(_ language: Language) -> JSON {
    [
      "code": .string(code), "field": JSON(field), "message": .string(message(language)),
      "hint": JSON(hint?(language)),
    ]
  }
}

/// The values of one row in JSON, in the forms that the other commands show them in.
private struct ImportedValues {
  private(set) var person = JSON.null
  private(set) var relatives: [JSON] = []
  private(set) var contributions: [JSON] = []

  init(_ item: ImportItem, rates: RateTable) {
    let id = JSON.Member("id", JSON(item.record))
    switch item.content {
    case nil: break
    case .person(let draft):
      person = .object([id] + draft.values)
      let owner = Person.ID(item.record ?? "") ?? .init(rawValue: 0)
      relatives = item.relatives.map { .object($0.values(of: owner)) }
    case .relative(let draft, let of):
      relatives = [
        .object([id, .init("person", .string(of.description))] + draft.values(of: of))
      ]
    case .contribution(let gift, let givers):
      contributions = [.object([id] + gift.revealed.values(of: givers, rates))]
    }
  }
}

extension PersonDraft {
  fileprivate var values: [JSON.Member] {
    let person = Person(
      id: .init(rawValue: 0), profile: .open(profile), identity: .open(identity),
      contact: .open(contact), documents: .open(documents), circumstances: .open(circumstances))
    return person.lines(for: .program).withoutID
  }
}

extension RelativeDraft {
  fileprivate func values(of person: Person.ID) -> [JSON.Member] {
    let relative = Relative(
      id: .init(rawValue: 0), person: person, kinship: .open(kinship), identity: .open(identity),
      contact: .open(contact))
    return relative.lines(for: .program).withoutID
  }
}

extension Gift {
  fileprivate func values(of givers: [Giver], _ rates: RateTable) -> [JSON.Member] {
    let contribution = Contribution(
      id: .init(rawValue: 0), givers: givers, gift: .open(Personal(self)))
    let row = GiftAccount.Row(
      contribution: contribution, gift: self,
      value: money.flatMap { rates.value(of: $0, on: date) },
      share: nil)
    return row.lines(for: .program).withoutID
  }
}

extension [Detail.Line] {
  /// The values of a record that may have no number yet.
  fileprivate var withoutID: [JSON.Member] { members.filter { $0.key != "id" } }
}
