import Facts
import Lists
import Localities
import Naming
import People
import Privacy
import Sealing
import Storage

/// The entries of a dossier on their way.
struct Drafting {
  private(set) var entries: [Dossier.Entry] = []
  private(set) var leftOut: [(proposal: Proposal.ID, reason: Omission)] = []
  private(set) var publishable: [Giver] = []
  private var lists: Set<String> = []
  private var taken: [Int64] = []
  private var parts: [GiftPart: Proposal.ID] = [:]

  private let awarding: Awarding
  private let rules: RuleBook
  private let day: Day
  private let bases: Bases
  private let publication: Bases
  private let standing: (Giver) -> Standing?
  private let rates: RateTable
  private var session: Session { awarding.session }

  init(_ session: Session, _ rules: RuleBook, on day: Day) throws {
    awarding = try Awarding(session)
    self.rules = rules
    self.day = day
    bases = try session.bases(for: .commendation)
    publication = try session.bases(for: .publication)
    standing = try session.standings(bases, on: day)
    rates = try session.rates()
  }

  var account: BasisAccount { bases.account(of: taken) }

  /// The digest of the one list that all stood on; else of the lists, and of what was proposed
  /// without one.
  var digest: String {
    if lists.count == 1, let list = lists.first, !list.contains(" ") { return list }
    return Sealing.digest(Array(lists.sorted().joined(separator: "\n").utf8)).hex
  }

  mutating func take(_ id: Proposal.ID) throws {
    let row = try session.row(id.rawValue, of: .nomination, named: id.description)
    let (terms, giver) = (try session.terms(row), awarding.subject(of: row))
    guard terms.stage.isOpen else { throw Problem.notOpen(id) }
    if let reason = reasonToLeaveOut(giver) ?? reasonToLeaveOut(membersOf: giver) {
      leftOut.append((id, reason))
      return
    }
    let merits = Merits(
      of: try gifts(for: terms, of: giver), by: giver, awarding.families.members(of: giver) ?? [],
      rates: rates)
    let gifts = merits.achievements.map(\.contribution)
    guard !gifts.isEmpty else {
      leftOut.append((id, .voidOnly))
      return
    }
    for part in awarding.parts(of: giver, in: gifts) {
      if let other = parts.updateValue(id, forKey: part) { throw Problem.giftTwice(other, id) }
    }
    session.noteRead(.nomination, [id.rawValue])
    session.noteRead(.contribution, gifts.map(\.rawValue))
    entries.append(try entry(terms, giver, merits))
    if let person = giver.person { taken.append(person.rawValue) }
    if mayBePublished(giver) { publishable.append(giver) }
    lists.insert(
      terms.grounds?.list
        ?? "\(giver) \(terms.form) \(merits.totalVND) \(gifts.map(\.description))")
  }

  private func reasonToLeaveOut(_ giver: Giver) -> Omission? {
    standing(giver).map(\.omission) ?? .noRecord
  }

  /// Why the gifts of a family's member may not stand on its papers; nil where every member's may.
  private func reasonToLeaveOut(membersOf giver: Giver) -> Omission? {
    let reasons = (awarding.families.members(of: giver) ?? []).compactMap { reasonToLeaveOut($0) }
    return reasons.first { $0 != .merged && $0 != .noRecord }
  }

  private func mayBePublished(_ giver: Giver) -> Bool {
    switch giver {
    case .person(let id): publication.refusal(of: id.rawValue) == nil
    case .organisation: (awarding.families.members(of: giver) ?? []).allSatisfy(mayBePublished)
    }
  }

  private func gifts(for terms: ProposalTerms, of giver: Giver) throws -> [Contribution] {
    try terms.grounds.map { try session.countedContributions($0.contributions) }
      ?? awarding.unspent(by: giver, upTo: PartialDate(day))
  }

  private func entry(
    _ terms: ProposalTerms, _ giver: Giver, _ merits: Merits
  ) throws -> Dossier.Entry {
    let nominee = try session.nominees([giver])[giver]
    let (home, kind) = (nominee?.listedHome, awarding.families.kind(of: giver))
    let rule = try terms.grounds.map { try self.rule($0.rule, terms.form) }
    let form = rules.forms.first { $0.code == terms.form }
    return Dossier.Entry(
      code: giver.description, kind: kind, name: nominee?.name ?? "",
      birthYear: nominee?.birthYear, sex: nominee?.sex, position: try session.position(of: giver),
      country: nominee?.country?.name.vi, home: home?.commune.address,
      formerHome: home?.former.smallest?.address,
      form: Dossier.Form(terms.formName, decidedBy: form?.decidedBy(on: day)),
      isPosthumous: standing(giver)?.status == .deceased,
      rule: rule?.sentence(by: rules.source).vi,
      achievements: merits.achievements.map(Dossier.Achievement.init),
      totalVND: terms.grounds?.totalVND ?? merits.totalVND,
      earlierAwards: awarding.awards(of: giver).map(\.cited.vi), summary: merits.summary,
      publicSummary: merits.publicSummary(withSum: false),
      bonus: form?.bonus(on: day, for: kind), finding: terms.review?.finding)
  }

  /// The rule that somebody was proposed by, as the rules have it.
  private func rule(_ code: String, _ form: String) throws -> AwardRule {
    let rule = rules.rules.first { $0.code == code && $0.form.code == form }
    guard let rule else { throw Problem.noSuchRule(form) }
    return rule
  }
}

extension Session {
  /// What a person does, as far as it is on record.
  fileprivate func position(of giver: Giver) throws -> String? {
    guard case .person(let id) = giver else { return nil }
    let row = try row(id.rawValue, of: .person, named: id.description)
    return try open(row, empty: Identity(name: PersonName(stored: ""))).value?.revealed.occupation
  }
}

extension Problem {
  fileprivate static func notOpen(_ id: Proposal.ID) -> Problem {
    Problem(
      "proposal_decided",
      message: Wording(
        vi: "đề nghị \(id) đã có kết luận", en: "proposal \(id) was decided on already"),
      hint: Wording(
        vi: "xem bằng ‘kieubao commendation proposals’", en: "see ‘kieubao commendation proposals’")
    )
  }

  fileprivate static func giftTwice(_ one: Proposal.ID, _ other: Proposal.ID) -> Problem {
    Problem(
      "gift_proposed_twice",
      message: Wording(
        vi: "\(one) và \(other) dựa vào cùng một đóng góp của cùng người hoặc gia đình",
        en: "\(one) and \(other) rest on the same contribution of one giver or family"),
      hint: Wording(
        vi: "một thành tích chỉ khen một lần: nêu mã đề nghị và bỏ bớt một",
        en: "one achievement is honoured once: name the proposals and leave one out"))
  }

  fileprivate static func noSuchRule(_ form: String) -> Problem {
    Problem(
      "rule_not_in_book", field: "rules",
      message: Wording(
        vi: "bộ quy tắc không có quy tắc mà đề nghị \(form) dựa vào",
        en: "the rules lack the one that the proposal for \(form) rests on"),
      hint: Wording(
        vi: "dùng đúng bộ quy tắc lúc đề nghị: --rules TỆP",
        en: "use the rules it was proposed by: --rules FILE"))
  }
}
