import Facts
import Localities
import Matching
import Naming
import People

/// Lets through the records that a few new ones may resemble, at little cost for each.
struct LookalikeSieve: Sendable {
  private let sought: [(words: Set<String>, born: PartialDate?)]
  private let phones: Set<String>
  private let emails: Set<String>
  private let numbers: Set<String>

  init(_ records: [MatchRecord]) {
    sought = records.flatMap { record in
      record.names.map { (Self.words(of: $0), record.dob) }
    }
    phones = Set(records.flatMap(\.phones).compactMap { PhoneNumber(stored: $0).tail })
    emails = Set(records.flatMap(\.emails).map { EmailAddress(stored: $0).indexText })
    numbers = Set(records.flatMap { [$0.passport, $0.idNumber] }.compactMap { $0?.documentKey })
  }

  func admits(_ identity: Identity) -> Bool {
    let names = ([identity.name] + identity.otherNames).map(Self.words)
    return sought.contains { words, born in
      if let born, let day = born.exactDay, identity.dob?.exactDay == day { return true }
      return names.contains { Self.resemble($0, words) } && Self.mayBeOne(born, identity.dob)
    }
  }

  func admits(_ contact: Contact) -> Bool {
    !phones.isDisjoint(with: contact.phones.compactMap { PhoneNumber(stored: $0).tail })
      || !emails.isDisjoint(with: contact.emails.map { EmailAddress(stored: $0).indexText })
  }

  func admits(_ documents: Documents) -> Bool {
    !numbers.isDisjoint(
      with: [documents.passport, documents.idNumber].compactMap { $0?.documentKey })
  }

  private static func words(of name: PersonName) -> Set<String> {
    Set(folded(name.text).split(separator: " ").map(String.init))
  }

  /// Whether two names share two words, or the only one.
  private static func resemble(_ one: Set<String>, _ other: Set<String>) -> Bool {
    one.intersection(other).count >= min(2, one.count, other.count)
  }

  /// Whether two dates of birth may be of one person: none, about the same year, a figure of the year
  /// mistaken, or the same day of another year.
  private static func mayBeOne(_ one: PartialDate?, _ other: PartialDate?) -> Bool {
    guard let one, let other else { return true }
    if [0, 1, 9, 10, 18, 20].contains(abs(one.year - other.year)) { return true }
    return one.month != nil && one.day != nil && one.month == other.month && one.day == other.day
  }
}
