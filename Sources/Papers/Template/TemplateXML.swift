import CXML
import Facts

/// Reads one XML part of a template into a tree.
///
/// Declarations and entities are refused, nothing is fetched, and the bounds of libxml2 on depth
/// and lengths stay in force. Comments are left out.
@safe final class TemplateXML {
  private let part: String
  private let parser: xmlParserCtxtPtr

  /// The elements that have begun and not ended, outermost first.
  private var open: [TemplateElement] = [TemplateElement("")]
  private var text = ""
  private var failure: Problem?

  /// The most attributes of an element that libxml2 is given, as it compares each with each.
  private static let mostAttributes = 300

  /// The deepest element; one in a table in a text box in a table is at about 40.
  private static let deepest = 200

  /// The element that a part consists of.
  static func root(of bytes: [UInt8], part: String) throws(Problem) -> TemplateElement {
    guard !isCrowded(bytes) else { throw .templateTooLarge }
    return try TemplateXML(part: part).read(bytes)
  }

  private init(part: String) throws(Problem) {
    self.part = part
    var calls = unsafe Self.calls()
    guard let parser = unsafe xmlCreatePushParserCtxt(&calls, nil, nil, 0, nil) else {
      throw .templateDamaged(part)
    }
    unsafe self.parser = parser
    unsafe parser.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    // The values of attributes come whole where entities are replaced; none can be declared.
    unsafe xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue))
  }

  deinit { unsafe xmlFreeParserCtxt(parser) }

  private func read(_ bytes: [UInt8]) throws(Problem) -> TemplateElement {
    unsafe xmlSetStructuredErrorFunc(nil) { _, _ in }
    for start in stride(from: 0, to: bytes.count, by: 64 << 10) {
      let piece = bytes[start...].prefix(64 << 10)
      let status = unsafe piece.withUnsafeBytes { buffer in
        unsafe xmlParseChunk(
          parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count),
          start + piece.count == bytes.count ? 1 : 0)
      }
      if let failure { throw failure }
      guard status == 0 else { throw .templateDamaged(part) }
    }
    guard open.count == 1, let root = open[0].children.first?.element else {
      throw .templateDamaged(part)
    }
    return root
  }

  /// Whether a tag has more attributes than libxml2 could compare in good time.
  private static func isCrowded(_ bytes: [UInt8]) -> Bool {
    var (count, isAssigned) = (0, false)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"): (count, isAssigned) = (0, false)
      case UInt8(ascii: "="): isAssigned = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if isAssigned { count += 1 }
        isAssigned = false
        if count > mostAttributes { return true }
      case 0, 9, 10, 13, 32: break
      default: isAssigned = false
      }
    }
    return false
  }
}

extension TemplateXML {
  private func fail(_ problem: Problem) {
    if failure == nil { failure = problem }
    unsafe xmlStopParser(parser)
  }

  private func begin(_ name: String, _ attributes: [(name: String, value: String)]) {
    guard open.count <= Self.deepest else { return fail(.templateTooLarge) }
    endText()
    open.append(TemplateElement(name, attributes))
  }

  private func end() {
    endText()
    guard open.count > 1, let element = open.popLast() else { return fail(.templateDamaged(part)) }
    open[open.count - 1].children.append(.element(element))
  }

  private func endText() {
    if !text.isEmpty { open[open.count - 1].children.append(.text(text)) }
    text = ""
  }

  /// Refuses what is declared to be neither UTF-8 nor UTF-16, as the rules of such packages do.
  private func checkEncoding() {
    guard let declared = unsafe parser.pointee.encoding else { return }
    let name = unsafe String(cString: declared).uppercased()
    if !["UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ASCII"].contains(name) {
      fail(.templateDamaged(part))
    }
  }

  /// Without the mark of its second form, libxml2 hands names over as they are written.
  private static func calls() -> xmlSAXHandler {
    var calls = unsafe xmlSAXHandler()
    unsafe calls.initialized = 1
    unsafe calls.startDocument = { unsafe TemplateXML.reading($0)?.checkEncoding() }
    unsafe calls.startElement = { user, name, attributes in
      guard let reader = unsafe TemplateXML.reading(user), let name = unsafe name else { return }
      unsafe reader.begin(String(cString: name), TemplateXML.pairs(attributes))
    }
    unsafe calls.endElement = { user, _ in unsafe TemplateXML.reading(user)?.end() }
    unsafe calls.characters = { user, start, count in
      let bytes = unsafe UnsafeBufferPointer(start: start, count: Int(count))
      unsafe TemplateXML.reading(user)?.text += String(decoding: bytes, as: UTF8.self)
    }
    unsafe calls.ignorableWhitespace = calls.characters
    unsafe calls.cdataBlock = calls.characters
    unsafe calls.internalSubset = { user, _, _, _ in
      unsafe TemplateXML.reading(user)?.fail(.templateHasEntities)
    }
    return unsafe calls
  }

  private static func pairs(
    _ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) -> [(name: String, value: String)] {
    guard let list = unsafe list else { return [] }
    var pairs: [(name: String, value: String)] = []
    var place = 0
    while let name = unsafe list[place], let value = unsafe list[place + 1] {
      unsafe pairs.append((String(cString: name), String(cString: value)))
      place += 2
    }
    return pairs
  }

  private static func reading(_ user: UnsafeMutableRawPointer?) -> TemplateXML? {
    unsafe user.map { unsafe Unmanaged<TemplateXML>.fromOpaque($0).takeUnretainedValue() }
  }
}
