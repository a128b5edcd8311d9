import ArgumentParser
import KieuBao

extension Persons {
  /// Lists records that may be of one person.
  struct Duplicates: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Tìm các hồ sơ có thể trùng nhau.", en: "Look for records of one person."),
      discussion: say(
        vi: """
          Mỗi cặp có điểm từ 0 đến 1, kết luận (same: chắc là một người; review: cần xem lại) và lý \
          do. Không hồ sơ nào bị gộp: gộp bằng ‘kieubao person merge’, hoặc ghi nhận là hai người \
          khác nhau bằng ‘kieubao person distinct’.

            kieubao person duplicates
            kieubao person duplicates --verdict same --output trung.xlsx
          """,
        en: """
          Each pair has a score from 0 to 1, a verdict (same: one person, as good as certainly; \
          review: to be looked at) and reasons. Nothing is merged: ‘kieubao person merge’ does that, \
          and ‘kieubao person distinct’ says that two records are of two persons.

            kieubao person duplicates
            kieubao person duplicates --verdict same --output twins.xlsx
          """))

    @Option(
      help: help(
        vi: "Chỉ các cặp có kết luận này: same, review.",
        en: "Only pairs with this verdict: same, review."))
    var verdict: Resemblance.Verdict?

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let report = try registry.duplicates(at: surroundings.now)
        let pairs = report.pairs.filter { verdict == nil || $0.resemblance.verdict == verdict }
        let columns = output.isNarrow(in: surroundings) ? Self.fewColumns : Self.columns
        let table = Table(
          noun: "duplicate", title: Wording(vi: "Hồ sơ có thể trùng", en: "Possible duplicates"),
          columns: columns,
          rows: pairs.map {
            $0.lines(output.reader(in: surroundings), surroundings.language).row(columns)
          },
          total: report.pairs.count + (report.excluded["distinct"] ?? 0),
          excluded: [
            Exclusion(
              "distinct", Wording(vi: "đã ghi là hai người", en: "kept apart as two persons"),
              count: report.excluded["distinct"] ?? 0),
            .persons("filter", report.pairs.count - pairs.count),
          ],
          notes: [report.note])
        try output.write(
          table,
          items: pairs.map { .object($0.lines(.program, surroundings.language).members) },
          in: surroundings)
        try surroundings.refuseEmpty(pairs.count)
      }
    }

    private static let columns = [
      Column("a", Wording(vi: "Hồ sơ", en: "Record"), width: 8),
      Column("a_name", Wording(vi: "Họ và tên", en: "Name"), width: 24),
      Column("b", Wording(vi: "Hồ sơ kia", en: "Other"), width: 8),
      Column("b_name", Wording(vi: "Họ và tên kia", en: "Other name"), width: 24),
      Column("score", Wording(vi: "Điểm", en: "Score"), width: 7),
      Column("verdict", Wording(vi: "Kết luận", en: "Verdict"), width: 16),
      Column("reasons", Wording(vi: "Lý do", en: "Reasons"), width: 60),
      Column("a_record_id", Wording(vi: "Mã nơi gửi", en: "Record ID")),
      Column("b_record_id", Wording(vi: "Mã nơi gửi kia", en: "Other record ID")),
    ]

    private static let fewColumns = Array(columns.prefix(7))
  }

  /// Says that two records are of two persons.
  struct Distinct: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Ghi nhận hai hồ sơ là hai người khác nhau.",
        en: "Say that two records are of two persons."),
      discussion: say(
        vi: """
          Cặp này không hiện trong ‘kieubao person duplicates’ nữa.

            kieubao person distinct P12 P57
          """,
        en: """
          ‘kieubao person duplicates’ does not tell the pair again.

            kieubao person distinct P12 P57
          """))

    @Argument(help: help(vi: "Hồ sơ thứ nhất, như P12.", en: "One record, such as P12."))
    var one: Person.ID

    @Argument(help: help(vi: "Hồ sơ thứ hai, như P57.", en: "The other, such as P57."))
    var other: Person.ID

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        try registry.tellApart(one, from: other, at: surroundings.now)
        let receipt = Receipt(
          noun: "person", [one.description],
          Wording(
            vi: "đã ghi nhận \(one) và \(other) là hai người khác nhau",
            en: "\(one) and \(other) are kept apart as two persons"),
          extra: [.init("distinct_from", .string(other.description))])
        try output.write(receipt, in: surroundings)
      }
    }
  }
}

extension DuplicateReport {
  /// How many records were compared, and how many were not.
  fileprivate var note: Wording {
    let left = excluded.filter { $0.key != "distinct" }.values.reduce(0, +)
    return Wording(
      vi: "Đã so \(grouped(String(compared), .vi)) hồ sơ với nhau; "
        + "không so \(grouped(String(left), .vi)) hồ sơ đã gộp, hạn chế hoặc không được dùng.",
      en: "\(grouped(String(compared), .en)) records were compared; "
        + "\(grouped(String(left), .en)) merged, restricted or not to be used were not.")
  }
}

extension Resemblance.Verdict {
  var name: Wording {
    switch self {
    case .same: Wording(vi: "chắc là một người", en: "same person")
    case .review: Wording(vi: "cần xem lại", en: "to be reviewed")
    }
  }
}

extension Resemblance {
  /// The score with as many digits as it is worth: 0.997.
  var scoreText: String {
    let thousandths = Int((score * 1000).rounded(.down))
    return "\(thousandths / 1000)." + String(String(1000 + thousandths % 1000).dropFirst())
  }
}

extension DuplicatePair {
  fileprivate func lines(_ reader: Reader, _ language: Language) -> [Detail.Line] {
    let verdict = resemblance.verdict
    return [
      .init("a", .none, .text(a.description)), .init("b", .none, .text(b.description)),
      .init("a_record_id", .none, .text(recordIDs.a?.revealed)),
      .init("b_record_id", .none, .text(recordIDs.b?.revealed)),
      .init("a_name", .none, .text(names.a.revealed.text)),
      .init("b_name", .none, .text(names.b.revealed.text)),
      .init("score", .none, .text(resemblance.scoreText), json: .number(resemblance.scoreText)),
      .init(
        "verdict", .none, .text(reader == .program ? verdict.rawValue : verdict.name(language)),
        json: .string(verdict.rawValue)),
      .init("reasons", .none, .list(resemblance.reasons.map { $0(language) })),
    ]
  }
}

extension Wording {
  /// The label of a line whose column has the heading.
  fileprivate static let none = Wording(vi: "", en: "")
}
