public import Facts
import Privacy
import Sealing
import Storage

extension Registry {
  /// Drafts the notice of a breach: one pass over the audit log tells whom it could have affected.
  ///
  /// Needs no key of any class: an auditor can draft it.
  ///
  /// - Throws: `not_found` for an entry or a user there is not; `foreign_copy` and `copy_differs` for
  ///   a folder that is no copy of this registry; `invalid_value` for a discovery still to come.
  public func breachNotice(
    of incident: Incident, discovered: Moment, at now: Moment
  ) throws -> BreachNotice {
    guard discovered <= now else { throw RegistryError.conflict(.laterDiscovery) }
    return try perform(Deed("report.breach"), at: now) { session in
      let (window, hasKeys) = try window(of: incident, in: session.changes)
      var reading = LogReading(window)
      try session.changes.entries { reading.take($0) }
      let classes = try classes(opened: incident, reading)
      return try notice(
        incident, reading, classes, hasKeys: hasKeys, discovered: discovered, in: session)
    }
  }

  private func notice(
    _ incident: Incident, _ reading: LogReading, _ classes: Set<DataClass>, hasKeys: Bool,
    discovered: Moment, in session: Session
  ) throws -> BreachNotice {
    var links = SubjectLinks(session.changes)
    let touched = try links.subjects(of: reading.touched)
    let reached = incident.isOutput ? reading.touched : reading.reachable.opened(by: classes)
    let reachable =
      incident.isOutput ? touched : (persons: reached[.person], relatives: reached[.relative])
    let head = session.changes.head
    return BreachNotice(
      unit: unit, locality: locality, incident: incident, discovered: discovered,
      drawnUp: session.now, classes: DataClass.allCases.filter(classes.contains),
      reachable: .init(reachable), touched: incident.isCopy ? nil : .init(touched),
      kinds: try reached.kinds(of: classes, in: session.changes),
      deeds: try reading.counts(with: &links),
      failedUnlocks: incident.isCopy ? 0 : reading.failedUnlocks,
      reaches: reading.last.map {
        .init(entry: Int($0.sequence), at: Moment(seconds: $0.at))
      }, hasKeys: hasKeys,
      head: AuditHead(sequence: Int(head.sequence), hash: head.hash.hex))
  }

  /// Which entries an incident concerns, and whether the key file was lost with it.
  private func window(
    of incident: Incident, in changes: Changes
  ) throws -> (window: LogReading.Window, hasKeys: Bool) {
    switch incident {
    case .exposure(let name, let span):
      let numbers = try name.map(userNumbers)
      return (.exposure(numbers, span), true)
    case .copy(.day(let day)): return (.copy { $0.day <= day }, true)
    case .copy(.entry(let entry)):
      _ = try changes.entry(entry)
      return (.copy { $0.sequence <= entry }, true)
    case .copy(.folder(let folder)):
      let copy = try CopyHead(at: folder)
      try confirm(copy, in: changes)
      return (.copy { $0.sequence <= copy.head.sequence }, copy.hasKeys)
    case .output(let entry):
      _ = try changes.entry(entry)
      return (.output(entry), false)
    }
  }

  private func userNumbers(_ name: String) throws -> Set<Int64> {
    let name = name.composed
    let records = contents.users + contents.former.map(\.record)
    let numbers = Set(records.filter { $0.name == name }.map(\.id))
    guard !numbers.isEmpty else { throw RegistryError.conflict(.nobodyOfThisName) }
    return numbers
  }
}

extension Registry {
  /// Refuses a copy whose log is not the beginning of this registry's.
  private func confirm(_ copy: CopyHead, in changes: Changes) throws {
    guard copy.uid == store.about.uid else { throw RegistryError.conflict(.notACopy) }
    guard (try? changes.entry(Int(copy.head.sequence)))?.hash == copy.head.hash else {
      throw RegistryError.conflict(.otherHistory)
    }
  }

  /// The classes that keys were at hand for; a role that is no longer known counts as all.
  private func classes(opened incident: Incident, _ reading: LogReading) throws -> Set<DataClass> {
    switch incident {
    case .copy, .exposure(user: nil, _): return Set(DataClass.allCases)
    case .exposure(.some(let name), _):
      return contents.classes(of: try userNumbers(name), after: reading.before)
    case .output:
      return contents.classes(of: [reading.last?.user ?? 0], after: reading.before)
    }
  }
}

extension Changes {
  /// One entry of the audit log.
  ///
  /// - Throws: `not_found`.
  fileprivate func entry(_ number: Int) throws -> AuditRow {
    var entry: AuditRow?
    try entries(from: Int64(number), atMost: 1) { entry = $0 }
    guard let entry, entry.sequence == number else {
      throw RegistryError.conflict(.noSuchEntry)
    }
    return entry
  }
}

extension KeyContents {
  /// The classes users could open after an entry, in any office they had since.
  fileprivate func classes(of numbers: Set<Int64>, after entry: Int64) -> Set<DataClass> {
    var classes: Set<DataClass> = []
    for user in users where numbers.contains(user.id) {
      if user.removedBy == nil {
        classes.formUnion(role(of: user.id).classes)
      } else if user.removedBy.map({ $0 > entry }) ?? true {
        classes.formUnion(user.office.formerClasses)
      }
    }
    for term in former where numbers.contains(term.record.id) && term.until > entry {
      classes.formUnion(term.record.office.formerClasses)
    }
    return classes
  }
}

extension Office? {
  /// The classes of an office whose keys are no longer on record.
  fileprivate var formerClasses: Set<DataClass> {
    self.flatMap { Role.ready[$0.role]?.classes } ?? Set(DataClass.allCases)
  }
}
