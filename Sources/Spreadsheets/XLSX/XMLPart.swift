import CXML
import Facts

/// Takes what an XML part says, in order.
protocol XMLHandler: AnyObject {
  /// How many bytes what it has found may take up in the part; see ``SheetLimits/quietBytes``.
  var allowance: Int { get }

  func begin(_ tag: XMLTag, _ attributes: XMLAttributes) throws(Problem)
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Problem)
  func end(_ tag: XMLTag) throws(Problem)
}

extension XMLHandler {
  var allowance: Int { 0 }
}

/// Feeds one part of a workbook to a handler, a piece at a time.
///
/// Declarations and entities are refused, nothing is fetched, and the bounds of libxml2 on depth
/// and lengths stay in force.
@safe final class XMLPart {
  let part: ZipPart
  private let handler: any XMLHandler
  private let parser: xmlParserCtxtPtr
  private var piece = [UInt8](repeating: 0, count: 64 << 10)
  private let quietBytes: Int
  fileprivate var failure: Problem?

  /// Told apart from what failed, for it is asked at every tag and a ``Problem`` is large.
  fileprivate var hasFailed = false

  /// Bytes since the last `<`.
  private var gap = 0

  /// The most bytes a tag, or a text between two, can need.
  ///
  /// A cell whose 32,767 characters are all written as references takes 262,136. libxml2 would take
  /// minutes for a tag of a million attributes.
  private static let widestGap = 320 << 10

  /// The most attributes, and the most namespaces, of an element; Excel writes up to twenty.
  private static let mostAttributes = 200

  init(_ part: ZipPart, _ handler: any XMLHandler) throws(Problem) {
    self.part = part
    quietBytes = part.limits.quietBytes
    self.handler = handler
    var calls = unsafe Self.calls()
    guard let parser = unsafe xmlCreatePushParserCtxt(&calls, nil, nil, 0, nil) else {
      throw .damagedWorkbook
    }
    unsafe self.parser = parser
    unsafe parser.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    unsafe xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
  }

  deinit { unsafe xmlFreeParserCtxt(parser) }

  /// Reads the next piece; false when the part has ended, whole and well formed.
  func feed() throws(Problem) -> Bool {
    let count = try part.read(into: &piece)
    let last = piece[..<count].lastIndex(of: UInt8(ascii: "<"))
    gap = last.map { count - $0 } ?? gap + count
    guard gap <= Self.widestGap, part.consumed - count - handler.allowance <= quietBytes else {
      throw .workbookTooLarge
    }
    // What libxml2 cannot decode it would print, with the bytes; each thread is told for itself.
    unsafe xmlSetStructuredErrorFunc(nil) { _, _ in }
    let status = unsafe piece.withUnsafeBytes { bytes in
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      return unsafe xmlParseChunk(parser, start, Int32(count), count == 0 ? 1 : 0)
    }
    if let failure { throw failure }
    guard status == 0 else { throw .malformedWorkbook() }
    return count > 0
  }

  /// Reads the part to its end.
  func readAll() throws(Problem) {
    while try feed() {}
  }
}

extension XMLPart {
  /// Does what a handler has to do, and stops the parser at the first problem.
  fileprivate func take(_ deed: (any XMLHandler) throws(Problem) -> Void) {
    guard !hasFailed else { return }
    do {
      try deed(handler)
    } catch {
      (failure, hasFailed) = (error, true)
      unsafe xmlStopParser(parser)
    }
  }

  /// Refuses what is declared to be neither UTF-8 nor UTF-16, as the rules of workbooks do.
  fileprivate func checkEncoding() throws(Problem) {
    guard let declared = unsafe parser.pointee.encoding else { return }
    let name = unsafe String(cString: declared).uppercased()
    guard ["UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ASCII"].contains(name)
    else { throw .malformedWorkbook() }
  }

  private static func calls() -> xmlSAXHandler {
    var calls = unsafe xmlSAXHandler()
    unsafe calls.initialized = XML_SAX2_MAGIC
    unsafe calls.startDocument = { user in
      guard let part = unsafe XMLPart.reading(user) else { return }
      part.take { _ throws(Problem) in try part.checkEncoding() }
    }
    unsafe calls.startElementNs = { user, name, _, _, spaces, _, count, _, attributes in
      unsafe XMLPart.reading(user)?.take { handler throws(Problem) in
        guard max(spaces, count) <= XMLPart.mostAttributes else { throw .malformedWorkbook() }
        try handler.begin(
          unsafe XMLTag(name), unsafe XMLAttributes(list: attributes, count: Int(count)))
      }
    }
    unsafe calls.endElementNs = { user, name, _, _ in
      unsafe XMLPart.reading(user)?.take { handler throws(Problem) in
        try handler.end(unsafe XMLTag(name))
      }
    }
    unsafe calls.characters = { user, start, count in
      unsafe XMLPart.reading(user)?.take { handler throws(Problem) in
        unsafe try handler.text(UnsafeBufferPointer(start: start, count: Int(count)))
      }
    }
    unsafe calls.ignorableWhitespace = calls.characters
    unsafe calls.cdataBlock = calls.characters
    unsafe calls.internalSubset = { user, _, _, _ in
      unsafe XMLPart.reading(user)?.take { _ throws(Problem) in throw .workbookHasEntities }
    }
    unsafe calls.serror = { _, _ in }
    return unsafe calls
  }

  private static func reading(_ user: UnsafeMutableRawPointer?) -> XMLPart? {
    unsafe user.map { unsafe Unmanaged<XMLPart>.fromOpaque($0).takeUnretainedValue() }
  }
}
