import Facts
import Foundation

extension GazetteerChanges {
  /// The lines of a file by their columns, each with its number as a spreadsheet counts it; of a JSON
  /// array, the number of the object.
  static func rows(of text: String) throws(Problem) -> [(number: Int, fields: [String: String])] {
    guard text.utf8.count <= 10_000_000 else { throw unreadable }
    let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    if text.first(where: { !$0.isWhitespace }) == "[" { return try objects(of: text) }
    let separator = [",", ";", "\t"].max { one, other in
      text.prefix { !$0.isNewline }.count { String($0) == one }
        < text.prefix { !$0.isNewline }.count { String($0) == other }
    }
    let lines = cells(of: text, parted: Character(separator ?? ","))
    guard let header = lines.first?.cells.map({ $0.trimmed.lowercased() }),
      ["effective_on", "resolution", "change", "code"].allSatisfy(header.contains),
      header.allSatisfy(columns.contains), Set(header).count == header.count
    else { throw unreadable }
    var rows: [(Int, [String: String])] = []
    for line in lines.dropFirst() where line.cells.contains(where: { !$0.trimmed.isEmpty }) {
      guard line.cells.count <= header.count else { throw unreadable.at(row: line.number) }
      rows.append(
        (line.number, Dictionary(zip(header, line.cells), uniquingKeysWith: { first, _ in first })))
    }
    return rows
  }

  private static func objects(of text: String) throws(Problem) -> [(Int, [String: String])] {
    guard let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)),
      let objects = value as? [[String: Any]]
    else { throw unreadable }
    var rows: [(Int, [String: String])] = []
    for (place, object) in objects.enumerated() {
      var fields: [String: String] = [:]
      for (key, value) in object {
        guard columns.contains(key) else { throw unreadable.at(row: place + 1) }
        if let text = value as? String {
          fields[key] = text
        } else if let codes = value as? [String], key == "into" {
          fields[key] = codes.joined(separator: " ")
        } else if !(value is NSNull) {
          throw unreadable.of(field: key).at(row: place + 1)
        }
      }
      rows.append((place + 1, fields))
    }
    return rows
  }

  /// The cells of a table, with the number of the line each row begins at.
  private static func cells(
    of text: String, parted separator: Character
  ) -> [(number: Int, cells: [String])] {
    var rows: [(Int, [String])] = []
    var (row, cell, isQuoted): ([String], String, Bool) = ([], "", false)
    var (line, first) = (1, 1)
    var previous: Character = " "
    for character in text {
      defer { previous = character }
      if character == "\"" {
        isQuoted.toggle()
        // A quote within quotes is written twice: the second one opens the cell again.
        if isQuoted, previous == "\"" { cell.append("\"") }
      } else if isQuoted || (character != separator && !character.isNewline) {
        cell.append(character)
      } else {
        row.append(cell)
        cell = ""
        if character.isNewline {
          rows.append((first, row))
          (row, first) = ([], line + 1)
        }
      }
      if character.isNewline { line += 1 }
    }
    if !cell.isEmpty || !row.isEmpty { rows.append((first, row + [cell])) }
    return rows
  }
}
