import Foundation
import Glibc
import KieuBao

extension Surroundings {
  /// Hands over the passphrase of a user, in NFC, and wipes it afterwards.
  ///
  /// It is the first line of the file `KIEUBAO_PASSPHRASE_FILE` names, else asked for without echo.
  func withPassphrase<Result>(
    of user: String?, _ body: ([UInt8]) throws -> Result
  ) throws -> Result {
    let name = user.map { " (\($0))" } ?? ""
    let prompt = Wording(vi: "Mật khẩu\(name): ", en: "Passphrase\(name): ")
    var passphrase =
      try passphraseFromFile(named: "KIEUBAO_PASSPHRASE_FILE") ?? askSecret(prompt)
    defer { wipe(&passphrase) }
    return try body(passphrase)
  }

  /// Hands over a passphrase that is being chosen, and wipes it afterwards.
  ///
  /// It is read from the file the first of the variables that is set names, else asked for twice.
  /// At least ``leastPassphraseLength`` characters.
  func withNewPassphrase<Result>(
    of user: String,
    files variables: [String] = ["KIEUBAO_NEW_PASSPHRASE_FILE", "KIEUBAO_PASSPHRASE_FILE"],
    _ body: ([UInt8]) throws -> Result
  ) throws -> Result {
    var chosen =
      try variables.lazy.compactMap { try passphraseFromFile(named: $0) }.first
      ?? askTwice(of: user)
    defer { wipe(&chosen) }
    guard length(of: chosen) >= leastPassphraseLength else { throw Problem.passphraseTooShort }
    return try body(chosen)
  }

  /// Whether a file is named that the passphrase is read from.
  var hasPassphraseFile: Bool { !(environment["KIEUBAO_PASSPHRASE_FILE"] ?? "").isEmpty }

  private func askTwice(of user: String) throws -> [UInt8] {
    var first = try askSecret(
      Wording(vi: "Mật khẩu mới (\(user)): ", en: "New passphrase (\(user)): "))
    guard length(of: first) >= leastPassphraseLength else {
      wipe(&first)
      throw Problem.passphraseTooShort
    }
    var second = try askSecret(Wording(vi: "Nhập lại mật khẩu: ", en: "Repeat the passphrase: "))
    defer { wipe(&second) }
    guard first == second else {
      wipe(&first)
      throw Problem(
        "passphrases_differ",
        message: Wording(
          vi: "hai lần nhập mật khẩu không giống nhau", en: "the two passphrases differ"))
    }
    return first
  }

  private func askSecret(_ prompt: Wording) throws -> [UInt8] {
    guard let terminal else { throw Problem.passphraseNeeded }
    try terminal.write(prompt(language))
    guard let typed = try terminal.readSecret() else { throw Problem.interrupted }
    return try composed(typed)
  }

  private func passphraseFromFile(named variable: String) throws -> [UInt8]? {
    guard let path = environment[variable], !path.isEmpty else { return nil }
    let file: OpenFile
    let status: stat
    do throws(SystemError) {
      file = try OpenFile(path, O_RDONLY)
      status = try file.status()
    } catch {
      throw Problem("passphrase_needed", field: variable, message: error.message)
    }
    if status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 != 0 {
      warn(
        Wording(
          vi: "người khác trên máy đọc được tệp mật khẩu; nên chạy chmod 600 cho tệp này",
          en: "others on this machine can read the passphrase file; run chmod 600 on it"))
    }
    var bytes = try Source(file).all(upTo: 1 << 16) ?? []
    defer { wipe(&bytes) }
    let line = firstLine(of: bytes)
    guard !line.isEmpty else {
      throw Problem(
        "passphrase_needed", field: variable,
        message: Wording(
          vi: "dòng đầu của tệp mật khẩu trống",
          en: "the first line of the passphrase file is empty"))
    }
    return try composed(line)
  }
}

/// The shortest passphrase that may be chosen, in characters.
let leastPassphraseLength = 8

private func firstLine(of bytes: [UInt8]) -> [UInt8] {
  let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
  return Array(text.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
}

/// The passphrase in NFC, so that every keyboard gives the same bytes.
///
/// Only what is not ASCII passes through a `String`, which cannot be wiped.
private func composed(_ bytes: [UInt8]) throws -> [UInt8] {
  if bytes.allSatisfy({ $0 < 0x80 }) { return bytes }
  guard let text = String(validating: bytes, as: UTF8.self) else {
    throw Problem(
      "wrong_passphrase",
      message: Wording(vi: "mật khẩu không phải chữ UTF-8", en: "the passphrase is not UTF-8 text"))
  }
  return Array(text.precomposedStringWithCanonicalMapping.utf8)
}

/// How many scalars UTF-8 bytes hold.
private func length(of bytes: [UInt8]) -> Int {
  bytes.count { $0 & 0xC0 != 0x80 }
}

private func wipe(_ bytes: inout [UInt8]) {
  unsafe bytes.withUnsafeMutableBytes { buffer in
    guard let start = buffer.baseAddress else { return }
    unsafe explicit_bzero(start, buffer.count)
  }
}

extension Problem {
  fileprivate static let passphraseNeeded = Problem(
    "passphrase_needed",
    message: Wording(
      vi: "cần mật khẩu nhưng không có ai để hỏi",
      en: "a passphrase is needed and nobody can be asked"),
    hint: Wording(
      vi:
        "mở khóa trước bằng kieubao unlock, chạy trên màn hình, hoặc ghi đường dẫn tệp mật khẩu vào biến KIEUBAO_PASSPHRASE_FILE",
      en:
        "unlock it with kieubao unlock, run it on a terminal, or name a passphrase file in KIEUBAO_PASSPHRASE_FILE"
    ))

  fileprivate static let passphraseTooShort = Problem(
    "passphrase_too_short",
    message: Wording(vi: "mật khẩu quá ngắn", en: "the passphrase is too short"),
    hint: Wording(
      vi: "dùng ít nhất \(leastPassphraseLength) ký tự; vài từ ghép lại thì dễ nhớ và an toàn hơn",
      en: "use at least \(leastPassphraseLength) characters; a few words are easy to remember"))
}
