import ArgumentParser
import KieuBao

/// What the office decided for the whole registry.
struct Policies: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: say(vi: "Quy định chung của cơ quan.", en: "The office's own policies."),
    subcommands: [List.self, Decide.self])
}

extension Policies {
  /// Lists what was decided.
  struct List: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Xem các quy định.", en: "List the policies."),
      discussion: "  kieubao policy list")

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let policies = try registry.policies(at: surroundings.now)
        let language = surroundings.language
        let table = Table(
          noun: "policy", title: Wording(vi: "Quy định của cơ quan", en: "Policies"),
          columns: [
            Column("name", Wording(vi: "Tên", en: "Name"), width: 24),
            Column("title", Wording(vi: "Nội dung", en: "What it decides"), width: 36),
            Column("value", Wording(vi: "Giá trị", en: "Value"), width: 18),
            Column("document", Wording(vi: "Văn bản", en: "Document"), width: 40),
            Column("from", Wording(vi: "Từ ngày", en: "From"), width: 12),
          ],
          rows: policies.map { policy in
            [
              .text(policy.name), .text(policy.title(language)), .text(policy.value),
              .text(policy.document), .date(policy.from.map { PartialDate($0) }),
            ]
          })
        try output.write(table, in: surroundings)
      }
    }
  }

  /// Keeps a decision.
  struct Decide: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "set",
      abstract: say(vi: "Ghi một quy định.", en: "Set a policy."),
      discussion: say(
        vi: """
          basis/MỤC-ĐÍCH: required (chỉ lấy người đã ghi căn cứ); task, contract, law (cơ quan dựa \
          vào căn cứ ấy cho mọi người không phản đối, phải nêu văn bản); default (mặc định).

            kieubao policy set basis/commendation task --document "Kế hoạch 12/KH-MTTQ, 05/01/2026"
            kieubao policy set basis/publication required
          """,
        en: """
          basis/PURPOSE: required (only those with a recorded ground); task, contract, law (the \
          office relies on it for all who do not object, by a document); default.

            kieubao policy set basis/commendation task --document "Plan 12/KH-MTTQ of 2026-01-05"
            kieubao policy set basis/publication required
          """))

    @Argument(help: help(vi: "Tên, như basis/commendation.", en: "Such as basis/commendation."))
    var name: String

    @Argument(help: help(vi: "Giá trị.", en: "The value."))
    var value: String

    @Option(
      help: help(vi: "Văn bản quyết định: số, ngày.", en: "The document that decides it."))
    var document: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        try registry.setPolicy(
          name, to: value, document: document, from: surroundings.day, at: surroundings.now)
        try output.write(
          Receipt(
            noun: "policy", [name],
            Wording(vi: "đã ghi quy định \(name)", en: "set the policy \(name)")),
          in: surroundings)
      }
    }
  }
}
