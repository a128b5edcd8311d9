import CXML
import Foundation

/// An element as a strict parser of another language reads it.
struct Node {
  struct Malformed: Error {}

  let name: String
  let attributes: [String: String]
  let children: [Node]

  /// All text inside, in order.
  let text: String

  /// Parses a whole file; warnings and recoveries count as errors.
  init(parsing bytes: [UInt8]) throws {
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let document = unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      return unsafe xmlReadMemory(
        start, Int32(bytes.count), nil, "UTF-8", Int32(options | XML_PARSE_HUGE.rawValue))
    }
    guard let document = unsafe document else { throw Malformed() }
    defer { unsafe xmlFreeDoc(document) }
    guard let root = unsafe xmlDocGetRootElement(document) else { throw Malformed() }
    unsafe self.init(root)
  }

  private init(_ element: xmlNodePtr) {
    name = unsafe Self.qualified(element.pointee.name, in: element.pointee.ns)
    var attributes: [String: String] = [:]
    var attribute = unsafe element.pointee.properties
    while let current = unsafe attribute {
      let value = unsafe xmlNodeListGetString(element.pointee.doc, current.pointee.children, 1)
      let key = unsafe Self.qualified(current.pointee.name, in: current.pointee.ns)
      attributes[key] = unsafe value.map { unsafe String(cString: $0) } ?? ""
      unsafe free(value)
      unsafe attribute = current.pointee.next
    }
    self.attributes = attributes
    let content = unsafe xmlNodeGetContent(element)
    text = unsafe content.map { unsafe String(cString: $0) } ?? ""
    unsafe free(content)
    var children: [Node] = []
    var child = unsafe element.pointee.children
    while let current = unsafe child {
      if unsafe current.pointee.type == XML_ELEMENT_NODE { unsafe children.append(Node(current)) }
      unsafe child = current.pointee.next
    }
    self.children = children
  }

  private static func qualified(_ name: UnsafePointer<UInt8>?, in space: xmlNsPtr?) -> String {
    let local = unsafe name.map { unsafe String(cString: $0) } ?? ""
    guard let prefix = unsafe space?.pointee.prefix else { return local }
    return unsafe "\(String(cString: prefix)):\(local)"
  }
}

extension Node {
  /// All elements of a name at any depth, in order.
  func all(_ name: String) -> [Node] {
    (self.name == name ? [self] : []) + children.flatMap { $0.all(name) }
  }

  func all(_ name: String, _ key: String, _ value: String) -> [Node] {
    all(name).filter { $0.attributes[key] == value }
  }

  /// The paragraphs of WordprocessingML in a style, as texts.
  func paragraphs(in style: String) -> [String] {
    all("w:p").filter { !$0.all("w:pStyle", "w:val", style).isEmpty }.map(\.text)
  }
}
