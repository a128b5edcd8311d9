import Facts
import Glibc

/// Reads a file, whatever its encoding, as UTF-8 that has been checked, a piece at a time.
struct TextDecoder {
  /// What stands where the text breaks off.
  enum Flaw {
    case notUTF8, nulByte

    func problem(row: Int) -> Problem {
      self == .notUTF8 ? .notUTF8(row: row) : .nulByte(row: row)
    }
  }

  /// What stopped the reading, when it was not the end of the file.
  private(set) var flaw: Flaw?

  /// Whether nothing more will come.
  private(set) var isAtEnd = false

  /// Bytes read from the file.
  private(set) var consumed = 0

  private let file: InputFile
  private let encoding: TextEncoding
  private var piece: [UInt8]

  /// Bytes at the start of the piece that begin a character whose rest is still to be read.
  private var carried = 0

  init(_ file: InputFile, encoding: TextEncoding, pieceSize: Int = 256 << 10) {
    self.file = file
    self.encoding = encoding
    piece = [UInt8](repeating: 0, count: max(pieceSize, 16))
    consumed = encoding.markSize
  }

  /// Appends the next piece of text.
  mutating func append(to text: inout [UInt8]) throws(Problem) {
    let count = try file.read(at: consumed, into: &piece, from: carried)
    consumed += count
    isAtEnd = count == 0
    let filled = carried + count
    let start = text.count
    switch encoding {
    case .utf8: appendUTF8(filled, to: &text)
    case .utf16(let bigEndian, _): appendUTF16(filled, bigEndian: bigEndian, to: &text)
    case .bytes: ByteText.append(piece[..<filled], to: &text)
    }
    if let nul = firstNUL(in: text, from: start) {
      text.removeSubrange(nul...)
      flaw = .nulByte
    }
    if flaw != nil { isAtEnd = true }
  }

  private func firstNUL(in text: [UInt8], from start: Int) -> Int? {
    unsafe text.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, start < bytes.count,
        let found = unsafe memchr(base + start, 0, bytes.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }
}

extension TextDecoder {
  private mutating func appendUTF8(_ filled: Int, to text: inout [UInt8]) {
    var sound = filled
    do {
      _ = try UTF8Span(validating: piece.span.extracting(0..<filled))
    } catch {
      sound = error.byteOffsets.lowerBound
      let isCut = error.kind == .truncatedScalar && error.byteOffsets.upperBound == filled
      if !isCut || isAtEnd { flaw = .notUTF8 }
    }
    text.append(contentsOf: piece[..<sound])
    carry(sound..<filled)
  }

  private mutating func appendUTF16(_ filled: Int, bigEndian: Bool, to text: inout [UInt8]) {
    var at = 0
    while at + 1 < filled {
      let unit = unit(at, bigEndian)
      var value = UInt32(unit)
      var width = 2
      if UTF16.isLeadSurrogate(unit) {
        guard at + 3 < filled else { break }
        let trail = self.unit(at + 2, bigEndian)
        guard UTF16.isTrailSurrogate(trail) else { break }
        value = 0x10000 + (value - 0xD800) << 10 + (UInt32(trail) - 0xDC00)
        width = 4
      }
      guard let scalar = Unicode.Scalar(value) else { break }
      text.append(contentsOf: scalar.utf8)
      at += width
    }
    if filled - at > 3 || (isAtEnd && at < filled) { flaw = .notUTF8 }
    carry(at..<filled)
  }

  private func unit(_ index: Int, _ bigEndian: Bool) -> UInt16 {
    let (first, second) = (UInt16(piece[index]), UInt16(piece[index + 1]))
    return bigEndian ? first << 8 | second : second << 8 | first
  }

  /// Moves the bytes of a cut character to the front.
  private mutating func carry(_ rest: Range<Int>) {
    carried = flaw == nil ? rest.count : 0
    for offset in 0..<carried { piece[offset] = piece[rest.lowerBound + offset] }
  }
}
