/// Which small classes are counted together, so that their neighbours can be shown.
enum Folding {
  /// The places of the classes to count together: all below the threshold, and then the smallest
  /// others until together they reach it; none when that would join fewer than two.
  ///
  /// Classes without anybody are not folded: nobody asked for them.
  static func folded(_ counts: [Int], threshold: Int) -> Set<Int> {
    let order = counts.indices.filter { counts[$0] > 0 }
      .sorted { (counts[$0], $0) < (counts[$1], $1) }
    var (sum, chosen) = (0, Set<Int>())
    for place in order {
      if counts[place] >= threshold, chosen.isEmpty || sum >= threshold { break }
      sum += counts[place]
      chosen.insert(place)
    }
    return chosen.count < 2 ? [] : chosen
  }
}
