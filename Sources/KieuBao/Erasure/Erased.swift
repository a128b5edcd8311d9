import Facts
import Naming
import People

/// The records that are being erased as one person, and the names they had.
struct Erased {
  let records: Set<Person.ID>

  /// The words of each name, folded.
  private let names: [Set<Substring>]

  /// The seeds that are to go once nothing else is sealed with them.
  var looseSubjects: Set<Int64> = []

  init(_ records: [Person.ID], names: [PersonName]) {
    self.records = Set(records)
    self.names = names.map { Set(folded($0.text).split(separator: " ")) }.filter { !$0.isEmpty }
  }

  func contains(_ giver: Giver) -> Bool {
    if case .person(let id) = giver { records.contains(id) } else { false }
  }

  /// Whether a text holds all words of one of the names, in any order, with or without marks.
  func isNamed(in text: String) -> Bool {
    let words = Set(folded(text).split(separator: " "))
    return names.contains { $0.isSubset(of: words) }
  }
}

extension Gift {
  /// The gift without the texts that name somebody who is erased.
  func without(_ erased: Erased) -> Gift {
    var gift = self
    let keep = { (text: String?) in text.flatMap { erased.isNamed(in: $0) ? nil : $0 } }
    gift.purpose = keep(purpose)
    gift.description = keep(description)
    gift.evidence = evidence.filter { !erased.isNamed(in: $0) }
    if let void, erased.isNamed(in: void.reason) { gift.void = Voiding(reason: "–", on: void.on) }
    return gift
  }
}
