import Glibc
import KieuBao

extension Surroundings {
  /// The variable that names a file with the passphrase of a backup, which is none of a user.
  private static let backupVariable = "KIEUBAO_BACKUP_PASSPHRASE_FILE"

  /// Hands over the passphrase of a backup that is opened, and wipes it afterwards.
  func withBackupPassphrase<Result>(_ body: ([UInt8]) throws -> Result) throws -> Result {
    let prompt = Wording(vi: "Mật khẩu của bản sao lưu: ", en: "Passphrase of the backup: ")
    var typed = try passphraseFromFile(named: Self.backupVariable) ?? askBackupSecret(prompt)
    defer { wipe(&typed) }
    return try body(typed)
  }

  /// Hands over a passphrase that is being chosen for a backup, and wipes it afterwards.
  func withNewBackupPassphrase<Result>(_ body: ([UInt8]) throws -> Result) throws -> Result {
    if terminal == nil, environment[Self.backupVariable] == nil { throw Self.lockNeeded }
    let name = Wording(vi: "bản sao lưu", en: "the backup")(language)
    return try withNewPassphrase(of: name, files: [Self.backupVariable], body)
  }

  private func askBackupSecret(_ prompt: Wording) throws -> [UInt8] {
    if terminal == nil { throw Self.keyNeeded }
    return try askSecret(prompt)
  }

  /// The bytes of a small file that an option names.
  func bytes(ofFile path: String, option: String) throws -> [UInt8] {
    do {
      let source = path == "-" ? input : Source(try OpenFile(path, O_RDONLY))
      guard let bytes = try source.all(upTo: 1 << 20) else { throw SystemError(EFBIG) }
      return bytes
    } catch let error as SystemError {
      throw error.of(option)
    }
  }

  func wipe(_ bytes: inout [UInt8]) {
    unsafe bytes.withUnsafeMutableBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe explicit_bzero(start, buffer.count)
    }
  }

  private static let lockNeeded = Problem(
    "passphrase_needed",
    message: Wording(
      vi: "chưa rõ ai mở được bản sao lưu", en: "it is not said who can open the backup"),
    hint: Wording(
      vi: "thêm --to age1…, --recipients-file TỆP, hoặc ghi đường dẫn tệp mật khẩu vào biến "
        + backupVariable,
      en: "add --to age1… or --recipients-file FILE, or name a passphrase file in "
        + backupVariable))

  private static let keyNeeded = Problem(
    "passphrase_needed",
    message: Wording(
      vi: "cần mật khẩu của bản sao lưu nhưng không có ai để hỏi",
      en: "the backup's passphrase is needed and nobody can be asked"),
    hint: Wording(
      vi: "thêm --identity TỆP, hoặc ghi đường dẫn tệp mật khẩu vào biến " + backupVariable,
      en: "add --identity FILE, or name a passphrase file in " + backupVariable))
}
