import Facts
import Foundation
import Localities

/// `metadata.json`: all a reader needs to understand the tables, and to attack them.
struct Metadata: Codable {
  var schema = Self.version
  let asOf: String
  let givenFrom: String?
  let givenTo: String?

  /// The units of homes and beneficiaries; a release of before there was a choice is in today's.
  let units: String?
  let threshold: Int
  let dominance: Limits
  let status: [String: Phrase]
  let method: [Phrase]
  let measures: [String: Phrase]
  let dimensions: [Axis]
  let tables: [Sheet]

  /// The tables that were too small to be told safely.
  let leftOut: [String]

  static let version = "kieubao/statistics/1"

  enum CodingKeys: String, CodingKey {
    case schema, units, threshold, dominance, status, method, measures, dimensions, tables
    case asOf = "as_of"
    case givenFrom = "given_from"
    case givenTo = "given_to"
    case leftOut = "left_out"
  }

  struct Limits: Codable {
    let largestPercent: Int
    let twoLargestPercent: Int
    let closenessPercent: Int

    enum CodingKeys: String, CodingKey {
      case largestPercent = "largest_percent"
      case twoLargestPercent = "two_largest_percent"
      case closenessPercent = "closeness_percent"
    }
  }

  struct Phrase: Codable {
    let vi: String
    let en: String

    init(_ wording: Wording) { (vi, en) = (wording.vi, wording.en) }
    var wording: Wording { Wording(vi: vi, en: en) }
  }

  /// A dimension; every class names the one it is a part of.
  struct Axis: Codable {
    let name: String
    let label: Phrase
    let classes: [Class]

    struct Class: Codable {
      let code: String
      let label: Phrase
      let parent: String?
    }
  }

  struct Sheet: Codable {
    let name: String
    let title: Phrase
    let dimensions: [String]
    let measures: [String]
  }
}

extension Metadata {
  init(_ release: Release) {
    let definition = release.definition
    asOf = definition.asOf.description
    givenFrom = definition.span.from?.description
    givenTo = definition.span.to?.description
    units = definition.units.rawValue
    threshold = definition.threshold
    dominance = Limits(
      largestPercent: definition.dominance.one, twoLargestPercent: definition.dominance.two,
      closenessPercent: definition.dominance.closeness)
    status = ["A": Phrase(Self.shown), "C": Phrase(Self.hidden)]
    method = Self.method(definition).map(Phrase.init)
    let used = release.tables.flatMap(\.measures)
    measures = Dictionary(
      uniqueKeysWithValues: Measure.allCases.filter(used.contains)
        .map { ($0.rawValue, Phrase($0.label)) })
    leftOut = release.leftOut
    var axes: [Axis] = []
    for dimension in release.tables.flatMap(\.dimensions)
    where !axes.contains(where: { $0.name == dimension.name }) { axes.append(Axis(dimension)) }
    dimensions = axes
    tables = release.tables.map { table in
      Sheet(
        name: table.name, title: Phrase(table.title), dimensions: table.dimensions.map(\.name),
        measures: table.measures.map(\.rawValue))
    }
  }

  private static let shown = Wording(vi: "được công bố", en: "shown")
  private static let hidden = Wording(
    vi: "được che; ít nhất là 1", en: "hidden; it is at least 1")
}

extension Metadata.Axis {
  init(_ dimension: Dimension) {
    name = dimension.name
    label = Metadata.Phrase(dimension.label)
    classes = dimension.entries.map { entry in
      Class(
        code: entry.code, label: Metadata.Phrase(entry.label),
        parent: entry.parent.map { dimension.entries[$0].code })
    }
  }
}

/// `audit.json`: what the attack found.
struct AuditReport: Encodable {
  let schema = "kieubao/statistics-audit/1"
  let verdict: String
  let tables: [String]
  let figures: Int
  let hidden: Int
  let shownPercent: Int
  let narrowest: [String: Int64]
  let leaks: [Finding]

  enum CodingKeys: String, CodingKey {
    case schema, verdict, tables, figures, hidden, narrowest, leaks
    case shownPercent = "shown_percent"
  }

  struct Finding: Encodable {
    let table: String
    let measure: String
    let codes: [String]
    let low: Int64
    let high: Int64?
  }

  init(_ audit: Audit) {
    verdict = audit.isSafe ? "safe" : "unsafe"
    tables = audit.tables
    figures = audit.figures
    hidden = audit.hidden
    shownPercent = (audit.figures - audit.hidden) * 100 / max(1, audit.figures)
    narrowest = Dictionary(
      uniqueKeysWithValues: audit.narrowest.map { ($0.key.rawValue, $0.value) })
    leaks = audit.leaks.map { leak in
      Finding(
        table: leak.table, measure: leak.measure.rawValue, codes: leak.codes,
        low: leak.bounds.low, high: leak.bounds.high)
    }
  }
}
