import Foundation

/// What was measured several times.
struct Sample {
  let values: [Double]

  var median: Double { values.sorted()[values.count / 2] }
  var least: Double { values.min() ?? 0 }
  var most: Double { values.max() ?? 0 }

  /// The same runs, each told another way.
  func map(_ change: (Double) -> Double) -> Sample { Sample(values: values.map(change)) }
}

/// One line of the table: what was measured, beside its baseline and its aim.
struct Figure {
  enum Unit { case rowsPerSecond, milliseconds, mebibytes }

  /// What is aimed at: by the ratio to the baseline, or by the value itself.
  enum Aim {
    case ratioAtLeast(Double)
    case ratioAtMost(Double)
    case atMost(Double)
  }

  let name: String
  let unit: Unit
  let ours: Sample
  let baseline: Sample?
  let aim: Aim?

  init(
    _ name: String, _ unit: Unit, _ ours: Sample, beside baseline: Sample? = nil, aim: Aim? = nil
  ) {
    self.name = name
    self.unit = unit
    self.ours = ours
    self.baseline = baseline
    self.aim = aim
  }

  var ratio: Double? { baseline.map { ours.median / $0.median } }

  /// Whether the aim is met; nil where none is set.
  ///
  /// Ratios are those of the medians. A value alone is judged by its best run: what a busy machine
  /// adds to the others is not the program's.
  var isMet: Bool? {
    switch aim {
    case .ratioAtLeast(let least): ratio.map { $0 >= least }
    case .ratioAtMost(let most): ratio.map { $0 <= most }
    case .atMost(let most): ours.least <= most
    case nil: nil
    }
  }
}

extension Figure {
  static let headings = ["figure", "kieubao (min–max)", "baseline (min–max)", "ratio", "aim", ""]

  /// The cells of the line, as ``headings`` names them.
  var cells: [String] {
    [
      name, unit.text(ours), baseline.map(unit.text) ?? "", ratio.map { decimal($0, 2) } ?? "",
      aimText, isMet.map { $0 ? "met" : "NOT MET" } ?? "",
    ]
  }

  private var aimText: String {
    switch aim {
    case .ratioAtLeast(let least): "ratio ≥ \(decimal(least, 1))"
    case .ratioAtMost(let most): "ratio ≤ \(decimal(most, 1))"
    case .atMost(let most): "≤ \(unit.text(most))"
    case nil: ""
    }
  }
}

extension Figure.Unit {
  fileprivate func text(_ sample: Sample) -> String {
    guard sample.values.count > 1 else { return text(sample.median) }
    return "\(text(sample.median)) (\(number(sample.least))–\(number(sample.most)))"
  }

  fileprivate func text(_ value: Double) -> String {
    switch self {
    case .rowsPerSecond: "\(number(value)) rows/s"
    case .milliseconds: "\(number(value)) ms"
    case .mebibytes: "\(number(value)) MiB"
    }
  }

  private func number(_ value: Double) -> String { decimal(value, value < 10 ? 2 : 0) }
}

private func decimal(_ value: Double, _ places: Int) -> String {
  String(format: "%.\(places)f", value)
}

/// The table of all figures, its columns in line.
func table(_ figures: [Figure]) -> String {
  let lines = [Figure.headings] + figures.map(\.cells)
  let widths = Figure.headings.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
  return lines.map { cells in
    zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      .joined(separator: "  ")
  }.joined(separator: "\n")
}
