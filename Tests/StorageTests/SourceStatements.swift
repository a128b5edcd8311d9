import Foundation

/// The SQL that stands in the sources of the room, as far as it is whole there.
struct SourceStatements {
  /// A statement in pieces: between them the source puts in names of tables and columns.
  struct Pattern: Hashable {
    let pieces: [String]

    /// The statement itself, when nothing is put in.
    var sql: String? { pieces.count == 1 ? pieces[0] : nil }

    func fits(_ sql: String) -> Bool {
      var rest = sql[...]
      for (place, piece) in pieces.enumerated() where !piece.isEmpty {
        guard let found = rest.range(of: piece), place > 0 || found.lowerBound == sql.startIndex
        else { return false }
        rest = rest[found.upperBound...]
      }
      return true
    }
  }

  let patterns: Set<Pattern>

  init() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Storage").standardizedFileURL
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .map { folder.appending(path: $0) }
    patterns = try files.filter { $0.pathExtension == "swift" }.reduce(into: []) {
      $0.formUnion(Self.patterns(in: try String(contentsOf: $1, encoding: .utf8)))
    }
  }

  private static func patterns(in source: String) -> [Pattern] {
    let literal = /"""\n(?<long>[\s\S]*?)"""|"(?<short>(?:[^"\\\n]|\\.)*)"/
    return source.matches(of: literal).compactMap { match in
      let text = (match.output.long ?? match.output.short ?? "").evenlySpaced
      guard ["SELECT", "INSERT", "UPDATE", "DELETE"].contains(where: text.hasPrefix) else {
        return nil
      }
      return Pattern(pieces: text.withoutInterpolations)
    }
  }
}

extension StringProtocol {
  /// The words one space apart.
  var evenlySpaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension String {
  /// What stands before, between and behind the places where Swift puts something in.
  fileprivate var withoutInterpolations: [String] {
    var (pieces, depth, previous) = ([""], 0, Character(" "))
    for character in self {
      defer { previous = character }
      if depth > 0 {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
      } else if previous == "\\", character == "(" {
        pieces[pieces.count - 1].removeLast()
        pieces.append("")
        depth = 1
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces
  }
}
