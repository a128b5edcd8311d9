import Privacy
import Sealing
import Testing

@testable import Storage

/// What was written is what is read.
struct RowTests {
  let folder: Folder
  let store: Store

  init() throws {
    folder = try Folder()
    store = try folder.open()
    try store.addPerson()
    try store.addPerson()
  }

  @Test func `rows come back with their links, boxes and order`() throws {
    let rows = [
      SealedRow(
        .relative, id: 2, links: [1], subject: 3,
        boxes: [.profile: Sealed(filledWith: "a"), .identity: Sealed(filledWith: "b")]),
      SealedRow(
        .relative, id: 1, links: [1], subject: 4,
        boxes: [
          .profile: Sealed(filledWith: "c"), .identity: Sealed(filledWith: ""),
          .contact: Sealed(filledWith: "d"),
        ]),
    ]
    try store.transaction { changes in
      for row in rows { try changes.insert(row) }
      #expect(try changes.rows(of: .relative, linkedBy: "person", to: 1) == rows.reversed())
      #expect(try changes.rows(of: .relative, linkedBy: "person", to: 2) == [])
      #expect(try changes.rows(of: .relative, numbered: [2, 9, 1]) == rows)
      #expect(try changes.scan(.relative, .contact).rows == [1])
      #expect(rows[0].address(.profile) == Address(.relative, 2, .profile, under: (1, 0)))
    }
  }

  @Test func `a replaced box goes to the history, and the history goes with the row`() throws {
    try store.transaction { changes in
      let row = try #require(try changes.row(1, of: .person))
      #expect(try changes.lastVersion(of: .identity, in: row) == 0)
      try changes.replace(
        .identity, of: row, with: Sealed(version: 2), entry: 3, batch: nil)
      let changed = try #require(try changes.row(1, of: .person))
      #expect(changed.boxes[.identity]?.version == 2)
      #expect(changed.boxes[.profile] == row.boxes[.profile])
      #expect(try changes.lastVersion(of: .identity, in: row) == 1)
      #expect(try changes.otherChanges(of: row, than: 1) == 1)
      try changes.delete(changed)
      #expect(try changes.lastVersion(of: .identity, in: row) == 0)
      #expect(try changes.row(1, of: .person) == nil)
    }
  }

  @Test func `givers keep their order`() throws {
    try store.transaction { changes in
      try changes.insert(
        SealedRow(.contribution, id: 1, subject: 9, boxes: [.contribution: Sealed()]))
      let givers = [GiverLink.person(2), .person(1)]
      try changes.setGivers(givers, of: 1, isNew: true)
      #expect(try changes.givers(of: 1) == givers)
      #expect(try changes.contributions(of: .person(1)) == [1])
      #expect(try changes.contributions(of: .organisation(1)) == [])
    }
  }

  @Test func `tags are sets, found by index and value`() throws {
    try store.transaction { changes in
      for person in [Int64(2), 1, 2] { try changes.addTag(7, in: .phone, of: person) }
      #expect(try changes.persons(tagged: 7, in: .phone) == [1, 2])
      #expect(try changes.persons(tagged: 7, in: .email) == [])
      #expect(try changes.tagFrequencies(of: .phone) == [2])
      try changes.removeTags(of: 1)
      #expect(try changes.persons(tagged: 7, in: .phone) == [2])
    }
  }

  @Test func `entries are read back as they were written, from any number on`() throws {
    var read: [AuditRow] = []
    try store.transaction { changes in try changes.entries(from: 2) { read.append($0) } }
    #expect(read.map(\.sequence) == [2])
    #expect(read.first?.rows == "created person 1")
    #expect(read.first?.signature?.count == 64)
  }

  @Test func `a row that is not there is nothing`() throws {
    try store.transaction { changes throws in
      #expect(try changes.row(99, of: .person) == nil)
      #expect(try changes.subject(of: 99, in: .person) == nil)
      #expect(try changes.seed(of: 99) == nil)
      #expect(try changes.row(recordTag: 1, of: .persons) == nil)
    }
  }
}
