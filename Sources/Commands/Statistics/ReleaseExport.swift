import ArgumentParser
import Foundation
import KieuBao

/// Writes the anonymised tables into a folder.
struct ReleaseExport: RegistryCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: say(
      vi: "Xuất các bảng số liệu ẩn danh ra một thư mục.",
      en: "Write the anonymised tables into a folder."),
    discussion: say(
      vi: """
        Số nhỏ hơn ngưỡng được che; các ô khác được che thêm để không ai trừ ngược ra được. Trước \
        khi ghi, chương trình thử suy ngược các số đã che; nếu còn suy ra được thì không ghi gì \
        (mã 14).

        Thư mục gồm tables/*.csv, metadata.json, audit.json và statistics.xlsx. --from và \
        --to chỉ áp dụng cho đóng góp.

        --units former tính theo xã, huyện, tỉnh trước 1/7/2025, suy từ xã, phường hiện nay chứ \
        không theo nguyên văn quê quán, để ai xuất cũng ra cùng một bộ số; nơi không suy được là \
        _X. Chỉ công bố một trong hai bộ: ghép hai bộ có thể lộ số đã che.

          kieubao statistics export --output so-lieu-2025
          kieubao statistics export --output quy-1 --from 2026-01 --to 2026-03 --threshold 15
          kieubao statistics export --output don-vi-cu --units former
        """,
      en: """
        Counts below the threshold are hidden, and others with them, so that nobody can subtract \
        their way back. The tables are attacked before they are written; if anything can still be \
        worked out, nothing is written (status 14).

        The folder holds tables/*.csv, metadata.json, audit.json and statistics.xlsx. The period \
        applies to contributions.

        --units former counts in the communes, districts and provinces before 1/7/2025, told from \
        the present commune and not from the words of an address, so that everybody gets the same \
        figures; what cannot be told is _X. Publish one of the two sets only: together they may \
        give hidden figures away.

          kieubao statistics export --output figures-2025
          kieubao statistics export --output quarter-1 --from 2026-01 --to 2026-03 --threshold 15
          kieubao statistics export --output former-units --units former
        """))

  @Option(
    help: ArgumentHelp(
      say(vi: "Thư mục mới để ghi vào.", en: "A new folder to write into."), valueName: "dir"),
    completion: .directory)
  var output: String

  @OptionGroup var period: SpanOptions
  @OptionGroup var units: UnitsOption

  @Option(help: help(vi: "Che các số đếm nhỏ hơn số này.", en: "Hide counts below this."))
  var threshold = 10

  @Flag(
    help: help(
      vi: "Thay kết quả của lần xuất trước trong thư mục.",
      en: "Replace the result of an earlier export in the folder."))
  var force = false

  @OptionGroup var summary: FormatOption
  @OptionGroup var registry: RegistryOptions

  func run(in surroundings: Surroundings) throws {
    let folder = OutputFolder(path: output, replaces: force ? { Self.isOurs($0) } : nil)
    try folder.refuseOccupied()
    let span = try period.span()
    let made = try registry.withRegistry(in: surroundings) { registry in
      try tables(of: registry, span, in: surroundings)
    }
    try folder.write { try made.export.release.write(to: $0, in: surroundings.language) }
    if let other = made.export.otherUnits { surroundings.warn(.beside(other)) }
    try summary.output.write(
      made.export.summary(in: output, made.head, surroundings.language), in: surroundings)
  }

  /// The tables, with where the audit log stood when they were made.
  private func tables(
    of registry: Registry, _ span: Span, in surroundings: Surroundings
  ) throws -> (export: StatisticsExport, head: AuditHead) {
    let export = try registry.statistics(
      in: span, threshold: threshold, units: units.units, asOf: surroundings.day,
      at: surroundings.now)
    return (export, try registry.auditHead())
  }

  /// Whether a path in a folder is one that an export writes.
  static func isOurs(_ path: String) -> Bool {
    ["tables", "metadata.json", "audit.json", "statistics.xlsx"].contains(path)
      || path.hasPrefix("tables/") && path.hasSuffix(".csv") && !path.dropFirst(7).contains("/")
  }
}

extension Release {
  /// Writes the files for programs and the workbook for people.
  fileprivate func write(to folder: String, in language: Language) throws {
    try FileManager.default.createDirectory(
      atPath: folder + "/tables", withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
    for file in files {
      let outgoing = try OutgoingFile(at: "\(folder)/\(file.path)")
      try outgoing.write(Array(file.bytes))
      try outgoing.finish()
    }
    try Table.writeXLSX(
      sheets, to: folder + "/statistics.xlsx", in: language, made: definition.asOf)
  }
}

extension Wording {
  /// Warns of figures in the other units.
  fileprivate static func beside(_ other: Moment) -> Wording {
    let day = other.dayInVietnam
    return Wording(
      vi:
        "đã xuất số liệu theo đơn vị hành chính kia ngày \(day.written); chỉ công bố một trong hai bộ",
      en: "figures in the other units were drawn up on \(day); publish one of the two sets only")
  }
}
