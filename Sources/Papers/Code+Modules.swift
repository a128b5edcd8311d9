import CQREncode
public import Facts

extension Paper.Code {
  /// The dark and light squares of the code, row by row, true for dark, without the white edge of
  /// four squares that goes around it.
  ///
  /// Of the smallest size that holds the text, with the error correction of level M (15 %).
  ///
  /// - Throws: `code_too_long` where no QR code holds the text.
  public func modules() throws(Problem) -> [[Bool]] {
    let isPlain = text.utf8.allSatisfy(Self.isAlphanumeric)
    let code =
      unsafe isPlain
      ? QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_AN, 1)
      : QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M)
    guard let code = unsafe code else { throw .codeTooLong }
    defer { unsafe QRcode_free(code) }
    let width = Int(unsafe code.pointee.width)
    return (0..<width).map { row in
      (0..<width).map { unsafe code.pointee.data[row * width + $0] & 1 == 1 }
    }
  }

  /// How many squares wide the white edge is (ISO/IEC 18004).
  public static let edge = 4

  /// Whether a byte is of the 45 characters that take five and a half bits each.
  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: " $%*+-./:".utf8.contains(byte)
    }
  }
}

extension Problem {
  fileprivate static let codeTooLong = Problem(
    "code_too_long",
    message: Wording(
      vi: "mã QR không chứa được chừng ấy chữ", en: "no QR code holds so long a text"),
    hint: Wording(vi: "rút ngắn nội dung", en: "shorten the text"))
}
