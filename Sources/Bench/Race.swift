/// Runs works in turn, A B A B, so that a change of the machine's mood meets them alike.
///
/// The outcome is the milliseconds of each work, in the works' order.
func race(rounds: Int, _ works: [() throws -> Void]) throws -> [Sample] {
  var times = works.map { _ in [Double]() }
  for _ in 0..<rounds {
    for (place, work) in works.enumerated() { times[place].append(try milliseconds(of: work)) }
  }
  return times.map(Sample.init)
}

/// How long a work takes.
func milliseconds(of work: () throws -> Void) rethrows -> Double {
  try ContinuousClock().measure(work) / .milliseconds(1)
}
