import Facts
import Privacy
import Sealing

/// What one transaction did to which rows, gathered for its entry in the audit log.
struct Trail {
  private(set) var change = RegistryState.empty
  private var created: [SealedTable: [Int64]] = [:]
  private var changed: [SealedTable: [Int64: [DataClass: UInt32]]] = [:]
  private var removed: [SealedTable: [Int64]] = [:]
  private var read: [SealedTable: [Int64]] = [:]
  private var resealed: [SealedTable: [Int64]] = [:]
  private var renewed: [(key: String, epoch: Int)] = []
  private var digests: [(name: String, digest: String)] = []
  private var users: [Int64] = []

  /// Why the whole was done, where somebody had to say.
  var reason: Reason?

  mutating func create(_ table: SealedTable, _ row: Int64) {
    created[table, default: []].append(row)
  }
  mutating func remove(_ table: SealedTable, _ row: Int64) {
    removed[table, default: []].append(row)
  }

  mutating func read(_ table: SealedTable, _ rows: some Sequence<Int64>) {
    read[table, default: []] += rows
  }

  /// Notes a box's new version; 0 when the box is gone.
  mutating func change(
    _ table: SealedTable, _ row: Int64, _ dataClass: DataClass, to version: UInt32
  ) {
    changed[table, default: [:]][row, default: [:]][dataClass] = version
  }

  /// Whether anything but reading was done.
  var changesSomething: Bool {
    !created.isEmpty || !changed.isEmpty || !removed.isEmpty || !resealed.isEmpty
      || !renewed.isEmpty || !digests.isEmpty
  }

  /// The reads alone.
  var reads: Trail {
    var trail = Trail()
    trail.read = read
    trail.reason = reason
    return trail
  }

  /// Notes that a row's boxes were sealed again with newer keys; their versions stay.
  mutating func reseal(_ table: SealedTable, _ row: Int64) {
    resealed[table, default: []].append(row)
  }

  /// Notes a new generation of a key, which seals from this entry on.
  mutating func renew(_ key: String, to epoch: Int) { renewed.append((key, epoch)) }

  /// Notes the digest of something that stands in the clear, such as all exchange rates.
  mutating func note(_ name: String, _ digest: String) { digests.append((name, digest)) }

  /// Notes the user whom the deed is about.
  mutating func concern(user: Int64) { users.append(user) }

  mutating func add(_ imprint: Imprint) { change.add(imprint) }
  mutating func take(_ imprint: Imprint) { change.remove(imprint) }
}

extension Trail {
  /// Such as `created person 1-5000,5002; changed person 12 identity=2 contact=3; read person 7`.
  var text: String {
    var parts: [String] = []
    for table in SealedTable.allCases {
      if let rows = created[table] { parts.append("created \(table.name) \(Self.ranges(rows))") }
      for (row, boxes) in (changed[table] ?? [:]).sorted(by: { $0.key < $1.key }) {
        let versions = boxes.sorted { $0.key.number < $1.key.number }
          .map { "\($0.key.rawValue)=\($0.value)" }
        parts.append("changed \(table.name) \(row) \(versions.joined(separator: " "))")
      }
      if let rows = resealed[table] { parts.append("resealed \(table.name) \(Self.ranges(rows))") }
      if let rows = removed[table] { parts.append("removed \(table.name) \(Self.ranges(rows))") }
      if let rows = read[table], !rows.isEmpty {
        parts.append("read \(table.name) \(Self.ranges(rows))")
      }
    }
    parts += renewed.map { "renewed \($0.key) \($0.epoch)" }
    parts += digests.map { "set \($0.name) \($0.digest)" }
    parts += users.map { "user \($0)" }
    if let reason { parts.append("because \(reason)") }
    return parts.joined(separator: "; ")
  }

  /// Row numbers in order, runs of them as `first-last`.
  static func ranges(_ rows: [Int64]) -> String {
    var runs: [ClosedRange<Int64>] = []
    for row in Set(rows).sorted() {
      if let last = runs.last, last.upperBound + 1 == row {
        runs[runs.count - 1] = last.lowerBound...row
      } else {
        runs.append(row...row)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ",")
  }
}
