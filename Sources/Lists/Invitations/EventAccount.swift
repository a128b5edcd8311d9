public import Facts
import Localities
import People

/// What came of the invitations to an event, in figures, in all and by what guests are.
public struct EventAccount: Equatable, Sendable {
  public let total: Tally

  /// The parts by kind of guest, then by home province, then by country; each guest is once in each.
  public let groups: [Group]

  /// What is counted of some guests.
  public struct Tally: Equatable, Sendable {
    /// The letters sent; of a part those whose first guest belongs to it.
    public private(set) var letters = 0

    /// The guests of these letters, each relative who comes in somebody's place counted as that one.
    public private(set) var guests = 0

    /// The relatives named on the letters.
    public private(set) var relatives = 0
    public private(set) var accepted = 0
    public private(set) var declined = 0
    public private(set) var silent = 0

    /// The households that wait for a place.
    public private(set) var waiting = 0
    public private(set) var came = 0

    /// Of those who came: they had declined or not answered.
    public private(set) var cameUnannounced = 0

    /// The guests who had accepted and did not come; meaningful once the event is over.
    public private(set) var noShows = 0
  }

  /// One part of the guests.
  public struct Group: Equatable, Sendable {
    public let dimension: Dimension

    /// The code of the kind, the province or the country; nil for the rest.
    public let code: String?
    public let name: Wording
    public let tally: Tally
  }

  /// By what guests are told apart.
  public enum Dimension: String, CaseIterable, Sendable {
    case kind, locality, country
  }

  public init(of letters: [EventLetter]) {
    var total = Tally()
    var tallies: [Dimension: [String: Tally]] = [:]
    for letter in letters {
      for (place, guest) in letter.guests.enumerated() {
        total.count(guest, isFirst: place == 0)
        for dimension in Dimension.allCases {
          let code = dimension.code(of: guest) ?? ""
          tallies[dimension, default: [:]][code, default: Tally()].count(guest, isFirst: place == 0)
        }
      }
    }
    self.total = total
    groups = Dimension.allCases.flatMap { dimension in
      tallies[dimension, default: [:]].map { code, tally in
        Group(
          dimension: dimension, code: code.isEmpty ? nil : code, name: dimension.name(of: code),
          tally: tally)
      }.sorted { dimension.place(of: $0.code) < dimension.place(of: $1.code) }
    }
  }
}

extension EventAccount.Tally {
  fileprivate mutating func count(_ guest: EventLetter.Guest, isFirst: Bool) {
    let terms = guest.terms
    guard !terms.isWaiting else {
      if isFirst { waiting += 1 }
      return
    }
    if isFirst { letters += 1 }
    guests += 1
    relatives += terms.relatives.count
    switch terms.reply {
    case .yes: accepted += 1
    case .no: declined += 1
    case nil: silent += 1
    }
    if terms.attended { came += 1 }
    if terms.attended, terms.reply != .yes { cameUnannounced += 1 }
    if terms.isNoShow { noShows += 1 }
  }
}

extension EventAccount.Dimension {
  fileprivate func code(of guest: EventLetter.Guest) -> String? {
    switch self {
    case .kind: guest.kind?.rawValue
    case .locality: guest.home?.province?.code
    case .country: guest.country?.code
    }
  }

  fileprivate func name(of code: String) -> Wording {
    let name: Wording? =
      switch self {
      case .kind: GuestKind(rawValue: code)?.name
      case .locality:
        ProvinceCode(stored: code).province.map { Wording(vi: $0.fullName, en: $0.fullName) }
      case .country: code.isEmpty ? nil : Country(stored: code).name
      }
    return name ?? Wording(vi: self == .kind ? "Khác" : "Chưa rõ", en: "other or not known")
  }

  /// Kinds as they are declared, places and countries by code, the rest last.
  fileprivate func place(of code: String?) -> String {
    guard let code else { return "~" }
    guard self == .kind else { return code }
    return String(GuestKind(rawValue: code)?.place ?? 9)
  }
}
