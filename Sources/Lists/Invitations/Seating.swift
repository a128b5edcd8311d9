public import Facts
public import People
import Localities
import Naming

/// How guests are spread over tables.
public enum Tables: Hashable, Sendable {
  /// At most so many tables; as few seats at each as will do.
  case count(Int)

  /// Tables with so many seats, as many as are needed.
  case seats(Int)
}

/// By what guests are put near each other or into delegations.
public enum Nearness: String, Term {
  case country, province

  public var name: Wording {
    switch self {
    case .country: Wording(vi: "nước cư trú", en: "country")
    case .province: Wording(vi: "tỉnh, thành phố quê quán", en: "home province")
    }
  }

  public var aliases: [String] {
    switch self {
    case .country: ["nuoc", "quoc gia"]
    case .province: ["tinh", "que quan"]
    }
  }
}

/// Seats the guests of an event: a letter's guests and their relatives together, those of one
/// country or province near each other.
///
/// Who declined, waits, or lost the place for want of an answer gets no seat. Tables are filled in
/// the Vietnamese order of the names of countries or provinces, the unknown last; a table goes on to
/// the next country while there is room. Only a letter for more people than a table seats is spread
/// over several, and its guests get the first.
///
/// - Parameters:
///   - letters: the letters of the event, in any order.
///   - tables: how many tables, or how many seats at each; less than 1 counts as 1.
///   - nearness: who sits near each other.
///   - label: what a table is called by its number, which begins with 1.
/// - Returns: what `Terms.group` of each guest is to be.
public func seating(
  of letters: [EventLetter], at tables: Tables, by nearness: Nearness = .country,
  label: (Int) -> String = { String($0) }
) -> [Person.ID: String] {
  let parties = SeatedParty.all(of: letters, by: nearness)
  let places = plan(parties, at: tables)
  var seats: [Person.ID: String] = [:]
  for (party, table) in zip(parties, places) {
    for person in party.persons { seats[person] = label(table + 1) }
  }
  return seats
}

/// Puts the guests of an event into delegations, one for each country or province, numbered in the
/// Vietnamese order of their names; a letter's guests go with the first of them.
///
/// Who declined, waits or lost the place belongs to none.
///
/// - Parameters:
///   - letters: the letters of the event, in any order.
///   - nearness: what a delegation is of.
///   - label: what a delegation is called by its number and name; that of guests of unknown origin is
///     the last.
/// - Returns: what `Terms.group` of each guest is to be.
public func delegations(
  of letters: [EventLetter], by nearness: Nearness,
  label: (Int, Wording) -> String = { "\($0). \($1.vi)" }
) -> [Person.ID: String] {
  var (number, last): (Int, SeatedParty?) = (0, nil)
  var groups: [Person.ID: String] = [:]
  for party in SeatedParty.all(of: letters, by: nearness) {
    if party.origin != last?.origin { number += 1 }
    last = party
    for person in party.persons { groups[person] = label(number, party.name) }
  }
  return groups
}

/// The table of each party, from 0.
private func plan(_ parties: [SeatedParty], at tables: Tables) -> [Int] {
  let heads = parties.reduce(0) { $0 + $1.heads }
  // Nobody needs more tables, or more seats at one, than there are heads.
  func bounded(_ number: Int) -> Int { min(max(1, number), max(1, heads)) }
  switch tables {
  case .seats(let seats): return packed(parties, seats: bounded(seats)).places
  case .count(let count):
    let count = bounded(count)
    var seats = max(1, (heads + count - 1) / count)
    while true {
      let (places, tables) = packed(parties, seats: seats)
      // With a seat for everybody one table does, so this ends.
      if tables <= count { return places }
      seats += 1
    }
  }
}

/// Fills tables one after the other; within a country or a province the first with room is taken.
private func packed(_ parties: [SeatedParty], seats: Int) -> (places: [Int], tables: Int) {
  var (room, firstOfOrigin): ([Int], Int) = ([], 0)
  var last: SeatedParty?
  let places = parties.map { party in
    if party.origin != last?.origin { firstOfOrigin = max(0, room.count - 1) }
    last = party
    if let table = room.indices[firstOfOrigin...].first(where: { room[$0] >= party.heads }) {
      room[table] -= party.heads
      return table
    }
    let table = room.count
    var rest = party.heads
    repeat {
      room.append(max(0, seats - rest))
      rest -= seats
    } while rest > 0
    return table
  }
  return (places, room.count)
}

/// The guests of one letter who come together.
private struct SeatedParty {
  let persons: [Person.ID]
  let heads: Int

  /// The code of the country or province; empty where it is not known.
  let origin: String
  let name: Wording

  /// The parties of those who may come, in the order in which they are seated.
  static func all(of letters: [EventLetter], by nearness: Nearness) -> [SeatedParty] {
    let parties = letters.filter(\.holdsPlace).map { letter in
      (letter.number, SeatedParty(letter, by: nearness))
    }
    let keys = Dictionary(
      parties.map { ($0.1.origin, SortKey($0.1.name.vi)) }, uniquingKeysWith: { first, _ in first })
    return parties.sorted { one, other in
      if one.1.origin == other.1.origin { return one.0 < other.0 }
      guard !one.1.origin.isEmpty, !other.1.origin.isEmpty else { return other.1.origin.isEmpty }
      guard let key = keys[one.1.origin], let otherKey = keys[other.1.origin], key != otherKey
      else { return one.1.origin < other.1.origin }
      return key < otherKey
    }.map(\.1)
  }

  private init(_ letter: EventLetter, by nearness: Nearness) {
    let coming = letter.guests.filter { $0.terms.reply != .no }
    persons = coming.map(\.person)
    heads = coming.reduce(0) { $0 + $1.seats }
    let first = letter.guests[0]
    switch nearness {
    case .country:
      origin = first.country?.code ?? ""
      name = first.country?.name ?? Self.unknown
    case .province:
      let province = first.home?.province
      origin = province?.code ?? ""
      name = province?.province.map { Wording(vi: $0.name, en: $0.name) } ?? Self.unknown
    }
  }

  private static let unknown = Wording(vi: "Chưa rõ", en: "Not known")
}
