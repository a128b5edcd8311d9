import Foundation
import KieuBao

/// The most memory that whole imports take, each in a process of its own, for a small file and one
/// four times its size.
func memoryFigures(_ workshop: Workshop) throws -> [Figure] {
  let runs = try [workshop.persons / 2, workshop.persons * 2].map { persons in
    let folder = "\(workshop.folder)/memory-\(persons)"
    let files = try Workshop(persons: persons, in: folder).files
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let peaks = try ["registry", "plain", "compared"].map { side in
      let peak = "\(folder)/\(side).peak"
      try Child.run(
        Program.bench, ["import-once", files, "\(folder)/\(side)", side], output: peak)
      let text = try String(contentsOfFile: peak, encoding: .utf8)
      return Double(text.split(separator: "\n").last ?? "") ?? .nan
    }
    return (
      persons: persons, ours: Sample(values: [peaks[0]]), plain: Sample(values: [peaks[1]]),
      compared: Sample(values: [peaks[2]])
    )
  }
  let peaks = runs.map {
    Figure(
      "peak memory, \($0.persons) persons", .mebibytes, $0.ours, beside: $0.plain,
      aim: .atMost(150))
  }
  let compared = runs.map {
    Figure(
      "  persons compared with all (baseline: not compared)", .mebibytes, $0.compared,
      beside: $0.ours)
  }
  return peaks + compared + [
    Figure(
      "  of four times the file (baseline: once)", .mebibytes, runs[1].ours, beside: runs[0].ours)
  ]
}

/// One import of all files, whose process tells the most memory it held.
enum MemoryRun {
  static func importOnce(_ files: String, into place: String, as side: String) throws {
    let registry = side == "plain" ? nil : try Workshop.newRegistry(at: place)
    let plain = registry == nil ? try Workshop.newPlain(at: place) : nil
    for kind in ImportKindOfFile.allCases {
      let path = "\(files)/\(kind.rawValue).csv"
      var request = ImportRequest(kind, path: path)
      request.comparesPersons = side == "compared"
      _ = try registry?.importFile(request, at: Workshop.now)
      try plain?.importFile(kind, path, asOf: Workshop.now.dayInVietnam)
    }
    try registry?.close()
    plain?.file.close()
    print(try Child.peakMemory())
  }
}
