/// What a column is taken for: whose it is, which value it gives, and which part of it.
///
/// Written as in a map of columns: `full_name`, `dob.male`, `home_text.commune`,
/// `relative.full_name`, `relative2.phone`, `person.full_name`; `number`, `refused`, `former`,
/// `ignore`.
package struct ColumnUse: Hashable, Sendable {
  /// Whose value it is.
  package enum Subject: Hashable, Sendable {
    /// What the list is of.
    case own

    /// A relative named in the row of a person, counted from 1.
    case relative(Int)

    /// The person a relative or a contribution belongs to.
    case person
  }

  /// The part of a value that is spread over several columns.
  package enum Part: String, CaseIterable, Sendable {
    case family, middle, given
    case day, month, year
    case hamlet, commune, district, province

    /// The column that is filled tells the sex.
    case male, female

    /// As somebody wrote it, where a code stands in another column.
    case written
  }

  package let subject: Subject
  package let key: String
  package let part: Part?

  package init(_ key: String, _ part: Part? = nil, of subject: Subject = .own) {
    (self.subject, self.key, self.part) = (subject, key, part)
  }

  func of(_ subject: Subject) -> ColumnUse { ColumnUse(key, part, of: subject) }
}

extension ColumnUse {
  /// A running number: STT.
  package static let number = ColumnUse("number")

  /// What the law calls sensitive and the work does not need: never taken in.
  package static let refused = ColumnUse("refused")

  /// What a file of rejected rows says besides; it says nothing when it is imported.
  package static let former = ColumnUse("former")

  /// Passed over.
  package static let ignored = ColumnUse("ignore")

  /// An address that may be one at home or abroad: what stands in it decides.
  static let address = ColumnUse("address")

  /// Whether the column gives a value.
  package var isTaken: Bool {
    ![.number, .refused, .former, .ignored].contains(self)
  }

  /// Whether it is a value of a relative named in a person's row.
  package var isOfRelative: Bool {
    if case .relative = subject { true } else { false }
  }

  /// Whether several columns may give it.
  var isMany: Bool {
    ["phone", "email", "note", "other_name", "text", "description", "host_city"].contains(key)
  }
}

extension ColumnUse: CustomStringConvertible {
  package var description: String {
    let whole = part.map { "\(key).\($0.rawValue)" } ?? key
    return switch subject {
    case .own: whole
    case .relative(1): "relative.\(whole)"
    case .relative(let number): "relative\(number).\(whole)"
    case .person: "person.\(whole)"
    }
  }

  /// Reads what ``description`` writes; nil for what no list of the kind has.
  package init?(_ text: some StringProtocol, in kind: ListKind) {
    var words = String(text).split(separator: "." as Character, omittingEmptySubsequences: false)
      .map(String.init)
    guard let first = words.first else { return nil }
    var subject = Subject.own
    if first == "person" {
      subject = .person
    } else if first.hasPrefix("relative"), !first.contains("_") {
      guard let number = first == "relative" ? 1 : Int(first.dropFirst(8)), 1...9 ~= number else {
        return nil
      }
      subject = .relative(number)
    }
    if subject != .own { words.removeFirst() }
    guard let key = words.first, words.count <= 2 else { return nil }
    let part = words.count == 2 ? Part(rawValue: words[1]) : nil
    guard words.count == 1 || part != nil else { return nil }
    let use = ColumnUse(key, part, of: subject)
    guard use.belongs(to: kind) else { return nil }
    self = use
  }

  /// Whether a column of such a list can be taken for it.
  func belongs(to kind: ListKind) -> Bool { Self.known[kind]?.contains(self) ?? false }

  private static let known = Dictionary(
    uniqueKeysWithValues: ListKind.allCases.map { ($0, Set(all(in: $0))) })

  private static func all(in kind: ListKind) -> [ColumnUse] {
    let marks = [number, refused, former, ignored]
    switch kind {
    case .persons: return marks + whole(kind) + parts(of: .own) + relatives
    case .relatives: return marks + whole(kind) + parts(of: .own) + givers
    case .contributions:
      return marks + whole(kind) + [ColumnUse("goods"), ColumnUse("unit")] + givers
    }
  }

  private static func whole(_ kind: ListKind) -> [ColumnUse] {
    (kind.keys + ["host_place", "address"]).map { ColumnUse($0) }
  }

  private static func parts(of subject: Subject) -> [ColumnUse] {
    let parts: [(String, [Part])] = [
      ("full_name", [.family, .middle, .given]), ("sex", [.male, .female]),
      ("dob", [.day, .month, .year, .male, .female]),
      ("home_text", [.hamlet, .commune, .district, .province]), ("host_country", [.written]),
    ]
    return parts.flatMap { key, parts in parts.map { ColumnUse(key, $0, of: subject) } }
  }

  private static let relatives = (1...9).flatMap { number in
    (["text"] + ListKind.relatives.keys.dropFirst(2)).map {
      ColumnUse($0, of: .relative(number))
    } + parts(of: .relative(number))
  }

  private static let givers =
    ListKind.persons.keys.dropFirst().map { ColumnUse($0, of: .person) }
    + [ColumnUse("host_place", of: .person), ColumnUse("address", of: .person)]
    + parts(of: .person)
}
