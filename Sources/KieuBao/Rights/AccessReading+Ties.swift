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

  /// What the person asked for, and on what ground the data is used.
  func rights() throws -> [AccessReport.Section] {
    let rows = try session.requestRows(of: subject)
    return [
      AccessReport.Section(
        "requests", Wording(vi: "Yêu cầu của đương sự", en: "Requests"),
        try rows.all { try record("Y\($0.id)", $0, empty: Petition.none) })
    ]
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
