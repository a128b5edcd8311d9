import ArgumentParser
import KieuBao

extension Persons {
  /// Registers persons: all of an input, or none.
  struct Add: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Thêm người vào sổ.", en: "Add persons to the registry."),
      discussion: say(
        vi: """
          Không có --input thì chương trình hỏi từng mục trên màn hình.

            kieubao person add
            kieubao person add --input nguoi.json
            kieubao person add --input danh-sach.jsonl --format json

          Tệp là một đối tượng JSON, hoặc JSON Lines (mỗi dòng một người): thêm được tất cả, hoặc \
          không thêm ai. Các trường: \(fieldNames).
          """,
        en: """
          Without --input the program asks field by field on the terminal.

            kieubao person add
            kieubao person add --input person.json
            kieubao person add --input list.jsonl --format json

          The file is one JSON object, or JSON Lines (one person a line): all are added, or none. \
          Fields: \(fieldNames).
          """))

    @OptionGroup var input: InputOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var trial: TrialOption
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let drafts = try drafts(near: registry.place, in: surroundings)
        for (place, draft) in drafts.enumerated() {
          draft.remarks.warn(ofRow: drafts.count > 1 ? place + 1 : nil, in: surroundings)
        }
        if trial.dryRun { return surroundings.tellValid(drafts.count) }
        let told = try registry.confirm(adding: drafts, in: surroundings)
        let added = try registry.registerComparing(
          drafts, told: told, at: surroundings.now)
        if told == nil { added.map(\.lookalikes).warn(in: surroundings) }
        let names = added.map(\.person).summary
        let receipt = Receipt(
          noun: "person", added.map(\.person.description),
          Wording(vi: "đã thêm vào sổ: \(names)", en: "added: \(names)"),
          extra: [
            .init(
              "lookalikes",
              .array(added.first?.lookalikes.map { $0.json(surroundings.language) } ?? []))
          ])
        try output.write(receipt, in: surroundings)
      }
    }

    private func drafts(
      near place: Locality?, in surroundings: Surroundings
    ) throws -> [PersonDraft] {
      let questions = Questionnaire.person(
        Wording(vi: "Thêm một người vào sổ", en: "Add a person"), isNew: true,
        asOf: surroundings.day)
      return try input.objects(
        "person", known: PersonForm.known, asking: questions, in: surroundings
      )
      .map { fields in
        try fields.located {
          var form = try PersonForm(fields)
          form.near = place
          return try PersonDraft(form, asOf: surroundings.day)
        }
      }
    }
  }
}

private let fieldNames = PersonForm.known.joined(separator: ", ")
