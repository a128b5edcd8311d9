import ArgumentParser
import KieuBao

/// The relatives at home of the persons abroad.
struct Relatives: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relative",
    abstract: say(vi: "Thân nhân trong nước.", en: "Relatives at home."),
    subcommands: [Add.self, List.self, Erase.self])
}

extension Relatives {
  /// Adds relatives to a person: all of an input, or none.
  struct Add: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Thêm thân nhân cho một người.", en: "Add relatives of a person."),
      discussion: say(
        vi: """
          Không có --input thì chương trình hỏi từng mục. Các trường: \(fieldNames).

            kieubao relative add P12
            kieubao relative add P12 --input than-nhan.jsonl
          """,
        en: """
          Without --input the program asks field by field. Fields: \(fieldNames).

            kieubao relative add P12
            kieubao relative add P12 --input relatives.jsonl
          """))

    @Argument(help: help(vi: "Mã người, như P12.", en: "The person, such as P12."))
    var person: Person.ID

    @OptionGroup var input: InputOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var trial: TrialOption
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let drafts = try drafts(in: surroundings)
        if trial.dryRun { return surroundings.tellValid(drafts.count) }
        let added = try registry.addRelatives(drafts, of: person, at: surroundings.now)
        let names = added.summary
        let receipt = Receipt(
          noun: "relative", added.map(\.description),
          Wording(
            vi: "đã thêm thân nhân của \(person): \(names)",
            en: "added relatives of \(person): \(names)"))
        try output.write(receipt, in: surroundings)
      }
    }

    private func drafts(in surroundings: Surroundings) throws -> [RelativeDraft] {
      let (known, day) = (RelativeForm.known, surroundings.day)
      let questions = Questionnaire.relative(
        Wording(vi: "Thêm thân nhân của \(person)", en: "Add a relative of \(person)"), asOf: day)
      return try input.objects("relative", known: known, asking: questions, in: surroundings)
        .map { fields in
          try fields.located { try RelativeDraft(RelativeForm(fields.entries()), asOf: day) }
        }
    }
  }
}

extension RelativeForm {
  /// The fields of the JSON of a relative.
  fileprivate static let known = Field.allCases.filter { $0 != .homeAsWritten }.map(\.rawValue)

  /// Throws what is wrong with one answer alone.
  fileprivate static func check(_ answer: String, as field: Field, asOf day: Day) throws {
    do throws(FormProblems) {
      _ = try RelativeDraft(RelativeForm([field: .text(answer)]), asOf: day)
    } catch {
      if let problem = error.problems.first(where: { $0.field == field.rawValue }) { throw problem }
    }
  }
}

private let fieldNames = RelativeForm.known.joined(separator: ", ")

extension Questionnaire {
  /// The questions for a relative, each answer checked as it is given.
  fileprivate static func relative(_ title: Wording, asOf day: Day) -> Questionnaire {
    func field(
      _ field: RelativeForm.Field, _ wording: Wording, forms: Wording? = nil, isList: Bool = false
    ) -> Question {
      Question(
        field.rawValue, wording, forms: forms, isRequired: field == .name, isList: isList
      ) { try RelativeForm.check($0, as: field, asOf: day) }
    }
    return Questionnaire(
      title,
      [
        field(.name, .name),
        field(.relation, .relation, forms: Wording(vi: "mẹ, em, …", en: "mẹ, em, …")),
        field(.birthYear, .birthYear), field(.home, .residence, forms: .homeForms),
        field(.phones, .phones, isList: true),
        field(.isContact, .isContact, forms: Wording(vi: "có, không", en: "yes, no")),
      ])
  }
}
