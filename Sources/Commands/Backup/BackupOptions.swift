import ArgumentParser
import KieuBao

/// Who can open a backup that is made.
struct LockOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        vi: "Khóa công khai age của người mở được; dùng nhiều lần được.",
        en: "The age public key of one who can open it; may be repeated."),
      valueName: "age1…"))
  var to: [String] = []

  @Option(
    help: ArgumentHelp(
      say(vi: "Tệp khóa công khai, mỗi dòng một khóa.", en: "A file of public keys, one a line."),
      valueName: "file"),
    completion: .file())
  var recipientsFile: String?
}

extension LockOptions {
  /// As named; else by a passphrase that is asked for twice.
  func lock(in surroundings: Surroundings) throws -> BackupLock {
    if let recipientsFile {
      let text = try surroundings.bytes(ofFile: recipientsFile, option: "recipients-file")
      let listed = try BackupLock.recipients(inFile: text)
      return try BackupLock(recipients: to + listed)
    }
    if !to.isEmpty { return try BackupLock(recipients: to) }
    return try surroundings.withNewBackupPassphrase { try BackupLock(passphrase: $0) }
  }
}

/// What opens a backup that was made.
struct KeyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        vi: "Tệp khóa bí mật age; không có thì hỏi mật khẩu của bản sao lưu.",
        en: "A file with the age secret key; else the backup's passphrase is asked for."),
      valueName: "file"),
    completion: .file())
  var identity: String?
}

extension KeyOptions {
  /// The key for a file: its passphrase where one opens it, else that of `--identity`.
  func key(ofFile path: String, in surroundings: Surroundings) throws -> BackupKey {
    if try BackupLock.isPassphrase(ofFileAt: path) {
      return try surroundings.withBackupPassphrase { try BackupKey(passphrase: $0) }
    }
    guard let identity else { throw Self.identityNeeded }
    var text = try surroundings.bytes(ofFile: identity, option: "identity")
    defer { surroundings.wipe(&text) }
    return try BackupKey(identityFile: text)
  }

  private static let identityNeeded = Problem(
    "wrong_age_key",
    message: Wording(
      vi: "tệp được khóa cho người giữ khóa bí mật age",
      en: "the file is locked for those who hold an age secret key"),
    hint: Wording(
      vi: "nêu tệp khóa bí mật bằng --identity TỆP", en: "name the secret key with --identity FILE")
  )
}
