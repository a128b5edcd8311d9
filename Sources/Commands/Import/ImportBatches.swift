import ArgumentParser
import KieuBao

extension Imports {
  /// Lists the imports that were carried out.
  struct Batches: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Các lần nhập đã thực hiện.", en: "List the imports."),
      discussion: """
          kieubao import batches
          kieubao import batches --format json
        """)

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let batches = try registry.batches(at: surroundings.now)
        let reader = output.reader(in: surroundings)
        let lines = batches.map { $0.lines(for: reader) }
        let table = Table(
          noun: "import_batch", title: Wording(vi: "Các lần nhập", en: "Imports"),
          columns: Self.columns, rows: lines.map { $0.row(Self.columns) })
        try output.write(table, items: lines.map { .object($0.members) }, in: surroundings)
        try surroundings.refuseEmpty(batches.count)
      }
    }

    private static let columns =
      [
        Column("id", .id, width: 8), Column("kind", Wording(vi: "Loại", en: "Kind")),
        Column("file", Wording(vi: "Tệp", en: "File"), width: 30),
        Column("at", Wording(vi: "Lúc", en: "At"), width: 20),
      ] + Batch.counted.map { Column($0.key, $0.action.wording, width: 9) } + [
        Column("undone", Wording(vi: "Đã hoàn tác", en: "Undone"), width: 9)
      ]
  }

  /// Takes an import back.
  struct Undo: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Hoàn tác một lần nhập.", en: "Take an import back."),
      discussion: say(
        vi: """
          Xóa những gì lần nhập ấy đã thêm, trả lại những gì nó đã đổi. Không hoàn tác được khi đã \
          có dữ liệu gắn thêm vào các hồ sơ ấy: hoàn tác lần nhập sau trước.

            kieubao import batches
            kieubao import undo B3
          """,
        en: """
          What the import added goes, what it changed is again as it was. Refused where something \
          was tied to its records since: take back the later imports first.

            kieubao import batches
            kieubao import undo B3
          """))

    @Argument(help: help(vi: "Mã lần nhập, như B3.", en: "The import, such as B3."))
    var batch: Batch.ID

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let (removed, restored) = try registry.undoImport(batch, at: surroundings.now)
        let receipt = Receipt(
          noun: "import_undo", [batch.description],
          Wording(
            vi: "đã hoàn tác \(batch): xóa \(removed) hồ sơ, khôi phục \(restored) hồ sơ",
            en: "took \(batch) back: \(removed) records removed, \(restored) restored"),
          extra: [.init("removed", JSON(removed)), .init("restored", JSON(restored))])
        try output.write(receipt, in: surroundings)
      }
    }
  }
}

extension Batch {
  fileprivate static let counted: [(key: String, action: ImportItem.Action)] = [
    ("added", .add), ("changed", .change), ("joined", .join), ("same", .same),
    ("rejected", .reject),
  ]

  fileprivate func lines(for reader: Reader) -> [Detail.Line] {
    [
      .init("id", .id, .text(id.description)),
      .init("kind", .kind, reader.cell(kind.rawValue, kind.wording)),
      .init("file", .source, .text(fileName)),
      .init("at", .date, reader.cell(at)),
    ]
      + Self.counted.map { .init($0.key, $0.action.wording, .integer(counts[$0.action] ?? 0)) }
      + [.init("undone", .status, .flag(isUndone))]
  }
}

extension ImportKindOfFile {
  fileprivate var wording: Wording {
    switch self {
    case .persons: Wording(vi: "Người", en: "persons")
    case .relatives: Wording(vi: "Thân nhân", en: "relatives")
    case .contributions: Wording(vi: "Đóng góp", en: "contributions")
    }
  }
}
