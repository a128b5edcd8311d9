import Facts
import Intake
import Naming
import People
import Sealing

/// The keys of rows that bear none: made from what the rows say.
///
/// The same row again has the same key, so that importing a sheet again changes nothing.
struct OwnKeys {
  /// How often each content came: two rows that say the same are two records.
  private var seen: [[UInt8]: Int] = [:]
  private var identities: Set<[UInt8]> = []

  /// The key of a row.
  ///
  /// Who bears the same full name, was born on the same day and comes from the same place is the
  /// same person: a corrected phone number changes that record. Anybody else is known by all that
  /// the row says, so that nothing is ever written over the wrong person.
  /// A second row of such a person in a file is known by all that it says, too.
  mutating func key(of row: IntakeRow, in kind: ImportKindOfFile) -> String {
    guard let identity = Self.identity(of: row, in: kind),
      identities.insert(Array(digest(identity).prefix(16))).inserted
    else { return next(row.content()) }
    return next(identity)
  }

  /// The key of a relative named in the row of a person.
  mutating func key(of relative: [String: String], under person: String) -> String {
    let name = folded(relative["full_name"] ?? "")
    return next(Array("\(person)\u{0}\(name)\u{0}\(folded(relative["relation"] ?? ""))".utf8))
  }

  private mutating func next(_ content: [UInt8]) -> String {
    let short = Array(digest(content).prefix(16))
    let count = seen[short, default: 0] + 1
    seen[short] = count
    let letters = short.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    return "\(Source.ownMark)\(letters)" + (count == 1 ? "" : ".\(count)")
  }

  private static func identity(of row: IntakeRow, in kind: ImportKindOfFile) -> [UInt8]? {
    guard kind == .persons, let name = row.values["full_name"],
      let dob = row.values["dob"].flatMap({ PartialDate($0)?.exactDay }),
      let home = row.values["home_commune_code"] ?? row.values["home_text"],
      // 1 January stands for a year alone in many lists.
      (dob.month, dob.day) != (1, 1)
    else { return nil }
    // With its marks: Hùng and Hưng are two names, and may be twins.
    let marked = tonePlaced(name).lowercased().split { $0.isWhitespace }.joined(separator: " ")
    return Array("\(marked)\u{0}\(dob)\u{0}\(folded(home))".utf8)
  }
}
