import Dispatch
import Synchronization

/// The results for each item in the order of the items, worked out on all processors.
func inParallel<Item: Sendable, Result: Sendable>(
  _ items: [Item], _ body: @Sendable (Item) -> Result
) -> [Result] {
  inParallelRuns(items.count) { run in run.map { body(items[$0]) } }
}

/// The results of runs of numbers below a count, in their order, worked out on all processors.
func inParallelRuns<Result: Sendable>(
  _ count: Int, _ body: @Sendable (Range<Int>) -> [Result]
) -> [Result] {
  let size = max(256, count / 64)
  let runs = (count + size - 1) / size
  let results = Mutex([[Result]](repeating: [], count: runs))
  DispatchQueue.concurrentPerform(iterations: runs) { run in
    let found = body(run * size..<min(count, (run + 1) * size))
    results.withLock { $0[run] = found }
  }
  return results.withLock { $0.flatMap(\.self) }
}
