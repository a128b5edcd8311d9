import CZip
import Facts

/// The parts of a DOCX file of which nothing is believed, unpacked in memory.
struct TemplateArchive: Sendable {
  struct Part: Sendable {
    let name: String
    var bytes: [UInt8]
  }

  /// Bytes of the file itself, and of all its parts together.
  private static let (mostPacked, mostUnpacked) = (64 << 20, 128 << 20)

  /// Bytes of a part of XML.
  private static let mostMarkup = 16 << 20
  private static let mostParts = 2_000

  /// In the order in which they stand in the file, without empty entries for folders.
  let parts: [Part]

  init(_ bytes: [UInt8]) throws(Problem) {
    guard !Self.isCompound(bytes) else { throw Self.problem(ofCompound: bytes) }
    guard bytes.starts(with: [0x50, 0x4B, 3, 4]) else { throw .templateNotDOCX }
    guard bytes.count <= Self.mostPacked, try Self.count(in: bytes) <= Self.mostParts else {
      throw .templateTooLarge
    }
    let result = unsafe bytes.withUnsafeBytes { buffer in
      Result { () throws(Problem) in unsafe try Self.parts(in: buffer) }
    }
    parts = try result.get()
    // A name that stands twice is one of which another reader might take the other.
    guard Set(parts.map { $0.name.lowercased() }).count == parts.count else {
      throw .templateDamaged(nil)
    }
  }

  private static func parts(in buffer: UnsafeRawBufferPointer) throws(Problem) -> [Part] {
    guard
      let source = unsafe zip_source_buffer_create(
        buffer.baseAddress, UInt64(buffer.count), 0, nil)
    else { throw .templateDamaged(nil) }
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil)
    else {
      unsafe zip_source_free(source)
      throw .templateDamaged(nil)
    }
    defer { unsafe zip_discard(archive) }
    let count = unsafe zip_get_num_entries(archive, 0)
    guard 1...Int64(mostParts) ~= count else { throw .templateTooLarge }
    var (parts, room) = ([Part](), mostUnpacked)
    for index in 0..<UInt64(count) {
      let part = unsafe try part(index, of: archive, room: room)
      room -= part.bytes.count
      if !part.name.hasSuffix("/") || !part.bytes.isEmpty { parts.append(part) }
    }
    return parts
  }

  private static func part(
    _ index: UInt64, of archive: OpaquePointer, room: Int
  ) throws(Problem) -> Part {
    var entry = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive, index, 0, &entry) == 0,
      let name = unsafe entry.name.map({ unsafe String(cString: $0) }), isGood(name)
    else { throw .templateDamaged(nil) }
    guard unsafe entry.encryption_method == ZIP_EM_NONE else { throw .templateEncrypted }
    let isMarkup = [".xml", ".rels"].contains { name.lowercased().hasSuffix($0) }
    guard unsafe entry.size <= (isMarkup ? min(room, mostMarkup) : room) else {
      throw .templateTooLarge
    }
    let method = unsafe Int32(entry.comp_method)
    guard method == ZIP_CM_STORE || method == ZIP_CM_DEFLATE,
      let file = unsafe zip_fopen_index(archive, index, 0)
    else { throw .templateDamaged(nil) }
    defer { _ = unsafe zip_fclose(file) }
    // One byte more than is told finds a part that is larger; at its end the checksum is compared.
    var content = [UInt8](repeating: 0, count: Int(unsafe entry.size) + 1)
    var filled = 0
    while true {
      let count = unsafe content.withUnsafeMutableBytes { room in
        unsafe zip_fread(file, room.baseAddress?.advanced(by: filled), UInt64(room.count - filled))
      }
      guard count >= 0, filled + Int(count) < content.count else { throw .templateDamaged(nil) }
      if count == 0 { break }
      filled += Int(count)
    }
    return Part(name: name, bytes: Array(content[..<filled]))
  }

  /// Whether a name is that of a part: no path that leads elsewhere.
  private static func isGood(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 250 && !name.hasPrefix("/") && !name.contains("\\")
      && !name.split(separator: "/").contains("..")
  }

  /// How many entries the record at the end tells of, before libzip makes room for them.
  ///
  /// No word processor writes the record of ZIP64, which could tell of any number.
  private static func count(in bytes: [UInt8]) throws(Problem) -> Int {
    let tail = Array(bytes.suffix(22 + 20 + 0xFFFF))
    guard tail.firstRange(of: [0x50, 0x4B, 6, 7]) == nil else { throw .templateTooLarge }
    guard let place = tail.ranges(of: [0x50, 0x4B, 5, 6]).last?.lowerBound,
      place + 22 <= tail.count
    else { throw .templateDamaged(nil) }
    return Int(tail[place + 10]) | Int(tail[place + 11]) << 8
  }
}

extension TemplateArchive {
  /// Whether it is a file of old Word, in which documents with a password are wrapped too.
  private static func isCompound(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }

  /// The names in such a file are in UTF-16.
  private static func problem(ofCompound bytes: [UInt8]) -> Problem {
    let name = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    let isEncrypted = bytes.prefix(1 << 20).firstRange(of: name) != nil
    return isEncrypted ? .templateEncrypted : .templateNotDOCX
  }
}
