import Facts
import Privacy
import Sealing
import Storage

/// One open transaction: rows are sealed, opened and traced through it.
final class Session {
  let changes: Changes
  private(set) var vault: Vault
  let now: Moment

  /// The root's public key, by which users and grants are known.
  let root: [UInt8]

  /// The number of the user whose session it is.
  let user: Int64
  private(set) var trail = Trail()
  private var seeds: [Int64: Seed] = [:]
  private var bank: SeedBank?

  /// Which records were merged, as it was read; nil once a person's row was written.
  var readTwins: Twins?

  /// The import that is running, whose rows and changes can be taken back together.
  var batch: Int64?

  /// The state the registry is brought to, where it is not what the changes add up to.
  var newState: (state: RegistryState, epoch: Int)?

  init(_ changes: Changes, _ keyring: Keyring, at now: Moment) {
    self.changes = changes
    vault = keyring.vault
    user = keyring.signer.user
    root = keyring.rootPublic
    self.now = now
  }

  /// Goes on with renewed keys; the entry of this transaction is still signed with the old pair.
  func go(on renewed: Keyring) { vault = renewed.vault }

  /// The generation of the integrity key that the registry's state is a sum under.
  var integrityEpoch: Int {
    changes.head.state?.epoch ?? vault.newestEpoch(of: .integrity)
  }

  func imprint(of box: Sealed, at address: Address) throws -> Imprint {
    try vault.imprint(of: box, at: address, epoch: integrityEpoch)
  }

  /// The tag of a value, made with the generation of the index key that is in use.
  func tag(_ value: Personal<String>, in index: BlindIndex) throws -> Int64 {
    try vault.tag(
      value, in: index, epoch: changes.epochInUse(KeyName.index(index).text))
  }

  /// The number of the audit entry this transaction will be.
  var entry: Int64 { changes.head.sequence + 1 }
}

extension Session {
  /// Refuses, before anything is read, what cannot be done rightly without some classes.
  ///
  /// - Throws: `not_permitted`.
  func need(_ classes: DataClass...) throws { try need(classes) }

  func need(_ classes: some Sequence<DataClass>) throws {
    guard classes.allSatisfy(vault.opens) else { throw SealingError.keyWithheld("") }
  }

  /// A new subject, with a seed of its own.
  func newSubject() throws -> Int64 {
    let subject = changes.nextNumber(of: "subject")
    let seed = vault.newSeed()
    try changes.keep(seed, of: subject)
    bank = nil
    remember(seed, of: subject)
    return subject
  }

  func seed(of subject: Int64, for address: Address) throws -> Seed {
    if let seed = seeds[subject] { return seed }
    guard let seed = try changes.seed(of: subject) else { throw SealingError.seedMissing(address) }
    remember(seed, of: subject)
    return seed
  }

  /// The seeds of all subjects, read once for the scans of one transaction.
  func allSeeds() throws -> SeedBank {
    if let bank { return bank }
    let read = try changes.seeds()
    bank = read
    return read
  }

  /// Reads the boxes of one class of a table piece by piece, so that few are held at a time.
  func forEachPiece(
    of table: SealedTable, _ dataClass: DataClass, _ body: (BoxScan, SeedBank) throws -> Void
  ) throws {
    let (seeds, piece) = (try allSeeds(), Int64(1 << 16))
    var scan = try changes.scan(table, dataClass, upTo: piece)
    while let last = scan.rows.last {
      try body(scan, seeds)
      scan = try changes.scan(table, dataClass, after: last, upTo: piece)
    }
  }

  private func remember(_ seed: Seed, of subject: Int64) {
    // A bound, so that an import of any size stays small.
    if seeds.count >= 4096 { seeds.removeAll(keepingCapacity: true) }
    seeds[subject] = seed
  }

  /// Seals a value as the box of its class in a row that is being made.
  func seal<Value: Sealable>(_ value: Personal<Value>?, into row: inout SealedRow) throws {
    guard let value else { return }
    let address = row.address(Value.dataClass)
    row.boxes[Value.dataClass] = try vault.seal(
      value, at: address, seed: try seed(of: row.subject, for: address))
  }

  /// Writes a new row.
  func insert(_ row: SealedRow) throws {
    if row.table == .person { readTwins = nil }
    try changes.insert(row)
    try noteCreated(row)
  }

  /// Opens the box of a class; a class the user holds no key of is withheld.
  func open<Value: Sealable>(_ row: SealedRow, empty: @autoclosure () -> Value) throws -> Part<
    Value
  > {
    guard vault.opens(Value.dataClass) else { return .withheld }
    guard let box = row.boxes[Value.dataClass] else { return .open(Personal(empty())) }
    let address = row.address(Value.dataClass)
    return .open(try vault.open(box, at: address, seed: try seed(of: row.subject, for: address)))
  }

  /// A value that the work cannot go on without.
  ///
  /// - Throws: `not_permitted` where it is withheld.
  func needed<Value>(_ part: Part<Value>) throws -> Value {
    guard let value = part.value else { throw SealingError.keyWithheld("") }
    return value.revealed
  }

  /// Seals a new value in the place of the old one, which goes to the history.
  ///
  /// `subject` is whose seed seals it from now on; nil for the row's own.
  func replace<Value: Sealable>(
    _ value: Personal<Value>, in row: SealedRow, sealedFor subject: Int64? = nil
  ) throws {
    let address = row.address(Value.dataClass)
    let version = try nextVersion(of: Value.dataClass, in: row)
    let box = try vault.seal(
      value, at: address, version: version,
      seed: try seed(of: subject ?? row.subject, for: address))
    try replace(Value.dataClass, of: row, with: box)
  }

  /// Puts a box in the place of the old one, which goes to the history.
  func replace(_ dataClass: DataClass, of row: SealedRow, with box: Sealed) throws {
    if row.table == .person { readTwins = nil }
    let address = row.address(dataClass)
    try changes.replace(dataClass, of: row, with: box, entry: entry, batch: batch)
    if let former = row.boxes[dataClass] { trail.take(try imprint(of: former, at: address)) }
    trail.add(try imprint(of: box, at: address))
    trail.change(row.table, row.id, dataClass, to: box.version)
  }

  func nextVersion(of dataClass: DataClass, in row: SealedRow) throws -> UInt32 {
    let last = max(
      row.boxes[dataClass]?.version ?? 0, try changes.lastVersion(of: dataClass, in: row))
    guard last < .max else { throw SealingError.cannotOpen(row.address(dataClass)) }
    return last + 1
  }

  /// Takes a row away for good.
  func delete(_ row: SealedRow) throws {
    if row.table == .person { readTwins = nil }
    for (dataClass, box) in row.boxes {
      trail.take(try imprint(of: box, at: row.address(dataClass)))
    }
    try changes.delete(row)
    trail.remove(row.table, row.id)
  }

  func noteRead(_ table: SealedTable, _ rows: some Sequence<Int64>) { trail.read(table, rows) }

  /// Notes a new row that was written another way.
  func noteCreated(_ row: SealedRow) throws {
    for (dataClass, box) in row.boxes {
      trail.add(try imprint(of: box, at: row.address(dataClass)))
    }
    trail.create(row.table, row.id)
  }

  /// Puts boxes sealed again at the same versions in the place of a row's.
  func reseal(_ row: SealedRow, as fresh: SealedRow) throws {
    for (dataClass, box) in row.boxes {
      guard let new = fresh.boxes[dataClass], new != box else { continue }
      let address = row.address(dataClass)
      trail.take(try imprint(of: box, at: address))
      trail.add(try imprint(of: new, at: address))
    }
    if fresh != row { try changes.reseal(fresh) }
    trail.reseal(row.table, row.id)
  }

  /// Notes a new generation of a key.
  func noteRenewed(_ key: String, to epoch: Int) { trail.renew(key, to: epoch) }

  func note(_ name: String, _ digest: String) { trail.note(name, digest) }

  /// Notes the user whom the deed is about.
  func concern(user: Int64) { trail.concern(user: user) }

  /// Says why the whole is done.
  func because(_ reason: Reason?) { trail.reason = reason }

  func row(_ id: Int64, of table: SealedTable, named name: String) throws -> SealedRow {
    guard let row = try changes.row(id, of: table) else { throw RegistryError.notFound(name) }
    return row
  }
}
