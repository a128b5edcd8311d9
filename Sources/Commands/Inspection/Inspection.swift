import ArgumentParser
import KieuBao

/// Looks for anything in the registry that is not as it must be.
struct Inspection: RegistryCommand, Impersonal {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: say(
      vi: "Kiểm tra sổ: tệp, hồ sơ, chỉ mục và nhật ký.",
      en: "Check the registry: files, records, indexes and the audit log."),
    discussion: say(
      vi: """
        Kết thúc với mã 20 khi có gì không đúng. --leakage cho biết người lấy được các tệp mà không \
        có khóa thì đếm được những gì.

          kieubao check
          kieubao check --format json
          kieubao check --leakage
        """,
      en: """
        Ends with status 20 when anything is wrong. --leakage tells what a thief of the files could \
        count without a key.

          kieubao check
          kieubao check --format json
          kieubao check --leakage
        """))

  @Flag(
    help: help(
      vi: "Cho biết các tệp lộ gì khi không có khóa.",
      en: "Tell what the files give away without a key."))
  var leakage = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var registry: RegistryOptions

  func run(in surroundings: Surroundings) throws {
    if leakage {
      let leakage = try registry.withRegistry(in: surroundings) { registry in
        try registry.leakage(at: surroundings.now)
      }
      return try output.write(
        leakage.table(for: output.reader(in: surroundings)), in: surroundings)
    }
    try remarks(in: surroundings).write(output, in: surroundings)
  }

  private func remarks(in surroundings: Surroundings) throws -> [Remark] {
    do {
      let (findings, head) = try registry.withRegistry(in: surroundings) { registry in
        (try registry.check(at: surroundings.now), try registry.auditHead())
      }
      let remarks = findings.map(Remark.init)
      return findings.allSatisfy(\.isHarmless) ? [.whole(head)] + remarks : remarks
    } catch let error as any Explained where Self.damage.contains(error.code) {
      return [Remark(.problem, error.code, error.message, remedy: error.hint)]
    }
  }

  /// The errors that are themselves what a check looks for.
  private static let damage: Set = ["damaged", "rolled_back", "check_failed"]
}

extension Remark {
  fileprivate init(_ finding: Finding) {
    self.init(
      finding.isHarmless ? .note : .problem, finding.code, at: finding.place, finding.message,
      remedy: finding.isHarmless ? nil : Self.restore)
  }

  private static let restore = Wording(
    vi: "giữ nguyên thư mục để xem xét, rồi khôi phục từ bản sao lưu",
    en: "keep the folder as it is for inquiry, then restore from a backup")

  fileprivate static func whole(_ head: AuditHead) -> Remark {
    Remark(
      .fine, "whole",
      Wording(
        vi: "sổ nguyên vẹn: tệp, hồ sơ, chỉ mục và nhật ký khớp nhau (nhật ký đến \(head.short))",
        en: "the registry is whole: files, records, indexes and the audit log agree (log up to "
          + "\(head.short))"))
  }
}
