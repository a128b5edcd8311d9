/// Reads a header within limits, by the grammar and nothing beside it.
struct HeaderReader {
  private var raw: [UInt8] = []
  private let limits: AgeLimits

  init(limits: AgeLimits) {
    self.limits = limits
  }

  /// - Throws: ``AgeError``, and what the source throws.
  mutating func read(_ input: inout Input) throws -> Header {
    try readVersion(&input)
    var stanzas: [Stanza] = []
    while true {
      let line = try nextLine(&input)
      if line.starts(with: HeaderReader.closing) {
        guard !stanzas.isEmpty else { throw AgeError.headerDamaged }
        return try close(line, stanzas)
      }
      guard stanzas.count < limits.stanzas else { throw AgeError.headerTooLong }
      stanzas.append(try readStanza(line, &input))
    }
  }

  private static let closing = Array("---".utf8)

  /// Letters of a full line of a body.
  private static let width = 64

  private mutating func readVersion(_ input: inout Input) throws {
    let (line, ending) = try input.line(atMost: 64)
    guard line.starts(with: Header.magic) else { throw AgeError.notAgeFile }
    let version = line.dropFirst(Header.magic.count)
    guard ending != .input, !version.isEmpty, version.allSatisfy(isVisible) else {
      throw AgeError.headerDamaged
    }
    guard ending == .feed, Array(version) == Array("v1".utf8) else {
      throw AgeError.versionUnsupported
    }
    raw = line + [UInt8(ascii: "\n")]
  }

  private mutating func nextLine(_ input: inout Input) throws -> [UInt8] {
    let (line, ending) = try input.line(atMost: limits.line)
    switch ending {
    case .input: throw AgeError.headerDamaged
    case .limit: throw AgeError.headerTooLong
    case .feed: break
    }
    raw += line + [UInt8(ascii: "\n")]
    guard raw.count <= limits.header else { throw AgeError.headerTooLong }
    return line
  }

  private mutating func readStanza(_ first: [UInt8], _ input: inout Input) throws -> Stanza {
    let words = first.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count > 1, words[0].elementsEqual("->".utf8),
      words.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isVisible) })
    else { throw AgeError.headerDamaged }
    var body: [UInt8] = []
    while true {
      let line = try nextLine(&input)
      guard line.count <= HeaderReader.width, let bytes = Base64.decode(line) else {
        throw AgeError.headerDamaged
      }
      body += bytes
      if line.count < HeaderReader.width { break }
    }
    return try Stanza(Array(words.dropFirst()), body: body)
  }

  private func close(_ line: [UInt8], _ stanzas: [Stanza]) throws(AgeError) -> Header {
    let mark = HeaderReader.closing.count
    guard line.count > mark, line[mark] == UInt8(ascii: " "),
      let code = Base64.decode(line[(mark + 1)...]), code.count == 32
    else { throw .headerDamaged }
    return try Header(
      stanzas: stanzas, sealed: Array(raw.dropLast(line.count - mark + 1)), code: code)
  }

  private func isVisible(_ byte: UInt8) -> Bool { byte >= 0x21 && byte <= 0x7E }
}
