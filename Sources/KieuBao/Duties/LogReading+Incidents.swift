import Facts
import Privacy
import Sealing
import Storage

extension Incident {
  var isCopy: Bool { if case .copy = self { true } else { false } }
  var isOutput: Bool { if case .output = self { true } else { false } }
}

extension AuditRow {
  /// The day in Vietnam.
  var day: Day { Moment(seconds: at).dayInVietnam }
}

extension LogReading.Window {
  /// Some days of some users, or of all; by the time of each entry, since a clock may be set back.
  static func exposure(_ users: Set<Int64>?, _ span: Span) -> Self {
    let isAfter = { @Sendable (entry: AuditRow) in span.to.map { entry.day > $0 } ?? false }
    let isBefore = { @Sendable (entry: AuditRow) in span.from.map { entry.day < $0 } ?? false }
    return Self(isAfter: isAfter, isBefore: isBefore) { entry in
      users?.contains(entry.user) ?? true && !isAfter(entry) && !isBefore(entry)
    }
  }

  /// Everything that was there at one time.
  static func copy(_ contains: @escaping @Sendable (AuditRow) -> Bool) -> Self {
    Self(isAfter: { !contains($0) }, isBefore: contains, concerns: { _ in false })
  }

  /// One entry alone.
  static func output(_ number: Int) -> Self {
    Self(
      isAfter: { $0.sequence > number }, isBefore: { $0.sequence < number },
      concerns: { $0.sequence == number })
  }
}

extension LogReading {
  /// Everything that was read or written.
  var touched: RowSets {
    SealedTable.allCases.reduce(into: RowSets()) { sets, table in
      sets.add(read[table], of: table)
      sets.add(written[table], of: table)
    }
  }

  /// What was done, the most frequent deed first.
  func counts(with links: inout SubjectLinks) throws -> [BreachNotice.DeedCount] {
    try deeds.sorted { ($1.value.entries, $0.key) < ($0.value.entries, $1.key) }
      .map { deed, done in
        let subjects = try links.subjects(of: done.rows)
        return .init(
          deed: deed, entries: done.entries, persons: subjects.persons.count,
          relatives: subjects.relatives.count)
      }
  }
}

extension RowSets {
  /// Those of tables that have a box one of the keys opens.
  func opened(by classes: Set<DataClass>) -> RowSets {
    SealedTable.allCases.reduce(into: RowSets()) { sets, table in
      if !classes.isDisjoint(with: table.classes) { sets.add(self[table], of: table) }
    }
  }

  /// The kinds of personal data that some keys open in these rows.
  ///
  /// A row counts where it has such a box or once had one, and where it is gone by now: then nobody
  /// can tell what it had.
  func kinds(of classes: Set<DataClass>, in changes: Changes) throws -> [BreachNotice.Kind] {
    try DataKind.all.compactMap { holding in
      guard classes.contains(holding.dataClass), !holding.natures.isEmpty,
        let table = Self.table(holding.table), !self[table].isEmpty
      else { return nil }
      let had = try changes.rowsThatHad(holding.dataClass, in: table)
      let there = Set(try changes.numbers(of: table))
      let records = self[table].count { had.contains($0) || !there.contains($0) }
      return records == 0 ? nil : .init(holding: holding, records: records)
    }
  }
}
