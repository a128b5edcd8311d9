import Localities
import Naming

/// Parts a place of residence abroad into its country and the rest.
enum HostReading {
  /// `Westminster, California, Mỹ`, `Mỹ (California)`, `Houston - Hoa Kỳ`, `bang Texas Hoa Kỳ`.
  ///
  /// The country is told in its own words; nil where none is named.
  static func read(_ text: String) -> (country: String?, city: String?) {
    let text = text.tidy
    guard text.utf8.count <= 300 else { return (nil, text) }
    if isCountry(text) { return (text, nil) }
    let (outside, inside) = bracketed(text)
    if !inside.isEmpty {
      if isCountry(outside) { return (outside, isSame(outside, inside) ? nil : inside) }
      if isCountry(inside) { return (inside, outside) }
    }
    for separator in [",", ";", " - ", " – ", "/", "-", "."] {
      let parts = text.components(partedBy: separator).map(\.tidy).filter { !$0.isEmpty }
      guard parts.count > 1 else { continue }
      for place in [parts.count - 1, 0] where isCountry(parts[place]) {
        var rest = parts
        let country = rest.remove(at: place)
        // The same in another language: `Hà Lan / Netherlands`.
        if rest.count == 1, isSame(rest[0], country) { return (parts[0], nil) }
        let glue = separator == "," || separator == ";" ? ", " : separator
        return (country, rest.joined(separator: glue))
      }
    }
    return worded(text)
  }

  /// The country as the last or first words of a text without any signs.
  private static func worded(_ text: String) -> (String?, String?) {
    // Xã Lưu Nghiệp Anh is not in England.
    let tail = text.split(separator: "," as Character).last ?? ""
    if HomeReading.beginsWithUnit(tail) { return (nil, text) }
    let words = text.split(separator: " " as Character).map(String.init)
    for count in stride(from: min(4, words.count - 1), through: 1, by: -1) {
      let last = words.suffix(count).joined(separator: " ")
      if isCountry(last), count > 1 || last.count > 2 || last.contains(where: { !$0.isASCII }) {
        return (last, clean(words.dropLast(count)))
      }
      let first = words.prefix(count).joined(separator: " ")
      if isCountry(first), count > 1 || first.count > 2 || first.contains(where: { !$0.isASCII }) {
        return (first, clean(words.dropFirst(count)))
      }
    }
    return (nil, text)
  }

  private static func clean(_ words: ArraySlice<String>) -> String? {
    let text = words.joined(separator: " ").trimming { ",-–:;.".contains($0) }
    return text.isEmpty ? nil : text
  }

  private static func bracketed(_ text: String) -> (outside: String, inside: String) {
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close
    else {
      return (text, "")
    }
    let inside = text[text.index(after: open)..<close]
    return (
      (text[..<open] + text[text.index(after: close)...]).description.tidy, String(inside).tidy
    )
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    guard isCountry(one), isCountry(other), let first = try? Country(written: one) else {
      return false
    }
    return first == (try? Country(written: other))
  }

  /// Whether a text is a country alone, or a state that is no more.
  static func isCountry(_ text: String) -> Bool {
    let text = text.trimming { ",-–:;".contains($0) }
    return !text.isEmpty && Country.isNamed(text) && !Country.isPlace(text)
  }
}
