public import Foundation

extension Release {
  /// One file of a release.
  public struct File: Equatable, Sendable {
    /// Its path in the release's folder, with `/`.
    public let path: String
    public let bytes: Data
  }

  /// The files a program reads: `tables/<name>.csv`, `metadata.json` and `audit.json`.
  ///
  /// They hold neither the time nor the place they were made, so the same data give the same bytes.
  public var files: [File] {
    tables.map { File(path: "tables/\($0.name).csv", bytes: Data($0.csv.utf8)) } + [
      File(path: "metadata.json", bytes: Self.json(Metadata(self))),
      File(path: "audit.json", bytes: Self.json(AuditReport(audit))),
    ]
  }

  private static func json(_ value: some Encodable) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(value) else {
      preconditionFailure("texts, whole numbers and lists of them can always be encoded")
    }
    return bytes + Data("\n".utf8)
  }
}

extension StatTable {
  /// Long form: a row for each cell and measure.
  ///
  /// All that stands in it is ASCII and needs no quotes.
  var csv: String {
    var text = (dimensions.map(\.name) + ["measure", "value", "status"]).joined(separator: ",")
    text += "\n"
    for cell in 0..<(figures.first?.count ?? 0) {
      let codes = codes(of: cell).joined(separator: ",")
      for (measure, column) in zip(measures, figures) {
        switch column[cell] {
        case .shown(let value): text += "\(codes),\(measure.rawValue),\(value),A\n"
        case .hidden: text += "\(codes),\(measure.rawValue),,C\n"
        }
      }
    }
    return text
  }
}
