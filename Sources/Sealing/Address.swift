package import Privacy

/// The one place of the registry a box belongs to: it opens nowhere else.
package struct Address: Hashable, Sendable {
  package let table: SealedTable
  package let row: Int64
  package let dataClass: DataClass

  /// The rows this row belongs to, such as a relative's person: moved under another, it stays shut.
  package let parents: (Int64, Int64)

  package init(
    _ table: SealedTable, _ row: Int64, _ dataClass: DataClass,
    under parents: (Int64, Int64) = (0, 0)
  ) {
    self.table = table
    self.row = row
    self.dataClass = dataClass
    self.parents = parents
  }

  package static func == (one: Address, other: Address) -> Bool {
    one.table == other.table && one.row == other.row && one.dataClass == other.dataClass
      && one.parents == other.parents
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(table)
    hasher.combine(row)
    hasher.combine(dataClass)
  }
}

extension Address: CustomStringConvertible {
  /// Such as `person 12 (identity)`.
  package var description: String { "\(table.name) \(row) (\(dataClass.rawValue))" }
}

/// The tables that hold boxes, by the number that is bound into each box.
///
/// Numbers are part of the file format: they are never changed or used again.
package enum SealedTable: UInt8, CaseIterable, Sendable {
  case person = 1
  case relative = 2
  case organisation = 3
  case membership = 4
  case contribution = 5
  case commendation = 6
  case event = 7
  case invitation = 8
  case batch = 9
  case basis = 10
  case request = 11
  case nomination = 12
  case remainder = 13
  case hold = 14
  case letterhead = 15

  /// The table's name in the schema.
  package var name: String {
    switch self {
    case .person: "person"
    case .relative: "relative"
    case .organisation: "organisation"
    case .membership: "membership"
    case .contribution: "contribution"
    case .commendation: "commendation"
    case .event: "event"
    case .invitation: "invitation"
    case .batch: "batch"
    case .basis: "basis"
    case .request: "request"
    case .nomination: "nomination"
    case .remainder: "remainder"
    case .hold: "hold"
    case .letterhead: "letterhead"
    }
  }
}

extension DataClass {
  /// The number that is bound into each box; part of the file format.
  package var number: UInt8 {
    switch self {
    case .profile: 1
    case .identity: 2
    case .contact: 3
    case .documents: 4
    case .contribution: 5
    case .sensitive: 6
    }
  }
}
