import Facts
import Naming

/// Records by what those of one person mostly share, so that few pairs need be compared.
struct Blocks: Sendable {
  private var blocks: [TextHash: Block] = [:]

  /// The records of a block by their place; most blocks have one, which needs no array.
  private struct Block {
    var first: Int32
    var more: [Int32] = []
    var count: Int { more.count + 1 }
  }

  /// A key, and how many records may share it before it says too little to be followed.
  struct Key: Hashable {
    let hash: TextHash
    let most: Int

    /// From how many records on those are passed over whose years of birth cannot be one: they are
    /// found by another key, or not worth it.
    let mostOfAnyYear: Int
  }

  mutating func insert(_ place: Int32, _ keys: Set<Key>) {
    for key in keys where blocks[key.hash]?.more.append(place) == nil {
      blocks[key.hash] = Block(first: place)
    }
  }

  mutating func remove(_ place: Int32, _ keys: Set<Key>) {
    for key in keys {
      guard let block = blocks[key.hash] else { continue }
      let rest = ([block.first] + block.more).filter { $0 != place }
      blocks[key.hash] = rest.first.map { Block(first: $0, more: Array(rest.dropFirst())) }
    }
  }

  /// Calls back with the places of all records that share a key, and whether their years of birth
  /// must agree; with some more than once.
  ///
  /// `own` is 1 where the record that looks is in the blocks itself.
  func each(_ keys: Set<Key>, own: Int, _ body: (Int32, _ sameYear: Bool) -> Void) {
    for key in keys {
      guard let block = blocks[key.hash], block.count - own < key.most else { continue }
      let isStrict = block.count - own >= key.mostOfAnyYear
      body(block.first, isStrict)
      for place in block.more { body(place, isStrict) }
    }
  }
}
