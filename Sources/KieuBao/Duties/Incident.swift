public import Facts

/// What went wrong, as far as somebody who reports a breach knows.
public enum Incident: Equatable, Sendable {
  /// A user's passphrase or device, or with nil the machine of all, was exposed on some days.
  case exposure(user: String?, Span)

  /// The registry's folder, or a backup, came into other hands.
  case copy(Reach)

  /// The list or file that an entry of the audit log tells of came into other hands.
  case output(entry: Int)

  /// How far a copy reaches.
  public enum Reach: Equatable, Sendable {
    /// Up to an entry of the audit log.
    case entry(Int)

    /// Up to the end of a day.
    case day(Day)

    /// Up to where a copied folder itself tells; its path.
    case folder(String)
  }

  /// A stable word for programs.
  public var code: String {
    switch self {
    case .exposure: "exposure"
    case .copy: "copy"
    case .output: "output"
    }
  }
}

extension Problem {
  static let noSuchEntry = Problem(
    "not_found", field: "entry",
    message: Wording(
      vi: "nhật ký không có mục này", en: "the audit log has no such entry"),
    hint: Wording(
      vi: "xem số mục bằng ‘kieubao audit show’", en: "‘kieubao audit show’ lists the entries"))

  static let notACopy = Problem(
    "foreign_copy", field: "file",
    message: Wording(
      vi: "thư mục này là bản sao của một sổ khác", en: "the folder is a copy of another registry"))

  static let otherHistory = Problem(
    "copy_differs", field: "file",
    message: Wording(
      vi: "nhật ký trong bản sao không nằm trong nhật ký của sổ",
      en: "the copy's log is no part of this registry's log"),
    hint: Wording(
      vi:
        "bản sao mới hơn sổ này, hoặc đã bị sửa; giữ nguyên cả hai, rồi báo cáo theo ngày bằng --to",
      en: "it is newer, or was changed: keep both as they are, and report by the day with --to"))

  static let laterDiscovery = Problem(
    "invalid_value", field: "discovered",
    message: Wording(
      vi: "lúc phát hiện ở sau hiện tại", en: "the time of discovery is still to come"))

  static let nobodyOfThisName = Problem(
    "not_found", field: "of-user",
    message: Wording(vi: "không có người dùng này", en: "there is no such user"),
    hint: Wording(
      vi: "tên người dùng có trong ‘kieubao audit show’",
      en: "‘kieubao audit show’ has the users' names"))
}
