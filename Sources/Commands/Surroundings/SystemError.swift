import Glibc
import KieuBao

/// What the system refused, by its number; no path is repeated.
struct SystemError: Explained, Equatable {
  let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  var code: String {
    switch number {
    case ENOENT, ENOTDIR: "no_such_file"
    case EACCES, EPERM, EROFS: "access_denied"
    case ENOSPC, EDQUOT: "disk_full"
    default: "system_error"
    }
  }

  var message: Wording {
    switch number {
    case ENOENT, ENOTDIR:
      Wording(vi: "không có tệp hoặc thư mục này", en: "no such file or folder")
    case EACCES, EPERM:
      Wording(vi: "máy không cho phép mở hoặc ghi tệp", en: "the system denies access to the file")
    case EROFS: Wording(vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only")
    case EISDIR: Wording(vi: "đây là thư mục, không phải tệp", en: "this is a folder, not a file")
    case ENOSPC, EDQUOT: Wording(vi: "ổ đĩa đã đầy", en: "the disk is full")
    default: Wording(vi: "máy báo lỗi số \(number)", en: "the system reports error \(number)")
    }
  }
}

extension SystemError {
  /// The same refusal, told of an option.
  func of(_ option: String) -> Problem {
    Problem(code, field: option, message: message, hint: hint)
  }
}
