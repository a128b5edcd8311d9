import ArgumentParser
import KieuBao

extension Commendations {
  /// Lists the proposals, with who proposed and who decided.
  struct Proposals: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Các đề nghị khen thưởng, ai đề nghị, ai duyệt.",
        en: "List the proposals, and who decided on them."),
      discussion: """
          kieubao commendation proposals
          kieubao commendation proposals --format json
        """)

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let (proposals, users) = try registry.proposals(at: surroundings.now)
        let reader = output.reader(in: surroundings)
        let lines = proposals.map { $0.lines(users, for: reader) }
        let table = Table(
          noun: "proposal", title: Wording(vi: "Đề nghị khen thưởng", en: "Proposals"),
          columns: Self.columns, rows: lines.map { $0.row(Self.columns) }
        )
        .noting(withheldIn: lines)
        try output.write(
          output.isNarrow(in: surroundings) ? table.keeping(Self.fewColumns) : table,
          items: lines.map { .object($0.members) }, in: surroundings)
        try surroundings.refuseEmpty(lines.count)
      }
    }

    private static let columns = [
      Column("id", .id, width: 8), Column("nominee", .nominee, width: 10),
      Column("form", Wording(vi: "Mã hình thức", en: "Form")),
      Column("award", .award, width: 40), Column("note", .note, width: 40),
      Column("proposed_by", .proposedBy), Column("proposed_at", .proposedAt, width: 18),
      Column("verdict", .verdict), Column("decided_by", .decidedByUser),
      Column("decided_at", .decidedAt, width: 18), Column("reason", .verdictReason, width: 30),
    ]

    private static let fewColumns: Set = [
      "id", "nominee", "award", "proposed_by", "verdict", "decided_by", "decided_at",
    ]
  }
}

extension Proposal {
  fileprivate func lines(_ users: [Int: String], for reader: Reader) -> [Detail.Line] {
    let head: [Detail.Line] = [
      .init("id", .id, .text(id.description)),
      .init("nominee", .nominee, .text(nominee.description)),
    ]
    guard let terms = terms.value?.revealed else {
      return head + [
        .withheld("award", .award), .withheld("note", .note),
        .withheld("proposed_by", .proposedBy), .withheld("verdict", .verdict),
      ]
    }
    let decision = terms.decision
    return head + [
      .init("form", .award, .text(terms.form)), .init("award", .award, .text(terms.formName)),
      .init("note", .note, .text(terms.note)),
      .init("proposed_by", .proposedBy, .text(users[terms.proposedBy])),
      .init(
        "proposed_at", .proposedAt, reader.cell(terms.proposedAt),
        json: .string(terms.proposedAt.description)),
      .init("verdict", .verdict, reader.cell(decision?.verdict), json: JSON(decision?.verdict)),
      .init("decided_by", .decidedByUser, .text(decision.flatMap { users[$0.by] })),
      .init(
        "decided_at", .decidedAt, decision.map { reader.cell($0.at) } ?? .empty,
        json: JSON(decision?.at.description)),
      .init("reason", .verdictReason, .text(decision?.reason)),
    ]
  }
}

extension Wording {
  fileprivate static let nominee = Wording(vi: "Cho ai", en: "Nominee")
  fileprivate static let proposedBy = Wording(vi: "Người đề nghị", en: "Proposed by")
  fileprivate static let proposedAt = Wording(vi: "Đề nghị lúc", en: "Proposed at")
  fileprivate static let verdict = Wording(vi: "Kết luận", en: "Verdict")
  fileprivate static let decidedByUser = Wording(vi: "Người duyệt", en: "Decided by")
  fileprivate static let decidedAt = Wording(vi: "Duyệt lúc", en: "Decided at")
  fileprivate static let verdictReason = Wording(vi: "Lý do", en: "Reason")
}
