public import Facts
package import Sealing

/// What a user types to open the keys; its bytes are wiped when the last holder lets go.
public final class Passphrase: Sendable {
  // Written once in `init`, and in `deinit`, when nobody else can look.
  nonisolated(unsafe) private var utf8: [UInt8]
  let cost: PassphraseCost

  /// A passphrase as it was typed, in UTF-8; any Unicode form of it opens the same keys.
  public convenience init(_ typed: [UInt8]) {
    self.init(typed, cost: .standard)
  }

  package init(_ typed: [UInt8], cost: PassphraseCost) {
    unsafe utf8 = Array(String(decoding: typed, as: UTF8.self).composed.utf8)
    self.cost = cost
  }

  deinit {
    unsafe wipe(&utf8)
  }

  var bytes: [UInt8] { unsafe utf8 }

  /// Refuses a new passphrase that is easily guessed: at least 8 characters, at most 1,024.
  ///
  /// - Throws: ``Facts/Problem`` with the code `bad_passphrase`.
  public func checkStrength() throws(Problem) {
    let count = String(decoding: bytes, as: UTF8.self).count
    guard count <= 1024 else {
      throw Problem(
        "bad_passphrase", field: "passphrase",
        message: Wording(
          vi: "mật khẩu dài hơn 1.024 ký tự", en: "the passphrase has more than 1,024 characters"),
        hint: Wording(
          vi: "một câu bốn, năm từ là đủ; kiểm tra có đúng tệp mật khẩu không",
          en: "four or five words are enough; check that it is the right passphrase file"))
    }
    guard count >= 8 else {
      throw Problem(
        "bad_passphrase", field: "passphrase",
        message: Wording(
          vi: "mật khẩu phải có ít nhất 8 ký tự", en: "a passphrase needs at least 8 characters"),
        hint: Wording(
          vi: "một câu bốn, năm từ là vừa dễ nhớ vừa khó đoán",
          en: "four or five words are easy to keep and hard to guess"))
    }
  }
}
