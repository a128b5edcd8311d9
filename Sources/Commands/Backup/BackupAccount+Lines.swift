import KieuBao

extension BackupAccount {
  /// What a backup says of itself.
  func lines(for reader: Reader) -> [Detail.Line] {
    [
      Detail.Line("kind", Wording(vi: "Loại", en: "Kind"), reader.cell(kind, kindWords)),
      Detail.Line("unit", Wording(vi: "Đơn vị", en: "Office"), .text(unit)),
      Detail.Line("locality", Wording(vi: "Địa bàn", en: "Locality"), .text(locality)),
      Detail.Line("registry", Wording(vi: "Mã sổ", en: "Registry"), .text(registry)),
      Detail.Line("made_at", Wording(vi: "Sao lúc", en: "Made at"), reader.cell(madeAt)),
      Detail.Line("head", Wording(vi: "Mã xác thực nhật ký", en: "Audit head"), .text(head.short)),
      Detail.Line(
        "rows", Wording(vi: "Số dòng", en: "Rows"), rows.cell,
        json: .object(rows.sorted { $0.key < $1.key }.map { .init($0.key, JSON($0.value)) })),
    ]
  }

  private var kindWords: Wording {
    kind == "keys"
      ? Wording(vi: "tệp khóa", en: "key file") : Wording(vi: "dữ liệu", en: "data")
  }
}

extension [String: Int] {
  /// Such as `person 12, relative 30`, what there is none of left out.
  var cell: Cell {
    .list(filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
  }

  var json: JSON {
    .object(sorted { $0.key < $1.key }.map { .init($0.key, JSON($0.value)) })
  }
}

extension MadeBackup {
  /// What was written where.
  func receipt(_ path: String) -> Receipt {
    let size = "\((fileBytes + 1023) >> 10) KiB"
    return Receipt(
      noun: "backup", [path],
      Wording(
        vi: """
          Đã sao lưu và mở lại thử: nhật ký đến \(account.head.short), \(size).
          Dấu của tệp (b2sum -l 256): \(fileDigest)
          """,
        en: """
          Backed up and proved by opening: log up to \(account.head.short), \(size).
          Digest of the file (b2sum -l 256): \(fileDigest)
          """),
      extra: [
        .init("kind", .string(account.kind)), .init("registry", .string(account.registry)),
        .init("made_at", .string(account.madeAt.description)),
        .init("audit_head", .string(account.head.short)), .init("rows", account.rows.json),
        .init("digest", .string(fileDigest)), .init("bytes", JSON(fileBytes)),
      ])
  }
}
