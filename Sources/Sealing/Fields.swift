/// Writes fields in the wire format of Protocol Buffers, so that any reader of it can read them.
///
/// Numbers are varints (wire type 0), texts and nested messages are length-delimited (type 2).
/// Fields that are not set are not written. `docs/format.md` names the numbers.
package struct FieldWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Overwrites what was written.
  mutating func wipe() { Sealing.wipe(&bytes) }

  package mutating func text(_ field: UInt8, _ text: String?) {
    guard let text else { return }
    key(field, wireType: 2)
    varint(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func texts(_ field: UInt8, _ texts: [String]) {
    for text in texts { self.text(field, text) }
  }

  package mutating func number(_ field: UInt8, _ number: Int64?) {
    guard let number else { return }
    key(field, wireType: 0)
    varint(UInt64(bitPattern: number))
  }

  package mutating func number(_ field: UInt8, _ number: Int?) {
    self.number(field, number.map(Int64.init))
  }

  package mutating func flag(_ field: UInt8, _ flag: Bool) {
    if flag { number(field, Int64(1)) }
  }

  package mutating func blob(_ field: UInt8, _ blob: [UInt8]) {
    key(field, wireType: 2)
    varint(UInt64(blob.count))
    bytes.append(contentsOf: blob)
  }

  package mutating func message(_ field: UInt8, _ write: (inout FieldWriter) -> Void) {
    var inner = FieldWriter()
    write(&inner)
    blob(field, inner.bytes)
  }

  private mutating func key(_ field: UInt8, wireType: UInt8) {
    varint(UInt64(field) << 3 | UInt64(wireType))
  }

  private mutating func varint(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

/// Reads fields that ``FieldWriter`` wrote.
package struct FieldReader {
  /// One field: its number, and a number or a range of bytes.
  package struct Field {
    package let number: UInt64
    package let value: Int64

    /// Where the text or message lies; empty for a number.
    package let range: Range<Int>
  }

  package let bytes: [UInt8]
  private let end: Int
  private var place: Int

  package init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    place = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  /// The next field; nil at the end, and where the bytes are no fields.
  package mutating func next() -> Field? {
    guard place < end, let key = varint() else { return nil }
    switch key & 7 {
    case 0:
      guard let number = varint() else { return nil }
      return Field(number: key >> 3, value: Int64(bitPattern: number), range: place..<place)
    case 2:
      guard let length = varint(), length <= UInt64(end - place) else { return nil }
      let range = place..<place + Int(length)
      place = range.upperBound
      return Field(number: key >> 3, value: 0, range: range)
    default:
      return nil
    }
  }

  package func text(_ field: Field) -> String {
    String(decoding: bytes[field.range], as: UTF8.self)
  }
  package func blob(_ field: Field) -> [UInt8] { Array(bytes[field.range]) }
  package func message(_ field: Field) -> FieldReader { FieldReader(bytes, in: field.range) }

  private mutating func varint() -> UInt64? {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard place < end else { return nil }
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    return nil
  }
}
