import Facts
import Testing

@testable import Sealing

/// Any two of three sheets bring the secret back; fewer, others and forged ones are refused.
struct RecoverySecretTests {
  let secret: RecoverySecret

  init() throws {
    secret = try RecoverySecret.draw()
  }

  private func split(
    _ secret: RecoverySecret? = nil, into count: Int = 3, threshold: Int = 2,
    registry: [UInt8] = registry, generation: Int = 1
  ) throws -> [RecoverySheet] {
    try (secret ?? self.secret).split(
      into: count, threshold: threshold, registry: registry, generation: generation)
  }

  private func fault(_ sheets: [RecoverySheet], of registry: [UInt8] = registry) -> RecoveryFault? {
    do {
      _ = try RecoverySecret(combining: sheets, registry: registry)
      return nil
    } catch {
      return error as? RecoveryFault
    }
  }

  @Test(arguments: (2...5).flatMap { count in (2...count).map { (count, $0) } })
  func `enough sheets of paper, in whatever order, rebuild the secret`(
    count: Int, threshold: Int
  ) throws {
    let sheets = try split(into: count, threshold: threshold, generation: 65_535)
      .map { try RecoverySheet(lines: $0.lines) }
    for given in threshold...count {
      for chosen in sheets.choices(of: given) {
        for order in given < 5 ? chosen.orders : [chosen, chosen.reversed()] {
          let found = try RecoverySecret(combining: order, registry: registry)
          #expect(found.key.copy() == secret.key.copy())
        }
      }
    }
    for chosen in sheets.choices(of: threshold - 1) {
      #expect(fault(chosen) == .tooFew(given: threshold - 1, needed: threshold))
    }
  }

  @Test func `all of nine rebuild the secret, and eight do not`() throws {
    let sheets = try split(into: 9, threshold: 9)
    #expect(fault(sheets) == nil)
    #expect(fault(Array(sheets.dropFirst())) == .tooFew(given: 8, needed: 9))
  }

  @Test func `the same sheet twice is one sheet`() throws {
    let sheets = try split()
    #expect(fault([sheets[1], sheets[1]]) == .sameSheet(2))
    #expect(fault([sheets[0], sheets[1], sheets[0]]) == .sameSheet(1))
    #expect(fault([]) == .tooFew(given: 0, needed: 2))
  }

  @Test func `sheets of different sets are not put together`() throws {
    let sheets = try split()
    let newer = try split(generation: 2)
    let otherThreshold = try split(threshold: 3)
    let otherSecret = try split(try RecoverySecret.draw())
    for other in [newer, otherThreshold, otherSecret] {
      #expect(fault([sheets[0], other[1]]) == .differentSets)
    }
  }

  @Test func `sheets of the same secret that was split twice are found out`() throws {
    #expect(fault([try split()[0], try split()[1]]) == .notTheSecret)
  }

  @Test func `sheets of another registry are refused`() throws {
    let other = registry.flipped(at: 15)
    let sheets = try split(registry: other)
    #expect(fault(sheets) == .otherRegistry)
    #expect(fault(sheets, of: other) == nil)
    #expect(fault([try split()[0], sheets[1]]) == .otherRegistry)
  }

  @Test func `a forged share is found out`() throws {
    let sheets = try split()
    for place in 0..<Key.length {
      let forged = try sheets[1].with(share: sheets[1].share.copy().flipped(at: place))
      #expect(fault([sheets[0], forged]) == .notTheSecret)
      #expect(fault([sheets[0], sheets[2], forged]) == .notTheSecret)
    }
    #expect(fault([sheets[0], try sheets[1].with(number: 3)]) == .notTheSecret)
  }

  @Test func `a lowered threshold gives nothing`() throws {
    let sheets = try split(into: 5, threshold: 3).map { try $0.with(threshold: 2) }
    for chosen in sheets.choices(of: 2) { #expect(fault(chosen) == .notTheSecret) }
  }

  @Test(arguments: [(1, 1), (2, 1), (2, 3), (10, 2), (0, 0), (3, -1)])
  func `no other number of sheets is made`(count: Int, threshold: Int) {
    #expect(throws: RecoveryFault.sheetCount) { try split(into: count, threshold: threshold) }
  }

  @Test func `what a fault says has no share in it, and a code of its own`() {
    let faults: [RecoveryFault] = [
      .line(3), .lineCount(2), .mixedLines, .unknownFormat, .tooFew(given: 1, needed: 2),
      .sameSheet(2), .differentSets, .otherRegistry,
      .formerSet(given: 1, valid: 2), .notTheSecret, .sheetCount,
    ]
    #expect(Set(faults.map(\.code)).count == faults.count)
    #expect(faults[0].message.en == "line 3 of the recovery sheet has a mistake")
    #expect(faults[0].message.vi == "dòng 3 của phiếu khôi phục có chỗ sai")
  }
}

extension RecoverySheet {
  /// The sheet with something else in it.
  func with(share: [UInt8]? = nil, number: Int? = nil, threshold: Int? = nil) throws
    -> RecoverySheet
  {
    RecoverySheet(
      fingerprint: fingerprint, generation: generation, threshold: threshold ?? self.threshold,
      number: number ?? self.number, check: check,
      share: try share.map { try Key(copying: $0) } ?? self.share)
  }
}
