import Facts
import Naming
import Spreadsheets

// What stands in the columns supports or contradicts their headings.

extension PlanGuess {
  /// The rows of the sample that are records by the headings alone.
  var records: [SheetRow] {
    var judge = RowJudge(plan(sheet: nil))
    return body.filter { judge.judge($0) == .record }
  }

  mutating func settleByContent() {
    let records = records
    settleSexes(records)
    settleAddresses(records)
    settleInstead(records)
    settleContradictions(records)
    settleGivenNames(records)
    settlePhones(records)
    settleUnknown(records)
    settleDateOrder(records)
    for index in columns.indices where columns[index].use.isTaken {
      let texts = records.map { $0.text(columns[index].place) }.filter { !$0.isBlank }
      columns[index].filled = texts.count
      columns[index].readable = texts.count { columns[index].use.reads($0) }
    }
  }

  func texts(_ index: Int, _ records: [SheetRow]) -> [String] {
    records.map { $0.text(columns[index].place) }.filter {
      !$0.isBlank && !CellWords.saysNothing($0) && !CellWords.saysAsAbove($0)
    }
  }

  static func share(_ texts: [String], _ holds: (String) -> Bool) -> Double {
    texts.isEmpty ? 0 : Double(texts.count(where: holds)) / Double(texts.count)
  }

  /// Columns Nam and Nữ that hold dates of birth.
  private mutating func settleSexes(_ records: [SheetRow]) {
    for index in columns.indices where columns[index].use.key == "sex" && !told.contains(index) {
      guard let part = columns[index].use.part else { continue }
      let texts = texts(index, records).filter { !CellWords.isMark($0) }
      if !texts.isEmpty, Self.share(texts, Likeness.date.holds) >= 0.6 {
        columns[index].use = ColumnUse("dob", part, of: columns[index].use.subject)
      }
    }
  }

  /// An address is one abroad where it names countries, one at home where it names communes.
  private mutating func settleAddresses(_ records: [SheetRow]) {
    for index in columns.indices where columns[index].use.key == "address" && !told.contains(index)
    {
      let subject = columns[index].use.subject
      let texts = texts(index, records)
      let uses = Set(columns.map(\.use))
      let abroad = Self.share(texts, Self.namesForeignCountry)
      let home = Self.share(texts) { HomeReading.namesUnit($0) && !Self.namesForeignCountry($0) }
      let isHome = home >= 0.3 && home >= abroad
      let hasHome = uses.contains { $0.key == "home_text" && $0.subject == subject }
      let hasHost = uses.contains { $0.key.hasPrefix("host_") && $0.subject == subject }
      let use: ColumnUse
      if abroad >= 0.3, !isHome {
        use = ColumnUse("host_place", of: subject)
      } else if isHome || (hasHost && !hasHome && texts.isEmpty) {
        use = hasHome ? .ignored : ColumnUse("home_text", of: subject)
      } else if uses.contains(ColumnUse("host_city", of: subject)) {
        // Where the headings are English, the address goes with the city beside it.
        use =
          columns[index].heading.utf8.allSatisfy { $0 < 0x80 } && hasHost && !isVietnamese
          ? ColumnUse("host_city", of: subject)
          : hasHome ? .ignored : ColumnUse("home_text", of: subject)
      } else {
        use = ColumnUse(hasHost ? "host_city" : "host_place", of: subject)
      }
      columns[index].use = use
      columns[index].certainty = min(columns[index].certainty, texts.isEmpty ? 0.5 : 0.8)
    }
  }

  private static func namesForeignCountry(_ text: String) -> Bool {
    HostReading.read(text).country.map { !["viet nam", "vn"].contains(folded($0)) } ?? false
  }

  /// Whether the headings are in Vietnamese, with its marks or without them.
  private var isVietnamese: Bool {
    columns.contains { column in
      !column.heading.utf8.allSatisfy { $0 < 0x80 }
        || ["ho va ten", "ho ten", "nam sinh", "ngay sinh"].contains(column.foldedHeading)
    }
  }

  /// A heading whose column holds something else altogether.
  private mutating func settleContradictions(_ records: [SheetRow]) {
    for index in columns.indices {
      let use = columns[index].use
      guard use.isTaken, !told.contains(index), let likeness = use.likeness else { continue }
      let texts = texts(index, records)
      guard texts.count >= 3, Self.share(texts, likeness.holds) < 0.2,
        let other = Self.others.first(where: { other in
          other.likeness != likeness && Self.share(texts, other.likeness.holds) >= 0.8
        })
      else { continue }
      let found = ColumnUse(other.key, of: use.subject)
      let isThere = columns.contains { $0.use == found && !found.isMany }
      columns[index].use = isThere ? .ignored : found
      columns[index].certainty = 0.5
      remarks.append(.contradicted(columns[index], heading: use, found: found, isTaken: !isThere))
    }
  }

  private static let others: [(key: String, likeness: Likeness)] = [
    ("email", .email), ("phone", .phone), ("dob", .date), ("host_country", .country), ("sex", .sex),
    ("full_name", .name),
  ]

  /// A column whose heading nobody knows, and which holds what no other column gives.
  private mutating func settleUnknown(_ records: [SheetRow]) {
    let paths = header?.paths ?? []
    for index in columns.indices where columns[index].use == .ignored && !told.contains(index) {
      guard index < paths.count, !columns[index].heading.isEmpty, paths[index].concept == nil else {
        continue
      }
      let texts = texts(index, records)
      guard texts.count >= 3,
        let found = Self.unknown.first(where: { Self.share(texts, $0.likeness.holds) >= 0.8 }),
        !columns.contains(where: { found.keys.contains($0.use.key) && $0.use.subject == .own })
      else { continue }
      let subject: ColumnUse.Subject = kind == .persons ? .own : .person
      columns[index].use = ColumnUse(found.keys[0], of: subject)
      columns[index].certainty = 0.5
      remarks.append(.knownByContent(columns[index]))
    }
  }

  private static let unknown: [(keys: [String], likeness: Likeness)] = [
    (["email"], .email), (["phone"], .phone), (["host_place", "host_country"], .country),
  ]

  /// A name whose heading stands over two columns: the given name has a column of its own.
  private mutating func settleGivenNames(_ records: [SheetRow]) {
    for index in columns.indices.dropLast() where columns[index].use == ColumnUse("full_name") {
      let next = index + 1
      guard !told.contains(index),
        columns[next].heading.isEmpty || columns[next].use == ColumnUse("full_name", .given)
      else { continue }
      let texts = texts(next, records)
      let names = self.texts(index, records)
      guard texts.count * 2 > names.count, Self.share(texts, { !$0.tidy.contains(" ") }) > 0.7,
        Self.share(texts, { $0.contains(where: \.isLetter) && !CellWords.isMark($0) }) > 0.9
      else { continue }
      columns[index].use = ColumnUse("full_name", .family)
      columns[next].use = ColumnUse("full_name", .given)
      columns[next].certainty = 0.8
    }
  }

  private func isToldOrder(_ index: Int) -> Bool {
    map?.columns.contains { $0.dateOrder != nil && $0.place == columns[index].place } ?? false
  }

  /// Dates that are only possible with the month first, and none that is only possible with the day.
  private mutating func settleDateOrder(_ records: [SheetRow]) {
    for index in columns.indices where columns[index].use.likeness == .date && !isToldOrder(index) {
      var (dayFirst, monthFirst) = (0, 0)
      for text in texts(index, records) {
        let parts = DateParts(text)
        guard parts.numbers.count == 3, !parts.namesMonth, parts.numbers[0].digits <= 2 else {
          continue
        }
        if parts.numbers[0].value > 12, parts.numbers[1].value <= 12 { dayFirst += 1 }
        if parts.numbers[1].value > 12, parts.numbers[0].value <= 12 { monthFirst += 1 }
      }
      if monthFirst > 0, monthFirst > dayFirst * 4 {
        columns[index].dateOrder = .monthFirst
        remarks.append(.monthFirst(columns[index], proven: monthFirst))
      } else if columns[index].dateOrder == .monthFirst, dayFirst > monthFirst {
        columns[index].dateOrder = .dayFirst
      }
    }
  }
}
