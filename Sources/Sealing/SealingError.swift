package import Facts

/// Why a key, a box or a signature was refused.
package enum SealingError: Error, Equatable {
  /// The passphrase does not open the user's keys.
  case wrongPassphrase

  /// A box does not open: it was changed, moved, or sealed with another key.
  case cannotOpen(Address)

  /// A box opens, but does not hold what this version of the program writes.
  case unreadable(Address)

  /// The user holds no key of this name and epoch.
  case keyWithheld(String)

  /// The person's seed is gone: erased, or the key file is older than the registry.
  case seedMissing(Address)

  /// A user's record or a grant in the key file was not written by this registry's users.
  case foreignKeyRecord

  /// The machine has not enough memory for a key or for the passphrase's cost.
  case outOfMemory
}

extension SealingError: Explained {
  package var code: String {
    switch self {
    case .wrongPassphrase: "wrong_passphrase"
    case .cannotOpen, .unreadable: "damaged"
    case .seedMissing: "seed_missing"
    case .keyWithheld: "not_permitted"
    case .foreignKeyRecord: "foreign_key_record"
    case .outOfMemory: "out_of_memory"
    }
  }

  package var message: Wording {
    switch self {
    case .wrongPassphrase:
      Wording(vi: "sai mật khẩu hoặc sai tên người dùng", en: "wrong passphrase or user")
    case .cannotOpen(let place):
      Wording(
        vi: "\(place): dữ liệu đã bị sửa, bị chuyển chỗ hoặc hỏng",
        en: "\(place): the sealed data was changed, moved or damaged")
    case .unreadable(let place):
      Wording(
        vi: "\(place): không đọc được nội dung",
        en: "\(place): the content cannot be read by this version")
    case .seedMissing(let place):
      Wording(
        vi: "\(place): không còn khóa riêng của hồ sơ", en: "\(place): the record's seed is gone")
    case .keyWithheld:
      Wording(
        vi: "bạn không được phép xem loại dữ liệu này",
        en: "you may not see this class of data")
    case .foreignKeyRecord:
      Wording(
        vi: "tệp khóa có bản ghi không do sổ này tạo ra",
        en: "the key file holds a record that was not made by this registry")
    case .outOfMemory:
      Wording(vi: "máy không đủ bộ nhớ", en: "the machine has not enough memory")
    }
  }

  package var hint: Wording? {
    switch self {
    case .wrongPassphrase, .outOfMemory: nil
    case .keyWithheld:
      Wording(vi: "hỏi người phụ trách sổ", en: "ask the head of the registry")
    case .cannotOpen, .unreadable, .seedMissing, .foreignKeyRecord:
      Wording(
        vi: "chạy ‘kieubao check’ rồi khôi phục từ bản sao lưu",
        en: "run ‘kieubao check’, then restore from a backup")
    }
  }
}
