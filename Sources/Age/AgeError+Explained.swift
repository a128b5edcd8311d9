package import Facts

extension AgeError: Explained {
  package var code: String {
    switch self {
    case .notAgeFile: "not_an_age_file"
    case .versionUnsupported, .headerTooLong, .workTooHigh, .kindUnsupported: "age_unsupported"
    case .headerDamaged, .headerChanged, .armorDamaged, .payloadDamaged, .payloadTruncated:
      "age_damaged"
    case .wrongKey, .wrongPassphrase, .passphraseNeeded: "wrong_age_key"
    case .recipientUnreadable: "age_recipient_unreadable"
    case .noRecipient: "age_recipient_missing"
    case .identityUnreadable, .noIdentity: "age_identity_unreadable"
    case .passphraseEmpty: "passphrase_empty"
    case .fileNotFound: "file_not_found"
    case .fileNotReadable: "file_not_readable"
    case .outOfMemory: "out_of_memory"
    }
  }

  package var row: Int? {
    switch self {
    case .identityUnreadable(let row), .kindUnsupported(let row): row
    default: nil
    }
  }

  package var message: Wording {
    switch self {
    case .notAgeFile: Wording(vi: "đây không phải là tệp age", en: "this is not an age file")
    case .versionUnsupported:
      Wording(
        vi: "tệp age thuộc phiên bản khác; chỉ đọc được phiên bản 1",
        en: "the age file is of another version; only version 1 can be read")
    case .headerDamaged:
      Wording(
        vi: "phần đầu của tệp age bị hỏng hoặc sai quy cách",
        en: "the head of the age file is damaged or breaks the format")
    case .headerTooLong:
      Wording(
        vi: "phần đầu của tệp age dài quá mức cho phép",
        en: "the head of the age file is longer than is allowed")
    case .headerChanged:
      Wording(vi: "phần đầu của tệp age đã bị sửa", en: "the head of the age file was changed")
    case .armorDamaged:
      Wording(
        vi: "phần mã hóa dạng chữ (ASCII armor) của tệp age bị hỏng",
        en: "the ASCII armor of the age file is damaged")
    case .payloadDamaged:
      Wording(
        vi: "nội dung tệp age đã bị sửa, bị hỏng hoặc bị cắt",
        en: "the contents of the age file were changed, damaged or cut short")
    case .payloadTruncated:
      Wording(vi: "tệp age bị cắt mất phần cuối", en: "the end of the age file is missing")
    default: keyMessage
    }
  }

  private var keyMessage: Wording {
    switch self {
    case .wrongPassphrase:
      Wording(vi: "sai mật khẩu của tệp age", en: "wrong passphrase for the age file")
    case .passphraseNeeded:
      Wording(
        vi: "tệp age được khóa bằng mật khẩu", en: "the age file is locked with a passphrase")
    case .workTooHigh:
      Wording(
        vi: "mật khẩu của tệp age đòi hỏi tính toán quá mức cho phép",
        en: "the passphrase of the age file costs more work than is allowed")
    case .recipientUnreadable:
      Wording(vi: "khóa công khai age không đúng", en: "the age public key is not right")
    case .noRecipient:
      Wording(vi: "chưa nêu người nhận tệp", en: "no recipient of the file is named")
    case .identityUnreadable:
      Wording(vi: "khóa bí mật age không đúng", en: "the age secret key is not right")
    case .noIdentity:
      Wording(
        vi: "tệp không có khóa bí mật age nào", en: "the file holds no age secret key")
    case .kindUnsupported:
      Wording(
        vi: "chương trình chưa dùng được loại khóa age này",
        en: "this kind of age key is not supported")
    case .passphraseEmpty: Wording(vi: "mật khẩu còn trống", en: "the passphrase is empty")
    case .fileNotFound: Wording(vi: "không tìm thấy tệp", en: "there is no such file")
    case .fileNotReadable: Wording(vi: "không đọc được tệp", en: "the file cannot be read")
    case .outOfMemory:
      Wording(vi: "máy không đủ bộ nhớ", en: "the machine has not enough memory")
    default: Wording(vi: "không có khóa nào mở được tệp age", en: "no key opens the age file")
    }
  }

  package var hint: Wording? {
    switch self {
    case .notAgeFile:
      Wording(
        vi: "chọn tệp đã mã hóa, tên thường có đuôi .age",
        en: "choose the encrypted file; its name usually ends in .age")
    case .headerDamaged, .headerChanged, .armorDamaged, .payloadDamaged, .payloadTruncated:
      Wording(
        vi: "bỏ phần đã giải mã và dùng một bản sao khác của tệp",
        en: "discard what was decrypted and use another copy of the file")
    case .versionUnsupported, .headerTooLong, .workTooHigh:
      Wording(
        vi: "nếu tin người gửi, mở tệp bằng chương trình ‘age’",
        en: "if you trust its sender, open the file with the ‘age’ program")
    default: keyHint
    }
  }

  private var keyHint: Wording? {
    switch self {
    case .wrongKey:
      Wording(
        vi: "dùng khóa bí mật của một người nhận tệp",
        en: "use the secret key of one of the file's recipients")
    case .wrongPassphrase, .passphraseNeeded, .passphraseEmpty:
      Wording(vi: "nhập mật khẩu của tệp", en: "enter the passphrase of the file")
    case .recipientUnreadable:
      Wording(
        vi: "chép lại trọn khóa, bắt đầu bằng age1", en: "copy the whole key; it begins with age1")
    case .noRecipient:
      Wording(vi: "nêu ít nhất một khóa công khai", en: "name at least one public key")
    case .identityUnreadable, .noIdentity:
      Wording(
        vi: "chép lại trọn khóa, bắt đầu bằng AGE-SECRET-KEY-1",
        en: "copy the whole key; it begins with AGE-SECRET-KEY-1")
    case .kindUnsupported:
      Wording(
        vi: "dùng khóa do ‘age-keygen’ tạo, bắt đầu bằng age1 hoặc AGE-SECRET-KEY-1",
        en: "use a key that ‘age-keygen’ made; it begins with age1 or AGE-SECRET-KEY-1")
    case .fileNotFound: Wording(vi: "kiểm tra lại đường dẫn", en: "check the path")
    case .fileNotReadable:
      Wording(
        vi: "kiểm tra quyền đọc và ổ đĩa", en: "check the permission to read it and the disk")
    default: nil
    }
  }
}
