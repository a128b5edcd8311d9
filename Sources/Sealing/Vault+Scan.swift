import Dispatch
package import Privacy
import Synchronization

/// The boxes of one class of a whole table, as they were read.
package struct BoxScan: Sendable {
  package let table: SealedTable
  package let dataClass: DataClass
  package private(set) var rows: [Int64] = []
  package private(set) var subjects: [Int64] = []

  /// The rows each row belongs to; 0 where there is none.
  package private(set) var parents: [(Int64, Int64)] = []
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int] = []

  package init(_ table: SealedTable, _ dataClass: DataClass) {
    self.table = table
    self.dataClass = dataClass
  }

  /// Adds a row's box.
  package mutating func add(
    row: Int64, subject: Int64, under parents: (Int64, Int64) = (0, 0),
    box: UnsafeRawBufferPointer
  ) {
    rows.append(row)
    subjects.append(subject)
    self.parents.append(parents)
    unsafe bytes.append(contentsOf: box)
    ends.append(bytes.count)
  }

  package var count: Int { rows.count }

  func range(_ place: Int) -> Range<Int> { (place == 0 ? 0 : ends[place - 1])..<ends[place] }

  func address(_ place: Int) -> Address {
    Address(table, rows[place], dataClass, under: parents[place])
  }

  /// The place of a row's box, as an error tells it.
  package func address(ofRow row: Int64) -> Address { Address(table, row, dataClass) }
}

extension Vault {
  /// Opens every box of a scan on all cores and keeps what a look at it yields, in the scan's order.
  ///
  /// `look` tells what is kept of a box, by its place in the scan, and nil keeps nothing. It is
  /// called from several threads at once; `newLook` makes one for each piece of the scan, which
  /// may keep working space of its own.
  ///
  /// - Throws: ``SealingError`` for the first box that does not open.
  package func openEach<Kept: Sendable>(
    _ scan: BoxScan, seeds: SeedBank,
    newLook: @Sendable () -> (_ place: Int, _ fields: FieldReader) -> Kept?
  ) throws(SealingError) -> [Kept] {
    let chunk = 2048
    let chunks = (scan.count + chunk - 1) / chunk
    let results = Mutex<[Result<[Kept], SealingError>?]>(Array(repeating: nil, count: chunks))
    DispatchQueue.concurrentPerform(iterations: chunks) { number in
      let range = number * chunk..<min((number + 1) * chunk, scan.count)
      let kept = Result { () throws(SealingError) in try openEach(scan, range, seeds, newLook()) }
      results.withLock { $0[number] = kept }
    }
    var pieces: [[Kept]] = []
    for piece in results.withLock({ $0 }) {
      if let piece { pieces.append(try piece.get()) }
    }
    return Array(pieces.joined())
  }

  /// The same with one look for all pieces.
  package func openEach<Kept: Sendable>(
    _ scan: BoxScan, seeds: SeedBank,
    _ look: @escaping @Sendable (_ place: Int, _ fields: FieldReader) -> Kept?
  ) throws(SealingError) -> [Kept] {
    try openEach(scan, seeds: seeds, newLook: { look })
  }

  private func openEach<Kept>(
    _ scan: BoxScan, _ range: Range<Int>, _ seeds: SeedBank,
    _ look: (_ place: Int, _ fields: FieldReader) -> Kept?
  ) throws(SealingError) -> [Kept] {
    var cipher = BoxCipher(registry: registry)
    var kept: [Kept] = []
    var lastKey: (epoch: Int, key: Key)?
    for place in range {
      let box = scan.range(place)
      let address = scan.address(place)
      guard let seed = seeds.place(of: scan.subjects[place]) else { throw .seedMissing(address) }
      guard box.count > Sealed.headLength else { throw .cannotOpen(address) }
      let (epoch, version) = Sealed.head(of: scan.bytes, at: box.lowerBound)
      if epoch != lastKey?.epoch {
        lastKey = (epoch, try key(.dataClass(scan.dataClass), epoch: epoch))
      }
      guard let key = lastKey?.key else { throw .cannotOpen(address) }
      let length = cipher.open(
        scan.bytes, box, at: address, epoch: epoch, version: version, key: key,
        seeds: seeds.allBytes, seedAt: seed)
      guard let length else { throw .cannotOpen(address) }
      if let found = look(place, FieldReader(cipher.plain, in: 0..<length)) { kept.append(found) }
    }
    return kept
  }
}

/// What a look at one box tells without its contents.
package struct BoxLook: Equatable, Sendable {
  package let opens: Bool

  /// Whether the user holds no key of the class: the box was not looked into.
  package let isWithheld: Bool
  package let epoch: Int
  package let version: UInt32

  /// Nil when the user holds no integrity key.
  package let imprint: Imprint?
}

extension Vault {
  /// Tries every box of a scan, in the scan’s order; imprints are made with the generation of the
  /// integrity key that the state is a sum under.
  package func check(
    _ scan: BoxScan, seeds: SeedBank, imprints integrity: Int
  ) throws(SealingError) -> [BoxLook] {
    var looks: [BoxLook] = []
    looks.reserveCapacity(scan.count)
    var cipher = BoxCipher(registry: registry)
    let isWithheld = !opens(scan.dataClass)
    for place in 0..<scan.count {
      let box = Sealed(bytes: Array(scan.bytes[scan.range(place)]))
      let address = scan.address(place)
      looks.append(
        BoxLook(
          opens: opens(
            box, at: address, seedAt: seeds.place(of: scan.subjects[place]), seeds, &cipher),
          isWithheld: isWithheld, epoch: box.epoch, version: box.version,
          imprint: try? imprint(of: box, at: address, epoch: integrity)))
    }
    return looks
  }

  private func opens(
    _ box: Sealed, at address: Address, seedAt seed: Int?, _ seeds: SeedBank,
    _ cipher: inout BoxCipher
  ) -> Bool {
    guard let seed, box.bytes.count > Sealed.headLength,
      let key = try? key(.dataClass(address.dataClass), epoch: box.epoch)
    else { return false }
    let length = cipher.open(
      box.bytes, box.bytes.indices, at: address, epoch: box.epoch, version: box.version, key: key,
      seeds: seeds.allBytes, seedAt: seed)
    return length != nil
  }
}
