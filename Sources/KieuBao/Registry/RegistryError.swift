public import Facts

/// Why the registry refused a request.
///
/// Cases name rows by number, and never carry what a row says.
public enum RegistryError: Error, Equatable {
  /// No user of this name; `canBeAsked` when none was named and there are several.
  case unknownUser(canBeAsked: Bool)

  /// Nothing has this number.
  case notFound(String)

  /// The thing cannot be changed so, because of what belongs to it.
  case conflict(Problem)

  /// The keys were renewed by another process since the registry was opened.
  case keysRenewed

  /// An audit entry or a row was changed behind the registry's back.
  case tampered(String)
}

extension RegistryError: Explained {
  public var code: String {
    switch self {
    case .unknownUser(let canBeAsked): canBeAsked ? "user_needed" : "unknown_user"
    case .notFound: "not_found"
    case .conflict(let problem): problem.code
    case .keysRenewed: "keys_renewed"
    case .tampered: "check_failed"
    }
  }

  public var message: Wording {
    switch self {
    case .unknownUser(true):
      Wording(vi: "sổ có nhiều người dùng", en: "the registry has several users")
    case .unknownUser(false):
      Wording(vi: "sai mật khẩu hoặc sai tên người dùng", en: "wrong passphrase or user")
    case .notFound(let number):
      Wording(vi: "không có hồ sơ \(number)", en: "there is no \(number) in the registry")
    case .conflict(let problem): problem.message
    case .keysRenewed:
      Wording(
        vi: "khóa của sổ vừa được đổi trong lúc lệnh này đang chạy",
        en: "the registry's keys were renewed while this command was running")
    case .tampered(let place):
      Wording(
        vi: "\(place): dữ liệu đã bị can thiệp", en: "\(place): changed behind the registry's back")
    }
  }

  public var hint: Wording? {
    switch self {
    case .unknownUser(true):
      Wording(vi: "thêm --user TÊN", en: "name one with --user NAME")
    case .unknownUser(false): nil
    case .notFound:
      Wording(
        vi: "tìm mã bằng ‘kieubao person find’ hoặc các lệnh list",
        en: "look numbers up with ‘kieubao person find’ or the list commands")
    case .conflict(let problem): problem.hint
    case .keysRenewed:
      Wording(vi: "chạy lại lệnh", en: "run the command again")
    case .tampered:
      Wording(vi: "khôi phục từ bản sao lưu", en: "restore from a backup")
    }
  }

  public var field: String? {
    if case .conflict(let problem) = self { problem.field } else { nil }
  }
}
