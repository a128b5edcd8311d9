import Facts
import Sealing

/// What an audit entry says of rows, read back from its text.
struct TrailText {
  /// What was done to a run of rows.
  enum Deed: Equatable {
    case created, removed, read, resealed
    case changed([String: UInt32])
  }

  struct Part {
    let deed: Deed
    let table: String
    let rows: [ClosedRange<Int64>]
  }

  let parts: [Part]

  /// The keys of which a new generation was drawn, by name.
  let renewals: [String: Int]

  /// The digests of what stands in the clear, such as `rates`, where the entry set some.
  let digests: [String: String]

  /// The users whom the deed was about.
  let users: [Int64]

  /// Why it was done, where somebody had to say.
  let reason: Reason?

  /// Whether every part could be read.
  let isWhole: Bool

  init(_ text: String) {
    var (parts, digests, isWhole) = ([Part](), [String: String](), true)
    var (reason, users, renewals) = (Reason?.none, [Int64](), [String: Int]())
    for sentence in text.split(separator: "; ") {
      let words = sentence.split(separator: " ")
      if words.count == 3, words[0] == "set" {
        digests[String(words[1])] = String(words[2])
      } else if words.count == 3, words[0] == "renewed", let epoch = Int(words[2]) {
        renewals[String(words[1])] = epoch
      } else if words.count == 2, words[0] == "because", let because = Reason(String(words[1])) {
        reason = because
      } else if words.count == 2, words[0] == "user", let user = Int64(words[1]) {
        users.append(user)
      } else if let part = Self.part(words) {
        parts.append(part)
      } else {
        isWhole = false
      }
    }
    self.renewals = renewals
    (self.parts, self.digests, self.reason, self.isWhole) = (parts, digests, reason, isWhole)
    self.users = users
  }

  private static func part(_ words: [Substring]) -> Part? {
    guard words.count >= 3 else { return nil }
    let rows = words[2].split(separator: ",").compactMap(range)
    let deed: Deed
    switch words[0] {
    case "created": deed = .created
    case "removed": deed = .removed
    case "read": deed = .read
    case "resealed": deed = .resealed
    case "changed":
      var versions: [String: UInt32] = [:]
      for word in words.dropFirst(3) {
        let sides = word.split(separator: "=")
        guard sides.count == 2, let version = UInt32(sides[1]) else { return nil }
        versions[String(sides[0])] = version
      }
      deed = .changed(versions)
    default: return nil
    }
    return rows.isEmpty ? nil : Part(deed: deed, table: String(words[1]), rows: rows)
  }

  private static func range(_ text: Substring) -> ClosedRange<Int64>? {
    let ends = text.split(separator: "-").compactMap { Int64($0) }
    guard let first = ends.first, let last = ends.last, first <= last else { return nil }
    return first...last
  }
}
