public import Facts
public import People

/// A letter that moves up from the waiting list, with the number it is sent under.
public struct Promotion: Equatable, Sendable {
  /// The place in the line that the letter had.
  public let place: Int

  /// Who is invited now, by their new terms; those who may no longer be invited are not among them
  /// and keep their place.
  public let guests: [EventLetter.Guest]

  /// The number of the letter.
  public var number: Int { guests[0].terms.number }
}

/// Which waiting letters move up to places that are free.
///
/// They go in the order of the line; one that a share of the letters has no room for is passed over.
/// A letter that all its guests declined, or whose place was given up for want of an answer, leaves
/// its place free. Numbers go on after the highest ever given: none is used twice. Who waits of a
/// household that has a letter keeps waiting.
///
/// - Parameters:
///   - letters: all letters of the event, sent and waiting, in any order.
///   - quota: how many letters the event may have; nil for no bound.
///   - shares: how many of them may go to some guests.
///   - barred: those who may not be invited any more, such as who has died, said no to
///     invitations or got a letter otherwise.
///   - barredRelatives: the relatives who may not be named any more.
///   - lastLetter: the highest number ever given, as a letter may be gone with its guests.
/// - Returns: the letters that move up, in the order of their new numbers.
public func promotions(
  among letters: [EventLetter], quota: Int?, shares: [QuotaShare] = [],
  barred: Set<Person.ID> = [], barredRelatives: Set<Relative.ID> = [], lastLetter: Int = 0
) -> [Promotion] {
  var places = Places(quota: quota, shares: shares, letters: letters)
  let sent = letters.filter { !$0.isWaiting }
  let served = Set(sent.flatMap(\.guests).map(\.terms.household))
  var number = max(lastLetter, sent.lazy.map(\.number).max() ?? 0)
  var promotions: [Promotion] = []
  for letter in letters.filter(\.isWaiting).sorted(by: { $0.number < $1.number }) {
    let guests = letter.guests
      .filter { !barred.contains($0.person) && !served.contains($0.terms.household) }
      .compactMap { $0.without(barredRelatives) }
    guard let first = guests.first, places.take(LetterOrigin(first)) == nil else { continue }
    number += 1
    promotions.append(
      Promotion(
        place: letter.number,
        guests: guests.map { $0.invited(number: number) }))
  }
  return promotions
}

extension EventLetter.Guest {
  /// The guest without relatives who may not be named; nil where nobody is left to come.
  fileprivate func without(_ barred: Set<Relative.ID>) -> Self? {
    var terms = terms
    terms.relatives.removeAll { barred.contains($0) }
    guard !terms.isForRelatives || !terms.relatives.isEmpty else { return nil }
    return with(terms)
  }

  /// The household stays, by which those of it who were left behind are known.
  fileprivate func invited(number: Int) -> Self {
    var terms = terms
    terms.number = number
    terms.isWaiting = false
    return with(terms)
  }

  private func with(_ terms: Terms) -> Self {
    Self(person: person, terms: terms, home: home, country: country)
  }
}
