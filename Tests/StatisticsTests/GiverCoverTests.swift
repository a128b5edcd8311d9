import Testing

@testable import Statistics

struct GiverCoverTests {
  @Test(arguments: 0..<40)
  func `a hidden number of givers has room in tables tried one by one`(_ seed: Int) {
    var dice = Dice(UInt64(seed))
    let frame = Frame([[Sketch.flat("row", 2), Sketch.flat("column", 2)]])
    let values = Self.givers(frame, &dice)
    let hidden = values.indices.map { $0 > 4 && values[$0] > 0 && Bool.random(using: &dice) }
    var cover = GiverCover(frame, values: values, hidden: hidden, need: 3)
    cover.complete()
    #expect(zip(hidden, cover.hidden).allSatisfy { !$0 || $1 })
    let secret = cover.hidden.indices.filter { cover.hidden[$0] && values[$0] > 0 }
    guard secret.count <= 4 else { return }
    for (place, bounds) in zip(secret, Self.bounds(frame, values, secret)) {
      #expect(bounds.upperBound - bounds.lowerBound >= 3, "cell \(place)")
    }
  }

  @Test func `a number that its only part gives back is hidden together with it`() {
    let frame = Frame([[Sketch.flat("row", 1)]])
    var cover = GiverCover(frame, values: [12, 12], hidden: [false, true], need: 10)
    cover.complete()
    #expect(cover.hidden == [true, true])
  }

  /// Six givers, each in some of the four lowest cells.
  private static func givers(_ frame: Frame, _ dice: inout Dice) -> [Int64] {
    var values = [Int64](repeating: 0, count: 9)
    for _ in 0..<6 {
      var cells: Set<Int> = []
      for row in 1...2 {
        for column in 1...2 where Int.random(in: 0..<3, using: &dice) == 0 {
          cells.formUnion([0, column, row * 3, row * 3 + column])
        }
      }
      for cell in cells { values[frame.variables[0][cell]] += 1 }
    }
    return values
  }

  /// The range of each secret number over all fillings up to 12 that keep every total between its
  /// largest part and the sum of its parts.
  private static func bounds(_ frame: Frame, _ values: [Int64], _ secret: [Int])
    -> [ClosedRange<Int64>]
  {
    var found = secret.map { values[$0]...values[$0] }
    var trial = values
    for secretCell in secret { trial[secretCell] = 1 }
    while true {
      let agrees = frame.relations.allSatisfy { relation in
        let parts = relation.parts.map { trial[$0] }
        return (parts.max() ?? 0) <= trial[relation.total]
          && trial[relation.total] <= parts.reduce(0, +)
      }
      if agrees {
        for (place, cell) in secret.enumerated() {
          found[place] =
            min(found[place].lowerBound, trial[cell])...max(found[place].upperBound, trial[cell])
        }
      }
      guard let next = secret.firstIndex(where: { trial[$0] < 12 }) else { return found }
      for place in 0..<next { trial[secret[place]] = 1 }
      trial[secret[next]] += 1
    }
  }
}
