public import Facts
import Privacy
import Sealing
import Storage

extension Registry {
  /// Draws the register of processing from the registry as it is now.
  ///
  /// Needs no key of any class: an auditor can draw it.
  public func processingRegister(at now: Moment) throws -> ProcessingRegister {
    try perform(Deed("report.register"), at: now) { session in
      try register(in: session, at: now)
    }
  }

  /// Drafts the impact assessment on the same facts.
  public func impactDraft(at now: Moment) throws -> ImpactDraft {
    try perform(Deed("report.impact"), at: now) { session in
      ImpactDraft(register: try register(in: session, at: now), protection: try protection())
    }
  }

  private func register(in session: Session, at now: Moment) throws -> ProcessingRegister {
    let policies = try session.changes.policies().map(ProcessingRegister.Decision.init)
    let recipients = recipients
    let head = session.changes.head
    return ProcessingRegister(
      unit: unit, locality: locality, drawnUp: now,
      purposes: Purpose.allCases.map { purpose in
        .init(purpose: purpose, basis: policies.first { $0.name == "basis/\(purpose.rawValue)" })
      },
      holdings: try session.held(opening: recipients),
      persons: try session.changes.count(of: .person),
      relatives: try session.changes.count(of: .relative), recipients: recipients,
      retention: policies.filter { $0.name.hasPrefix("retention/") },
      calendar: try ImpactCalendar(of: session.changes),
      head: AuditHead(sequence: Int(head.sequence), hash: head.hash.hex))
  }

  /// The roles of those who work here, by name, each with how many users have it.
  private var recipients: [ProcessingRegister.Recipients] {
    let users = contents.users.filter { $0.removedBy == nil }
    let roles = users.map { contents.role(of: $0.id) }
    let counts = roles.reduce(into: [Role]()) { if !$0.contains($1) { $0.append($1) } }
    return counts.sorted { $0.name < $1.name }.map { role in
      .init(role: role, users: roles.count { $0 == role })
    }
  }

  /// How keys are kept, as far as numbers tell.
  private func protection() throws -> ImpactDraft.Protection {
    let users = contents.users.filter { $0.removedBy == nil }
    return ImpactDraft.Protection(
      users: users.count,
      weakestMemory: Int(clamping: users.map(\.memory).min() ?? 0),
      fewestPasses: Int(clamping: users.map(\.passes).min() ?? 0),
      recoverySheets: contents.recovery.map { Int($0.sheets) },
      recoveryThreshold: contents.recovery.map { Int($0.threshold) })
  }
}

extension Session {
  /// How many boxes there are of each class of each table.
  fileprivate func held(
    opening recipients: [ProcessingRegister.Recipients]
  ) throws -> [ProcessingRegister.Held] {
    var boxes: [String: Int] = [:]
    for table in SealedTable.allCases {
      for (dataClass, column) in zip(table.classes, table.boxColumns) {
        boxes["\(table.name) \(dataClass.rawValue)"] =
          try changes.boxSizes(of: table, column).reduce(0) { $0 + $1.boxes }
      }
    }
    return DataKind.all.map { holding in
      .init(
        holding: holding, records: boxes["\(holding.table) \(holding.dataClass.rawValue)"] ?? 0,
        openedBy: recipients.map(\.role).filter { $0.classes.contains(holding.dataClass) }
          .map(\.name))
    }
  }
}

extension ImpactCalendar {
  /// Reads the log once from its beginning.
  init(of changes: Changes) throws {
    var (first, last) = (Day?.none, Change?.none)
    try changes.entries { entry in
      let day = Moment(seconds: entry.at).dayInVietnam
      if entry.deed == Deed.create.name, first == nil { first = day }
      if Self.counts(entry.deed) { last = Change(day: day, deed: entry.deed) }
    }
    (firstProcessing, lastChange) = (first, last)
  }
}

extension ProcessingRegister.Decision {
  fileprivate init(_ row: PolicyRow) {
    self.init(name: row.name, value: row.value, document: row.document, from: row.fromDay)
  }
}
