import KieuBao

extension Erasure {
  /// What goes, kind by kind, for a person who reads.
  var account: Wording {
    let kinds = ErasedKind.allCases.compactMap { kind in
      counts[kind].map { (count: $0, wording: kind.wording) }
    }
    let lines = kinds.map {
      Wording(vi: "\($0.count) \($0.wording.vi)", en: "\($0.count) \($0.wording.en)")
    }
    return Wording(
      vi: lines.map(\.vi).joined(separator: "; ")
        + "; giữ lại \(remainders) dòng số liệu ẩn danh",
      en: lines.map(\.en).joined(separator: "; ")
        + "; \(remainders) anonymous lines stay")
  }

  func receipt(_ id: String, isTrial: Bool) -> Receipt {
    let sentence =
      isTrial
      ? Wording(
        vi: "chỉ thử, chưa xóa gì: \(account.vi)", en: "trial only, nothing erased: \(account.en)")
      : Wording(vi: "đã xóa \(id): \(account.vi)", en: "erased \(id): \(account.en)")
    return Receipt(noun: "erasure", [id], sentence, extra: members(isTrial: isTrial))
  }

  private func members(isTrial: Bool) -> [JSON.Member] {
    let counted = ErasedKind.allCases.map { JSON.Member($0.rawValue, JSON(counts[$0] ?? 0)) }
    return [
      .init("dry_run", .bool(isTrial)), .init("erased", .object(counted)),
      .init("remainders", JSON(remainders)),
      .init("audit_entry", entry.map { JSON($0.sequence) } ?? .null),
      .init("audit_hash", entry.map { .string($0.hash) } ?? .null),
      .init("files_clear", .bool(isScrubbed)),
      .init("key_copies", .array(keyCopies.map { .string($0.place) })),
    ]
  }

  /// Says what is left to be done.
  func warn(in surroundings: Surroundings) {
    if !isScrubbed {
      surroundings.warn(.filesNotClear)
    }
    for copy in keyCopies {
      surroundings.warn(
        Wording(
          vi: "hủy hoặc làm lại bản sao tệp khóa: \(copy.place)",
          en: "destroy or make anew the copy of the key file: \(copy.place)"))
    }
  }
}

extension Wording {
  /// What was erased may still lie in the files for a while.
  static let filesNotClear = Wording(
    vi: """
      đã xóa; còn một chương trình khác đang mở sổ nên chưa dọn xong tệp nhật ký, lần mở sau sẽ dọn
      """,
    en: """
      erased; another program has the registry open, so its files are cleared at the next opening
      """)
}
