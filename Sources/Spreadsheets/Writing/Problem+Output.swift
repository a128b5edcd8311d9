import Facts
import Glibc

extension Problem {
  static let outputIsLink = Problem(
    "output_unsafe",
    message: Wording(
      vi: "tệp đích là một liên kết", en: "the output path is a symbolic link"),
    hint: otherName)

  static let outputIsNoFile = Problem(
    "output_unsafe",
    message: Wording(
      vi: "đường dẫn đích là thư mục hoặc thiết bị", en: "the output path is a folder or a device"),
    hint: otherName)

  private static let otherName = Wording(
    vi: "chọn một tên tệp khác", en: "choose another file name")

  static let outputExists = Problem(
    "needs_confirmation",
    message: Wording(vi: "tệp đã có sẵn, chưa ghi gì", en: "the file exists, nothing was written"),
    hint: Wording(
      vi: "chọn tên khác, hoặc thêm --force để ghi đè", en: "choose another name, or add --force"))

  /// A file could not be written, by what the system said.
  static func notWritten(_ code: Int32) -> Problem {
    Problem(
      "file_not_written",
      message: Wording(vi: "không ghi được tệp", en: "the file cannot be written"),
      hint: reason(code))
  }

  private static func reason(_ code: Int32) -> Wording {
    switch code {
    case ENOENT, ENOTDIR:
      Wording(vi: "thư mục đích không tồn tại", en: "there is no such folder")
    case EACCES, EPERM:
      Wording(
        vi: "chọn thư mục mà bạn có quyền ghi", en: "choose a folder that you may write to")
    case EROFS: Wording(vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only")
    case ENOSPC, EDQUOT:
      Wording(vi: "đĩa đã đầy; giải phóng chỗ trống", en: "the disk is full; make room on it")
    default:
      Wording(vi: "kiểm tra ổ đĩa và đường dẫn", en: "check the disk and the path")
    }
  }

  static func tooLongForWorkbook(row: Int, field: String) -> Problem {
    Problem(
      "cell_too_long", field: field, row: row,
      message: Wording(
        vi: "nội dung dài hơn 32767 ký tự, quá sức chứa của một ô Excel",
        en: "the text is longer than the 32767 characters an Excel cell can hold"),
      hint: Wording(vi: "xuất ra CSV hoặc JSON", en: "write CSV or JSON instead"))
  }

  static func tooLargeForWorkbook() -> Problem {
    Problem(
      "too_many_rows",
      message: Wording(
        vi: "danh sách dài hơn một trang tính Excel", en: "the list is longer than an Excel sheet"),
      hint: Wording(vi: "xuất ra CSV hoặc JSON", en: "write CSV or JSON instead"))
  }
}
