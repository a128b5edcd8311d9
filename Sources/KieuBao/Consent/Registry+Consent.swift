public import Facts
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// Records on what ground a person's or a relative's data may be used, one record per purpose.
  ///
  /// What is recorded counts from its day: a consent that is older than a withdrawal lifts nothing.
  ///
  /// - Throws: `not_found`.
  public func grant(
    _ grant: BasisGrant, to subject: DataSubject, at now: Moment
  ) throws -> Consents {
    try perform(Deed("consent.grant"), at: now) { session in
      let holder = try session.row(of: subject)
      for purpose in grant.purposes {
        let basis = Basis(purpose, ground: grant.ground, granted: grant.on, until: grant.until)
        try session.insert(basis, grant.evidence, of: holder)
      }
      return try session.consents(of: subject, holder)
    }
  }

  /// Records that a consent was taken back, or the use objected to: from then on no output of the
  /// purpose takes the person.
  ///
  /// Open requests for it are closed.
  ///
  /// - Throws: `not_found`; `already_refused` when nothing is left to say no to.
  public func refuse(
    _ refusal: Refusal, of subject: DataSubject, at now: Moment
  ) throws -> Consents {
    try perform(Deed(refusal.deed), at: now) { session in
      let holder = try session.row(of: subject)
      let records = try session.bases(of: holder)
      let purposes = refusal.purposes.isEmpty ? Purpose.allCases : refusal.purposes
      let open = purposes.filter { purpose in
        refusal.adds(to: records.map(\.basis).filter { $0.purpose == purpose })
      }
      guard !open.isEmpty else { throw RegistryError.conflict(.alreadyRefused) }
      for purpose in open { try session.note(refusal, of: purpose, records, holder) }
      var consents = try session.consents(of: subject, holder)
      consents.closed = try session.closeRequests(
        of: subject, for: [refusal.request], on: refusal.on)
      return consents
    }
  }

  /// How a person or a relative stands to each purpose, with every record and its proof.
  ///
  /// - Throws: `not_found`.
  public func consents(of subject: DataSubject, at now: Moment) throws -> Consents {
    try perform(Deed("consent.show"), at: now) { session in
      let holder = try session.row(of: subject)
      let consents = try session.consents(of: subject, holder)
      session.noteRead(.basis, consents.records.map(\.id.rawValue))
      session.noteRead(holder.table, [holder.id])
      return consents
    }
  }
}

/// How somebody stands to each purpose.
public struct Consents: Sendable {
  public let subject: DataSubject

  /// All purposes, in order.
  public let purposes: [Line]

  /// Every record, in order of entry; those of the import that somebody came with too.
  public let records: [BasisRecord]

  /// The open requests that the deed answered, which are closed now.
  public internal(set) var closed: [Request.ID] = []

  /// How somebody stands to one purpose.
  public struct Line: Equatable, Sendable {
    public let purpose: Purpose
    public let standing: BasisStanding
    public let rule: BasisRule

    /// Why the purpose may not take them; nil when it may.
    public var refusal: BasisRefusal? { rule.refusal(of: standing) }
  }

  public subscript(purpose: Purpose) -> Line? { purposes.first { $0.purpose == purpose } }
}

extension Refusal {
  fileprivate var deed: String {
    switch kind {
    case .withdrawal: "consent.withdraw"
    case .objection: "consent.object"
    }
  }

  /// What a person asks for who says so.
  fileprivate var request: RequestKind {
    switch kind {
    case .withdrawal: .withdraw
    case .objection: .object
    }
  }

  /// Whether the no says more than what is on record.
  fileprivate func adds(to bases: [Basis]) -> Bool {
    let last = bases.compactMap { kind == .withdrawal ? $0.withdrawn : $0.objected }.max()
    return last.map { $0 < on } ?? true
  }

  /// Whether the no ends a record, rather than standing for itself.
  fileprivate func ends(_ basis: Basis) -> Bool {
    guard basis.ended == nil, let granted = basis.granted, granted <= on else { return false }
    return kind == .objection || basis.ground == .consent
  }

  fileprivate func ended(_ basis: Basis) -> Basis {
    var basis = basis
    switch kind {
    case .withdrawal: basis.withdrawn = on
    case .objection: basis.objected = on
    }
    return basis
  }
}

extension Session {
  /// The row of a person or a relative.
  func row(of subject: DataSubject) throws -> SealedRow {
    switch subject {
    case .person(let id): try row(id.rawValue, of: .person, named: id.description)
    case .relative(let id): try row(id.rawValue, of: .relative, named: id.description)
    }
  }

  /// Writes a ground of a person or a relative; with the import that is running.
  func insert(_ basis: Basis, _ evidence: Evidence, of holder: SealedRow) throws {
    let links =
      holder.table == .relative ? [holder.links[0], holder.id] : [holder.id, nil]
    try insert(basis, evidence, under: links, for: holder.subject)
  }

  /// Writes a ground that covers all an import added.
  func insert(_ basis: Basis, _ evidence: Evidence, ofBatch subject: Int64) throws {
    try insert(basis, evidence, under: [nil, nil], for: subject)
  }

  private func insert(
    _ basis: Basis, _ evidence: Evidence, under links: [Int64?], for subject: Int64
  ) throws {
    var row = SealedRow(
      .basis, id: changes.nextNumber(of: "basis"), links: links, subject: subject, batch: batch)
    try seal(Personal(SealedBasis(basis, batch: batch)), into: &row)
    try seal(evidence == Evidence() ? nil : Personal(evidence), into: &row)
    try insert(row)
  }

  /// Writes a no into the records it ends; where it ends none, as a record of its own.
  fileprivate func note(
    _ refusal: Refusal, of purpose: Purpose, _ records: [BasisRecord], _ holder: SealedRow
  ) throws {
    let ended = records.filter {
      $0.subject != nil && $0.basis.purpose == purpose && refusal.ends($0.basis)
    }
    for record in ended { try end(record, by: refusal) }
    guard ended.isEmpty else { return }
    try insert(
      refusal.ended(Basis(purpose)), Evidence(ending: refusal.document), of: holder)
  }

  private func end(_ record: BasisRecord, by refusal: Refusal) throws {
    let row = try row(record.id.rawValue, of: .basis, named: record.id.description)
    try replace(
      Personal(SealedBasis(refusal.ended(record.basis), batch: record.batch)), in: row)
    guard let document = refusal.document, var evidence = record.evidence.value?.revealed else {
      return
    }
    evidence.ending = document
    try replace(Personal(evidence), in: row)
  }

  /// The records of a person or a relative, and those of the import they came with.
  func bases(of holder: SealedRow) throws -> [BasisRecord] {
    let link = holder.table == .relative ? "relative" : "person"
    let own = try changes.rows(of: .basis, linkedBy: link, to: holder.id)
      .filter { holder.table == .relative || $0.links[1] == nil }
    let imported =
      try coveringBatch(of: holder).map { try changes.rows(of: .basis, inBatch: $0) } ?? []
    return try (own + imported.filter { $0.links[0] == nil }).map(basisRecord)
      .sorted { $0.id < $1.id }
  }

  private func basisRecord(_ row: SealedRow) throws -> BasisRecord {
    let empty = SealedBasis(Basis(.registry), batch: nil)
    guard let sealed = try open(row, empty: empty).value?.revealed else {
      throw SealingError.keyWithheld("")
    }
    guard sealed.batch == row.batch else { throw RegistryError.tampered("basis \(row.id)") }
    let subject: DataSubject? =
      row.links[1].map { .relative(.init(rawValue: $0)) }
      ?? row.links[0].map { .person(.init(rawValue: $0)) }
    return BasisRecord(
      id: .init(rawValue: row.id), subject: subject, batch: row.batch, basis: sealed.basis,
      evidence: try open(row, empty: Evidence()))
  }

  func consents(of subject: DataSubject, _ holder: SealedRow) throws -> Consents {
    let records = try bases(of: holder)
    let day = now.dayInVietnam
    let lines = try Purpose.allCases.map { purpose in
      Consents.Line(
        purpose: purpose,
        standing: BasisStanding(
          records.lazy.map(\.basis).filter { $0.purpose == purpose }, on: day),
        rule: try basisRule(for: purpose).rule)
    }
    return Consents(subject: subject, purposes: lines, records: records)
  }
}

extension Problem {
  fileprivate static let alreadyRefused = Problem(
    "already_refused",
    message: Wording(
      vi: "việc này đã được ghi nhận trước đó, không có gì thay đổi",
      en: "this is on record already; nothing was changed"),
    hint: Wording(vi: "xem bằng ‘kieubao consent show’", en: "see ‘kieubao consent show’"))
}
