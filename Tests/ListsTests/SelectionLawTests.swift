import Facts
import Lists
import People
import Privacy
import Testing

/// What must hold of every list of nominees, with families, campaigns and forms given once.
struct SelectionLawTests {
  private let book: RuleBook

  init() throws {
    book = try RuleBook(
      yaml: """
        schema: kieubao/rules/1
        title: Quy tắc thử
        campaigns:
          - {code: quy, name: Quỹ, period: {from: 2018-03-01, to: 2024-12-31}, purposes: [người nghèo]}
        forms:
          - {code: xa, name: Giấy khen, level: commune, decided_by: Chủ tịch xã}
          - {code: xa_hai, name: Giấy khen, level: commune, order: 1, decided_by: Chủ tịch xã}
          - {code: tinh, name: Bằng khen, level: province, once: true, decided_by: Chủ tịch tỉnh}
        rules:
          - {code: tien, form: xa, for: [individual, collective, family], min_total_vnd: 40_000_000, within_years: 6}
          - {code: lan, form: xa, for: [individual, family], min_contributions: 4, min_years: 3, deceased: allowed}
          - {code: quy, form: xa_hai, for: [individual, family], min_contributions: 2, campaign: quy}
          - {code: loai, form: xa_hai, for: [collective], min_kinds: 3, min_span_years: 3}
          - {code: lon, form: tinh, for: [individual, family], min_total_vnd: 90_000_000, returned: excluded}
          - {code: lau, form: tinh, for: [family], min_span_years: 9, min_contributions: 5, kinds: [cash, works, other]}
        """)
  }

  private func scope(_ seed: Int) -> NominationScope {
    NominationScope(
      asOf: today, span: seed.isMultiple(of: 3) ? Span(from: day(2017, 5, 1)) : .always,
      form: seed.isMultiple(of: 5) ? "xa_hai" : nil)
  }

  @Test(arguments: 1...150)
  func `a second, plain way of counting comes to the same verdicts`(seed: Int) {
    let village = Village(seed: seed)
    let list = village.list(book, scope: scope(seed), withFamilies: true)
    var answers: [Giver: Oracle.Answer] = [:]
    for nomination in list.nominations {
      answers[nomination.giver] = .nominated(
        rule: nomination.rule.code, gifts: Set(nomination.contributions),
        total: nomination.totalVND)
    }
    for entry in list.leftOut { answers[entry.giver] = .leftOut(entry.reason) }
    #expect(answers.count == list.nominations.count + list.leftOut.count)
    #expect(answers == Oracle(village, book, scope(seed)).answers())
  }

  @Test(arguments: 1...60)
  func `an explanation says what the list says`(seed: Int) {
    let village = Village(seed: seed)
    let list = village.list(book, scope: scope(seed), withFamilies: true)
    let reasons = Dictionary(uniqueKeysWithValues: list.leftOut.map { ($0.giver, $0.reason) })
    let chosen = Dictionary(uniqueKeysWithValues: list.nominations.map { ($0.giver, $0) })
    for giver in Set(reasons.keys).union(chosen.keys) {
      let answer = book.explanation(
        of: giver, from: village.gifts, awards: village.awards, scope: scope(seed),
        families: village.families, standings: { village.statuses[$0] })
      switch answer.verdict {
      case .nominated(let rule):
        #expect(chosen[giver]?.rule == rule)
        #expect(chosen[giver]?.othersMet == answer.othersMet)
        let counted = answer.rules.first { $0.rule == rule }?.gifts.filter { $0.discount == nil }
        #expect(counted?.map(\.contribution) == chosen[giver]?.contributions)
      case .leftOut(let reason): #expect(reasons[giver] == reason)
      }
      let isRival = [.membersNominated, .familyNominated].contains(reasons[giver])
      let names = answer.conflicts.contains { conflict in
        if case .nominated(let rival, let rule, let gifts) = conflict {
          return chosen[rival]?.rule == rule && !gifts.isEmpty
        }
        return false
      }
      #expect(isRival == names || !isRival)
    }
  }

  @Test(arguments: 1...60)
  func `halves that are filled apart in any order come to the same list`(seed: Int) throws {
    var village = Village(seed: seed)
    let list = village.list(book, withFamilies: true)
    var random = Seeded(seed: seed + 1000)
    village.gifts.shuffle(using: &random)
    village.awards.shuffle(using: &random)
    let empty = GiftLedger(
      book: book, scope: NominationScope(asOf: today), awards: village.awards,
      families: village.families, expecting: 20)
    var (one, other) = (empty, empty)
    let cut = Int.random(in: 0...40, using: &random)
    for gift in village.gifts[..<cut] { one.add(gift) }
    for gift in village.gifts[cut...] { other.add(gift) }
    one.merge(other)
    var asked: [Contribution.ID] = []
    let merged = one.nominations(standing: { village.statuses[$0] }) { ids in
      asked += ids
      return village.gifts.filter { ids.contains($0.id) }
    }
    #expect(merged == list)
    #expect(merged.canonicalText == list.canonicalText)
    #expect(Set(asked) == Set(list.nominations.flatMap(\.contributions)))
  }

  @Test(arguments: 1...60)
  func `a void gift changes nothing`(seed: Int) {
    var village = Village(seed: seed)
    let list = village.list(book, withFamilies: true)
    let known = village.gifts.flatMap(\.givers).sorted()
    for (place, giver) in Set(known).sorted().enumerated() {
      village.gifts.append(gift(100 + place, giver, on: "2026-01-01", millions: 900, isVoid: true))
    }
    #expect(village.list(book, withFamilies: true) == list)
  }

  @Test(arguments: 1...60)
  func `nobody is listed twice, and no part of a gift is put forward twice`(seed: Int) {
    let village = Village(seed: seed)
    let list = village.list(book, withFamilies: true)
    let listed = list.nominations.map(\.giver) + list.leftOut.map(\.giver)
    #expect(Set(listed).count == listed.count)
    var parts: Set<[String]> = []
    for nomination in list.nominations {
      for part in village.parts(of: nomination) { #expect(parts.insert(part).inserted) }
    }
  }

  @Test(arguments: 1...40)
  func `once awarded, no gift of a family or a member is used again by either`(seed: Int) {
    var village = Village(seed: seed)
    var used: Set<[String]> = []
    var number = 100
    for _ in 1...25 {
      let list = village.list(book, withFamilies: true)
      if list.nominations.isEmpty { return }
      for nomination in list.nominations {
        number += 1
        for part in village.parts(of: nomination) { #expect(used.insert(part).inserted) }
        village.awards.append(
          award(
            number, to: nomination.giver, for: nomination.contributions.map { Int($0.rawValue) },
            form: nomination.rule.form.code))
      }
    }
    Issue.record("twenty-five rounds of awards did not use up forty gifts")
  }

  @Test(arguments: 1...30)
  func `sums in other currencies are what the table of rates says`(seed: Int) throws {
    var random = Seeded(seed: seed)
    let currencies = try ["USD", "EUR", "VND"].map { try #require(Currency($0)) }
    let rates = RateTable(
      (0..<20).map { _ in
        RateTable.Entry(
          currencies[Int.random(in: 0...1, using: &random)],
          from: Day(sinceEpoch: Int.random(in: 19_000...20_000, using: &random)),
          rate: Amount(units: UInt32.random(in: 20_000...30_000, using: &random)))
      })
    let gifts = try (1...50).map { number in
      let month = Bool.random(using: &random) ? Int.random(in: 1...12, using: &random) : nil
      let date = PartialDate(year: Int.random(in: 2021...2025, using: &random), month: month)
      let money = Money(
        Amount(units: UInt32.random(in: 1...9999, using: &random)),
        currencies[Int.random(in: 0...2, using: &random)],
        rate: Int.random(in: 0...3, using: &random) == 0 ? Amount(units: 25_000) : nil)
      return Contribution(
        id: .init(rawValue: Int64(number)), givers: [person(1)],
        gift: .open(Personal(Gift(kind: .cash, date: try #require(date), money: money))))
    }
    let values = gifts.compactMap(\.gift.value?.revealed).map { gift in
      gift.money.flatMap { rates.value(of: $0, on: gift.date) }
    }
    let giving = Giving.byGiver(from: gifts, rates: rates, asOf: today)[person(1)]
    #expect(giving?.totalVND == values.compactMap(\.self).reduce(0, +))
    #expect(giving?.notValued == values.count { $0 == nil })
  }

  @Test(arguments: 1...60)
  func `who is near misses one threshold narrowly, or years alone`(seed: Int) {
    let village = Village(seed: seed)
    let list = village.list(book, withFamilies: true)
    let below = Set(list.leftOut.filter { $0.reason == .belowThreshold }.map(\.giver))
    #expect(Set(list.near.map(\.giver)).isSubset(of: below))
    #expect(list.near.map(\.percent) == list.near.map(\.percent).sorted(by: >))
    for giver in below {
      let answer = book.explanation(
        of: giver, from: village.gifts, awards: village.awards,
        scope: NominationScope(asOf: today), families: village.families,
        standings: { village.statuses[$0] })
      let near = answer.rules.filter { rule in
        let missing = rule.criteria.filter { !$0.isMet }
        let time: Set<Measurement> = [.years, .spanYears]
        let narrowly = missing.count == 1 && missing.allSatisfy { $0.has * 5 >= $0.needed * 4 }
        let inYears =
          missing.allSatisfy { time.contains($0.measurement) }
          && rule.criteria.contains { !time.contains($0.measurement) }
        let counts = rule.gifts.contains { $0.discount == nil }
        return rule.refusal == nil && counts && (narrowly || inYears)
      }
      let miss = list.near.first { $0.giver == giver }
      #expect((miss == nil) == near.isEmpty)
      if let miss { #expect(near.map(\.rule).contains(miss.rule)) }
    }
  }
}

extension Village {
  /// Whose gifts a nomination uses, and which.
  fileprivate func parts(of nomination: Nomination) -> [[String]] {
    let group = group(of: nomination.giver)
    return gifts.filter { nomination.contributions.contains($0.id) }.flatMap { gift in
      Set(gift.givers).intersection(group).map { ["\($0)", "\(gift.id)"] }
    }
  }
}
