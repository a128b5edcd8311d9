/// Padding in steps, so that a box tells the size of its contents only roughly.
///
/// ISO/IEC 7816-4: one byte 0x80, then zeros, up to the next multiple of 32 bytes; of 256 bytes
/// where that would be more than 512.
enum Padding {
  /// Pads the contents that begin somewhere in the bytes and reach to their end.
  static func pad(_ bytes: inout [UInt8], from start: Int = 0) {
    let length = paddedLength(of: bytes.count - start)
    bytes.append(0x80)
    bytes.append(contentsOf: repeatElement(0, count: start + length - bytes.count))
  }

  static func paddedLength(of contentLength: Int) -> Int {
    let marked = contentLength + 1
    let step = marked <= 512 ? 32 : 256
    return (marked + step - 1) / step * step
  }

  /// How many of the padded bytes, the first so many or all, are contents; nil where there is no
  /// padding.
  static func contentLength(of bytes: [UInt8], within length: Int? = nil) -> Int? {
    var end = length ?? bytes.count
    while end > 0, bytes[end - 1] == 0 { end -= 1 }
    return end > 0 && bytes[end - 1] == 0x80 ? end - 1 : nil
  }
}
