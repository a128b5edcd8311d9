import Facts
import Foundation
import Lists
import People
import Privacy
import Testing

/// The time that this process has had a processor, which does not count what others do meanwhile.
private struct ProcessorClock {
  func measure(_ deed: () throws -> Void) rethrows -> Duration {
    let start = clock()
    try deed()
    return .microseconds(Int64(clock() - start) * 1_000_000 / Int64(CLOCKS_PER_SEC))
  }
}

/// How long a million givers take, and how much memory: asked for by `KIEUBAO_MEASURE=1` in a release
/// build.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["KIEUBAO_MEASURE"] == "1"), .serialized)
struct GiftLedgerMeasure {
  private static let persons: Int64 = 1_000_000
  private static let gifts: Int64 = 3_000_000
  private static let purposes = ["Quỹ “Vì người nghèo”", "Xây cầu dân sinh", "Quỹ khuyến học", nil]

  /// The gift of a number, the same each time: most are small, one in five hundred is large.
  private static func gift(_ number: Int64) -> Contribution {
    var random = Seeded(seed: Int(number))
    let bits = random.next()
    let giver = Int64(bits % UInt64(persons)) + 1
    let millions = bits >> 40 & 511 == 0 ? UInt32(bits >> 50 & 511) + 1 : 1
    let year = 2015 + Int(bits >> 20 & 15) % 12
    let gift = Gift(
      kind: ContributionKind.allCases[Int(bits >> 24 & 7) % 7],
      date: PartialDate(year: year, month: Int(bits >> 28 & 7) + 1) ?? PartialDate(today),
      money: Money(Amount(units: millions * 1_000_000), .vnd),
      purpose: purposes[Int(bits >> 32 & 3)], evidence: ["PT \(number)"])
    let second = bits >> 36 & 15 == 0 ? [Giver.person(.init(rawValue: giver % persons + 1))] : []
    return Contribution(
      id: .init(rawValue: number), givers: [.person(.init(rawValue: giver))] + second,
      gift: .open(Personal(gift)))
  }

  private static func peak() -> String {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    return status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }.map(String.init) ?? "?"
  }

  private static func ledger() throws -> GiftLedger {
    let yaml =
      RuleBook.builtInYAML.replacing(
        "\nforms:\n",
        with: """

          campaigns:
            - {code: quy, name: Quỹ, period: {from: 2020-01-01}, purposes: [vì người nghèo]}

          forms:

          """) + """
          - {code: dot, form: giay_khen_xa, for: [individual], min_contributions: 4, campaign: quy}

        """
    let awards = (1...50_000).map { number in
      Commendation(
        id: .init(rawValue: number), awardee: Self.gift(number * 7).givers[0],
        award: .open(
          Personal(Award(form: "giay_khen_xa", formName: "Giấy khen", date: PartialDate(today)))),
        contributions: [.init(rawValue: number * 7)])
    }
    return GiftLedger(
      book: try RuleBook(yaml: yaml), scope: NominationScope(asOf: today), awards: awards,
      expecting: Int(gifts))
  }

  private static func choose(_ ledger: consuming GiftLedger) -> Nominations {
    ledger.nominations(standing: { _ in Standing() }) { ids in ids.map { gift($0.rawValue) } }
  }

  @Test func `a million givers on one core`() throws {
    let clock = ProcessorClock()
    var digest = 0
    let made = clock.measure {
      for number in 1...Self.gifts { digest &+= Self.gift(number).givers.count }
    }
    print("made \(made), \(Self.peak())")
    var ledger = try Self.ledger()
    let filled = clock.measure { for number in 1...Self.gifts { ledger.add(Self.gift(number)) } }
    print("made and filled \(filled), \(Self.peak())")
    var list: Nominations?
    let chosen = clock.measure { list = Self.choose(ledger) }
    let found = try #require(list)
    print("chosen \(chosen), \(Self.peak())")
    print(found.nominations.count, found.leftOut.count, found.near.count)
    #expect(found.nominations.count + found.leftOut.count > 900_000)
    #expect(filled + chosen < .seconds(15))
  }
}
