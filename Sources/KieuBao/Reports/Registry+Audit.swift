public import Facts
public import People
import Sealing
import Storage

extension Registry {
  /// The entries of the audit log, newest first; those about everything of one person when one is
  /// named: the record, the relatives, gifts, awards and whatever else is tied to it.
  public func auditEntries(about person: Person.ID? = nil, at now: Moment) throws -> [AuditEntry] {
    let names = userNames
    return try perform(Deed("audit.show"), at: now) { session in
      let footprint = try person.map { try session.footprint(of: .person($0)) }
      var entries: [AuditEntry] = []
      try session.changes.entries { row in
        if let footprint, !footprint.isTouched(by: TrailText(row.rows)) { return }
        entries.append(AuditEntry(row, user: names[row.user]))
      }
      return entries.reversed()
    }
  }

  /// The end of the audit log, which is printed on lists: a shortened log no longer has it.
  public func auditHead() throws -> AuditHead {
    try store.transaction { changes in
      changes.isTrial = true
      return AuditHead(sequence: Int(changes.head.sequence), hash: changes.head.hash.hex)
    }
  }

  /// Proves that the audit log is whole and that the registry is what the log tells.
  ///
  /// What the user found whole before is trusted by the user's own signature under that finding,
  /// to which the chain of hashes still leads; `isFull` has every signature computed again.
  ///
  /// - Returns: What was found wrong, each with the entry or the row; empty when all is well.
  public func verifyAudit(isFull: Bool = false, at now: Moment) throws -> AuditReport {
    try perform(Deed("audit.verify"), at: now) { session in
      var verification = try verification(in: session, isFull: isFull)
      try verification.compare(with: session)
      var findings = verification.findings
      if findings.isEmpty {
        findings += try session.giverFindings() + session.basisFindings()
        findings += try session.clockFindings()
      }
      if findings.isEmpty { session.note("verified", verification.last.hash.hex) }
      return AuditReport(
        entries: Int(verification.last.sequence), findings: findings,
        withheld: verification.withheld.values.reduce(0, +))
    }
  }
}

/// One entry of the audit log.
public struct AuditEntry: Equatable, Sendable {
  public let sequence: Int
  public let at: Moment

  /// Nil where nobody had signed in.
  public let user: String?
  public let deed: String
  public let purpose: String

  /// Such as `created person 1-3; read person 7`.
  public let rows: String
  public let hash: String

  init(_ row: AuditRow, user: String?) {
    sequence = Int(row.sequence)
    at = Moment(seconds: row.at)
    self.user = user
    deed = row.deed
    purpose = row.purpose
    rows = row.rows
    hash = row.hash.hex
  }
}

/// The end of the audit log.
public struct AuditHead: Equatable, Sendable {
  public let sequence: Int

  /// 64 hexadecimal digits.
  public let hash: String

  /// Such as `42:9f86d081884c7d65`, for the foot of a list.
  public var short: String { "\(sequence):\(hash.prefix(16))" }
}

/// What a verification of the audit log found.
public struct AuditReport: Equatable, Sendable {
  public let entries: Int
  public let findings: [Finding]

  /// How many boxes were not looked into, since the user holds no key of their class; that they
  /// are all there and unchanged is proved by their imprints.
  public let withheld: Int
}

/// One thing that is not as it must be.
public struct Finding: Equatable, Sendable {
  /// A stable word for programs.
  public let code: String

  /// The entry or the row, such as `audit 17` or `person 12`.
  public let place: String
  public let message: Wording

  init(_ code: String, _ place: String, _ message: Wording) {
    self.code = code
    self.place = place
    self.message = message
  }

  /// Whether it does no harm: nothing is lost, and nobody can read more.
  public var isHarmless: Bool { ["seed_left", "withheld"].contains(code) }
}
