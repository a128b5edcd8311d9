public import Facts
public import Localities
public import People

/// A letter of invitation as it is written: its number, and those it addresses by name.
public struct InvitationLetter: Equatable, Sendable {
  public let number: Int

  /// Never empty; the letter goes to the first.
  public let addressees: [Addressee]

  /// The person abroad in whose place relatives are invited: `Ông Nguyễn Văn A`; nil where the guests
  /// come themselves, or the name may not be seen.
  public let inPlaceOf: Wording?

  /// One person whom the letter names.
  public struct Addressee: Equatable, Sendable {
    /// The guest, or the person abroad whose relative this is.
    public let person: Person.ID

    /// Nil for the guest.
    public let relative: Relative.ID?
    public let salutation: Wording
    public let name: String

    /// Nil for a relative, who lives at home.
    public let country: Country?

    /// Where abroad the guest lives, in the words of the source.
    public let city: String?
    public let home: CommuneCode?

    /// The table, the group or the delegation.
    public let group: String?
    public let reply: Reply?

    public init(
      person: Person.ID, relative: Relative.ID? = nil, salutation: Wording, name: String,
      country: Country? = nil, city: String? = nil, home: CommuneCode? = nil,
      group: String? = nil, reply: Reply? = nil
    ) {
      self.person = person
      self.relative = relative
      self.salutation = salutation
      self.name = name
      self.country = country
      self.city = city
      self.home = home
      self.group = group
      self.reply = reply
    }
  }

  public init(number: Int, addressees: [Addressee], inPlaceOf: Wording? = nil) {
    self.number = number
    self.addressees = addressees
    self.inPlaceOf = inPlaceOf
  }
}

extension InvitationLetter.Addressee {
  /// The name as a letter writes it: `Ông Nguyễn Văn A`.
  public var addressed: Wording {
    Wording(vi: "\(salutation.vi) \(name)", en: "\(salutation.en) \(name)")
  }
}

extension InvitationLetter {
  /// All who are addressed, in one phrase: `Ông Nguyễn Văn A và Bà Trần Thị B`.
  public var names: Wording {
    Wording(
      vi: Self.joined(addressees.map(\.addressed.vi), by: "và"),
      en: Self.joined(addressees.map(\.addressed.en), by: "and"))
  }

  private static func joined(_ names: [String], by word: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}

extension InvitationLetter {
  /// The letters of an event, as they are sent.
  ///
  /// Letters that wait are not among them, nor is anybody named who has died or whose name may not be
  /// seen; a letter in which nobody is left is not written.
  ///
  /// - Parameters:
  ///   - letters: the letters of the event.
  ///   - day: the day of the event: it decides between Anh and Ông.
  ///   - relative: what may be seen of a relative.
  ///   - details: what may be seen of a guest.
  /// - Returns: the letters in the order given.
  public static func written(
    _ letters: some Sequence<EventLetter>, asOf day: Day,
    relative: (Relative.ID) -> RelativeDetails? = { _ in nil },
    details: (Person.ID) -> GuestDetails?
  ) -> [InvitationLetter] {
    letters.filter { !$0.isWaiting }.compactMap { letter in
      let addressees = letter.guests.flatMap { guest in
        let comes = guest.terms.isForRelatives ? nil : details(guest.person)
        return [comes.flatMap { Addressee(guest, $0, asOf: day) }].compactMap(\.self)
          + guest.terms.relatives.compactMap { id in
            relative(id).flatMap { Addressee(guest, id, $0, asOf: day) }
          }
      }
      guard !addressees.isEmpty else { return nil }
      let represented = letter.guests.first(where: \.terms.isForRelatives)
        .flatMap { guest in details(guest.person).flatMap { Addressee(guest, $0, asOf: day) } }
      return InvitationLetter(
        number: letter.number, addressees: addressees, inPlaceOf: represented?.addressed)
    }
  }
}

extension InvitationLetter.Addressee {
  fileprivate init?(_ guest: EventLetter.Guest, _ details: GuestDetails, asOf day: Day) {
    guard let name = details.name, let salutation = details.salutation(asOf: day) else {
      return nil
    }
    self.init(
      person: guest.person, salutation: salutation, name: name, country: details.country,
      city: details.city, home: details.home, group: guest.terms.group, reply: guest.terms.reply)
  }

  fileprivate init?(
    _ guest: EventLetter.Guest, _ relative: Relative.ID, _ details: RelativeDetails, asOf day: Day
  ) {
    guard let name = details.name, let salutation = details.salutation(asOf: day) else {
      return nil
    }
    self.init(
      person: guest.person, relative: relative, salutation: salutation, name: name,
      home: details.home, group: guest.terms.group, reply: guest.terms.reply)
  }
}

extension InvitationList {
  /// The letters of the list, with where their guests are from.
  public func eventLetters(_ details: (Person.ID) -> GuestDetails?) -> [EventLetter] {
    EventLetter.letters(
      of: (rows + waiting).map { row in
        let guest = details(row.person)
        return EventLetter.Guest(
          person: row.person, terms: row.terms, home: guest?.home, country: guest?.country)
      })
  }
}
