import Facts

/// Why a backup was not made, read or restored.
enum BackupProblem {
  static let unreadable = Problem(
    "backup_unreadable",
    message: Wording(
      vi: "tệp mở được nhưng không phải bản sao lưu của chương trình này",
      en: "the file opens, but it is no backup of this program"),
    hint: Wording(vi: "chọn tệp sao lưu khác", en: "choose another backup"))

  static let damaged = Problem(
    "backup_damaged",
    message: Wording(
      vi: "dữ liệu trong bản sao lưu bị hỏng hoặc đã bị sửa",
      en: "the data in the backup are damaged or were changed"),
    hint: Wording(vi: "dùng một bản sao lưu khác", en: "use another backup"))

  static func damaged(at place: String) -> Problem {
    Problem(
      "backup_damaged",
      message: Wording(
        vi: "dữ liệu trong bản sao lưu không khớp với nhật ký của nó, ở \(place)",
        en: "the data in the backup are not what its log tells, at \(place)"),
      hint: damaged.hint)
  }

  static let newer = Problem(
    "newer_backup",
    message: Wording(
      vi: "bản sao lưu do phiên bản mới hơn của chương trình tạo ra",
      en: "the backup was made by a newer version of the program"),
    hint: Wording(vi: "cập nhật chương trình", en: "update the program"))

  static let tooLarge = Problem(
    "backup_too_large",
    message: Wording(
      vi: "dữ liệu lớn hơn 8 GiB, quá sức chứa của bản sao lưu",
      en: "the data are larger than 8 GiB, which a backup cannot hold"))

  static let foreign = Problem(
    "foreign_backup",
    message: Wording(
      vi: "bản sao lưu là của một sổ khác", en: "the backup is another registry's"),
    hint: Wording(
      vi: "chọn đúng tệp, hoặc khôi phục vào một thư mục mới",
      en: "choose the right file, or restore into a new folder"))

  static func wrongKind(_ wanted: Manifest.Kind) -> Problem {
    switch wanted {
    case .data:
      Problem(
        "wrong_backup_kind",
        message: Wording(
          vi: "đây là bản sao khóa, không phải bản sao dữ liệu",
          en: "this is a copy of the keys, not of the data"),
        hint: Wording(
          vi: "nêu tệp của ‘backup create’; bản sao khóa nêu bằng --keys",
          en: "name the file of ‘backup create’; a copy of the keys is named with --keys"))
    case .keys:
      Problem(
        "wrong_backup_kind",
        message: Wording(
          vi: "đây là bản sao dữ liệu, không phải bản sao khóa",
          en: "this is a copy of the data, not of the keys"),
        hint: Wording(vi: "nêu tệp của ‘backup keys’", en: "name the file of ‘backup keys’"))
    }
  }

  static let diskFull = Problem(
    "disk_full",
    message: Wording(
      vi: "đĩa không đủ chỗ cho dữ liệu trong bản sao lưu",
      en: "the disk has no room for the data in the backup"),
    hint: Wording(vi: "dọn đĩa rồi thử lại", en: "make room and try again"))

  static let notProved = Problem(
    "backup_not_proved",
    message: Wording(
      vi: "bản sao lưu vừa ghi không mở lại được đúng như dữ liệu",
      en: "the backup that was just written does not open to what went in"),
    hint: Wording(vi: "kiểm tra ổ đĩa rồi thử lại", en: "check the disk and try again"))

  static let keysNeeded = Problem(
    "key_copy_needed",
    message: Wording(
      vi: "thư mục không có tệp khóa keys.sqlite của sổ",
      en: "the folder has no key file, keys.sqlite"),
    hint: Wording(
      vi: "nêu bản sao khóa bằng --keys TỆP", en: "name a copy of the keys with --keys FILE"))

  static let keysPresent = Problem(
    "key_file_present", field: "keys",
    message: Wording(
      vi: "thư mục đang có tệp khóa; bản sao khóa cũ có thể làm sống lại hồ sơ đã xóa",
      en: "the folder has its key file; an older copy could bring back what was erased"),
    hint: Wording(
      vi: "bỏ --keys; nếu tệp khóa đã hỏng thì chuyển nó sang chỗ khác trước",
      en: "leave --keys out; if the key file is damaged, move it elsewhere first"))

  static let notKnownCopy = Problem(
    "not_found",
    message: Wording(
      vi: "không có bản sao khóa nào ghi ở nơi này", en: "no copy of the keys is noted there"),
    hint: Wording(
      vi: "xem các nơi đã ghi bằng ‘kieubao backup keys --list’",
      en: "‘kieubao backup keys --list’ shows those that are"))
}
