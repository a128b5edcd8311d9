import Facts
import Naming

/// The values of a contribution, from the cells that are its own.
struct GiftReading {
  private(set) var values: [String: String] = [:]
  private(set) var remarks: [Problem] = []

  init(_ cells: [SheetCell], _ plan: SheetPlan) {
    for key in [
      "contribution_id", "record_id", "rate", "purpose", "commune_code", "locality_code",
      "evidence",
    ] {
      if let text = cells.text(key) { values[key] = text.tidy }
    }
    readDate(cells, plan)
    var descriptions = cells.all("description").map(\.text.tidy)
    readMoney(cells, plan, &descriptions)
    readKind(cells, &descriptions)
    if !descriptions.isEmpty { values["description"] = descriptions.joined(separator: "; ") }
  }

  private mutating func readDate(_ cells: [SheetCell], _ plan: SheetPlan) {
    guard let cell = cells.all("given_on").first else { return }
    let reading = DateReading(
      field: "given_on", order: cell.column.dateOrder, day: plan.day,
      countsFrom1904: plan.countsFrom1904)
    let (date, found) = reading.read(cell.text)
    remarks += found
    values["given_on"] = date?.description ?? cell.text.tidy
  }

  private mutating func readMoney(
    _ cells: [SheetCell], _ plan: SheetPlan, _ descriptions: inout [String]
  ) {
    let written = cells.text("currency") ?? cells.text("unit")
    var currency = written.flatMap { Self.currency($0) }
    if let text = cells.text("currency"), currency == nil { values["currency"] = text.tidy }
    if let text = cells.text("unit"), currency == nil { descriptions.append(text.tidy) }
    guard let cell = cells.all("amount").first else { return }
    // A file of our own says what it means.
    if plan.isEnglish("amount") {
      values["amount"] = cell.text.tidy
      values["currency"] = currency?.code ?? values["currency"]
      return
    }
    // A second sum, in another currency, is kept in words.
    descriptions += cells.all("amount").dropFirst().map { "\($0.column.heading): \($0.text.tidy)" }
    let reading = AmountReading(cell.text, unit: cell.column.unit ?? plan.amountUnit)
    guard let amount = reading.amount else {
      readWorded(cell.text, isOfMoney: reading.isOfMoney, &descriptions)
      return
    }
    values["amount"] = amount
    currency =
      reading.currency ?? currency ?? cell.column.unit?.currency ?? plan.amountUnit?.currency
      ?? reading.impliedCurrency
    if currency == nil, values["currency"] == nil {
      currency = .vnd
      remarks.append(.assumedCurrency)
    }
    values["currency"] = currency?.code ?? values["currency"]
  }

  /// A column of sums that holds words: what was given, or a sum the form will ask about.
  private mutating func readWorded(
    _ text: String, isOfMoney: Bool, _ descriptions: inout [String]
  ) {
    if text.contains(where: \.isNumber), isOfMoney || !text.contains(where: \.isLetter) {
      values["amount"] = text.tidy
    } else {
      descriptions.append(text.tidy)
      remarks.append(.keptInNote("amount"))
    }
  }

  private static func currency(_ text: String) -> Currency? {
    if let currency = Currency(text.tidy) { return currency }
    let reading = AmountReading("1 " + text, unit: nil)
    return reading.currency ?? reading.impliedCurrency
  }

  private mutating func readKind(_ cells: [SheetCell], _ descriptions: inout [String]) {
    if let goods = cells.text("goods") { descriptions.insert(goods.tidy, at: 0) }
    if let text = cells.text("kind") {
      values["kind"] = WordReading.kind(text) ?? ContributionKind.other.rawValue
      if WordReading.kind(text) == nil {
        descriptions.append(text.tidy)
        remarks.append(.keptInNote("kind"))
      }
    } else if values["amount"] != nil || cells.text("goods") != nil || !descriptions.isEmpty {
      let isInKind = cells.text("goods") != nil || values["amount"] == nil
      values["kind"] = (isInKind ? ContributionKind.inKind : .cash).rawValue
      remarks.append(.inferredKind)
    }
  }
}
