import ArgumentParser
import KieuBao

/// The log of everything that was done and seen.
struct Audits: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: say(vi: "Nhật ký truy cập và thay đổi.", en: "The log of all deeds."),
    subcommands: [Show.self, Readers.self, Verify.self, Certify.self])
}

extension Audits {
  /// Lists the entries of the log.
  struct Show: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Xem nhật ký, mới nhất trước.", en: "Show the log, newest first."),
      discussion: say(
        vi: """
          Cho biết ai đã xem, sửa hồ sơ nào, lúc nào. Nhật ký không ghi thông tin cá nhân.

            kieubao audit show --limit 20
            kieubao audit show --person P12 --from 2026-01-01
          """,
        en: """
          Tells who saw or changed which record, and when. The log holds no personal values.

            kieubao audit show --limit 20
            kieubao audit show --person P12 --from 2026-01-01
          """))

    @Option(help: help(vi: "Chỉ việc liên quan đến người này.", en: "Only about this person."))
    var person: Person.ID?

    @OptionGroup var span: SpanOptions

    @Option(help: help(vi: "Nhiều nhất bao nhiêu mục.", en: "How many entries at the most."))
    var limit: Int?

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let span = try span.span()
      guard limit.map({ $0 > 0 }) ?? true else { throw Self.noLimit }
      try registry.withRegistry(in: surroundings) { registry in
        let all = try registry.auditEntries(about: person, at: surroundings.now)
        let inTime = all.filter { span.contains($0.at.dayInVietnam) }
        let shown = limit.map { Array(inTime.prefix($0)) } ?? inTime
        let table = table(
          of: shown, total: all.count, outside: all.count - inTime.count,
          for: output.reader(in: surroundings))
        try output.write(
          output.isNarrow(in: surroundings) ? table.keeping(Self.fewColumns) : table,
          in: surroundings)
        try surroundings.refuseEmpty(shown.count)
      }
    }

    private func table(
      of entries: [AuditEntry], total: Int, outside: Int, for reader: Reader
    ) -> Table {
      Table(
        noun: "audit_entry", title: Wording(vi: "Nhật ký", en: "Audit log"),
        columns: Self.columns,
        rows: entries.map { entry in
          [
            .integer(entry.sequence), reader.cell(entry.at), .text(entry.user), .text(entry.deed),
            Purpose(rawValue: entry.purpose).map { reader.cell($0) } ?? .text(entry.purpose),
            .text(reader.words(ofRows: entry.rows)), .text(entry.hash),
          ]
        }, total: total,
        excluded: [
          Exclusion(
            "filter", Wording(vi: "ngoài thời gian", en: "outside the time"), count: outside),
          Exclusion(
            "limit", Wording(vi: "vượt số lượng tối đa", en: "beyond the limit"),
            count: total - outside - entries.count),
        ])
    }

    private static let columns = [
      Column("sequence", Wording(vi: "Số", en: "No."), width: 8),
      Column("at", Wording(vi: "Lúc", en: "At"), width: 20),
      Column("user", Wording(vi: "Người dùng", en: "User")),
      Column("deed", Wording(vi: "Việc", en: "Deed"), width: 22),
      Column("purpose", .purpose, width: 16),
      Column("rows", Wording(vi: "Hồ sơ", en: "Records"), width: 60),
      Column("hash", Wording(vi: "Mã băm", en: "Hash"), width: 66),
    ]

    private static let fewColumns: Set = ["sequence", "at", "user", "deed", "rows"]

    private static let noLimit = Problem.usage(
      Wording(vi: "--limit phải lớn hơn 0", en: "--limit must be above 0"))
  }
}

extension Reader {
  /// What an entry tells of rows: as it is hashed, or for a Vietnamese person in Vietnamese.
  fileprivate func words(ofRows text: String) -> String {
    guard self == .person(.vi) else { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false)
      .map { Self.rowWords[String($0)] ?? String($0) }.joined(separator: " ")
  }

  private static let rowWords = [
    "created": "thêm", "changed": "sửa", "removed": "xóa", "read": "xem", "resealed": "mã hóa lại",
    "renewed": "đổi khóa", "set": "đặt", "because": "lý do:", "person": "người",
    "relative": "thân nhân", "organisation": "tổ chức", "membership": "hội viên",
    "contribution": "đóng góp", "commendation": "khen thưởng", "event": "sự kiện",
    "invitation": "giấy mời", "batch": "lần nhập", "request": "yêu cầu",
  ]
}
