import Facts
import Spreadsheets

extension PlanGuess {
  /// The sex of the rows in whose only column of marks nothing stands.
  var blankSex: Sex? {
    let parts = columns.filter { $0.use.key == "sex" && $0.use.subject == .own }
    guard parts.count == 1, let part = parts[0].use.part, parts[0].filled > 0,
      !columns.contains(where: { $0.use.key == "dob" && $0.use.part != nil })
    else { return nil }
    return part == .female ? .male : part == .male ? .female : nil
  }

  /// What figures count by a line above the list.
  var amountUnit: AmountUnit? {
    guard kind == .contributions else { return nil }
    let lines = titleLines.filter { line in
      let letters = plainFold(line)
      return letters.contains("don vi") || letters.contains("dvt")
    }
    return lines.compactMap { AmountUnit(inHeading: $0) }.first
  }

  /// Whether sections are of countries, and no column is.
  var takesCountryOfSection: Bool {
    kind == .persons && !columns.contains { ["host_country", "host_place"].contains($0.use.key) }
  }

  /// Tells what is hidden, and marks hidden columns.
  mutating func settleHidden() {
    for index in columns.indices where sample.hiddenColumns.contains(columns[index].place) {
      columns[index].isHidden = true
    }
    let hidden = columns.filter { $0.isHidden && $0.use.isTaken && $0.use.key != kind.keyColumn }
    if !hidden.isEmpty { remarks.append(.hiddenColumns(hidden.map(\.letters))) }
    if body.contains(where: \.isHidden) { remarks.append(.hiddenRows) }
  }

  /// The cells below the header that are shown as one from a row down.
  var mergedDown: [MergedRange] {
    guard let last = headerNumbers?.upperBound else { return [] }
    return sample.merged.filter {
      $0.rows.lowerBound > last && $0.rows.count > 1 && $0.columns.count == 1
    }
  }
}
