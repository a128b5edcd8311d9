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
          kieubao commendation proposals --round "Tết 2027" --stage approved
          kieubao commendation proposals --format json
        """)

    @Option(help: help(vi: "Chỉ đợt này.", en: "Of this occasion only."))
    var round: String?

    @Option(
      help: ArgumentHelp(
        say(
          vi: "Chỉ bước này: proposed, reviewed, not_met, met_higher, approved, rejected, decided.",
          en: "Only at: proposed, reviewed, not_met, met_higher, approved, rejected, decided."),
        valueName: "stage"))
    var stage: ProposalStage?

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let (proposals, users) = try registry.proposals(at: surroundings.now)
        let reader = output.reader(in: surroundings)
        let lines = proposals.filter(isMeant).map { $0.lines(users, for: reader) }
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

    private func isMeant(_ proposal: Proposal) -> Bool {
      guard round != nil || stage != nil else { return true }
      guard let terms = proposal.terms.value?.revealed else { return false }
      return terms.isOf(round: round) && stage.map { $0 == terms.stage } ?? true
    }

    private static let columns = [
      Column("id", .id, width: 8), Column("nominee", .nominee, width: 10),
      Column("form", Wording(vi: "Mã hình thức", en: "Form")),
      Column("award", .award, width: 40), Column("note", .note, width: 40),
      Column("stage", .stage, width: 20), Column("round", .round, width: 18),
      Column("total_vnd", .totalVND, width: 16), Column("rule", .rule, width: 20),
      Column("contributions", .contributions, width: 20), Column("list", .list, width: 16),
      Column("finding", .finding), Column("reviewed_by", .reviewedBy),
      Column("review_reason", .reviewReason, width: 30), Column("award_id", .awardID, width: 8),
      Column("proposed_by", .proposedBy), Column("proposed_at", .proposedAt, width: 18),
      Column("verdict", .verdict), Column("decided_by", .decidedByUser),
      Column("decided_at", .decidedAt, width: 18), Column("reason", .verdictReason, width: 30),
    ]

    private static let fewColumns: Set = [
      "id", "nominee", "award", "stage", "round", "total_vnd", "proposed_by",
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
      .init("stage", .stage, reader.cell(terms.stage), json: JSON(terms.stage)),
      .init("round", .round, .text(terms.round)),
      .init("total_vnd", .totalVND, .integer(terms.grounds.map { Int($0.totalVND) })),
      .init("rule", .rule, .text(terms.grounds?.rule)),
      .init(
        "contributions", .contributions,
        .list(terms.grounds?.contributions.map(\.description) ?? [])),
      .init("list", .list, .text(terms.grounds.map { String($0.list.prefix(16)) })),
      .init(
        "finding", .finding, reader.cell(terms.review?.finding), json: JSON(terms.review?.finding)),
      .init("reviewed_by", .reviewedBy, .text(terms.review.flatMap { users[$0.by] })),
      .init("review_reason", .reviewReason, .text(terms.review?.reason)),
      .init("award_id", .awardID, .text(terms.award?.description)),
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
  fileprivate static let stage = Wording(vi: "Bước", en: "Stage")
  fileprivate static let round = Wording(vi: "Đợt", en: "Occasion")
  fileprivate static let totalVND = Wording(vi: "Tổng giá trị (đồng)", en: "Total (VND)")
  fileprivate static let rule = Wording(vi: "Quy tắc", en: "Rule")
  fileprivate static let contributions = Wording(vi: "Thành tích", en: "Contributions")
  fileprivate static let list = Wording(vi: "Mã kiểm tra danh sách", en: "Digest of the list")
  fileprivate static let finding = Wording(vi: "Kết quả thẩm định", en: "Finding")
  fileprivate static let reviewedBy = Wording(vi: "Người thẩm định", en: "Reviewed by")
  fileprivate static let reviewReason = Wording(vi: "Ý kiến thẩm định", en: "Reason of the finding")
  fileprivate static let awardID = Wording(vi: "Khen thưởng", en: "Award")
  fileprivate static let verdict = Wording(vi: "Kết luận", en: "Verdict")
  fileprivate static let decidedByUser = Wording(vi: "Người duyệt", en: "Decided by")
  fileprivate static let decidedAt = Wording(vi: "Duyệt lúc", en: "Decided at")
  fileprivate static let verdictReason = Wording(vi: "Lý do", en: "Reason")
}
