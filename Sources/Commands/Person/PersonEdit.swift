import ArgumentParser
import KieuBao

extension Persons {
  /// Changes some fields of a person.
  struct Edit: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Sửa hồ sơ một người.", en: "Change a person's record."),
      discussion: say(
        vi: """
          Chỉ ghi những trường cần sửa; null để xóa trống một trường. Không có --input thì chương \
          trình hỏi từng mục, Enter để giữ nguyên.

            kieubao person edit P12
            kieubao person edit P12 --input sua.json
          """,
        en: """
          Give only the fields to change; null empties a field. Without --input the program asks \
          field by field, and Enter keeps what is there.

            kieubao person edit P12
            kieubao person edit P12 --input changes.json
          """))

    @Argument(help: help(vi: "Mã người, như P12.", en: "The person, such as P12."))
    var id: Person.ID

    @OptionGroup var input: InputOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let form = try input.changes(of: id, registry, in: surroundings)
        let sentence =
          form.entries.isEmpty
          ? Wording(vi: "không có gì thay đổi", en: "nothing to change")
          : Wording(vi: "đã sửa hồ sơ \(id)", en: "changed \(id)")
        if !form.entries.isEmpty {
          try registry.edit(id, form, asOf: surroundings.day, at: surroundings.now)
        }
        try output.write(
          Receipt(noun: "person", [id.description], sentence), in: surroundings)
      }
    }
  }
}

extension InputOption {
  /// The changes of a person: of the file, or as they are answered to questions.
  ///
  /// Whoever is restricted is corrected only at the person's own request.
  func changes(
    of id: Person.ID, isAtRequest: Bool = false, _ registry: Registry, in surroundings: Surroundings
  ) throws -> PersonForm {
    var form = try changesAsEntered(of: id, isAtRequest: isAtRequest, registry, in: surroundings)
    form.near = registry.place
    return form
  }

  private func changesAsEntered(
    of id: Person.ID, isAtRequest: Bool, _ registry: Registry, in surroundings: Surroundings
  ) throws -> PersonForm {
    let known = PersonForm.known
    if let fields = try object("person", known: known, in: surroundings) {
      return try PersonForm(fields)
    }
    guard surroundings.questions != nil else { throw Questionnaire.fileNeeded }
    let person = try registry.person(id, at: surroundings.now)
    if person.isRestricted, !isAtRequest { throw Problem.restricted(id) }
    let name = person.identity.value.map { " – \($0.revealed.name.text)" } ?? ""
    let title = Wording(vi: "Sửa hồ sơ \(id)\(name)", en: "Change \(id)\(name)")
    let answers = try Questionnaire.person(title, isNew: false, asOf: surroundings.day)
      .changes(in: surroundings)
    return try PersonForm(Fields(answers, noun: "person", known: known))
  }
}
