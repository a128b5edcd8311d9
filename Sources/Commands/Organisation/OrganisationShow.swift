import ArgumentParser
import KieuBao

extension Organisations {
  /// Shows an organisation with its members.
  struct Show: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Xem một tổ chức và thành viên.", en: "Show an organisation."),
      discussion: """
          kieubao organisation show O1
          kieubao organisation show O1 --format json
        """)

    @Argument(help: help(vi: "Mã tổ chức, như O1.", en: "The organisation, such as O1."))
    var id: Organisation.ID

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let (organisation, members) = try registry.organisation(id, at: surroundings.now)
        let reader = output.reader(in: surroundings)
        let isNarrow = output.isNarrow(in: surroundings)
        let list = Detail.Line(
          "members", .members, isNarrow ? .empty : .list(members.map { $0.person.id.description }),
          json: .array(members.map { $0.person.member(role: $0.role) }))
        try output.write(
          Detail(
            noun: "organisation",
            sections: [
              Detail.Section(nil, organisation.lines(for: reader) + [list]),
              Detail.Section(.members, members.map { $0.person.memberLine(role: $0.role) }),
            ]), in: surroundings)
      }
    }
  }

  /// Lists all organisations.
  struct List: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Danh sách tổ chức.", en: "List organisations."),
      discussion: """
          kieubao organisation list
          kieubao organisation list --format csv
        """)

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let reader = output.reader(in: surroundings)
        let lines = try registry.organisations(at: surroundings.now).map { entry in
          entry.organisation.lines(for: reader)
            + [Detail.Line("members", .members, .integer(entry.members))]
        }
        let table = Table(
          noun: "organisation", title: Wording(vi: "Danh sách tổ chức", en: "Organisations"),
          columns: columns, rows: lines.map { $0.row(columns) }
        ).noting(withheldIn: lines)
        try output.write(table, items: lines.map { .object($0.members) }, in: surroundings)
        try surroundings.refuseEmpty(lines.count)
      }
    }

    private var columns: [Column] {
      [
        Column("id", .id, width: 8), Column("name", .organisationName, width: 40),
        Column("kind", .organisationKind, width: 24), Column("country", .seat),
        Column("city", .city), Column("founded_year", .foundedYear, width: 9),
        Column("members", .members, width: 9),
      ]
    }
  }
}

extension Organisation {
  /// What the registry keeps of the organisation itself.
  fileprivate func lines(for reader: Reader) -> [Detail.Line] {
    let id = Detail.Line("id", .id, .text(id.description))
    guard let charter = charter.value?.revealed else {
      return [
        id, .withheld("name", .organisationName), .withheld("kind", .organisationKind),
        .withheld("country", .seat), .withheld("city", .city),
        .withheld("founded_year", .foundedYear),
      ]
    }
    return [
      id, .init("name", .organisationName, .text(charter.name)),
      .init("kind", .organisationKind, reader.cell(charter.kind), json: JSON(charter.kind)),
      .init("country", .seat, reader.cell(charter.country), json: JSON(charter.country?.code)),
      .init("city", .city, .text(charter.city)),
      .init("founded_year", .foundedYear, .integer(charter.foundedYear)),
    ]
  }
}

extension Person {
  private var shownName: String? { identity.value?.revealed.name.text }

  fileprivate func member(role: String?) -> JSON {
    let id = JSON.Member("id", .string(id.description))
    // The role is of the same class as the name.
    guard let shownName else { return .object([id, .init("withheld", ["name", "role"])]) }
    return .object([id, .init("name", .string(shownName)), .init("role", JSON(role))])
  }

  fileprivate func memberLine(role: String?) -> Detail.Line {
    .aside(
      Wording(vi: id.description, en: id.description),
      .text([shownName, role].compactMap(\.self).joined(separator: " · ")))
  }
}
