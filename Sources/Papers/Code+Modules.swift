import CQREncode
public import Facts

extension Paper.Code {
  /// The dark and light squares of the code, row by row, true for dark, without the white edge of
  /// four squares that goes around it.
  ///
  /// Of the smallest size that holds the text, with the error correction of level M (15 %).
  ///
  /// - Throws: `code_too_long` where no QR code holds the text, `code_empty` where there is none.
  public func modules() throws(Problem) -> [[Bool]] {
    guard !text.isEmpty else { throw .codeEmpty }
    let isPlain = text.utf8.allSatisfy(Self.isAlphanumeric)
    // Of the hints it takes, this is the one for texts without kanji; it finds the denser modes itself.
    let code =
      unsafe isPlain
      ? QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1)
      : QRcode_encodeData(Int32(clamping: text.utf8.count), Array(text.utf8), 0, QR_ECLEVEL_M)
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
