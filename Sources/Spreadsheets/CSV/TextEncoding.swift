import Facts

/// How the text of a file is written.
enum TextEncoding: Equatable {
  /// With a byte-order mark or without.
  case utf8(mark: Bool)
  case utf16(bigEndian: Bool, mark: Bool)

  /// An encoding of one byte for a character, or several: which, the reader does not know.
  case bytes

  /// Bytes before the text.
  var markSize: Int {
    switch self {
    case .utf8(let mark): mark ? 3 : 0
    case .utf16(_, let mark): mark ? 2 : 0
    case .bytes: 0
    }
  }
}

extension TextEncoding {
  /// How a file without a mark is written, by all of its bytes.
  ///
  /// A file whose every byte is UTF-8 but for a character cut off at its end was cut off itself; it
  /// is UTF-8, and will be told as broken there.
  static func found(in file: InputFile) throws(Problem) -> TextEncoding {
    var piece = [UInt8](repeating: 0, count: 256 << 10)
    var (offset, carried, hasLetters, isFirst) = (0, 0, false, true)
    while true {
      let count = try file.read(at: offset, into: &piece, from: carried)
      let filled = carried + count
      if isFirst, let wide = wide(piece[..<filled]) { return wide }
      (offset, isFirst) = (offset + count, false)
      let sound = soundPrefix(piece.span.extracting(0..<filled), &hasLetters)
      guard let sound else { return .bytes }
      if count == 0 { return sound == filled || hasLetters ? .utf8(mark: false) : .bytes }
      carried = filled - sound
      for index in 0..<carried { piece[index] = piece[sound + index] }
    }
  }

  /// How many bytes are whole UTF-8, but for a character that may be cut at the end; nil when
  /// another byte is not.
  private static func soundPrefix(
    _ bytes: Swift.Span<UInt8>, _ hasLetters: inout Bool
  ) -> Int? {
    var sound = bytes.count
    do {
      _ = try UTF8Span(validating: bytes)
    } catch {
      let isCut = error.kind == .truncatedScalar && error.byteOffsets.upperBound == bytes.count
      guard isCut else { return nil }
      sound = error.byteOffsets.lowerBound
    }
    if !hasLetters { hasLetters = bytes.indices.prefix(sound).contains { bytes[$0] >= 0x80 } }
    return sound
  }

  /// UTF-16 by its zeros: in every language that uses spaces and digits, the upper bytes of many
  /// characters are 0 and next to no lower ones.
  private static func wide(_ start: ArraySlice<UInt8>) -> TextEncoding? {
    let pairs = min(start.count, 4_096) / 2
    var (even, odd) = (0, 0)
    for index in 0..<pairs {
      if start[2 * index] == 0 { even += 1 }
      if start[2 * index + 1] == 0 { odd += 1 }
    }
    if odd > 1, odd * 4 >= pairs, odd > even * 10 { return .utf16(bigEndian: false, mark: false) }
    if even > 1, even * 4 >= pairs, even > odd * 10 { return .utf16(bigEndian: true, mark: false) }
    return nil
  }
}
