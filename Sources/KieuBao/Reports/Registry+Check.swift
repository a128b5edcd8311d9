public import Facts
import Naming
import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// Looks for anything that is not as it must be: in the files, the rows, their seeds and tags,
  /// and the audit log.
  ///
  /// - Returns: What was found, each with its place; empty when all is well.
  public func check(at now: Moment) throws -> [Finding] {
    try perform(Deed("check"), at: now) { session in
      var findings = try session.changes.fileFaults().map { fault in
        Finding(
          "file_fault", fault.file,
          Wording(vi: "SQLite báo: \(fault.text)", en: "SQLite says: \(fault.text)"))
      }
      // What SQLite cannot read to its end is not read any further.
      guard findings.isEmpty else { return findings }
      var verification = try verification(in: session)
      try verification.compare(with: session)
      findings += verification.findings
      findings += try session.seedFindings()
      if findings.isEmpty { findings += try session.tagFindings() + session.giverFindings() }
      if findings.isEmpty { findings += try session.basisFindings() + session.clockFindings() }
      if findings.isEmpty { findings += try session.recordFindings() }
      return findings + verification.withheldFindings
    }
  }

  /// What a thief of the files could count, without a key.
  public func leakage(at now: Moment) throws -> Leakage {
    try perform(Deed("check.leakage"), at: now) { session in
      let sizes = try session.changes.tableSizes()
      let persons = try session.changes.count(of: .person)
      let indexes = try BlindIndex.allCases.filter { $0 != .record }.map { index in
        Leakage.Index(
          name: index.rawValue, bits: index.bits, persons: persons,
          frequencies: try session.changes.tagFrequencies(of: index).map(Int.init))
      }
      let boxes = try SealedTable.allCases.flatMap { table in
        try table.boxColumns.flatMap { try session.changes.boxSizes(of: table, $0) }
      }
      return Leakage(
        tables: sizes.map { .init(name: $0.table, rows: $0.rows) }, indexes: indexes,
        boxSizes: Set(boxes.map(\.bytes)).sorted())
    }
  }
}

/// What the files of a registry tell without a key.
public struct Leakage: Equatable, Sendable {
  public struct TableSize: Equatable, Sendable {
    public let name: String
    public let rows: Int
  }

  /// What the tags of one blind index tell.
  public struct Index: Equatable, Sendable {
    public let name: String

    /// How many bits of a tag are kept.
    public let bits: Int
    public let tags: Int
    public let distinctTags: Int

    /// How many persons the most frequent tag has: more than chance gives tells that a value is
    /// frequent, not which.
    public let mostFrequent: Int

    /// How many persons would share a tag by chance alone, at the most, in about this many persons.
    public let expectedByChance: Double

    init(name: String, bits: Int, persons: Int, frequencies: [Int]) {
      self.name = name
      self.bits = bits
      tags = frequencies.reduce(0, +)
      distinctTags = frequencies.count
      mostFrequent = frequencies.first ?? 0
      expectedByChance = Double(tags) / Double(UInt64(1) << UInt64(bits))
    }
  }

  public let tables: [TableSize]
  public let indexes: [Index]

  /// The sizes boxes have, in bytes: contents are padded in steps, so there are few.
  public let boxSizes: [Int]
}

extension Session {
  /// Rows without a seed, and seeds without a row.
  fileprivate func seedFindings() throws -> [Finding] {
    let held = Set(try changes.subjectsWithSeed())
    let used = try changes.subjectsInUse()
    let missing = used.subtracting(held).sorted().map { subject in
      Finding(
        "seed_missing", "subject \(subject)",
        Wording(vi: "hồ sơ không còn khóa riêng", en: "the seed of a record is gone"))
    }
    let left = held.subtracting(used).sorted().map { subject in
      Finding(
        "seed_left", "subject \(subject)",
        Wording(
          vi: "còn sót một khóa riêng không thuộc hồ sơ nào; vô hại",
          en: "a left-over seed that belongs to no record; harmless"))
    }
    return missing + left
  }

  /// Persons whose tags are not those of their values.
  fileprivate func tagFindings() throws -> [Finding] {
    guard Set(Person.classes).allSatisfy(vault.opens) else { return [] }
    return try changes.numbers(of: .person).compactMap { id in
      let row = try row(id, of: .person, named: "P\(id)")
      let expected = Set(
        try draft(of: row).taggedValues.map {
          "\($0.0.number) \(try tag($0.1, in: $0.0))"
        })
      let found = Set(try changes.tags(of: id).map { "\($0.index) \($0.tag)" })
      guard expected != found else { return nil }
      return Finding(
        "tag_wrong", "person \(id)",
        Wording(
          vi: "chỉ mục tìm kiếm không khớp với hồ sơ",
          en: "the search index does not fit the record"))
    }
  }

  /// Imported rows whose sender's key is not tied to them: the next import would add them again.
  fileprivate func recordFindings() throws -> [Finding] {
    guard vault.opens(.contribution), vault.opens(.identity), vault.canTag(.record) else {
      return []
    }
    return try [ImportKind.persons, .relatives, .contributions].flatMap { kind in
      try changes.numbers(of: kind.table).compactMap { id in
        let row = try row(id, of: kind.table, named: "\(kind.table.letter)\(id)")
        guard let source = try source(of: row) else { return nil }
        let tied = try changes.row(recordTag: try recordTag(source, of: kind), of: kind)
        guard tied != id else { return nil }
        return Finding(
          "record_tag_wrong", "\(kind.table.name) \(id)",
          Wording(
            vi: "mã của nơi gửi không còn gắn với hồ sơ",
            en: "the sender's key is no longer tied to the record"))
      }
    }
  }

  /// Gifts whose givers in the table of links are not those in the box.
  func giverFindings() throws -> [Finding] {
    guard vault.opens(.contribution) else { return [] }
    return try allContributions().compactMap { contribution in
      let linked = try changes.givers(of: contribution.id.rawValue)
      guard linked != contribution.givers.map(\.link) else { return nil }
      return Finding(
        "giver_wrong", "contribution \(contribution.id.rawValue)",
        Wording(
          vi: "người đóng góp không khớp với hồ sơ", en: "the givers do not fit the record"))
    }
  }
}

extension Person {
  /// The classes of fields a person has.
  static var classes: [DataClass] { SealedTable.person.classes }
}
