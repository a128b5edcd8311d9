public import Facts

/// One way a table is divided: a tree of entries of which the first is the total.
public struct Dimension: Hashable, Sendable {
  /// The column's header in CSV, in `snake_case`.
  public let name: String
  public let label: Wording

  /// The total, then the others, each after its parent.
  public let entries: [Entry]

  /// One class of a dimension.
  public struct Entry: Hashable, Sendable {
    /// `_T` is the total, `_U` unknown, `_O` or a code that ends in it the small ones together.
    public let code: String
    public let label: Wording

    /// The place of the entry this one is a part of; nil for the total.
    public let parent: Int?

    public init(code: String, label: Wording, parent: Int?) {
      self.code = code
      self.label = label
      self.parent = parent
    }
  }

  /// Throws `bad_dimension` unless the first entry alone has no parent, every other one comes after
  /// its parent, and no code stands twice.
  public init(name: String, label: Wording, entries: [Entry]) throws(Problem) {
    let isTree = entries.indices.allSatisfy { index in
      entries[index].parent.map { $0 >= 0 && $0 < index } ?? (index == 0)
    }
    guard isTree, !entries.isEmpty, entries[0].parent == nil,
      Set(entries.map(\.code)).count == entries.count
    else {
      throw Problem(
        "bad_dimension", field: name,
        message: Wording(
          vi: "cách phân loại không thành cây", en: "the classes of a dimension are not a tree"))
    }
    self.init(checked: name, label, entries)
  }

  init(checked name: String, _ label: Wording, _ entries: [Entry]) {
    self.name = name
    self.label = label
    self.entries = entries
  }

  /// A dimension of one level below the total.
  init(_ name: String, _ label: Wording, flat classes: [(code: String, label: Wording)]) {
    self.init(
      checked: name, label,
      [.total] + classes.map { Entry(code: $0.code, label: $0.label, parent: 0) })
  }
}

extension Dimension {
  /// How many levels stand below the total.
  var depth: Int {
    var depths = [Int](repeating: 0, count: entries.count)
    for (index, entry) in entries.enumerated() {
      if let parent = entry.parent { depths[index] = depths[parent] + 1 }
    }
    return depths.max() ?? 0
  }

  /// The parts of each entry, in order.
  var children: [[Int]] {
    var children = [[Int]](repeating: [], count: entries.count)
    for (index, entry) in entries.enumerated() {
      if let parent = entry.parent { children[parent].append(index) }
    }
    return children
  }

  /// An entry and all it is a part of, up to the total.
  func lineage(of index: Int) -> [Int] {
    Array(sequence(first: index) { entries[$0].parent })
  }
}

extension Dimension.Entry {
  static let total = Self(code: "_T", label: Wording(vi: "Tổng số", en: "Total"), parent: nil)
  static let unknownLabel = Wording(vi: "Không rõ", en: "Unknown")
}
