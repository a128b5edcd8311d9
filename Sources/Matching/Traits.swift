import Facts
import Localities
import Naming

/// A record of the index; a class, so that it is passed on without being copied.
final class Entry: Sendable {
  let traits: Traits

  init(_ traits: Traits) {
    self.traits = traits
  }
}

/// A record made ready to be compared: its names read, all else as numbers.
struct Traits: Sendable {
  let id: Int64
  var forms: [Form]
  let sex: Sex?
  let dob: PartialDate?
  let home: CommuneCode?
  let homeHash: TextHash?
  let homeCandidates: [TextHash]
  let homeProvince: TextHash?

  /// The words of the home as written, or of the commune the code stands for; kinds of units left
  /// out.
  let homeWords: [TextHash]
  let homeText: TextHash?
  let country: TextHash?
  let city: TextHash?
  let phones: [TextHash]
  let emails: [TextHash]
  let passport: TextHash?
  let idNumber: Paper?
  let occupation: TextHash?
  let yearLeft: Int?
  let relatives: [TextHash]

  /// The number of an identity card or paper.
  struct Paper: Sendable {
    let hash: TextHash
    let digits: [UInt8]

    init(_ text: String) {
      let plain = plainNumber(text)
      (hash, digits) = (TextHash(plain), Array(plain.utf8))
    }
  }

  init(_ record: MatchRecord) {
    id = record.id
    forms = (record.names + record.names.compactMap(\.bracketed)).compactMap { Form($0) }
    sex = record.sex
    dob = record.dob
    home = record.home
    homeHash = record.home.map { TextHash($0.code) }
    homeCandidates = record.homeCandidates.map { TextHash($0.code) }
    let communes = record.home.map { [$0] } ?? record.homeCandidates
    let provinces = Set(communes.compactMap { $0.province?.code })
    homeProvince = provinces.count == 1 ? provinces.first.map { TextHash($0) } : nil
    let text = record.homeText ?? record.home?.commune?.name
    homeWords = text.map(placeWords) ?? []
    homeText = record.homeText.flatMap(plainHash)
    country = record.country.map { TextHash($0.code) }
    city = record.city.flatMap { plainHash($0.prefix { $0 != "," }) }
    phones = distinct(record.phones.compactMap { PhoneNumber(stored: $0).tail })
    emails = distinct(record.emails.map { EmailAddress(stored: $0).indexText })
    passport = record.passport.map { TextHash(plainNumber($0)) }
    idNumber = record.idNumber.map(Paper.init)
    occupation = record.occupation.flatMap(plainHash)
    yearLeft = record.yearLeft
    relatives = distinct(record.relatives.map { folded($0.text) })
  }
}

private func distinct(_ texts: [String]) -> [TextHash] {
  Set(texts.filter { !$0.isEmpty }).sorted().map { TextHash($0) }
}

private func plainHash(_ text: some StringProtocol) -> TextHash? {
  let plain = folded(text)
  return plain.isEmpty ? nil : TextHash(plain)
}

/// The number of a paper without spaces and signs, capitals or not.
private func plainNumber(_ text: String) -> String {
  text.uppercased().filter { $0.isLetter || $0.isNumber }
}

/// The words of a place without those for kinds of units.
private func placeWords(_ text: String) -> [TextHash] {
  let kinds: Set<Substring> = [
    "xa", "x", "phuong", "p", "thi", "tran", "tt", "huyen", "h", "quan", "q", "tinh", "t", "thanh",
    "pho", "tp", "tx", "dac", "khu", "viet", "nam",
  ]
  return folded(text).split(separator: " ").filter { !kinds.contains($0) }.map { TextHash($0) }
}
