/// Bytes as the characters that CP1252 has for them.
///
/// As a workbook holds a text typed in a font of an old encoding, and as every table of such an
/// encoding names its bytes. Each byte gives one character and can be had back from it.
enum ByteText {
  /// The characters of 0x80 to 0x9F by the WHATWG's index of windows-1252, which gives the five
  /// bytes that Microsoft left undefined the controls of the same number.
  private static let upper: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  private static let utf8: [[UInt8]] = (0...255).map { byte in
    let value = 0x80...0x9F ~= byte ? upper[byte - 0x80] : UInt16(byte)
    return Unicode.Scalar(value).map { Array($0.utf8) } ?? []
  }

  /// Appends the UTF-8 of the characters.
  static func append(_ bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
    text.reserveCapacity(text.count + bytes.count)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { text.append(contentsOf: utf8[Int(byte)]) }
    }
  }
}
