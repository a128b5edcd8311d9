import CZip
import Papers

/// A DOCX file, opened by libzip with its checks on.
struct Archive {
  struct Damaged: Error {}

  struct Part {
    let name: String
    let bytes: [UInt8]
    let time: (UInt16, UInt16)
  }

  let parts: [Part]

  init(_ bytes: [UInt8]) throws {
    self.parts = try unsafe bytes.withUnsafeBytes { buffer in
      guard
        let source = unsafe zip_source_buffer_create(
          buffer.baseAddress, UInt64(buffer.count), 0, nil),
        let zip = unsafe zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil)
      else { throw Damaged() }
      defer { unsafe zip_discard(zip) }
      return try (0..<UInt64(unsafe zip_get_num_entries(zip, 0))).map { index in
        var facts = unsafe zip_stat_t()
        guard unsafe zip_stat_index(zip, index, 0, &facts) == 0,
          let file = unsafe zip_fopen_index(zip, index, 0)
        else { throw Damaged() }
        defer { unsafe zip_fclose(file) }
        var content = [UInt8](repeating: 0, count: Int(unsafe facts.size))
        let count = unsafe content.withUnsafeMutableBytes {
          unsafe zip_fread(file, $0.baseAddress, UInt64($0.count))
        }
        guard count == content.count else { throw Damaged() }
        let name = unsafe String(cString: facts.name)
        return Part(name: name, bytes: content, time: Self.time(of: name, in: bytes))
      }
    }
  }

  /// The time and day of a part, read from its local header without libzip and its time zones.
  private static func time(of name: String, in bytes: [UInt8]) -> (UInt16, UInt16) {
    let title = Array(name.utf8)
    let start = bytes.indices.first { index in
      bytes[index] == 0x50 && bytes[index...].starts(with: [0x50, 0x4B, 3, 4])
        && bytes.dropFirst(index + 30).starts(with: title)
    }
    guard let start else { return (.max, .max) }
    return (
      UInt16(bytes[start + 10]) | UInt16(bytes[start + 11]) << 8,
      UInt16(bytes[start + 12]) | UInt16(bytes[start + 13]) << 8
    )
  }

  func part(_ name: String) throws -> Node {
    guard let part = parts.first(where: { $0.name == name }) else { throw Damaged() }
    return try Node(parsing: part.bytes)
  }
}

extension Paper {
  /// The body of the DOCX file, parsed.
  func body() throws -> Node { try Archive(docx()).part("word/document.xml") }
}
