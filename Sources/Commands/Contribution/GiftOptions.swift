import ArgumentParser
import KieuBao

/// What may be said of a contribution on the command line: values that tell nothing of one person.
///
/// They are read by the same rules as the fields of an input, and can stand beside these.
struct GiftOptions: ParsableArguments {
  @Option(
    name: .customLong("person"),
    help: help(
      vi: "Người đóng góp; nhiều người thì nêu nhiều lần.", en: "Who gave; may be repeated."))
  var persons: [Person.ID] = []

  @Option(
    name: .customLong("organisation"),
    help: help(vi: "Tổ chức đóng góp; có thể nêu nhiều lần.", en: "Which organisation gave."))
  var organisations: [Organisation.ID] = []

  @Option(
    help: help(
      vi: "Hình thức: \(ContributionKind.allValueStrings.joined(separator: ", ")).",
      en: "Kind: \(ContributionKind.allValueStrings.joined(separator: ", "))."))
  var kind: String?

  @Option(help: help(vi: "Ngày, tháng hoặc năm đóng góp.", en: "When it was given."))
  var date: String?

  @Option(help: help(vi: "Số tiền hoặc giá trị.", en: "The sum, or the value."))
  var amount: String?

  @Option(help: help(vi: "Loại tiền, mã ISO 4217.", en: "The currency, by its ISO 4217 code."))
  var currency: String?

  @Option(help: help(vi: "Tỷ giá ra đồng lúc đóng góp.", en: "Đồng for one unit on that day."))
  var rate: String?

  @Option(help: help(vi: "Nơi nhận: mã xã, phường.", en: "The commune it went to, by code."))
  var beneficiary: String?

  @Option(
    help: help(vi: "Địa bàn ghi nhận: mã xã, phường.", en: "The commune that counts it, by code."))
  var locality: String?

  @Option(
    help: help(vi: "Mục đích: quỹ, trường, đường, …", en: "What for: a fund, a school, a road."))
  var purpose: String?
}

extension GiftOptions {
  /// The fields of the JSON of a contribution.
  static let known = GiftForm.Field.allCases.map(\.rawValue) + ["persons", "organisations"]

  /// The givers in the order they are named; none where no flag names one.
  var givers: [Giver] { persons.map(Giver.person) + organisations.map(Giver.organisation) }

  /// The flags as entries of a form.
  var entries: [GiftForm.Field: FormValue] {
    let flags: [(GiftForm.Field, String?)] = [
      (.kind, kind), (.date, date), (.amount, amount), (.currency, currency), (.rate, rate),
      (.beneficiary, beneficiary), (.locality, locality), (.purpose, purpose),
    ]
    return Dictionary(
      uniqueKeysWithValues: flags.compactMap { field, value in
        value.map { (field, FormValue.text($0)) }
      })
  }

  /// An input's fields and the flags together; refuses a field that stands in both.
  func form(with fields: Fields?) throws(Problem) -> GiftForm {
    var form = GiftForm(entries)
    for (field, value) in try fields?.entries(GiftForm.Field.self) ?? [:] {
      guard form.entries.updateValue(value, forKey: field) == nil else {
        throw Self.givenTwice(field.rawValue)
      }
    }
    return form
  }

  /// Who gave, by the flags or by an input; refuses both at once.
  func givers(with fields: Fields?) throws(Problem) -> [Giver] {
    guard let fields else { return givers }
    let named =
      try fields.identifiers("persons", of: Person.self).map(Giver.person)
      + fields.identifiers("organisations", of: Organisation.self).map(Giver.organisation)
    guard givers.isEmpty || named.isEmpty else { throw Self.givenTwice("persons") }
    return givers + named
  }

  private static func givenTwice(_ field: String) -> Problem {
    Problem(
      "given_twice", field: field,
      message: Wording(
        vi: "vừa ghi trên dòng lệnh vừa ghi trong tệp",
        en: "it stands on the command line and in the input"),
      hint: Wording(vi: "chỉ ghi một nơi", en: "give it in one place"))
  }
}

extension Questionnaire {
  /// The questions for a contribution, but for those that are answered already.
  static func gift(
    _ title: Wording, beside options: GiftOptions, asOf day: Day
  ) -> Questionnaire {
    func field(
      _ field: GiftForm.Field, _ wording: Wording, forms: Wording? = nil,
      isRequired: Bool = false, isList: Bool = false
    ) -> Question {
      Question(field.rawValue, wording, forms: forms, isRequired: isRequired, isList: isList) {
        try GiftForm.check($0, as: field, asOf: day)
      }
    }
    let commune = Wording(vi: "mã xã, phường 5 chữ số", en: "5-digit commune code")
    let questions = [
      .term("kind", .kind, of: ContributionKind.self, isRequired: true),
      field(.date, .date, forms: .dateForms, isRequired: true),
      field(.amount, .amount, forms: Wording(vi: "chỉ chữ số", en: "digits only")),
      field(.currency, .currency, forms: Wording(vi: "VND, USD, …", en: "VND, USD, …")),
      field(.rate, .rate, forms: Wording(vi: "đồng cho một đơn vị", en: "đồng for one unit")),
      field(.beneficiary, .beneficiary, forms: commune), field(.purpose, .purpose),
      field(.description, .description), field(.evidence, .evidence, isList: true),
    ]
    let answered = Set(options.entries.keys.map(\.rawValue))
    return Questionnaire(title, questions.filter { !answered.contains($0.key) }) { answers in
      let fields = try Fields(answers, noun: "contribution", known: GiftOptions.known)
      _ = try Gift(options.form(with: fields), asOf: day)
    }
  }
}

extension GiftForm {
  /// Throws what is wrong with one answer alone.
  fileprivate static func check(_ answer: String, as field: Field, asOf day: Day) throws {
    do throws(FormProblems) {
      _ = try Gift(GiftForm([field: .text(answer)]), asOf: day)
    } catch {
      // What is missing beside the answer is the business of other questions.
      let problem = error.problems.first { $0.field == field.rawValue && $0.code != "missing" }
      if let problem { throw problem }
    }
  }
}
