public import Facts
public import People
import Sealing
import Storage

/// One deed of somebody who read or changed what is held about a person.
public struct Reading: Equatable, Sendable {
  public let entry: Int
  public let at: Moment

  /// Nil where nobody had signed in.
  public let user: String?
  public let deed: String
  public let purpose: String

  /// What was done, each kind once: `created`, `changed`, `removed`, `read`, `resealed`.
  public let kinds: [String]

  /// The rows it was done to, such as `P12` and `C7`; none of anybody else's.
  public let rows: [String]
}

extension Registry {
  /// Who read or changed what is held about somebody, newest first: the record, and whatever is tied
  /// to it.
  public func readings(of subject: DataSubject, at now: Moment) throws -> [Reading] {
    try perform(Deed("audit.readers"), at: now) { session in
      let footprint = try session.footprint(of: subject)
      return try session.traces(of: footprint).readings(footprint, userNames).reversed()
    }
  }
}

extension Traces {
  func readings(_ footprint: Footprint, _ users: [Int64: String]) -> [Reading] {
    entries.map { row, text in
      var (kinds, rows) = ([String](), [String]())
      for part in text.parts {
        let touched = footprint.touched(by: part)
        guard !touched.isEmpty else { continue }
        if !kinds.contains(part.deed.word) { kinds.append(part.deed.word) }
        let letter = SealedTable.allCases.first { $0.name == part.table }?.letter ?? ""
        for name in touched.map({ "\(letter)\($0)" }) where !rows.contains(name) {
          rows.append(name)
        }
      }
      return Reading(
        entry: Int(row.sequence), at: Moment(seconds: row.at), user: users[row.user],
        deed: row.deed, purpose: row.purpose, kinds: kinds, rows: rows)
    }
  }
}

extension TrailText.Deed {
  fileprivate var word: String {
    switch self {
    case .created: "created"
    case .removed: "removed"
    case .read: "read"
    case .resealed: "resealed"
    case .changed: "changed"
    }
  }
}
