import GRDB
import Privacy
import Sealing
import Testing

@testable import Storage

extension Store {
  /// Does everything that the store can do, once.
  func everything() throws {
    _ = try (users(), keyContents(), Head.none)
    _ = try keys.read { try Head.noted($0) }
    try transaction { changes in
      try changes.writeEverything()
      try changes.readEverything()
    }
    try transaction { try $0.prepareRestore() }
    try transaction { try $0.takeAway() }
    try transaction { try $0.changeKeys() }
  }
}

extension Changes {
  fileprivate func writeEverything() throws {
    try addPerson()
    let box = Sealed()
    try open(batch: 1, kind: .persons, subject: 2, box: box)
    try set(box, ofBatch: 1)
    try markUndone(batch: 1, by: 1)
    try insert(SealedRow(.organisation, id: 1, subject: 3, boxes: [.identity: box]))
    let linked: [(SealedTable, [Int64?], DataClass)] = [
      (.membership, [1, 1], .identity), (.contribution, [], .contribution),
      (.commendation, [1, nil], .contribution), (.event, [], .profile),
      (.invitation, [1, 1], .profile), (.basis, [1, nil], .profile),
      (.request, [1, nil], .identity), (.nomination, [1, nil], .contribution),
      (.remainder, [], .contribution), (.hold, [1, nil], .contribution),
      (.letterhead, [], .profile),
    ]
    for (table, links, dataClass) in linked {
      try insert(
        SealedRow(table, id: 1, links: links, subject: 1, boxes: [dataClass: box]))
    }
    try insert(
      SealedRow(
        .relative, id: 1, links: [1], subject: 4, boxes: [.profile: box, .identity: box]))
    try setGivers([.person(1)], of: 1, isNew: true)
    try setGivers([.person(1), .organisation(1)], of: 1, isNew: false)
    try addTag(7, in: .phone, of: 1)
    try addRecordTag(8, of: .persons, row: 1)
    try keep(RateRow(currency: "USD", fromDay: "2026-01-01", rate: "25000", source: nil))
    try keep(PolicyRow(name: "basis/registry", value: "task", document: nil, fromDay: "2026-01-01"))
    try keep(ClockRow(request: 1, acknowledgeBy: 2, due: 3, isAcknowledged: false, isOpen: true))
    let row = try #require(try row(1, of: .person))
    try replace(.identity, of: row, with: Sealed(version: 2), entry: 1, batch: 1)
    try setSubject(1, of: row)
    try reseal(row)
    for former in try formerBoxes(of: row) { try reseal(former, as: box) }
  }

  /// What copies of the keys and restores need.
  fileprivate func prepareRestore() throws {
    try note(KeyCopyRow(place: "/", madeAt: 1, head: 1))
    try lowerKeyCopies(to: 0)
    _ = try (keyCopies(), lastErasure(), keepsFormerData(), notedHead(), snapshotKeys())
    _ = try (hasEntry(Head(sequence: 1, hash: [], state: nil)), lastSeededSubject())
    for table in SealedTable.allCases { _ = try places(of: table) }
    _ = try (allGivers(), subjectsOfHistory(), forgetKeyCopy(at: "/"))
    try partFromBatch(9)
    try sweepRecordTags()
  }

  /// Changes users and keys, whose deed both files are told of.
  fileprivate func changeKeys() throws {
    var contents = try keyContents()
    let (user, grant) = (contents.users[0], contents.grants[0])
    contents.former = [FormerUser(user, until: 1)]
    contents.roots = [
      RootRecord(epoch: 2, signPublic: user.signPublic, signature: user.certificate)
    ]
    contents.recovery = RecoveryRecord(
      generation: 1, threshold: 2, sheets: 3, boxPublic: user.boxPublic,
      root: Array(user.secrets.prefix(72)), madeAt: 1, signature: user.certificate)
    contents.recoveryGrants = [grant]
    setKeyContents(contents)
  }

  fileprivate func readEverything() throws {
    _ = try (policies(), clocks(), notedNumbering())
    for table in SealedTable.allCases {
      _ = try (row(1, of: table), allRows(of: table), count(of: table), numbers(of: table))
      _ = try subject(of: 1, in: table)
      for link in table.shape.links { _ = try rows(of: table, linkedBy: link, to: 1) }
      for link in Changes.subjectLinks(of: table) { _ = try links(of: table, by: link) }
      if table.shape.isBatched { _ = try rows(of: table, inBatch: 1) }
      for dataClass in table.classes {
        _ = try (scan(table, dataClass), rowsThatHad(dataClass, in: table))
      }
      for column in table.boxColumns { _ = try boxSizes(of: table, column) }
    }
    let row = try #require(try row(1, of: .person))
    _ = try (lastVersion(of: .identity, in: row), otherChanges(of: row, than: 1))
    _ = try (dependents(of: row), batches(), formerBoxes(ofBatch: 1), rates())
    _ = try (batchNumbers(of: .basis), lastPolicyEntry())
    _ = try dependents(of: try #require(try self.row(1, of: .relative)))
    _ = try (givers(of: 1), contributions(of: .person(1)), contributions(of: .organisation(1)))
    _ = try givingPersons()
    _ = try (persons(tagged: 7, in: .phone), tags(of: 1), tagFrequencies(of: .phone))
    _ = try (self.row(recordTag: 8, of: .persons), seed(of: 1), seeds(), subjectsWithSeed())
    _ = try (fileFaults(), subjectsInUse(), tableSizes())
    _ = try (formerBoxes(of: .person), formerSubjects(of: row), historySize(upTo: 1))
    _ = try (lastEntry(before: 1), entry(1), keyCopies())
    _ = try (user(1), Changes.lastUsersEntry(data), time(ofEntry: 1), enrolments())
    try entries { _ in }
    _ = try usersEntries()
    for table in SealedTable.allCases {
      let epochs = Dictionary(uniqueKeysWithValues: table.classes.map { ($0, 2) })
      _ = try agedRows(of: table, before: epochs, after: 0, limit: 10)
      _ = try (countAgedRows(of: table, before: epochs), rowsWithHistory(of: table, in: 1...9))
    }
    for dataClass in DataClass.allCases { _ = try generations(of: dataClass) }
    _ = try (entries(ofSeldom: "key.rotate"), standing(of: 1))
    _ = try lastEntry(of: "audit.verify", by: 1, telling: "set verified ")
  }

  fileprivate func takeAway() throws {
    try setGivers([], of: 1, isNew: false)
    try removeTags(of: 1)
    try removeAllTags()
    try removeRecordTag(8, of: .persons)
    try removeClock(of: 1)
    for former in try formerBoxes(of: .person) { try forget(former) }
    try forgetHistory(sealedFor: 1)
    try forgetHistory(upTo: 1)
    for table in SealedTable.allCases.reversed() where table != .batch && table != .person {
      try delete(try #require(try row(1, of: table)))
    }
    try delete(try #require(try row(1, of: .person)))
    try forgetBatch(1)
    try destroySeed(of: 1)
  }
}
