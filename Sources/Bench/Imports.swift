import Foundation
import Intake
import KieuBao

/// Whole imports of the three files: read, check, look up, write, commit.
func importFigures(_ workshop: Workshop) throws -> [Figure] {
  let (day, rows) = (Workshop.now.dayInVietnam, Double(try workshop.rows()))
  var byKind = ImportKindOfFile.allCases.map { _ in (ours: [Double](), plain: [Double]()) }
  for _ in 0..<3 {
    let registry = try Workshop.newRegistry(at: workshop.registry)
    let plain = try Workshop.newPlain(at: workshop.plain)
    for (place, kind) in ImportKindOfFile.allCases.enumerated() {
      let path = "\(workshop.files)/\(kind.rawValue).csv"
      byKind[place].ours.append(
        try milliseconds {
          _ = try registry.importFile(.alone(kind, path), at: Workshop.now)
        })
      byKind[place].plain.append(try milliseconds { try plain.importFile(kind, path, asOf: day) })
    }
    try registry.close()
    plain.file.close()
  }
  let rounds = byKind[0].ours.indices
  let ours = Sample(values: rounds.map { round in byKind.reduce(0) { $0 + $1.ours[round] } })
  let plain = Sample(values: rounds.map { round in byKind.reduce(0) { $0 + $1.plain[round] } })
  let whole = Figure(
    "import, all files", .rowsPerSecond, ours.map { rows * 1000 / $0 },
    beside: plain.map { rows * 1000 / $0 }, aim: .ratioAtLeast(0.5))
  let parts = zip(ImportKindOfFile.allCases, byKind).map { kind, times in
    Figure(
      "  time of \(kind.rawValue)", .milliseconds, Sample(values: times.ours),
      beside: Sample(values: times.plain))
  }
  return [whole] + parts + [try sizeFigure(workshop)]
}

extension ImportRequest {
  /// An import whose persons are not compared with all others, as the baseline's are not.
  static func alone(_ kind: ImportKindOfFile, _ path: String) -> ImportRequest {
    var request = ImportRequest(kind, path: path)
    request.comparesPersons = false
    return request
  }
}

/// What both take on disk when closed.
private func sizeFigure(_ workshop: Workshop) throws -> Figure {
  let files = FileManager.default
  func size(_ path: String) throws -> Double {
    let bytes = try files.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    return Double(bytes) / 1_048_576
  }
  let ours = try files.contentsOfDirectory(atPath: workshop.registry)
    .reduce(0) { $0 + (try size("\(workshop.registry)/\($1)")) }
  return Figure(
    "size on disk, closed", .mebibytes, Sample(values: [ours]),
    beside: Sample(values: [try size(workshop.plain)]), aim: .ratioAtMost(2))
}

/// The storage part alone: drafts that are ready in memory, written and committed.
func storageFigures(_ workshop: Workshop) throws -> [Figure] {
  let (persons, gifts) = try drafts(workshop)
  let registryPath = workshop.folder + "/drafts"
  let plainPath = workshop.folder + "/drafts.sqlite"
  var (ours, theirs) = ([Double](), [Double]())
  for _ in 0..<3 {
    let registry = try Workshop.newRegistry(at: registryPath)
    let plain = try Workshop.newPlain(at: plainPath)
    ours.append(
      try milliseconds {
        let ids = try registry.register(persons, at: Workshop.now)
        _ = try registry.record(
          gifts.map { (Personal($0.gift), [.person(ids[$0.person])]) }, at: Workshop.now)
      })
    theirs.append(
      try milliseconds {
        try plain.file.transaction { for person in persons { try plain.insert(person) } }
        try plain.file.transaction {
          for gift in gifts { try plain.insert(gift.gift, of: Int64(gift.person + 1)) }
        }
      })
    try registry.close()
    plain.file.close()
  }
  let rows = Double(persons.count + gifts.count)
  return [
    Figure(
      "storing ready drafts", .rowsPerSecond, Sample(values: ours.map { rows * 1000 / $0 }),
      beside: Sample(values: theirs.map { rows * 1000 / $0 }), aim: .ratioAtLeast(0.5))
  ]
}

/// The persons and gifts of the files, read and checked.
private func drafts(
  _ workshop: Workshop
) throws -> (persons: [PersonDraft], gifts: [(gift: Gift, person: Int)]) {
  let day = Workshop.now.dayInVietnam
  var (persons, places, gifts) = ([PersonDraft](), [String: Int](), [(Gift, Int)]())
  for kind in [ImportKindOfFile.persons, .contributions] {
    try forEachRow(of: "\(workshop.files)/\(kind.rawValue).csv", as: kind, asOf: day) { row, plan in
      let key = row.values["record_id"] ?? ""
      if kind == .persons {
        places[key] = persons.count
        persons.append(try PersonDraft(PersonForm(row, plan), asOf: day))
      } else {
        gifts.append((try Gift(GiftForm(row), asOf: day), places[key] ?? 0))
      }
    }
  }
  return (persons, gifts)
}
