import Facts
import People
import Privacy
import Sealing
import Storage

extension Session {
  /// Brings the registry's state under a new generation of the integrity key.
  ///
  /// - Throws: `check_failed` where the boxes are not what the log tells: a renewal must not make
  ///   good what somebody changed behind the log's back.
  func renewState(to epoch: Int) throws {
    var (found, renewed) = (RegistryState.empty, RegistryState.empty)
    let former = integrityEpoch
    for table in SealedTable.allCases {
      for dataClass in table.classes {
        let scan = try changes.scan(table, dataClass)
        found = found.adding(try vault.sum(of: scan, epoch: former))
        renewed = renewed.adding(try vault.sum(of: scan, epoch: epoch))
      }
    }
    guard let told = try changes.head.state.map({ try vault.open($0) }) ?? .empty, told == found
    else { throw RegistryError.conflict(.notAsTold) }
    newState = (renewed, epoch)
  }

  /// Makes the tags of all persons and the ties of all senders' keys anew, with other generations of
  /// the index keys, by the keys' names; those generations are in use from then on.
  ///
  /// Where the old keys are gone, as after older data were restored, a sender's key is tied to the
  /// row that names it.
  func renewTags(
    to epochs: [String: Int], _ progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws {
    let persons = try changes.numbers(of: .person)
    var ties = RecordTies()
    for kind in ImportKind.allCases { try gather(kind, to: &ties, epochs) }
    for (key, epoch) in epochs.sorted(by: { $0.key < $1.key }) {
      changes.setEpochInUse(epoch, of: key)
    }
    try changes.removeAllTags()
    for (done, id) in persons.enumerated() {
      if done % 2000 == 0 { try progress(done, persons.count) }
      let row = try row(id, of: .person, named: "P\(id)")
      try addTags(of: try draft(of: row), to: id)
    }
    for tie in ties.all { try changes.addRecordTag(tie.tag, of: tie.kind, row: tie.row) }
    try progress(persons.count, persons.count)
  }

  /// The ties of the senders' keys of one kind, as they will be.
  private func gather(
    _ kind: ImportKind, to ties: inout RecordTies, _ epochs: [String: Int]
  ) throws {
    let epoch = epochs[KeyName.index(.record).text, default: 1]
    for id in try changes.numbers(of: kind.table) {
      let row = try row(id, of: kind.table, named: "\(kind.table.letter)\(id)")
      guard let source = try source(of: row) else { continue }
      let former = try? recordTag(source, of: kind)
      let tied = try former.flatMap { try changes.row(recordTag: $0, of: kind) }
      let tag = try vault.tag(source.keyText(of: kind), in: .record, epoch: epoch)
      ties.add(kind, tag, tied ?? id)
    }
  }
}

/// Which rows senders' keys are tied to, each key once.
private struct RecordTies {
  private var seen: [ImportKind: Set<Int64>] = [:]
  private(set) var all: [(kind: ImportKind, tag: Int64, row: Int64)] = []

  mutating func add(_ kind: ImportKind, _ tag: Int64, _ row: Int64) {
    if seen[kind, default: []].insert(tag).inserted { all.append((kind, tag, row)) }
  }
}

extension Problem {
  fileprivate static let notAsTold = Problem(
    "check_failed",
    message: Wording(
      vi: "nội dung sổ không khớp với nhật ký, nên không đổi khóa",
      en: "the registry is not what the log tells, so its keys are not renewed"),
    hint: Wording(
      vi: "xem dòng sai bằng ‘kieubao audit verify’ rồi khôi phục từ bản sao lưu",
      en: "‘kieubao audit verify’ names the row; then restore from a backup"))
}
