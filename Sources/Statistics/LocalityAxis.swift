import Facts
import Localities

/// The localities of a release, and where each present commune is counted.
struct LocalityAxis {
  let dimension: Dimension

  /// The entry of each commune number; the last is for the unknown.
  let entries: [Int32]

  /// How many numbers there are: five digits, and the unknown.
  static let size = 100_001

  /// The number of a commune; the last for none and for what is not five digits.
  static func number(_ commune: CommuneCode?) -> Int {
    guard let code = commune?.code.utf8, code.count == 5 else { return size - 1 }
    var number = 0
    for byte in code {
      guard 48...57 ~= byte else { return size - 1 }
      number = number * 10 + Int(byte - 48)
    }
    return number
  }

  /// The units of those counted, by code, each under the one it lies in.
  ///
  /// The small ones of a unit stand together as its code with `_O`, communes of no known province
  /// right below the total.
  init(_ counts: [Int], _ definition: Definition, name: String, label: Wording) {
    let members = (0..<Self.size - 1).filter { counts[$0] > 0 }.map { number in
      Member(
        number: number, count: counts[number],
        classes: definition.classes(of: CommuneCode(stored: number.padded(5))))
    }
    var draft = Draft(threshold: definition.threshold)
    draft.divide(members, below: 0, code: "", depth: 0)
    draft.entries[Self.size - 1] = Int32(draft.list.count)
    draft.list.append(.init(code: "_U", label: Dimension.Entry.unknownLabel, parent: 0))
    entries = draft.entries
    dimension = Dimension(checked: name, definition.units.heading(label), draft.list)
  }
}

extension LocalityAxis {
  /// A commune that anybody is counted in.
  private struct Member {
    let number: Int
    let count: Int
    let classes: [LocalityClass]
  }

  /// The communes of one class.
  private struct Group {
    let own: LocalityClass
    var members: [Member] = []

    var count: Int { members.reduce(0) { $0 + $1.count } }
  }

  /// An axis while it is drawn up.
  private struct Draft {
    let threshold: Int
    var entries = [Int32](repeating: 0, count: LocalityAxis.size)
    var list = [Dimension.Entry.total]

    /// Adds the classes of some communes below their common one, whose code and depth are given.
    mutating func divide(_ members: [Member], below parent: Int, code: String, depth: Int) {
      let groups = Self.groups(of: members, at: depth)
      let foldable = groups.filter(\.own.mayBeFolded)
      let small = Folding.folded(foldable.map(\.count), threshold: threshold)
      for (place, group) in foldable.enumerated() where !small.contains(place) {
        add(group, below: parent, depth)
      }
      if !small.isEmpty { fold(small.sorted().map { foldable[$0] }, below: parent, code) }
      for group in groups where !group.own.mayBeFolded { add(group, below: parent, depth) }
    }

    private mutating func add(_ group: Group, below parent: Int, _ depth: Int) {
      let place = list.count
      list.append(.init(code: group.own.code, label: group.own.label, parent: parent))
      for member in group.members { entries[member.number] = Int32(place) }
      let inner = group.members.filter { $0.classes.count > depth + 1 }
      if !inner.isEmpty { divide(inner, below: place, code: group.own.code, depth: depth + 1) }
    }

    private mutating func fold(_ groups: [Group], below parent: Int, _ code: String) {
      for member in groups.flatMap(\.members) { entries[member.number] = Int32(list.count) }
      let label = LocalityClass.others(groups.map(\.own))
      list.append(.init(code: "\(code)_O", label: label, parent: parent))
    }

    private static func groups(of members: [Member], at depth: Int) -> [Group] {
      var groups: [String: Group] = [:]
      for member in members {
        let own = member.classes[depth]
        groups[own.code, default: Group(own: own)].members.append(member)
      }
      return groups.values.sorted { $0.own.precedes($1.own) }
    }
  }
}
