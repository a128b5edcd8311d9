import KieuBao

extension RestorationPlan {
  /// What comes back, what is lost, and who is left out.
  func lines(for reader: Reader) -> [Detail.Line] {
    backup.lines(for: reader) + [
      Detail.Line(
        "former_head", Wording(vi: "Nhật ký đang có", en: "Log at present"),
        .text(formerHead?.short)),
      Detail.Line(
        "newer_entries", Wording(vi: "Mục nhật ký sẽ mất", en: "Entries lost"), .integer(lost)),
      Detail.Line("newer", Wording(vi: "Gồm", en: "Which are"), newer.cell, json: newer.json),
      Detail.Line(
        "erased_persons", Wording(vi: "Người đã xóa, không trở lại", en: "Erased persons left out"),
        .integer(erasedPersons)),
      Detail.Line(
        "erased", Wording(vi: "Dòng bỏ lại vì đã xóa", en: "Rows left out as erased"), erased.cell,
        json: erased.json),
      Detail.Line(
        "unknown", Wording(vi: "Dòng không có khóa", en: "Rows without a key"), unknown.cell,
        json: unknown.json),
    ]
  }

  private var lost: Int { newer.values.reduce(0, +) }

  /// What one must know before one agrees.
  var warnings: [Wording] {
    var warnings: [Wording] = []
    if keysMadeAt != nil {
      warnings.append(
        Wording(
          vi: "dùng bản sao khóa: ai bị xóa sau khi sao khóa có thể trở lại, hãy đối chiếu với các "
            + "giấy chứng nhận xóa",
          en:
            "a copy of the keys is used: who was erased after it was made may come back; go through "
            + "the certificates of erasure"))
    }
    let rights = newer.filter { deed, _ in
      ["consent.withdraw", "consent.object", "subject.restrict", "subject.object"]
        .contains(where: deed.hasPrefix)
    }
    if !rights.isEmpty {
      warnings.append(
        Wording(
          vi:
            "việc rút đồng ý, phản đối, hạn chế ghi sau bản sao lưu sẽ mất: hãy ghi lại ngay sau khi "
            + "khôi phục",
          en: "withdrawals, objections and restrictions noted since the backup are lost: note them "
            + "again at once"))
    }
    let unopened = unknown.values.reduce(0, +)
    if unopened > 0 {
      warnings.append(
        Wording(
          vi: "bản sao khóa cũ hơn bản sao lưu: \(unopened) dòng không mở được và bị bỏ lại",
          en: "the copy of the keys is older than the backup: \(unopened) rows do not open and are "
            + "left out"))
    }
    return warnings
  }

  var question: Wording {
    Wording(
      vi: "Thay dữ liệu của sổ bằng bản sao lưu, mất \(lost) mục nhật ký mới hơn?",
      en: "Replace the registry's data by the backup, losing \(lost) newer entries of the log?")
  }
}

extension RestoredRegistry {
  var lines: [Detail.Line] {
    [
      Detail.Line("done", Wording(vi: "Đã làm", en: "Done"), .flag(true)),
      Detail.Line("audit_head", Wording(vi: "Nhật ký bây giờ", en: "Log now"), .text(head.short)),
      Detail.Line(
        "kept_file", Wording(vi: "Dữ liệu cũ giữ ở", en: "Former data kept in"), .text(keptFile)),
    ]
  }
}
