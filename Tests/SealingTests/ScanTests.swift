import Privacy
import Testing

@testable import Sealing

/// Opening a whole table at once is opening its boxes one by one.
struct ScanTests {
  let vault: Vault
  let seeds: SeedBank
  let boxes: [Sealed]

  init() throws {
    let vault = try sampleVault()
    self.vault = vault
    var bank = SeedBank()
    for subject in Int64(1)...40 where subject != 7 {
      bank.add(subject, [UInt8](repeating: UInt8(subject), count: 32))
    }
    seeds = bank
    // More than two pieces of the scan, which are opened on several threads.
    boxes = try (0..<4200).map { row in
      try vault.seal(
        Personal(Sample("Người \(row)", born: Int64(row))), at: Self.address(row),
        version: UInt32(row % 3 + 1), seed: try #require(bank.seed(of: Self.subject(row))))
    }
  }

  private static func address(_ row: Int) -> Address {
    Address(.relative, Int64(row + 1), .identity, under: (Int64(row % 9), 0))
  }

  private static func subject(_ row: Int) -> Int64 { Int64(row % 33 + 8) }

  private func scan(_ changed: [Int: Sealed] = [:], subjects: [Int: Int64] = [:]) -> BoxScan {
    var scan = BoxScan(.relative, .identity)
    for (row, box) in boxes.enumerated() {
      unsafe (changed[row] ?? box).bytes.withUnsafeBytes { bytes in
        unsafe scan.add(
          row: Int64(row + 1), subject: subjects[row] ?? Self.subject(row),
          under: Self.address(row).parents, box: bytes)
      }
    }
    return scan
  }

  @Test func `every box is opened, in order`() throws {
    let all = try vault.openEach(scan(), seeds: seeds) { Look($0, Sample(from: $1)) }
    let oneByOne = try boxes.enumerated().map { row, box in
      let value: Personal<Sample> = try vault.open(
        box, at: Self.address(row), seed: try #require(seeds.seed(of: Self.subject(row))))
      return Look(row, value.revealed)
    }
    #expect(all == oneByOne)
  }

  @Test func `only what a look keeps is kept`() throws {
    let kept = try vault.openEach(scan(), seeds: seeds) { place, _ in
      place.isMultiple(of: 1000) ? place : nil
    }
    #expect(kept == [0, 1000, 2000, 3000, 4000])
  }

  @Test func `a scan without boxes is nothing`() throws {
    let none = try vault.openEach(BoxScan(.relative, .identity), seeds: seeds) { place, _ in place }
    #expect(none.isEmpty)
  }

  @Test(arguments: [0, 2047, 2048, 4199])
  func `a box that does not open is named, wherever it stands`(row: Int) {
    let moved = scan([row: boxes[(row + 9) % boxes.count]])
    #expect(throws: SealingError.cannotOpen(Self.address(row))) {
      try vault.openEach(moved, seeds: seeds) { place, _ in place }
    }
    #expect(throws: SealingError.self) {
      try vault.openEach(scan([row: Sealed(bytes: [1, 2])]), seeds: seeds) { place, _ in place }
    }
  }

  @Test(arguments: [7, 41, 0, -1, .max] as [Int64])
  func `a row whose seed is gone is named`(subject: Int64) {
    #expect(throws: SealingError.seedMissing(Self.address(3000))) {
      try vault.openEach(scan(subjects: [3000: subject]), seeds: seeds) { place, _ in place }
    }
  }

  @Test func `a check tells of each box what is wrong, and goes on`() throws {
    let cut = Sealed(bytes: Array(boxes[1].bytes.prefix(5)))
    let looks = try vault.check(
      scan([1: cut, 2: boxes[3], 5: Sealed(bytes: [])], subjects: [4: 7]), seeds: seeds, imprints: 1
    )
    #expect(looks.count == boxes.count)
    #expect(looks.indices.filter { !looks[$0].opens } == [1, 2, 4, 5])
    #expect(looks[0].version == 1 && looks[1].version == 0 && looks[8].version == 3)
    #expect(looks[0].imprint == (try vault.imprint(of: boxes[0], at: Self.address(0), epoch: 1)))
  }
}

private struct Look: Equatable {
  let place: Int
  let value: Sample?

  init(_ place: Int, _ value: Sample?) {
    self.place = place
    self.value = value
  }
}
