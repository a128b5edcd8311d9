public import Papers
import Facts
import Localities
import People

extension InvitationNotice {
  /// A name badge for every guest who did not decline: the name, the country, the table or group, and
  /// the event in small letters.
  ///
  /// - Parameters:
  ///   - letters: the letters of the event.
  ///   - code: what the QR code on a guest's badge says; nil for a badge without one.
  /// - Returns: cards of 90 × 55 mm, in the order of the letters.
  public func badges(
    for letters: [InvitationLetter],
    code: (InvitationLetter.Addressee) -> String? = { _ in nil }
  ) -> Cards {
    Cards(
      language: language,
      cards: letters.flatMap(\.addressees).filter { $0.reply != .no }.map { guest in
        Cards.Card(
          badgeLines(of: guest), code: code(guest).map { Paper.Code($0, side: Self.badgeCode) })
      })
  }

  /// The side of a badge's code, in millimetres.
  private static let badgeCode = 24

  private func badgeLines(of guest: InvitationLetter.Addressee) -> [Cards.Line] {
    [
      Cards.Line(programme.name, size: 9),
      Cards.Line(guest.name, size: 18, isBold: true, isCaps: true),
      guest.country.map { Cards.Line($0.name(language), size: 12) },
      guest.group.map { Cards.Line($0, size: 12, isBold: true) },
    ].compactMap(\.self)
  }

  /// An envelope for every letter: from the office, to its guests where they live.
  ///
  /// A guest abroad is reached in city and country as far as they are known, a relative and who has
  /// no country on record at home; streets are not on record and are written by hand.
  ///
  /// - Parameters:
  ///   - letters: the letters of the event.
  ///   - size: the size of the envelopes.
  /// - Returns: the envelopes in the order of the letters.
  public func envelopes(
    for letters: [InvitationLetter], size: Envelopes.Size = .dl
  ) -> Envelopes {
    Envelopes(
      language: language, size: size, sender: [letterhead.issuer] + letterhead.address,
      addressees: letters.map { letter in
        [say("Kính gửi: \(letter.names.vi)", letter.names.en)] + whereabouts(letter.addressees[0])
      })
  }

  private func whereabouts(_ guest: InvitationLetter.Addressee) -> [String] {
    if let country = guest.country {
      return [guest.city, destination(country)].compactMap(\.self)
    }
    return [guest.city ?? guest.home.map { $0.commune?.address ?? $0.code }].compactMap(\.self)
  }

  /// The country as posts on the way read it: in English too.
  private func destination(_ country: Country) -> String {
    let name = country.name
    return language == .en || name.vi == name.en ? name.en : "\(name.vi) (\(name.en))"
  }
}
