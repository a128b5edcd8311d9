package import Privacy

/// The keys of a registry that are shared with its users, each with epochs of its own.
package enum KeyName: Hashable, Sendable {
  /// Opens the boxes of one class.
  case dataClass(DataClass)

  /// Makes the tags of one blind index.
  case index(BlindIndex)

  /// Makes the imprints that the state of the whole registry is a sum of.
  case integrity

  /// The secret that a lost passphrase is recovered by; it vouches for the users.
  case root

  /// The name in the key file; part of the format.
  package var text: String {
    switch self {
    case .dataClass(let dataClass): "class/\(dataClass.rawValue)"
    case .index(let index): "index/\(index.rawValue)"
    case .integrity: "integrity"
    case .root: "root"
    }
  }

  package init?(text: some StringProtocol) {
    guard let name = Self.all.first(where: { $0.text == text }) else { return nil }
    self = name
  }

  /// Every key a new registry makes.
  package static let all: [KeyName] =
    [.root, .integrity] + DataClass.allCases.map { .dataClass($0) }
    + BlindIndex.allCases.map { .index($0) }
}

/// The blind indexes: exact look-up of values that are nearly unique, and of nothing else.
package enum BlindIndex: String, CaseIterable, Sendable {
  case phone, email, document
  case nameAndBirthYear = "name_birth_year"

  /// The sender's own key of an imported record: unique by nature, so its tag is not shortened.
  case record

  /// The number in the table of tags; part of the format.
  package var number: Int64 {
    switch self {
    case .phone: 1
    case .email: 2
    case .document: 3
    case .nameAndBirthYear: 4
    case .record: 5
    }
  }

  /// How many bits of a tag are kept.
  ///
  /// 16 bits give one to two false hits a query at 100,000 persons, so that an equal tag is no
  /// proof of an equal value. See `docs/format.md`.
  package var bits: Int { self == .record ? 62 : 16 }
}
