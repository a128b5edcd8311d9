import ArgumentParser
import KieuBao

extension Relatives {
  /// Lists the relatives of a person.
  struct List: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Thân nhân của một người.", en: "List the relatives of a person."),
      discussion: """
          kieubao relative list P12
          kieubao relative list P12 --format json
        """)

    @Argument(help: help(vi: "Mã người, như P12.", en: "The person, such as P12."))
    var person: Person.ID

    @OptionGroup var reveal: RevealOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let selection = try registry.relatives(of: person, at: surroundings.now)
        let relatives = selection.relatives
        let lines = relatives.map { $0.lines(for: output.reader(in: surroundings)) }
        let columns = columns(isNarrow: output.isNarrow(in: surroundings))
        let table = Table(
          noun: "relative",
          title: Wording(vi: "Thân nhân của \(person)", en: "Relatives of \(person)"),
          columns: columns, rows: lines.map { $0.row(columns) },
          excluded: [
            Exclusion(
              "restricted", Wording(vi: "hạn chế xử lý", en: "processing restricted"),
              count: selection.restricted)
          ]
        )
        .noting(withheldIn: lines)
        try output.write(table, items: lines.map { .object($0.members) }, in: surroundings)
        try surroundings.refuseEmpty(relatives.count)
      }
    }

    private func columns(isNarrow: Bool) -> [Column] {
      [
        Column("id", .id, width: 8), Column("name", .name, width: 26),
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
