import ArgumentParser
import Glibc
import KieuBao

extension Places {
  /// Takes in the changes of a new resolution.
  struct Update: RegistryCommand, Impersonal {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Cập nhật danh mục khi có nghị quyết mới.",
        en: "Update the catalogue when a new resolution comes."),
      discussion: say(
        vi: """
          Tệp là bảng CSV hoặc JSON với các cột: effective_on, resolution, change (new, rename, \
          kind, merge, split), code, name, kind, province, into.

            effective_on,resolution,change,code,name,kind,province,into
            2027-01-01,12/NQ-UBTVQH16,kind,20587,,phường,,

            kieubao place update thay-doi.csv --dry-run
            kieubao place update thay-doi.csv
          """,
        en: """
          The file is a CSV table or JSON with the columns effective_on, resolution, change (new, \
          rename, kind, merge, split), code, name, kind, province, into.

            effective_on,resolution,change,code,name,kind,province,into
            2027-01-01,12/NQ-UBTVQH16,kind,20587,,phường,,

            kieubao place update changes.csv --dry-run
            kieubao place update changes.csv
          """))

    @Argument(
      help: help(vi: "Tệp thay đổi.", en: "The file of changes."),
      completion: .file(extensions: ["csv", "json"]))
    var file: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var trial: TrialOption
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let changes = try GazetteerChanges(text())
        let added = try registry.update(
          changes, from: surroundings.day, isTrial: trial.dryRun, at: surroundings.now)
        if trial.dryRun {
          surroundings.tell(
            Wording(
              vi: "chỉ thử, chưa lưu gì: \(added) thay đổi mới, \(changes.changes.count) trong tệp",
              en: "only a trial: \(added) changes are new, of \(changes.changes.count) in the file")
          )
        } else {
          surroundings.tell(
            Wording(
              vi: "đã cập nhật danh mục: \(added) thay đổi mới",
              en: "the catalogue was updated: \(added) changes are new"))
        }
        try output.write(changes.table(surroundings.language), in: surroundings)
      }
    }

    /// The text of the file, which holds no personal value.
    private func text() throws -> String {
      try FileFault.telling {
        let bytes = try Source(try OpenFile(file, O_RDONLY)).all(upTo: 4 << 20)
        guard let text = bytes.flatMap({ String(validating: $0, as: UTF8.self) }) else {
          throw Problem(
            "gazetteer_file", field: "file",
            message: Wording(
              vi: "tệp không phải văn bản UTF-8", en: "the file is no text in UTF-8"),
            hint: Wording(vi: "lưu lại dạng CSV UTF-8", en: "save it again as CSV UTF-8"))
        }
        return text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
      }
    }
  }

  /// Lists the changes that were taken in.
  struct Changes: RegistryCommand, Impersonal {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Các thay đổi đơn vị hành chính đã cập nhật.", en: "The changes that were taken in."),
      discussion: "  kieubao place changes")

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { _ in
        let changes = Gazetteer.installed
        try output.write(changes.table(surroundings.language), in: surroundings)
        try surroundings.refuseEmpty(changes.changes.count)
      }
    }
  }
}

extension GazetteerChanges {
  fileprivate func table(_ language: Language) -> Table {
    Table(
      noun: "place_change", title: Wording(vi: "Thay đổi đơn vị", en: "Changes of units"),
      columns: [
        Column("effective_on", Wording(vi: "Từ ngày", en: "From"), width: 12),
        Column("resolution", Wording(vi: "Nghị quyết", en: "Resolution"), width: 20),
        Column("change", Wording(vi: "Thay đổi", en: "Change"), width: 14),
        Column("code", Wording(vi: "Mã", en: "Code"), width: 8),
        Column("name", Wording(vi: "Tên mới", en: "New name"), width: 24),
        Column("kind", Wording(vi: "Loại mới", en: "New kind"), width: 14),
        Column("into", Wording(vi: "Thành", en: "Into"), width: 20),
      ],
      rows: changes.map { change in
        [
          .date(PartialDate(change.day)), .text(change.resolution),
          .text(change.deed.name(language)), .text(change.code), .text(change.name),
          .text(change.kind), .list(change.into),
        ]
      })
  }
}
