extension JSON {
  /// How JSON is laid out: on one line, or readable with two spaces a level.
  enum Layout {
    case compact, pretty
  }

  /// The value as text, without a line end.
  func text(_ layout: Layout = .compact) -> String {
    var bytes: [UInt8] = []
    write(to: &bytes, layout, level: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the value as text; `level` is how deep it stands in a pretty layout.
  func write(to bytes: inout [UInt8], _ layout: Layout, level: Int = 0) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .number(let digits): bytes += digits.utf8
    case .string(let text): Self.write(text, to: &bytes)
    case .array(let elements):
      Self.write(elements, in: ("[", "]"), to: &bytes, layout, level) { element, bytes in
        element.write(to: &bytes, layout, level: level + 1)
      }
    case .object(let members):
      Self.write(members, in: ("{", "}"), to: &bytes, layout, level) { member, bytes in
        Self.write(member.key, to: &bytes)
        bytes += (layout == .pretty ? ": " : ":").utf8
        member.value.write(to: &bytes, layout, level: level + 1)
      }
    }
  }

  private static func write<Part>(
    _ parts: [Part], in brackets: (String, String), to bytes: inout [UInt8], _ layout: Layout,
    _ level: Int, _ writePart: (Part, inout [UInt8]) -> Void
  ) {
    bytes += brackets.0.utf8
    for (place, part) in parts.enumerated() {
      if place > 0 { bytes += ",".utf8 }
      breakLine(&bytes, layout, level + 1)
      writePart(part, &bytes)
    }
    if !parts.isEmpty { breakLine(&bytes, layout, level) }
    bytes += brackets.1.utf8
  }

  private static func breakLine(_ bytes: inout [UInt8], _ layout: Layout, _ level: Int) {
    guard layout == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: level * 2))
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += #"\""#.utf8
      case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
      case 0x0A: bytes += #"\n"#.utf8
      case 0x0D: bytes += #"\r"#.utf8
      case 0x09: bytes += #"\t"#.utf8
      case 0..<0x20, 0x7F:
        bytes += (#"\u00"# + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
