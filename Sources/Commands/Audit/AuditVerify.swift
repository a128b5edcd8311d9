import ArgumentParser
import KieuBao

extension Audits {
  /// Proves that the log is whole and that the registry is what it tells.
  struct Verify: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Kiểm tra nhật ký và dữ liệu có bị can thiệp không.",
        en: "Check that nobody tampered with the log or the data."),
      discussion: say(
        vi: """
          So mã xác thực in trên danh sách cũ với nhật ký: kieubao audit show. Kết thúc bằng 20 khi \
          có vấn đề.

            kieubao audit verify
            kieubao audit verify --format json
          """,
        en: """
          The head printed on an older list must still stand in the log: kieubao audit show. Ends \
          with 20 where something is wrong.

            kieubao audit verify
            kieubao audit verify --format json
          """))

    @Flag(
      help: help(
        vi: "Tính lại cả những chữ ký mình đã kiểm tra lần trước.",
        en: "Compute the signatures again that you verified before."))
    var full = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let report = try registry.verifyAudit(isFull: full, at: surroundings.now)
        let head = try registry.auditHead()
        let table = Table(
          noun: "finding", title: Wording(vi: "Kết quả kiểm tra", en: "Findings"),
          columns: [
            Column("code", Wording(vi: "Mã lỗi", en: "Code"), width: 20),
            Column("place", Wording(vi: "Nơi", en: "Place"), width: 24),
            Column("message", Wording(vi: "Vấn đề", en: "Problem"), width: 60),
          ],
          rows: report.findings.map { finding in
            [
              .text(finding.code), .text(finding.place),
              .text(finding.message(surroundings.language)),
            ]
          }, notes: [report.note] + report.withheldNotes + [head.note])
        if report.findings.isEmpty, output.isNarrow(in: surroundings) {
          let lines = table.notes.map { $0(surroundings.language) + "\n" }
          return try output.place(in: surroundings) { sink, _ in try sink(lines.joined()) }
        }
        try output.write(
          table,
          extra: [
            .init("entries", JSON(report.entries)), .init("withheld_boxes", JSON(report.withheld)),
            head.member,
          ], in: surroundings)
        if !report.findings.isEmpty { throw Ending.problemsFound }
      }
    }
  }
}

extension AuditReport {
  fileprivate var withheldNotes: [Wording] {
    let counts = (grouped(String(withheld), .vi), grouped(String(withheld), .en))
    return withheld == 0
      ? []
      : [
        Wording(
          vi: "\(counts.0) ô dữ liệu không được mở ra xem vì vai trò này không có khóa; dấu vết "
            + "của chúng vẫn được đối chiếu.",
          en: "\(counts.1) boxes were not looked into, this role has no key; their imprints were "
            + "compared all the same.")
      ]
  }

  fileprivate var note: Wording {
    let checked = (grouped(String(entries), .vi), grouped(String(entries), .en))
    return findings.isEmpty
      ? Wording(
        vi: "Đã kiểm tra \(checked.0) mục nhật ký: toàn vẹn.",
        en: "\(checked.1) entries checked: all is well.")
      : Wording(
        vi: "Đã kiểm tra \(checked.0) mục nhật ký: có \(findings.count) vấn đề.",
        en: "\(checked.1) entries checked: \(findings.count) problems.")
  }
}
