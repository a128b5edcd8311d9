import ArgumentParser
import KieuBao

extension Relatives {
  /// Lists the relatives of a person.
  struct List: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Thân nhân của một người, hoặc của mọi người.",
        en: "List the relatives of a person, or of everybody."),
      discussion: """
          kieubao relative list P12
          kieubao relative list P12 --format json
          kieubao relative list --all --full --output \(say(vi: "than-nhan", en: "relatives")).xlsx
        """)

    @Argument(help: help(vi: "Mã người, như P12.", en: "The person, such as P12."))
    var person: Person.ID?

    @Flag(help: help(vi: "Thân nhân của mọi người.", en: "The relatives of everybody."))
    var all = false

    @OptionGroup var full: FullOption
    @OptionGroup var reveal: RevealOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      guard all == (person == nil) else { throw Self.onePerson }
      try registry.withRegistry(in: surroundings) { registry in
        let (relatives, excluded) = try relatives(registry, at: surroundings.now)
        let lines = relatives.map { values(of: $0, for: output.reader(in: surroundings)) }
        let table = table(lines, excluded, in: surroundings).noting(withheldIn: lines)
        try output.write(table, items: lines.map { .object($0.members) }, in: surroundings)
        try surroundings.refuseEmpty(relatives.count)
      }
    }

    private func relatives(
      _ registry: Registry, at now: Moment
    ) throws -> ([Relative], [Exclusion]) {
      guard let person else {
        let selection = try registry.relativesOfAll(at: now)
        let excluded = selection.excluded.sorted { $0.key < $1.key }
        return (selection.relatives, excluded.map { .relatives($0.key, $0.value) })
      }
      let selection = try registry.relatives(of: person, at: now)
      return (selection.relatives, [.relatives("restricted", selection.restricted)])
    }

    private func values(of relative: Relative, for reader: Reader) -> [Detail.Line] {
      let lines = full.full ? relative.fullLines(for: reader) : relative.lines(for: reader)
      guard all || full.full else { return lines }
      return lines.prefix(1) + [.init("person", .person, .text(relative.person.description))]
        + lines.dropFirst()
    }

    private func table(
      _ lines: [[Detail.Line]], _ excluded: [Exclusion], in surroundings: Surroundings
    ) -> Table {
      let title =
        person.map { Wording(vi: "Thân nhân của \($0)", en: "Relatives of \($0)") }
        ?? Wording(vi: "Thân nhân", en: "Relatives")
      if full.full {
        return output.fullTable(
          of: .relatives, noun: "relative", titled: title, lines: lines, excluded: excluded,
          in: surroundings)
      }
      let columns = columns(isNarrow: output.isNarrow(in: surroundings))
      return Table(
        noun: "relative", title: title, columns: columns, rows: lines.map { $0.row(columns) },
        excluded: excluded)
    }

    private static let onePerson = Problem.usage(
      Wording(vi: "cần mã một người, hoặc --all", en: "give a person, or --all"))

    private func columns(isNarrow: Bool) -> [Column] {
      [Column("id", .id, width: 8)] + (all ? [Column("person", .person, width: 8)] : []) + [
        Column("name", .name, width: 26),
        Column("relation", .relation), Column("birth_year", .birthYear, width: 9),
      ] + (isNarrow ? [] : [Column("home_code", .communeCode, width: 9)]) + [
        Column("home", .residence, width: 36),
        Column("phones", .phones, width: 18, masking: .phone),
        Column("is_contact", .isContact, width: 9), Column("status", .status),
      ]
    }
  }
}

extension Relative {
  /// Everything the registry keeps of the relative.
  func lines(for reader: Reader) -> [Detail.Line] {
    [.init("id", .id, .text(id.description)), name] + standing(for: reader) + home + [phones]
  }

  /// The same with what only a list to be imported again holds.
  fileprivate func fullLines(for reader: Reader) -> [Detail.Line] {
    let written = identity.value?.revealed.homeAsWritten
    return lines(for: reader) + [
      identity.value == nil
        ? .withheld("home_as_written", .homeAsWritten)
        : .aside(.homeAsWritten, .text(written), key: "home_as_written")
    ]
  }

  private var name: Detail.Line {
    identity.value.map { .init("name", .name, .text($0.revealed.name.text)) }
      ?? .withheld("name", .name)
  }

  private func standing(for reader: Reader) -> [Detail.Line] {
    guard let kinship = kinship.value?.revealed else {
      return [
        .withheld("relation", .relation), .withheld("birth_year", .birthYear),
        .withheld("is_contact", .isContact), .withheld("status", .status),
      ]
    }
    return [
      .init("relation", .relation, .text(kinship.relation)),
      .init("birth_year", .birthYear, .integer(kinship.birthYear)),
      .init("is_contact", .isContact, .flag(kinship.isContact)),
      .init("status", .status, reader.cell(kinship.status), json: JSON(kinship.status)),
    ]
  }

  private var home: [Detail.Line] {
    guard let kinship = kinship.value?.revealed, let identity = identity.value?.revealed else {
      return [.withheld("home", .residence)]
    }
    return Detail.Line.place(
      "home", .residence, kinship.home, asWritten: identity.homeAsWritten)
  }

  private var phones: Detail.Line {
    contact.value.map { .init("phones", .phones, .list($0.revealed.phones)) }
      ?? .withheld("phones", .phones)
  }
}

extension Exclusion {
  /// Why relatives are not on a list, by the library's word for it.
  fileprivate static func relatives(_ reason: String, _ count: Int) -> Exclusion {
    if let refusal = BasisRefusal.exclusion(reason, count) { return refusal }
    let wording =
      reason == "restricted"
      ? Wording(vi: "hạn chế xử lý", en: "processing restricted")
      : Wording(vi: "của người không có trong danh sách", en: "of persons not listed")
    return Exclusion(reason, wording, count: count)
  }
}
