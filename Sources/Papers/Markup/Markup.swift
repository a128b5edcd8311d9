/// Markup that is well formed by how it is made: only an element writes a `<`, and closes itself.
struct Markup {
  private(set) var text: String

  private static let escaped = Array("&<>\"'".utf8)

  /// Begins after a declaration, such as `<!DOCTYPE html>`.
  init(declaration: String) { text = declaration + "\n" }

  /// Begins a piece of markup.
  init() { text = "" }

  /// Writes an element with its content, closed by an end tag even when there is none.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout Markup) -> Void
  ) {
    begin(name, attributes)
    text += ">"
    content(&self)
    text += "</\(name)>"
  }

  /// Writes an element that holds a text.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) {
    element(name, attributes) { $0.write(text) }
  }

  /// Writes an element that can hold nothing.
  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    begin(name, attributes)
    text += "/>"
  }

  /// Writes a text, cleaned and escaped.
  mutating func write(_ text: String) { append(clean(text)) }

  /// A line feed in the markup itself, where it means nothing; for people who read the source.
  mutating func newLine() { text += "\n" }

  private mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    text += "<\(name)"
    for (key, value) in attributes {
      text += " \(key)=\""
      append(clean(value))
      text += "\""
    }
  }

  private mutating func append(_ cleaned: String) {
    guard cleaned.utf8.contains(where: { Self.escaped.contains($0) }) else {
      text += cleaned
      return
    }
    for scalar in cleaned.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
