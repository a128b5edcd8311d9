import Facts
import Localities
import Naming
import People
import Privacy

/// Reads a person's form into a draft, gathering what is wrong.
struct PersonReading {
  private var profile: Profile
  private var identity: Identity
  private var contact: Contact
  private var documents: Documents
  private var circumstances: Circumstances
  private var list = ProblemList()
  private let day: Day
  private var countryReading = Country.Reading.codesFirst
  private var near: Locality?
  private var keepsUnread = false
  private var isAsKept = false
  private var remarks: [Problem] = []

  init(_ draft: PersonDraft, asOf day: Day) {
    profile = draft.profile.revealed
    identity = draft.identity.revealed
    contact = draft.contact.revealed
    documents = draft.documents.revealed
    circumstances = draft.circumstances.revealed
    self.day = day
  }

  var problems: [Problem] { list.problems }

  var draft: PersonDraft {
    var draft = PersonDraft()
    draft.profile = Personal(profile)
    draft.identity = Personal(identity)
    draft.contact = Personal(contact)
    draft.documents = Personal(documents)
    draft.circumstances = Personal(circumstances)
    draft.remarks = remarks
    return draft
  }

  mutating func read(_ form: PersonForm) {
    countryReading = form.countryReading
    near = form.near
    (keepsUnread, isAsKept) = (form.keepsUnread, form.isAsKept)
    // The country is read before the phones, which are understood by it.
    for field in PersonForm.Field.allCases where field != .phones {
      if let value = form.entries[field] { read(field, value, field.rawValue) }
    }
    if let value = form.entries[.phones] { read(.phones, value, "phones") }
    if let source = form.source { identity.source = source }
    checkTogether(form)
  }

  private mutating func read(_ field: PersonForm.Field, _ value: FormValue, _ key: String) {
    switch field {
    case .name, .otherNames, .dob, .home, .homeAsWritten, .occupation:
      readIdentity(field, value, key)
    case .sex, .country, .category, .yearLeft, .status, .registeredOn:
      readProfile(field, value, key)
    case .city, .countryAsWritten, .phones, .emails: readContact(field, value, key)
    case .passport:
      let number = list.one(value, key) { try FieldReading.documentNumber($0, field: key) }
      if let number { documents.passport = number }
    case .idNumber:
      let number = list.one(value, key) { try FieldReading.documentNumber($0, field: key) }
      if let number { documents.idNumber = number }
    case .note:
      let note = list.one(value, key) { try CleanText.lines($0, field: key) }
      if let note { circumstances.note = note }
    }
  }
}

extension PersonReading {
  private mutating func readIdentity(
    _ field: PersonForm.Field, _ value: FormValue, _ key: String
  ) {
    switch field {
    case .name:
      let name = list.required(value, key) { try PersonName($0, field: key) }
      if let name { identity.name = name }
    case .otherNames:
      let names = list.each(value, key, atMost: 10) { try PersonName($0, field: key) }
      if let names { identity.otherNames = names }
    case .dob:
      let dob = list.one(value, key) { try FieldReading.birth($0, field: key, asOf: day) }
      if let dob { identity.dob = dob }
    case .home: readHome(value, key)
    case .homeAsWritten:
      let home = list.one(value, key) { try CleanText.line($0, field: key, limit: 300) }
      if let home { identity.homeAsWritten = home }
    default:
      let occupation = list.one(value, key) { try CleanText.line($0, field: key, limit: 120) }
      if let occupation { identity.occupation = occupation }
    }
  }

  private mutating func readHome(_ value: FormValue, _ key: String) {
    let near = near
    let place = list.one(value, key) { try FieldReading.home($0, field: key, near: near) }
    guard let place else { return }
    // The same words again do not undo what somebody decided on them.
    if let text = place?.text, text == identity.homeAsWritten, profile.home != nil { return }
    // Other words, or none, belong to another place.
    if place?.code != profile.home || place?.text != nil { identity.homeAsWritten = place?.text }
    profile.home = place?.code
    if let remark = place?.remark { remarks.append(remark) }
  }

  private mutating func readProfile(
    _ field: PersonForm.Field, _ value: FormValue, _ key: String
  ) {
    switch field {
    case .sex:
      let sex: Sex?? = list.one(value, key) { try FieldReading.term($0, field: key) }
      if let sex { profile.sex = sex }
    case .country:
      readCountry(value, key)
    case .category:
      let category: Category?? = list.one(value, key) { try FieldReading.term($0, field: key) }
      if let category { profile.category = category }
    case .yearLeft:
      let year = list.one(value, key) { try FieldReading.year($0, field: key, asOf: day) }
      if let year { profile.yearLeft = year }
    case .status:
      let status: LifeStatus?? = list.one(value, key) { try FieldReading.term($0, field: key) }
      if let status { profile.status = status ?? .active }
    default:
      let registered = list.one(value, key) { try FieldReading.pastDay($0, field: key, asOf: day) }
      if let registered { profile.registeredOn = registered }
    }
  }

  /// Reads a country.
  ///
  /// A state that is no more is kept in its words, with the country of today where there is one
  /// alone; so are words that name none, where a list is read.
  private mutating func readCountry(_ value: FormValue, _ key: String) {
    let (reading, keeps) = (countryReading, keepsUnread)
    let found = list.one(value, key) { text -> CountryFinding in
      let finding = Country.find(text, reading: reading)
      if finding.country == nil, !finding.isFormer, !keeps {
        _ = try Country(written: text, reading: reading, field: key)
      }
      return finding
    }
    guard let found else { return }
    profile.country = found?.country
    contact.countryAsWritten = nil
    guard let finding = found, finding.isFormer || finding.country == nil else { return }
    contact.countryAsWritten = finding.asWritten
    remarks.append(
      Problem(
        "country_\(finding.country == nil ? "open" : "former")", field: key,
        message: finding.note ?? Wording(vi: "chưa rõ nước cư trú", en: "the country is open")))
  }

  private mutating func readContact(_ field: PersonForm.Field, _ value: FormValue, _ key: String) {
    switch field {
    case .city:
      let city = list.one(value, key) { try CleanText.line($0, field: key, limit: 120) }
      if let city { contact.city = city }
    case .countryAsWritten:
      let words = list.one(value, key) { try CleanText.line($0, field: key, limit: 120) }
      if let words { contact.countryAsWritten = words }
    case .phones:
      let (country, isAsKept) = (profile.country, isAsKept)
      let phones = list.each(value, key, atMost: 10) {
        try FieldReading.phone($0, in: country, field: key, isAsKept: isAsKept)
      }
      if let phones { contact.phones = phones }
    default:
      let emails = list.each(value, key, atMost: 10) { try EmailAddress($0, field: key).text }
      if let emails { contact.emails = emails }
    }
  }

  /// What must fit together, and what follows from what was entered.
  private mutating func checkTogether(_ form: PersonForm) {
    if identity.name.text.isEmpty, form.entries[.name] == nil {
      list.add(CleanText.missing("name"))
    }
    profile.birthYear = identity.dob?.year
    if let born = profile.birthYear, let left = profile.yearLeft, left < born {
      list.add(
        Problem(
          "year_before_birth", field: "year_left",
          message: Wording(
            vi: "năm xuất cảnh trước năm sinh", en: "it is before the year of birth"),
          hint: Wording(vi: "kiểm tra lại hai năm", en: "check both years")))
    }
    if profile.status == .merged {
      list.add(
        Problem(
          "bad_status", field: "status",
          message: Wording(
            vi: "chỉ lệnh gộp hồ sơ mới đặt trạng thái này", en: "only a merge sets this status")))
    }
  }
}
