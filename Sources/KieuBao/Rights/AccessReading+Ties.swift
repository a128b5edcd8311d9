import Facts
import Localities
import People
import Privacy
import Sealing
import Storage

// What is tied to a person: each with the values that are about the person.

extension AccessReading {
  func memberships(of person: Person.ID) throws -> AccessReport.Section {
    let rows = try session.changes.rows(of: .membership, linkedBy: "person", to: person.rawValue)
    return AccessReport.Section(
      "memberships", Wording(vi: "Hội, nhóm", en: "Organisations"),
      try rows.all { row in
        let organisation = try session.row(row.links[0] ?? 0, of: .organisation, named: "O")
        session.noteRead(.organisation, [organisation.id])
        let name = try session.organisation(organisation).charter.value?.revealed.name
        return try record(
          "O\(organisation.id)", row,
          [.init("organisation", Wording(vi: "Tên hội", en: "Organisation"), .text(name))],
          empty: MemberRole(nil))
      })
  }

  func contributions(of person: Person.ID) throws -> AccessReport.Section {
    let rows = try session.changes.contributions(of: .person(person.rawValue)).map { id in
      try session.row(id, of: .contribution, named: "C\(id)")
    }
    return AccessReport.Section(
      "contributions", Wording(vi: "Đóng góp", en: "Contributions"),
      try rows.all { row in
        guard session.vault.opens(.contribution) else { return nil }
        // Whoever gave it stands in the box as well as in the links: compared here.
        let gift = try session.gift(row)
        return try record("C\(row.id)", row, empty: gift)
      })
  }

  func commendations(of person: Person.ID) throws -> AccessReport.Section {
    let rows = try session.changes.rows(of: .commendation, linkedBy: "person", to: person.rawValue)
    return AccessReport.Section(
      "commendations", Wording(vi: "Khen thưởng", en: "Awards"),
      try rows.all { try record("K\($0.id)", $0, empty: SealedAward.none) })
  }

  func proposals(of person: Person.ID) throws -> AccessReport.Section {
    let rows = try session.changes.rows(of: .nomination, linkedBy: "person", to: person.rawValue)
    let empty = ProposalTerms(
      form: "", formName: "", proposedBy: 0, proposedAt: Moment(seconds: 0))
    return AccessReport.Section(
      "proposals", Wording(vi: "Đề nghị khen thưởng", en: "Proposals of awards"),
      try rows.all { try record("N\($0.id)", $0, empty: empty) })
  }

  func holds(of person: Person.ID) throws -> AccessReport.Section {
    let rows = try session.changes.rows(of: .hold, linkedBy: "person", to: person.rawValue)
    return AccessReport.Section(
      "holds", Wording(vi: "Tạm dừng xét khen thưởng", en: "Holds on commendation"),
      try rows.all {
        try record("H\($0.id)", $0, empty: HoldTerms(kind: .other, from: Day(sinceEpoch: 0)))
      })
  }

  func invitations(of person: Person.ID) throws -> AccessReport.Section {
    let rows = try session.changes.rows(of: .invitation, linkedBy: "person", to: person.rawValue)
    return AccessReport.Section(
      "invitations", Wording(vi: "Giấy mời", en: "Invitations"),
      try rows.all { row in
        guard session.vault.opens(.profile) else { return nil }
        let event = Event.ID(rawValue: row.links[0] ?? 0)
        let programme = try session.programme(event)
        session.noteRead(.event, [event.rawValue])
        return try record(
          event.description, row,
          [
            .init("event", Wording(vi: "Sự kiện", en: "Event"), .text(programme.name)),
            .init("date", Wording(vi: "Ngày", en: "Date"), .day(programme.date)),
          ], empty: Terms(number: 0, reason: "", household: person))
      })
  }

  /// On what ground the data is used, and what the person asked for.
  func rights() throws -> [AccessReport.Section] {
    let requests = try session.requestRows(of: subject)
    return [
      try purposes(), try bases(),
      AccessReport.Section(
        "requests", Wording(vi: "Yêu cầu của đương sự", en: "Requests"),
        try requests.all { try record("Y\($0.id)", $0, empty: Petition.none) }),
    ]
  }

  /// For which purposes the data may be used.
  private func purposes() throws -> AccessReport.Section {
    let title = Wording(vi: "Dùng vào việc gì", en: "What it is used for")
    guard session.vault.opens(.profile) else {
      return AccessReport.Section("purposes", title, nil)
    }
    let consents = try session.consents(of: subject, session.row(of: subject))
    return AccessReport.Section(
      "purposes", title, isTable: true,
      consents.purposes.map { line in
        let (code, words) = line.refusal.map { ($0.rawValue, $0.wording) } ?? line.standing.told
        return AccessReport.Record(
          nil,
          [
            .init("purpose", Wording(vi: "Mục đích", en: "Purpose"), .term(line.purpose)),
            .init("standing", Wording(vi: "Căn cứ", en: "Ground"), .term(code, words)),
          ])
      })
  }

  private func bases() throws -> AccessReport.Section {
    let title = Wording(vi: "Sự đồng ý và căn cứ khác", en: "Consents and other grounds")
    guard session.vault.opens(.profile) else { return AccessReport.Section("bases", title, nil) }
    let holder = try session.row(of: subject)
    return AccessReport.Section(
      "bases", title,
      try session.bases(of: holder).map { base in
        let row = try session.row(base.id.rawValue, of: .basis, named: base.id.description)
        session.noteRead(.basis, [row.id])
        let empty = SealedBasis(base.basis, batch: base.batch)
        var record = RecordDraft()
        record.add(try lines(of: row, empty: empty), empty.lines(context))
        record.add(try lines(of: row, empty: Evidence()), Evidence().lines(context))
        return AccessReport.Record(
          base.id.description, record.lines, withheld: record.withheld)
      })
  }
}

extension BasisStanding {
  fileprivate var told: (String, Wording) {
    switch self {
    case .held(let ground): (ground.rawValue, ground.name)
    case .expired: ("expired", Wording(vi: "Đã hết thời hạn", en: "expired"))
    case .withdrawn: ("withdrawn", BasisRefusal.withdrawn.wording)
    case .objected: ("objected", BasisRefusal.objected.wording)
    case .unrecorded: ("unrecorded", Wording(vi: "Chưa ghi căn cứ", en: "none recorded"))
    }
  }
}

extension Array {
  /// A value for each; nil where one may not be seen.
  fileprivate func all<Value>(_ value: (Element) throws -> Value?) rethrows -> [Value]? {
    var values: [Value] = []
    for element in self {
      guard let value = try value(element) else { return nil }
      values.append(value)
    }
    return values
  }
}
