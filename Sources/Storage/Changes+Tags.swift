import GRDB
package import Sealing

/// The kinds of files that are imported.
package enum ImportKind: String, CaseIterable, Sendable {
  case persons, relatives, contributions
}

extension Changes {
  /// Notes that a person has a value of this tag; a tag a person has already is noted once.
  package func addTag(_ tag: Int64, in index: BlindIndex, of person: Int64) throws {
    try data.cachedStatement(
      sql: "INSERT OR IGNORE INTO person_tag (blind_index, tag, person) VALUES (?, ?, ?)"
    ).run([.number(index.number), .number(tag), .number(person)])
  }

  /// Forgets all tags of a person.
  package func removeTags(of person: Int64) throws {
    try data.cachedStatement(sql: "DELETE FROM person_tag WHERE person = ?").run([.number(person)])
  }

  /// The persons who may have a value of this tag; false hits are told apart after opening.
  package func persons(tagged tag: Int64, in index: BlindIndex) throws -> [Int64] {
    try numbers(
      "SELECT person FROM person_tag WHERE blind_index = ? AND tag = ? ORDER BY person",
      [.number(index.number), .number(tag)])
  }

  /// The tags of a person, as (index, tag).
  package func tags(of person: Int64) throws -> [(index: Int64, tag: Int64)] {
    var tags: [(Int64, Int64)] = []
    try data.cachedStatement(
      sql: "SELECT blind_index, tag FROM person_tag WHERE person = ? ORDER BY blind_index, tag"
    ).forEachRow([.number(person)]) { tags.append(($0.number(0), $0.number(1))) }
    return tags
  }

  /// How often each tag of an index occurs, most often first.
  package func tagFrequencies(of index: BlindIndex) throws -> [Int64] {
    try numbers(
      """
      SELECT count(*) FROM person_tag WHERE blind_index = ? GROUP BY tag ORDER BY count(*) DESC
      """, [.number(index.number)])
  }

  /// Ties the sender's key of a record to a row.
  package func addRecordTag(_ tag: Int64, of kind: ImportKind, row: Int64) throws {
    try data.cachedStatement(sql: "INSERT INTO record_tag (kind, tag, row) VALUES (?, ?, ?)")
      .run([.text(kind.rawValue), .number(tag), .number(row)])
  }

  /// The row that the sender's key is tied to.
  package func row(recordTag tag: Int64, of kind: ImportKind) throws -> Int64? {
    try numbers(
      "SELECT row FROM record_tag WHERE kind = ? AND tag = ?",
      [.text(kind.rawValue), .number(tag)]
    ).first
  }

  /// Unties all senders' keys from a row.
  package func removeRecordTag(_ tag: Int64, of kind: ImportKind) throws {
    try data.cachedStatement(sql: "DELETE FROM record_tag WHERE kind = ? AND tag = ?")
      .run([.text(kind.rawValue), .number(tag)])
  }

  /// Forgets the tags of all persons, and all ties of senders' keys: they are about to be made anew.
  package func removeAllTags() throws {
    try data.execute(sql: "DELETE FROM person_tag")
    try data.execute(sql: "DELETE FROM record_tag")
  }

  func numbers(_ sql: String, _ bindings: [Binding]) throws -> [Int64] {
    var numbers: [Int64] = []
    try data.cachedStatement(sql: sql).forEachRow(bindings) { numbers.append($0.number(0)) }
    return numbers
  }
}
