import Facts
import Localities
import People

/// What quotas ask of a letter: where its first guest is from, and what they are to the office.
struct LetterOrigin {
  let home: CommuneCode?
  let country: Country?
  let kind: GuestKind?
}

extension LetterOrigin {
  init(_ guest: EventLetter.Guest) {
    self.init(home: guest.home, country: guest.country, kind: guest.kind)
  }
}

/// The places that are left of an event's letters.
struct Places {
  private var left: Int?
  private var shares: [(share: QuotaShare, left: Int)]

  /// Why there is no place for a letter.
  enum Lack: Equatable {
    case quota
    case share(QuotaShare)
  }

  /// The places that letters leave; those that wait or gave up their place take none.
  init(quota: Int?, shares: [QuotaShare], letters: some Sequence<EventLetter>) {
    left = quota
    self.shares = shares.map { ($0, $0.letters) }
    for letter in letters where letter.holdsPlace { count(letter.origin) }
  }

  /// Takes a place for a letter; tells why there is none, and nil when one was taken.
  ///
  /// A share is named before the quota: more letters in all would not help.
  mutating func take(_ origin: LetterOrigin) -> Lack? {
    let full = shares.first { $0.left <= 0 && $0.share.scope.includes(origin) }
    if let full { return .share(full.share) }
    if let left, left <= 0 { return .quota }
    count(origin)
    return nil
  }

  private mutating func count(_ origin: LetterOrigin) {
    left = left.map { $0 - 1 }
    for index in shares.indices where shares[index].share.scope.includes(origin) {
      shares[index].left -= 1
    }
  }
}

extension QuotaShare.Scope {
  /// Whether a letter is of those that the share bounds.
  ///
  /// A commune counts by the units in force, whatever code was stored.
  func includes(_ origin: LetterOrigin) -> Bool {
    switch self {
    case .locality(let code) where code.utf8.count == 2: origin.home?.province?.code == code
    case .locality(let code):
      origin.home.map { $0.code == code || $0.today.contains { $0.code == code } } ?? false
    case .country(let country): origin.country == country
    case .kind(let kind): origin.kind == kind
    }
  }
}
