public import Facts
public import People
public import Spreadsheets
import Localities
import Naming

extension InvitationList {
  /// The guests as they may be made public: name, country and home province, in the Vietnamese order
  /// of given names.
  ///
  /// Only guests whose data may be published are named. The others are counted, as are those who
  /// declined, and those in whose place a relative comes: the relative agreed to nothing.
  ///
  /// - Parameters:
  ///   - title: what stands above the list.
  ///   - language: that of the names of countries.
  ///   - mayPublish: whether a person's data may be published.
  ///   - details: what may be seen of a guest.
  /// - Returns: one row per guest who may be named.
  public func publicTable(
    title: Wording, in language: Language = .vi, allowed mayPublish: (Person.ID) -> Bool,
    details: (Person.ID) -> GuestDetails?
  ) -> Table {
    let coming = rows.filter { $0.terms.reply != .no }
    let named = coming.filter { !$0.terms.isForRelatives && mayPublish($0.person) }
      .compactMap { row in details(row.person).flatMap { PublicGuest($0, row.person) } }
      .sorted { $0.key == $1.key ? $0.person < $1.person : $0.key < $1.key }
    return Table(
      noun: "public_guest", title: title, columns: Self.publicColumns,
      rows: named.map { guest in
        [
          .text(guest.name), .text(guest.country.map { $0.name(language) }),
          .text(guest.province?.fullName),
        ]
      },
      excluded: [
        Exclusion("declined", Reply.no.name, count: rows.count - coming.count),
        Exclusion("no_publication_consent", Self.unpublished, count: coming.count - named.count),
      ])
  }

  private static let unpublished = Wording(
    vi: "chưa đồng ý công bố", en: "no consent to publication")

  private static let publicColumns = [
    Column("name", Wording(vi: "Họ và tên", en: "Name"), width: 30),
    Column("country", Wording(vi: "Nước cư trú", en: "Country"), width: 20),
    Column("home_province", Wording(vi: "Quê quán", en: "Home province"), width: 26),
  ]
}

/// What is made public of one guest.
private struct PublicGuest {
  let person: Person.ID
  let name: String
  let country: Country?
  let province: Province?
  let key: SortKey

  /// Nil where the name may not be seen, or the guest has died.
  init?(_ details: GuestDetails, _ person: Person.ID) {
    guard let name = details.name, details.status != .deceased else { return nil }
    self.person = person
    self.name = name
    country = details.country
    province = details.home?.province?.province
    key = PersonName(stored: name).sortKey
  }
}
