import ArgumentParser
import KieuBao

/// Home-town associations and other groups.
struct Organisations: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisation",
    abstract: say(vi: "Hội đồng hương và các tổ chức khác.", en: "Associations and other groups."),
    subcommands: [Add.self, AddMember.self, Show.self, List.self])
}

extension Organisations {
  /// Adds an organisation.
  struct Add: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Thêm một tổ chức.", en: "Add an organisation."),
      discussion: say(
        vi: """
          Không có --input thì chương trình hỏi từng mục. Các trường: \(fieldNames).

            kieubao organisation add
            kieubao organisation add --input hoi.json
          """,
        en: """
          Without --input the program asks field by field. Fields: \(fieldNames).

            kieubao organisation add
            kieubao organisation add --input association.json
          """))

    @OptionGroup var input: InputOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var trial: TrialOption
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let fields = try input.object(
          "organisation", known: CharterForm.known, asking: .organisation(asOf: surroundings.day),
          in: surroundings)
        let charter = try fields.located {
          try Charter(CharterForm(fields.entries()), asOf: surroundings.day)
        }
        if trial.dryRun { return surroundings.tellValid(1) }
        let id = try registry.add(Personal(charter), at: surroundings.now)
        let receipt = Receipt(
          noun: "organisation", [id.description],
          Wording(vi: "đã thêm tổ chức \(id)", en: "added \(id)"))
        try output.write(receipt, in: surroundings)
      }
    }
  }

  /// Makes a person a member of an organisation.
  struct AddMember: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "add-member",
      abstract: say(
        vi: "Ghi một người là thành viên, hoặc đổi chức vụ.",
        en: "Make a person a member, or change the role."),
      discussion: say(
        vi: "  kieubao organisation add-member O1 P12 --role \"chủ tịch\"",
        en: "  kieubao organisation add-member O1 P12 --role \"chủ tịch\""))

    @Argument(help: help(vi: "Mã tổ chức, như O1.", en: "The organisation, such as O1."))
    var organisation: Organisation.ID

    @Argument(help: help(vi: "Mã người, như P12.", en: "The person, such as P12."))
    var person: Person.ID

    @Option(help: help(vi: "Chức vụ.", en: "The role."))
    var role: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        try registry.addMember(
          person, to: organisation, role: role.map { Personal($0) }, at: surroundings.now)
        let receipt = Receipt(
          noun: "organisation", [organisation.description],
          Wording(
            vi: "đã ghi \(person) là thành viên của \(organisation)",
            en: "\(person) is a member of \(organisation)"),
          extra: [.init("person", .string(person.description))])
        try output.write(receipt, in: surroundings)
      }
    }
  }
}

extension CharterForm {
  /// The fields of the JSON of an organisation.
  fileprivate static let known = Field.allCases.map(\.rawValue)

  /// Throws what is wrong with one answer alone.
  fileprivate static func check(_ answer: String, as field: Field, asOf day: Day) throws {
    do throws(FormProblems) {
      _ = try Charter(CharterForm([field: .text(answer)]), asOf: day)
    } catch {
      if let problem = error.problems.first(where: { $0.field == field.rawValue }) { throw problem }
    }
  }
}

private let fieldNames = CharterForm.known.joined(separator: ", ")

extension Questionnaire {
  /// The questions for an organisation, each answer checked as it is given.
  fileprivate static func organisation(asOf day: Day) -> Questionnaire {
    func field(
      _ field: CharterForm.Field, _ wording: Wording, forms: Wording? = nil
    ) -> Question {
      Question(field.rawValue, wording, forms: forms, isRequired: field == .name) {
        try CharterForm.check($0, as: field, asOf: day)
      }
    }
    return Questionnaire(
      Wording(vi: "Thêm một tổ chức", en: "Add an organisation"),
      [
        field(.name, .organisationName),
        .term("kind", .organisationKind, of: OrganisationKind.self),
        field(.country, .seat, forms: .countryForms), field(.city, .city),
        field(.foundedYear, .foundedYear),
      ])
  }
}

extension Wording {
  static let organisationName = Wording(vi: "Tên tổ chức", en: "Name")
  static let organisationKind = Wording(vi: "Loại hình", en: "Kind")
  static let seat = Wording(vi: "Nước sở tại", en: "Country")
  static let foundedYear = Wording(vi: "Năm thành lập", en: "Founded in")
  static let members = Wording(vi: "Thành viên", en: "Members")
}
