import Dispatch
import Synchronization

/// The results for each item in the order of the items, worked out on all processors.
func inParallel<Item: Sendable, Result: Sendable>(
  _ items: [Item], _ body: @Sendable (Item) -> Result
) -> [Result] {
  let size = 256
  let chunks = (items.count + size - 1) / size
  let results = Mutex([[Result]](repeating: [], count: chunks))
  DispatchQueue.concurrentPerform(iterations: chunks) { chunk in
    let range = chunk * size..<min(items.count, (chunk + 1) * size)
    let found = items[range].map(body)
    results.withLock { $0[chunk] = found }
  }
  return results.withLock { $0.flatMap(\.self) }
}
