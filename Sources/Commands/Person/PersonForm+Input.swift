import KieuBao

extension PersonForm {
  /// The fields of the JSON of a person.
  static let known = Field.allCases.filter { $0 != .homeAsWritten }.map(\.rawValue)

  /// Reads the JSON of a person; a home may be a code, words, or an object with both.
  init(_ fields: Fields) throws(Problem) {
    self.init()
    entries = try fields.plainEntries()
    guard case .object(let members)? = fields.json("home") else { return }
    for member in members where !["code", "name", "as_written"].contains(member.key) {
      throw fields.problem(
        "home", code: "unknown_field", vi: "chỉ nhận code, name và as_written",
        en: "only code, name and as_written are taken")
    }
    let place = JSON.object(members)
    let code = try fields.entry(place["code"] ?? .null, of: "home")
    let written = try fields.entry(place["as_written"] ?? .null, of: "home")
    entries[.home] = code == .cleared ? written : code
    if code != .cleared { entries[.homeAsWritten] = written }
  }
}

extension Fields {
  /// The entries of a person but for a home that is an object.
  fileprivate func plainEntries() throws(Problem) -> [PersonForm.Field: FormValue] {
    var entries: [PersonForm.Field: FormValue] = [:]
    for field in PersonForm.Field.allCases {
      guard let value = json(field.rawValue) else { continue }
      if field == .home, case .object = value { continue }
      entries[field] = try entry(value, of: field.rawValue)
    }
    return entries
  }
}

extension Questionnaire {
  /// The questions for a person, each answer checked as it is given; how a person stands is asked
  /// only of one who is registered.
  static func person(_ title: Wording, isNew: Bool, asOf day: Day) -> Questionnaire {
    func field(
      _ field: PersonForm.Field, _ wording: Wording, forms: Wording? = nil, isList: Bool = false
    ) -> Question {
      Question(
        field.rawValue, wording, forms: forms, isRequired: field == .name, isList: isList
      ) { try PersonForm.check($0, as: field, asOf: day) }
    }
    func term<Word: Term>(
      _ field: PersonForm.Field, _ wording: Wording, _ list: Word.Type
    ) -> Question { .term(field.rawValue, wording, of: list) }
    return Questionnaire(
      title,
      [
        field(.name, .name), field(.otherNames, .otherNames, isList: true),
        term(.sex, .sex, Sex.self), field(.dob, .birth, forms: .dateForms),
        field(.home, .home, forms: .homeForms),
        field(.country, .country, forms: .countryForms), field(.city, .city),
        term(.category, .category, Category.self),
        field(.phones, .phones, isList: true), field(.emails, .emails, isList: true),
        field(.occupation, .occupation), field(.yearLeft, .yearLeft),
        field(.passport, .passport), field(.idNumber, .idNumber), field(.note, .note),
      ] + (isNew ? [] : [field(.status, .status, forms: .statusForms)])
    ) { answers in
      let fields = try Fields(answers, noun: "person", known: PersonForm.known)
      _ = try PersonDraft(PersonForm(fields), asOf: day)
    }
  }
}

extension PersonForm {
  /// Throws what is wrong with one answer alone.
  fileprivate static func check(_ answer: String, as field: Field, asOf day: Day) throws {
    do throws(FormProblems) {
      _ = try PersonDraft(PersonForm([field: .text(answer)]), asOf: day)
    } catch {
      // The name is missed in a form of one field; that is another question's business.
      if let problem = error.problems.first(where: { $0.field == field.rawValue }) { throw problem }
    }
  }
}

extension Wording {
  static let dateForms = Wording(
    vi: "ngày/tháng/năm, tháng/năm hoặc năm", en: "dd/mm/yyyy, mm/yyyy or yyyy")
  static let statusForms = Wording(
    vi: "đang theo dõi; đã mất; đã về nước; hạn chế xử lý",
    en: "active; deceased; returned; restricted")
  static let homeForms = Wording(
    vi: "mã xã, phường 5 chữ số, hoặc địa chỉ", en: "5-digit commune code, or the address")
  static let countryForms = Wording(vi: "tên nước hoặc mã hai chữ", en: "name or two-letter code")
}
