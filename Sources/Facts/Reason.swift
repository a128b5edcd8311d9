/// Why something out of the ordinary is done, as one word that stands in the audit log.
///
/// The log is not encrypted, so a reason is a word such as `yeu-cau` or `court-order` and never a
/// sentence: two to forty small Latin letters, digits and hyphens, a letter first.
public struct Reason: Hashable, Sendable, CustomStringConvertible {
  public let word: String
  public var description: String { word }

  /// Nil unless the text is such a word; capitals are taken as small letters.
  public init?(_ text: String) {
    let word = text.lowercased()
    let isWord = word.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    guard isWord, 2...40 ~= word.utf8.count, (0x61...0x7A).contains(word.utf8.first ?? 0) else {
      return nil
    }
    self.word = word
  }
}

extension Problem {
  /// A reason that is not one word of the kind ``Reason`` takes.
  public static let badReason = Problem(
    "invalid_value", field: "reason",
    message: Wording(
      vi: "lý do phải là một từ không dấu, không có tên người",
      en: "a reason is one plain word, without anybody's name"),
    hint: Wording(
      vi: "viết như yeu-cau-cua-duong-su, goi-dien, thanh-tra; chỉ chữ thường, số và gạch nối",
      en: "write it as at-own-request, phone-call, inspection: small letters, digits and hyphens"))
}
