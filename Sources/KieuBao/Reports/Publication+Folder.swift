public import Facts
import Foundation
import Spreadsheets
public import Statistics

extension Publication {
  /// Reads the release of statistics in a folder: `metadata.json` and each `tables/<name>.csv`.
  ///
  /// It needs no registry and no key: anybody who holds the files can attack them.
  ///
  /// - Throws: `bad_release` with the file as `field`, and the row, where the files are not those of
  ///   a release; `file_not_found` and its like when one is missing or cannot be read.
  public init(at folder: String) throws(Problem) {
    let metadata = try Self.metadata(in: folder)
    var rows: [String: [[String]]] = [:]
    for name in try Self.tableNames(in: metadata) {
      rows[name] = try Self.rows(of: "\(folder)/tables/\(name).csv")
    }
    try self.init(metadata: metadata, rows: rows)
  }

  /// The most bytes of `metadata.json`, and rows of a table, that are read.
  private static let (largestMetadata, mostRows) = (64 << 20, 4_000_000)

  private static func metadata(in folder: String) throws(Problem) -> Data {
    let path = "\(folder)/metadata.json"
    let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    guard let size, size <= largestMetadata, let bytes = FileManager.default.contents(atPath: path)
    else {
      throw Problem(
        "file_not_found", field: "metadata.json",
        message: Wording(
          vi: "thư mục không có metadata.json đọc được",
          en: "the folder has no metadata.json that can be read"),
        hint: Wording(
          vi: "nêu thư mục do ‘kieubao statistics export’ ghi ra",
          en: "name a folder that ‘kieubao statistics export’ wrote"))
    }
    return bytes
  }

  /// The tables' names; none that leads out of the folder.
  private static func tableNames(in metadata: Data) throws(Problem) -> [String] {
    struct Names: Decodable {
      struct Sheet: Decodable { let name: String }
      let tables: [Sheet]
    }
    guard let names = try? JSONDecoder().decode(Names.self, from: metadata).tables.map(\.name),
      names.allSatisfy(\.isPlain), Set(names).count == names.count
    else {
      throw Problem(
        "bad_release", field: "metadata.json",
        message: Wording(
          vi: "danh sách bảng không hợp lệ", en: "the list of tables is not valid"))
    }
    return names
  }

  private static func rows(of path: String) throws(Problem) -> [[String]] {
    let reader = try SheetReader.open(path: path)
    var (rows, width) = ([[String]](), 0)
    while let row = try reader.next() {
      width = max(width, row.cells.count)
      // A row as read ends with its last cell that holds anything.
      rows.append(row.cells + Array(repeating: "", count: width - row.cells.count))
      guard rows.count <= mostRows else {
        throw Problem(
          "bad_release", field: "tables", row: row.number,
          message: Wording(vi: "bảng có quá nhiều dòng", en: "the table has too many rows"))
      }
    }
    return rows
  }
}

extension String {
  /// Whether it is a word in `snake_case`, and so no path.
  fileprivate var isPlain: Bool {
    !isEmpty && utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789_".utf8.contains($0) }
  }
}
