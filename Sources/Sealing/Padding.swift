/// Padding in steps, so that a box tells the size of its contents only roughly.
///
/// ISO/IEC 7816-4: one byte 0x80, then zeros, up to the next multiple of 32 bytes; of 256 bytes
/// where that would be more than 512.
enum Padding {
  static func pad(_ bytes: inout [UInt8]) {
    bytes.append(0x80)
    let step = bytes.count <= 512 ? 32 : 256
    let rest = bytes.count % step
    if rest > 0 { bytes.append(contentsOf: repeatElement(0, count: step - rest)) }
  }

  /// How many of the padded bytes are contents; nil where there is no padding.
  static func contentLength(of bytes: [UInt8]) -> Int? {
    guard let last = bytes.lastIndex(where: { $0 != 0 }), bytes[last] == 0x80 else { return nil }
    return last
  }
}
