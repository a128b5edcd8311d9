import Facts
import Naming

extension PlanGuess {
  /// Tên beside Họ is the given name.
  mutating func assignGivenNames() {
    for index in columns.indices.dropFirst() where columns[index].use.key == "full_name" {
      let (before, use) = (columns[index - 1].use, columns[index].use)
      guard use.part == nil, before.key == "full_name", before.subject == use.subject,
        before.part == .family || before.part == .middle
      else { continue }
      columns[index].use = ColumnUse("full_name", .given, of: use.subject)
    }
  }

  /// Ngày and Tháng beside Năm sinh are the day and the month of the birth.
  mutating func assignBirthParts() {
    let concepts = header?.paths.map(\.concept) ?? []
    guard concepts.count >= 3 else { return }
    for year in 2..<concepts.count where columns[year].use == ColumnUse("dob") {
      guard concepts[year - 2] == .day, concepts[year - 1] == .month,
        columns[year - 2].use == .ignored, columns[year - 1].use == .ignored
      else { continue }
      for (place, part) in [(year - 2, ColumnUse.Part.day), (year - 1, .month), (year, .year)] {
        columns[place].use = ColumnUse("dob", part)
        columns[place].certainty = max(columns[place].certainty, 0.8)
      }
    }
  }

  /// What is repeated to the right of a relative's name is the relative's.
  mutating func assignRelatives() {
    guard kind == .persons else { return }
    var (seen, relative, group) = (Set<ColumnUse>(), false, 1)
    var relations: [String: Int] = [:]
    for index in columns.indices where columns[index].use.isTaken {
      var use = columns[index].use
      if use.isOfRelative {
        relative = true
        if let relation = columns[index].relation {
          group = relations[relation] ?? (relations.count + 1)
          relations[relation] = group
        } else if use.key == "phone", !relations.isEmpty {
          // The family's phone is nobody's of whom the columns before tell who they are.
          group = relations[""] ?? (relations.count + 1)
          relations[""] = group
        }
        use = use.of(.relative(min(group, 9)))
      } else if relative, seen.contains(use), !use.isMany || use.key == "phone" {
        use = use.asRelative.of(.relative(min(group, 9)))
      }
      columns[index].use = use.belongs(to: kind) ? use : .ignored
      seen.insert(use)
    }
    assignHouseholds()
  }

  /// Where the relative comes first, what stands before the person's name is the relative's.
  private mutating func assignHouseholds() {
    guard let person = columns.firstIndex(where: { $0.use == ColumnUse("full_name") }),
      let relative = columns.firstIndex(where: {
        $0.use == ColumnUse("full_name", of: .relative(1))
      }),
      relative < person
    else { return }
    let keys = ["address", "home_text", "dob", "phone", "sex", "id_number", "occupation"]
    for index in relative..<person where columns[index].use.subject == .own {
      guard keys.contains(columns[index].use.key) else { continue }
      columns[index].use = columns[index].use.asRelative
    }
  }

  /// Of two columns for one value the surer one is taken, and the other told.
  mutating func refuseRepeated() throws(Problem) {
    for index in columns.indices where columns[index].use.isTaken && !columns[index].use.isMany {
      let use = columns[index].use
      guard let other = columns.indices.first(where: { $0 < index && columns[$0].use == use })
      else { continue }
      if let empty = [other, index].first(where: { columns[$0].filled == 0 }) {
        columns[empty].use = .ignored
        continue
      }
      if isOtherCurrency(index, than: other) { continue }
      if use.key == "full_name", let plain = plainOne(of: other, index) {
        remarks.append(.passedOver(columns[plain], because: use))
        columns[plain].use = .ignored
        continue
      }
      let isSure = columns[index].certainty > 0.95 && columns[other].certainty > 0.95
      if isSure, ["full_name", kind.keyColumn].contains(use.key), use.subject == .own {
        throw .repeated(use, row: headerNumbers?.lowerBound)
      }
      let loser = columns[index].certainty > columns[other].certainty ? other : index
      columns[loser].use = .ignored
      remarks.append(.passedOver(columns[loser], because: use))
    }
  }

  /// Whether two columns of sums are in two currencies.
  private func isOtherCurrency(_ index: Int, than other: Int) -> Bool {
    guard columns[index].use.key == "amount", let one = columns[index].unit?.currency,
      let two = columns[other].unit?.currency
    else { return false }
    return one != two
  }

  /// Of two columns that hold the same names, the one without marks; nil where the names differ.
  private func plainOne(of one: Int, _ other: Int) -> Int? {
    let names = records.map { ($0.text(columns[one].place), $0.text(columns[other].place)) }
      .filter { !$0.isBlank && !$1.isBlank }
    guard !names.isEmpty, names.count(where: { folded($0) == folded($1) }) * 5 >= names.count * 4
    else { return nil }
    let isPlain = [
      names.allSatisfy { $0.0.utf8.allSatisfy { $0 < 0x80 } },
      names.allSatisfy { $0.1.utf8.allSatisfy { $0 < 0x80 } },
    ]
    return isPlain[0] == isPlain[1] ? nil : isPlain[0] ? one : other
  }

  /// The members of an association of relatives are the relatives of its list.
  mutating func assignMembers() {
    guard kind == .relatives, !columns.contains(where: { $0.use == ColumnUse("full_name") }),
      let index = columns.firstIndex(where: { $0.use == ColumnUse("full_name", of: .person) })
    else { return }
    columns[index].use = ColumnUse("full_name")
  }

  /// Where both wife and husband are named as kin, the first is whom the list is of.
  mutating func assignWives() {
    guard kind == .persons, !columns.contains(where: { $0.use == ColumnUse("full_name") }) else {
      return
    }
    let names = columns.filter { $0.use.isOfRelative && $0.use.key == "full_name" }
    let spouses: Set<String> = ["vợ", "chồng"]
    guard let first = names.first?.use.subject, spouses.isSubset(of: names.compactMap(\.relation))
    else { return }
    for index in columns.indices where columns[index].use.subject == first {
      let use = columns[index].use
      columns[index].use = ColumnUse(use.key == "birth_year" ? "dob" : use.key, use.part)
      columns[index].relation = nil
    }
  }

  func requireColumns() throws(Problem) {
    let missing = Self.required(kind).filter { key in
      !columns.contains { column in
        column.use.key == key && column.use.subject == .own
      }
    }
    guard missing.isEmpty else {
      throw .missing(missing, row: headerNumbers?.lowerBound)
    }
  }

  private static func required(_ kind: ListKind) -> [String] {
    switch kind {
    case .persons, .relatives: ["full_name"]
    case .contributions: []
    }
  }
}
