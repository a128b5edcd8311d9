import ArgumentParser
import Foundation
import KieuBao

extension Backups {
  /// Opens a backup wholly.
  struct Verify: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Mở thử toàn bộ một bản sao lưu.", en: "Open a backup wholly, to see that it is sound."),
      discussion: say(
        vi: """
          Kiểm tra cả tệp, cơ sở dữ liệu và chuỗi nhật ký; không cần mật khẩu của sổ. Có sổ trên máy \
          thì cho biết bản sao cũ hơn sổ bao nhiêu mục nhật ký.

            kieubao backup verify so-2026-11-21.age
            kieubao backup verify so-2026-11-21.age --identity khoa-bi-mat.txt
          """,
        en: """
          Checks the whole file, the database and the chain of the log; no passphrase of the registry \
          is needed. Where the registry is at hand, it tells by how many entries the backup is behind.

            kieubao backup verify registry-2026-11-21.age
            kieubao backup verify registry-2026-11-21.age --identity secret-key.txt
          """))

    @Argument(help: help(vi: "Tệp sao lưu.", en: "The backup."), completion: .file())
    var file: String

    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let key = try key.key(ofFile: file, in: surroundings)
      let folder = try registry.folder(in: surroundings)
      let report = try BackupReport(
        verifying: file, with: key,
        beside: Place(at: folder) == nil ? NSTemporaryDirectory() : folder)
      let reader = output.reader(in: surroundings)
      let lines = report.account.lines(for: reader) + report.lines(for: reader)
      try output.write(Detail(noun: "backup", sections: [.init(nil, lines)]), in: surroundings)
    }
  }
}

extension BackupReport {
  fileprivate func lines(for reader: Reader) -> [Detail.Line] {
    let digest = Detail.Line("digest", Wording(vi: "Dấu của tệp", en: "Digest"), .text(fileDigest))
    let label = Wording(vi: "So với sổ này", en: "Beside this registry")
    guard let standing else { return [digest] }
    switch standing {
    case .foreign:
      let words = Wording(vi: "của một sổ khác", en: "another registry's")
      return [digest, .init("standing", label, reader.cell("foreign", words))]
    case .parted:
      let words = Wording(vi: "nhật ký đã đi hướng khác", en: "the log went another way since")
      return [digest, .init("standing", label, reader.cell("parted", words))]
    case .behind(let entries):
      let words = Wording(vi: "cùng một nhật ký", en: "the same log")
      return [
        digest, .init("standing", label, reader.cell(entries == 0 ? "current" : "behind", words)),
        .init(
          "entries_behind", Wording(vi: "Cũ hơn (mục nhật ký)", en: "Entries behind"),
          .integer(entries)),
      ]
    }
  }
}
