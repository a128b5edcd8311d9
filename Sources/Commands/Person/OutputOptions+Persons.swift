import KieuBao

extension OutputOptions {
  /// Writes a list of persons; ends with "nothing found" when it is empty.
  func write(
    _ selection: PersonSelection, titled title: Wording, units: UnitSystem = .today,
    head: AuditHead? = nil, in surroundings: Surroundings
  ) throws {
    let reader = reader(in: surroundings)
    let lines = selection.persons.map { $0.lines(for: reader, in: units) }
    let columns = (isNarrow(in: surroundings) ? Column.fewOfPerson : Column.allOfPerson)
      .inUnits(units, ["home"], for: reader)
    let table = Table(
      noun: "person", title: title, columns: columns, rows: lines.map { $0.row(columns) },
      total: selection.total,
      excluded: selection.excluded.sorted { $0.key < $1.key }.map { .persons($0.key, $0.value) },
      notes: [selection.account.note] + (head.map { [$0.note] } ?? []))
    try write(
      table.noting(withheldIn: lines), items: lines.map { .object($0.members) },
      extra: selection.account.members + (head.map { [$0.member] } ?? []),
      in: surroundings)
    try surroundings.refuseEmpty(selection.persons.count)
  }

  /// Writes a list of persons with every field the registry keeps of them.
  func writeFull(
    _ selection: PersonSelection, titled title: Wording, head: AuditHead,
    in surroundings: Surroundings
  ) throws {
    let reader = reader(in: surroundings)
    let lines = selection.persons.map { $0.fullLines(for: reader) }
    let table = fullTable(
      of: .persons, noun: "person", titled: title, lines: lines, total: selection.total,
      excluded: selection.excluded.sorted { $0.key < $1.key }.map { .persons($0.key, $0.value) },
      notes: [selection.account.note, head.note], in: surroundings)
    try write(
      table.noting(withheldIn: lines), items: lines.map { .object($0.members) },
      extra: selection.account.members + [head.member], in: surroundings)
    try surroundings.refuseEmpty(selection.persons.count)
  }
}

extension Column {
  /// What a terminal has room for.
  fileprivate static let fewOfPerson = [
    Column("id", .id), Column("name", .name), Column("dob", .birth, masking: .birth),
    Column("country", .country),
    Column("city", .city), Column("home", .home), Column("phones", .phones, masking: .phone),
  ]

  fileprivate static let allOfPerson = [
    Column("id", .id, width: 8), Column("name", .name, width: 26),
    Column("other_names", .otherNames), Column("sex", .sex, width: 9),
    Column("dob", .birth, masking: .birth),
    Column("home_code", .communeCode, width: 9), Column("home", .home, width: 36),
    Column("country", .country), Column("city", .city),
    Column("category", .category, width: 18), Column("phones", .phones, width: 18, masking: .phone),
    Column("emails", .emails, width: 24, masking: .email), Column("occupation", .occupation),
    Column("year_left", .yearLeft, width: 9), Column("status", .status),
  ]
}

extension Exclusion {
  /// Why persons are not on a list, by the library's word for it.
  static func persons(_ reason: String, _ count: Int) -> Exclusion {
    if let refusal = BasisRefusal.exclusion(reason, count) { return refusal }
    let wording =
      switch reason {
      case "limit": Wording(vi: "vượt số lượng tối đa", en: "beyond the limit")
      case "restricted": Wording(vi: "hạn chế xử lý hoặc đã gộp", en: "restricted or merged")
      default: Wording(vi: "không khớp điều kiện lọc", en: "not matching the filter")
      }
    return Exclusion(reason, wording, count: count)
  }
}
