public import Facts
import Localities
public import People

/// The entries of a form for one contribution, by field.
public struct GiftForm: Equatable, Sendable {
  /// The fields, by the names they have in JSON and, most of them, as flags.
  public enum Field: String, CaseIterable, Sendable {
    case kind, date, amount, currency, rate, beneficiary, locality, purpose, description, evidence
  }

  public var entries: [Field: FormValue]
  package var source: Source?

  /// Whether the entries are what a registry kept: no point in a sum is doubtful.
  var isAsKept = false

  public init(_ entries: [Field: FormValue] = [:]) {
    self.entries = entries
  }
}

extension Gift {
  /// Reads a filled form; entries it does not name come from `former`, where there is one.
  ///
  /// - Throws: ``FormProblems`` with everything that is wrong in it.
  public init(_ form: GiftForm, over former: Gift? = nil, asOf day: Day) throws(FormProblems) {
    var reading = GiftReading(former, asOf: day, isAsKept: form.isAsKept)
    for field in GiftForm.Field.allCases {
      if let value = form.entries[field] { reading.read(field, value) }
    }
    let gift = reading.gift()
    if let problems = FormProblems(reading.list.problems) { throw problems }
    guard let gift else { preconditionFailure("a gift that cannot be made has problems") }
    self = gift
    if let source = form.source { self.source = source }
  }
}

private struct GiftReading {
  var list = ProblemList()
  private let day: Day
  private let former: Gift?
  private let isAsKept: Bool
  private var kind: ContributionKind?
  private var date: PartialDate?
  private var amount: Amount?
  private var currency: Currency?
  private var rate: Amount?
  private var beneficiary: CommuneCode?
  private var locality: CommuneCode?
  private var purpose: String?
  private var description: String?
  private var evidence: [String]

  init(_ former: Gift?, asOf day: Day, isAsKept: Bool) {
    (self.day, self.former, self.isAsKept) = (day, former, isAsKept)
    (kind, date) = (former?.kind, former?.date)
    (amount, currency) = (former?.money?.amount, former?.money?.currency)
    rate = former?.money?.rate
    (beneficiary, locality) = (former?.beneficiary, former?.locality)
    (purpose, description) = (former?.purpose, former?.description)
    evidence = former?.evidence ?? []
  }

  mutating func read(_ field: GiftForm.Field, _ value: FormValue) {
    let key = field.rawValue
    switch field {
    case .kind:
      let read: ContributionKind?? = list.one(value, key) { try FieldReading.term($0, field: key) }
      if let read { kind = read }
    case .date:
      let read = list.one(value, key) { try FieldReading.pastDate($0, field: key, asOf: day) }
      if let read { date = read }
    case .amount, .currency, .rate: readMoney(field, value, key)
    case .beneficiary, .locality: readPlace(field, value, key)
    case .purpose:
      let read = list.one(value, key) { try CleanText.line($0, field: key) }
      if let read { purpose = read }
    case .description:
      let read = list.one(value, key) { try CleanText.lines($0, field: key, limit: 2_000) }
      if let read { description = read }
    case .evidence:
      let read = list.each(value, key, atMost: 50) { try CleanText.line($0, field: key) }
      if let read { evidence = read }
    }
  }

  private mutating func readMoney(_ field: GiftForm.Field, _ value: FormValue, _ key: String) {
    let isAsKept = isAsKept
    switch field {
    case .amount:
      let read = list.one(value, key) { try Amount(checked: $0, field: key, isAsKept: isAsKept) }
      if let read { amount = read }
    case .rate:
      let read = list.one(value, key) { try Amount(checked: $0, field: key, isAsKept: isAsKept) }
      if let read { rate = read }
    default:
      let read = list.one(value, key) { try Currency(checked: $0, field: key) }
      if let read { currency = read }
    }
  }

  private mutating func readPlace(_ field: GiftForm.Field, _ value: FormValue, _ key: String) {
    let read = list.one(value, key) { try CommuneCode($0.trimmed, field: key) }
    guard let read else { return }
    if field == .beneficiary { beneficiary = read } else { locality = read }
  }

  /// The gift, when kind, date and money fit together.
  mutating func gift() -> Gift? {
    if kind == nil, !list.hasProblem(of: "kind") { list.add(CleanText.missing("kind")) }
    if date == nil, !list.hasProblem(of: "date") { list.add(CleanText.missing("date")) }
    if amount != nil, currency == nil, !list.hasProblem(of: "currency") {
      list.add(CleanText.missing("currency"))
    }
    if rate?.isZero == true {
      list.add(
        Problem(
          "bad_amount", field: "rate", message: Wording(vi: "tỷ giá bằng 0", en: "the rate is zero")
        ))
    }
    guard let kind, let date else { return nil }
    let money = amount.flatMap { amount in
      currency.map { Money(amount, $0, rate: $0 == .vnd ? nil : rate) }
    }
    return Gift(
      kind: kind, date: date, money: money, beneficiary: beneficiary, locality: locality,
      purpose: purpose, description: description, evidence: evidence, void: former?.void,
      source: former?.source)
  }
}

extension ProblemList {
  func hasProblem(of field: String) -> Bool { problems.contains { $0.field == field } }
}

extension Amount {
  /// - Throws: ``Facts/Problem`` with the code `negative_amount` or `bad_amount`.
  init(checked text: String, field: String, isAsKept: Bool = false) throws(Problem) {
    let digits = text.trimmed
    if digits.hasPrefix("-") {
      throw Problem(
        "negative_amount", field: field,
        message: Wording(vi: "số âm", en: "the number is negative"),
        hint: Wording(vi: "viết số dương", en: "write it without the minus sign"))
    }
    // 10.000 is ten thousand to a Vietnamese reader and ten to a program: it is asked, not guessed.
    let decimals = digits.split(separator: ".", omittingEmptySubsequences: false).dropFirst()
    guard isAsKept || decimals.first?.utf8.count != 3 || decimals.count > 1 else {
      throw Problem(
        "ambiguous_amount", field: field,
        message: Wording(
          vi: "không rõ dấu chấm tách nghìn hay tách phần lẻ",
          en: "the point may part thousands or decimals"),
        hint: Wording(
          vi: "viết 10000 nếu là mười nghìn, 10.00 nếu là mười",
          en: "write 10000 for ten thousand, 10.00 for ten"))
    }
    guard let amount = Amount(digits) else {
      throw Problem(
        "bad_amount", field: field,
        message: Wording(
          vi: "số viết chưa đúng", en: "this is not a number as it must be written"),
        hint: Wording(
          vi: "chỉ viết chữ số, dấu chấm trước phần lẻ, không tách nghìn: 5000000 hoặc 100.50",
          en: "digits only, a point before decimals, nothing between thousands: 5000000 or 100.50"))
    }
    self = amount
  }
}

extension Currency {
  /// - Throws: ``Facts/Problem`` with the code `unknown_currency`.
  init(checked text: String, field: String) throws(Problem) {
    guard let currency = Currency(text.trimmed) else {
      throw Problem(
        "unknown_currency", field: field,
        message: Wording(vi: "không có loại tiền này", en: "there is no such currency"),
        hint: Wording(
          vi: "viết mã ISO 4217 ba chữ: VND, USD, EUR, …",
          en: "write the three letters of ISO 4217: VND, USD, EUR, …"))
    }
    self = currency
  }
}
