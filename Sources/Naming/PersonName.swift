public import Facts

/// The name of a person, as its bearer writes it.
public struct PersonName: Hashable, Sendable {
  /// The name in Unicode NFC, its words one space apart.
  public let text: String

  package init(stored text: String) {
    self.text = text
  }

  /// Reads a name as it was written: at least one letter and at most 200 characters.
  ///
  /// Spaces and line breaks of any kind part words; half-composed letters are repaired; the tone
  /// mark stays on the letter it was written on. Letters of all scripts are taken, and the signs
  /// names are written with: `. , - ' ’ · ( )` and quotes.
  ///
  /// - Throws: ``Problem`` with a code that begins with `name_`, which tells the kind of the
  ///   character that is refused and nothing of the name.
  public init(_ written: some StringProtocol, field: String = "name") throws(Problem) {
    guard written.utf8.count <= Self.longestWritten else {
      throw NameFault.tooLong.problem(of: field)
    }
    do throws(NameFault) {
      text = try Self.tidied(String(written).repaired)
    } catch {
      throw error.problem(of: field)
    }
  }
}

extension PersonName {
  /// The most bytes that are looked at: room for 200 decomposed letters and their spaces.
  private static let longestWritten = 4000

  private static let longest = 200

  private static func tidied(_ text: String) throws(NameFault) -> String {
    var tidied = String.UnicodeScalarView()
    var (length, marks, hasLetter, isParted) = (0, 0, false, false)
    for scalar in text.unicodeScalars {
      switch try NameSign(scalar) {
      case .space: isParted = true
      case .invisible: break
      case let sign:
        if isParted, length > 0 {
          tidied.append(" ")
          length += 1
        }
        marks = sign == .mark ? marks + 1 : 0
        guard marks <= 4, sign != .mark || (length > 0 && !isParted) else { throw .symbol }
        hasLetter = hasLetter || sign == .letter
        isParted = false
        tidied.append(scalar)
        length += 1
      }
      guard length <= longest else { throw .tooLong }
    }
    guard hasLetter else { throw length == 0 ? .empty : .noLetter }
    return String(tidied)
  }
}

extension PersonName {
  /// The words an index of names is made from: letters without marks, in the order written, so that
  /// the spellings with and without diacritics share an entry.
  package var indexText: String { folded(text) }

  /// Sorts by given name, then middle names, then family name, as lists of persons do.
  ///
  /// What stands in brackets comes last: it is another name.
  package var sortKey: SortKey {
    let bracket = text.utf8.firstIndex(of: UInt8(ascii: "(")) ?? text.endIndex
    var name = words(of: text[..<bracket])
    var other = words(of: text[bracket...])
    if name.isEmpty { swap(&name, &other) }
    // A given name of two parts (Hà-My) is two words by now.
    let last = text[..<bracket].split(separator: " ").last.map { words(of: $0).count } ?? 1
    let given = name.suffix(max(last, 1))
    let rest = name.dropLast(given.count)
    return SortKey([given, rest.dropFirst(), rest.prefix(1), other[...]])
  }
}
