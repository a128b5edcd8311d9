public import Facts
import Naming

/// The changes of a resolution, or of several, read from a file and checked.
///
/// The file is a table with a line of headers, parted by commas, semicolons or tabs, or a JSON array
/// of objects with the same keys:
///
///     effective_on,resolution,change,code,name,kind,province,into
///     2027-01-01,12/NQ-UBTVQH16,new,32300,Thạnh Xuân,phường,79,
///     2027-01-01,12/NQ-UBTVQH16,merge,26740,,,,32300
///     2027-01-01,12/NQ-UBTVQH16,split,26743,,,,26743 32300
///     2027-01-01,13/NQ-UBTVQH16,kind,20587,,phường,,
///
/// `change` is `new`, `rename`, `kind`, `merge` or `split`: see ``GazetteerChange/Deed``.
public struct GazetteerChanges: Hashable, Sendable {
  /// By day; those of a day in the order of the file.
  public let changes: [GazetteerChange]

  init(checked changes: [GazetteerChange]) {
    self.changes = changes
  }

  /// Reads a file and checks it against the catalogue as it stands.
  ///
  /// - Throws: ``Problem`` `gazetteer_file` for a text that is no such table, and
  ///   `gazetteer_change` with the row and the field for a line that cannot be.
  public init(_ text: String) throws(Problem) {
    let rows = try Self.rows(of: text)
    guard !rows.isEmpty else { throw Self.unreadable }
    var changes: [(row: Int, change: GazetteerChange)] = []
    for (number, fields) in rows {
      do throws(Problem) {
        changes.append((number, try GazetteerChange(fields: fields)))
      } catch {
        throw error.at(row: number)
      }
    }
    let sorted = changes.enumerated().sorted {
      ($0.element.change.day, $0.offset) < ($1.element.change.day, $1.offset)
    }
    var catalogue = Gazetteer.catalogue
    let installed = Set(Gazetteer.installed.changes)
    for (_, line) in sorted where !installed.contains(line.change) {
      do throws(Problem) {
        try catalogue.apply(line.change)
      } catch {
        throw error.at(row: line.row)
      }
    }
    self.init(checked: sorted.map(\.element.change))
  }

  /// The table that ``init(_:)`` reads, for keeping.
  public var text: String {
    let lines = changes.map { change in
      [
        change.day.description, change.resolution, change.deed.rawValue, change.code,
        change.name ?? "", change.kind ?? "", change.province?.code ?? "",
        change.into.joined(separator: " "),
      ].map(Self.quoted).joined(separator: ",")
    }
    return ([Self.columns.joined(separator: ",")] + lines).map { $0 + "\n" }.joined()
  }

  static let columns = [
    "effective_on", "resolution", "change", "code", "name", "kind", "province", "into",
  ]

  private static func quoted(_ field: String) -> String {
    guard field.contains(where: { ",;\"\n\r\t".contains($0) }) else { return field }
    return "\"\(field.replacing("\"", with: "\"\""))\""
  }

  static let unreadable = Problem(
    "gazetteer_file",
    message: Wording(
      vi: "tệp không phải bảng thay đổi đơn vị hành chính",
      en: "the file is no table of changes of administrative units"),
    hint: Wording(
      vi: "dòng đầu phải là: \(columns.joined(separator: ","))",
      en: "the first line must be: \(columns.joined(separator: ","))"))
}
