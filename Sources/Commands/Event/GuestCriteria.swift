import ArgumentParser
import KieuBao

/// Whom to invite: everything that is said must hold; of one option given twice either does.
struct GuestCriteria: ParsableArguments {
  @Option(
    help: help(
      vi: "Quê quán: mã xã, phường (5 số), mã tỉnh (2 số).",
      en: "Home: a commune code (5 digits) or a province code (2 digits)."))
  var home: [String] = []

  @Option(help: help(vi: "Nước cư trú: tên hoặc mã.", en: "Country: a name or code."))
  var country: [String] = []

  @Option(help: help(vi: "Diện.", en: "Category."))
  var category: [Category] = []

  @Option(
    help: help(vi: "Hội viên của tổ chức này.", en: "Members of this organisation."))
  var organisation: [Organisation.ID] = []

  @Flag(help: help(vi: "Chỉ người đã đóng góp.", en: "Only who gave something."))
  var donors = false

  @Option(
    help: help(vi: "Có đóng góp từ ngày này.", en: "Who gave on this day or later."))
  var gaveSince: PartialDate?

  @Option(
    help: help(
      vi: "Tổng đóng góp từ chừng này đồng.", en: "Who gave this much or more in all, in đồng."))
  var gaveAtLeast: Int64?

  @Flag(help: help(vi: "Chỉ người đã được khen thưởng.", en: "Only who was commended."))
  var commended = false

  @Flag(
    help: help(
      vi: "Chỉ gia đình chưa được mời lần nào.", en: "Only households never invited before."))
  var neverInvited = false

  @Option(
    help: help(
      vi: "Diện khách: commended, donor, expert, member, guest.",
      en: "The kind of guest: commended, donor, expert, member, guest."))
  var kindOfGuest: [GuestKind] = []

  @Option(
    help: help(
      vi: "Thân nhân trong nước: none, contact (mời thay), spouses (mời cùng vợ, chồng).",
      en: "Relatives at home: none, contact (in their place), spouses (with them)."))
  var relatives = RelativeChoice.none

  @Flag(help: help(vi: "Cả người đã về nước.", en: "Also who has come home for good."))
  var includeReturned = false
}

extension GuestCriteria {
  /// - Throws: problems of places and countries that are not known.
  func criteria() throws(Problem) -> Criteria {
    Criteria(
      homes: try homes(), countries: try countries(),
      categories: category.isEmpty ? nil : Set(category),
      organisations: organisation.isEmpty ? nil : Set(organisation), donorsOnly: donors,
      gaveSince: gaveSince?.earliest, gaveAtLeast: gaveAtLeast, commendedOnly: commended,
      neverInvitedOnly: neverInvited, kinds: kindOfGuest.isEmpty ? nil : Set(kindOfGuest),
      relatives: relatives, includesReturned: includeReturned)
  }

  private func homes() throws(Problem) -> Set<CommuneCode>? {
    var homes: Set<CommuneCode> = []
    for code in home {
      switch try Locality(code, field: "home") {
      case .commune(let commune): homes.insert(commune)
      case .province(let province): homes.formUnion(Gazetteer.communes(of: province).map(\.code))
      case .wholeCountry: return nil
      }
    }
    return home.isEmpty ? nil : homes
  }

  private func countries() throws(Problem) -> Set<Country>? {
    var countries: Set<Country> = []
    for name in country { countries.insert(try Country(written: name)) }
    return country.isEmpty ? nil : countries
  }
}
