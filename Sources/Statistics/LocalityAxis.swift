import Facts
import Localities

/// The communes and provinces of a release, and where each commune is counted.
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

  /// The communes of those counted, by code, under their provinces.
  ///
  /// The small ones of a province stand together as its code with `_O`, communes of no known
  /// province right below the total.
  init(_ counts: [Int], _ definition: Definition, name: String, label: Wording) {
    var provinces: [String: Province] = [:]
    for number in 0..<Self.size - 1 where counts[number] > 0 {
      let found = definition.names.province(Self.commune(number))
      provinces[found?.code ?? "", default: Province(name: found?.name)].communes.append(number)
    }
    var draft = Draft(entries: [Int32](repeating: 0, count: Self.size))
    for (code, province) in provinces.sorted(by: { $0.key < $1.key }) {
      draft.add(province, code, counts, definition)
    }
    draft.entries[Self.size - 1] = Int32(draft.list.count)
    draft.list.append(.init(code: "_U", label: Dimension.Entry.unknownLabel, parent: 0))
    entries = draft.entries
    dimension = Dimension(checked: name, label, draft.list)
  }

  private static func commune(_ number: Int) -> CommuneCode {
    CommuneCode(stored: number.padded(5))
  }

  /// The communes of one province that anybody is counted in.
  private struct Province {
    let name: Wording?
    var communes: [Int] = []
  }

  /// An axis while it is drawn up.
  private struct Draft {
    var entries: [Int32]
    var list = [Dimension.Entry.total]

    mutating func add(
      _ province: Province, _ code: String, _ counts: [Int], _ definition: Definition
    ) {
      var parent = 0
      if let name = province.name {
        parent = list.count
        list.append(.init(code: code, label: name, parent: 0))
      }
      let communes = province.communes
      let small = Folding.folded(communes.map { counts[$0] }, threshold: definition.threshold)
      for (place, number) in communes.enumerated() where !small.contains(place) {
        let commune = LocalityAxis.commune(number)
        let label =
          definition.names.commune(commune) ?? Wording(vi: commune.code, en: commune.code)
        entries[number] = Int32(list.count)
        list.append(.init(code: commune.code, label: label, parent: parent))
      }
      guard !small.isEmpty else { return }
      for place in small { entries[communes[place]] = Int32(list.count) }
      list.append(.init(code: "\(code)_O", label: LocalityAxis.others, parent: parent))
    }
  }

  private static let others = Wording(vi: "Các xã, phường khác", en: "Other communes")
}
