package import Privacy
package import Sealing

/// The columns of a table that holds boxes.
struct TableShape {
  let name: String

  /// The columns that name the rows this row belongs to; at most two.
  let links: [String]
  let isBatched: Bool
  let classes: [DataClass]

  /// `INSERT` and `SELECT` of all columns.
  let insertion: String
  let selection: String

  init(name: String, links: [String], isBatched: Bool, classes: [DataClass]) {
    self.name = name
    self.links = links
    self.isBatched = isBatched
    self.classes = classes
    let columns =
      ["id"] + links + ["subject"] + (isBatched ? ["batch"] : []) + classes.map(\.column)
    let (list, marks) = (
      columns.joined(separator: ", "), columns.map { _ in "?" }.joined(separator: ", ")
    )
    insertion = "INSERT INTO \(name) (\(list)) VALUES (\(marks))"
    selection = "SELECT \(list) FROM \(name)"
  }
}

extension SealedTable {
  var shape: TableShape { Self.shapes[Int(rawValue) - 1] }

  private static let shapes = SealedTable.allCases.map(\.newShape)

  private var newShape: TableShape {
    switch self {
    case .person:
      TableShape(
        name: name, links: [], isBatched: true,
        classes: [.profile, .identity, .contact, .documents, .sensitive])
    case .relative:
      TableShape(
        name: name, links: ["person"], isBatched: true, classes: [.profile, .identity, .contact])
    case .organisation: TableShape(name: name, links: [], isBatched: false, classes: [.identity])
    case .membership:
      TableShape(
        name: name, links: ["organisation", "person"], isBatched: false, classes: [.identity])
    case .contribution: TableShape(name: name, links: [], isBatched: true, classes: [.contribution])
    case .commendation:
      TableShape(
        name: name, links: ["person", "organisation"], isBatched: false, classes: [.contribution])
    case .event:
      TableShape(name: name, links: [], isBatched: false, classes: [.profile, .identity])
    case .invitation:
      TableShape(name: name, links: ["event", "person"], isBatched: false, classes: [.profile])
    case .batch: TableShape(name: name, links: [], isBatched: false, classes: [.identity])
    case .basis:
      TableShape(
        name: name, links: ["person", "relative"], isBatched: true, classes: [.profile, .identity])
    case .request:
      TableShape(
        name: name, links: ["person", "relative"], isBatched: false, classes: [.identity])
    case .nomination, .hold:
      TableShape(
        name: name, links: ["person", "organisation"], isBatched: false, classes: [.contribution])
    case .remainder: TableShape(name: name, links: [], isBatched: false, classes: [.contribution])
    case .letterhead: TableShape(name: name, links: [], isBatched: false, classes: [.profile])
    }
  }

  /// The classes of boxes a row of the table may hold.
  package var classes: [DataClass] { shape.classes }
}

extension DataClass {
  /// The column of a class's box.
  var column: String { self == .sensitive ? "circumstances" : rawValue }
}

/// One row of a table that holds boxes.
package struct SealedRow: Equatable, Sendable {
  package let table: SealedTable
  package let id: Int64

  /// The rows it belongs to, as many as the table has links; nil where a link is empty.
  package let links: [Int64?]

  /// Whose seed opens the boxes.
  package let subject: Int64
  package let batch: Int64?
  package var boxes: [DataClass: Sealed]

  package init(
    _ table: SealedTable, id: Int64, links: [Int64?] = [], subject: Int64, batch: Int64? = nil,
    boxes: [DataClass: Sealed] = [:]
  ) {
    self.table = table
    self.id = id
    self.links = links
    self.subject = subject
    self.batch = batch
    self.boxes = boxes
  }

  /// The place a box of this row is bound to.
  package func address(_ dataClass: DataClass) -> Address {
    let parents = links.map { $0 ?? 0 } + [0, 0]
    return Address(table, id, dataClass, under: (parents[0], parents[1]))
  }
}
