package import Facts

/// The columns of import files: the English header of each, and how offices head it in Vietnamese.
struct ImportColumn {
  let key: String
  let isRequired: Bool

  /// Other headers, folded.
  let headers: [String]

  init(_ key: String, required: Bool = false, _ headers: String...) {
    self.key = key
    isRequired = required
    self.headers = headers
  }
}

extension ImportKindOfFile {
  var columns: [ImportColumn] {
    switch self {
    case .persons: Self.personColumns
    case .relatives: Self.relativeColumns
    case .contributions: Self.contributionColumns
    }
  }

  private static let personColumns = [
    ImportColumn("record_id", required: true, "ma ho so", "ma so"),
    ImportColumn("full_name", required: true, "ho va ten", "ho ten", "ho, ten"),
    ImportColumn("other_name", "ten khac", "ten goi khac"),
    ImportColumn("sex", "gioi tinh", "gioi"),
    ImportColumn("dob", "ngay sinh", "ngay thang nam sinh", "ngay, thang, nam sinh", "nam sinh"),
    ImportColumn("home_commune_code", "ma xa/phuong", "ma xa"),
    ImportColumn("home_text", "que quan", "nguyen quan"),
    ImportColumn("host_country", "nuoc cu tru", "nuoc dang sinh song", "nuoc so tai"),
    ImportColumn("host_city", "thanh pho cu tru", "noi cu tru"),
    ImportColumn("phone", "dien thoai", "so dien thoai", "sdt"),
    ImportColumn("email", "thu dien tu"),
    ImportColumn("occupation", "nghe nghiep"),
    ImportColumn("category", "dien", "doi tuong"),
    ImportColumn("year_left", "nam xuat canh", "nam di"),
    ImportColumn("registered_on", "ngay dang ky"),
    ImportColumn("status", "tinh trang"),
    ImportColumn("passport", "so ho chieu", "ho chieu"),
    ImportColumn("id_number", "so cccd", "cccd", "so cmnd"),
    ImportColumn("note", "ghi chu"),
  ]

  private static let relativeColumns = [
    ImportColumn("relative_id", required: true, "ma than nhan"),
    ImportColumn("record_id", required: true, "ma ho so"),
    ImportColumn("full_name", required: true, "ho va ten than nhan", "ho va ten", "ho ten"),
    ImportColumn("relation", "quan he"),
    ImportColumn("birth_year", "nam sinh"),
    ImportColumn("commune_code", "ma xa/phuong", "ma xa"),
    ImportColumn("phone", "dien thoai", "so dien thoai", "sdt"),
    ImportColumn("is_contact", "nguoi lien he", "dau moi"),
  ]

  private static let contributionColumns = [
    ImportColumn("contribution_id", required: true, "ma dong gop"),
    ImportColumn("record_id", required: true, "ma ho so"),
    ImportColumn("given_on", required: true, "ngay", "ngay dong gop"),
    ImportColumn("kind", required: true, "hinh thuc"),
    ImportColumn("amount", "so tien", "gia tri"),
    ImportColumn("currency", "loai tien"),
    ImportColumn("rate", "ty gia"),
    ImportColumn("purpose", "noi dung", "muc dich"),
    ImportColumn("commune_code", "ma xa/phuong", "ma xa"),
    ImportColumn("description", "mo ta"),
    ImportColumn("evidence", "chung tu"),
  ]

  /// Headers of data that the law calls sensitive and the work does not need: never taken in.
  static let refusedHeaders = [
    "religion", "ton giao", "ethnicity", "ethnic", "dan toc", "politics", "dang phai",
    "dang vien", "political", "bank account", "so tai khoan", "tai khoan ngan hang",
  ]
}

/// Which column of a file holds what.
package struct ImportHeader {
  /// The headers as the file has them, for a file of rejected rows.
  let cells: [String]
  private let places: [String: Int]

  /// The columns that are there, in the order of the list of columns.
  let columns: [(key: String, place: Int)]

  /// The places that a file of rejected rows repeats: all but dropped columns and former remarks.
  let kept: [Int]

  /// The columns that a file of rejected rows has besides; they say nothing when it is imported.
  static let remarks = ["problem_row", "problem_field", "problem"]

  /// Columns that are not known, and columns that are dropped because the law protects them.
  let unknown: [String]
  let refused: [String]

  /// - Throws: ``Facts/Problem`` with the codes `missing_column`, `repeated_column`.
  package init(
    _ row: [String], number: Int, of kind: ImportKindOfFile
  ) throws(Problem) {
    var (places, unknown, refused) = ([String: Int](), [String](), [String]())
    var left: Set<Int> = []
    for (place, cell) in row.enumerated() where !cell.isBlank {
      let header = plainFold(cell)
      if ImportKindOfFile.refusedHeaders.contains(header) {
        refused.append(String(cell.prefix(40)))
        left.insert(place)
      } else if Self.remarks.contains(header) {
        left.insert(place)
      } else if let column = kind.columns.first(where: {
        $0.key == header || $0.headers.contains(header)
      }) {
        guard places[column.key] == nil else {
          throw Problem(
            "repeated_column", field: column.key, row: number,
            message: Wording(vi: "cột có hai lần", en: "the column is there twice"),
            hint: Wording(vi: "xóa một cột", en: "delete one of the two"))
        }
        places[column.key] = place
      } else {
        unknown.append(String(cell.prefix(40)))
      }
    }
    let missing = kind.columns.filter { $0.isRequired && places[$0.key] == nil }.map(\.key)
    guard missing.isEmpty else {
      throw Problem(
        "missing_column", field: missing[0], row: number,
        message: Wording(
          vi: "dòng tiêu đề thiếu cột \(missing.joined(separator: ", "))",
          en: "the header row lacks \(missing.joined(separator: ", "))"),
        hint: Wording(
          vi: "dòng đầu phải là tên cột; xem mẫu trong tài liệu nhập liệu",
          en: "the first row must name the columns; see the guide to importing"))
    }
    (cells, self.places, self.unknown, self.refused) = (row, places, unknown, refused)
    kept = row.indices.filter { !left.contains($0) }
    columns = kind.columns.compactMap { column in places[column.key].map { (column.key, $0) } }
  }

  /// The text of a column in a row; nil where it is blank.
  package func text(_ key: String, in row: [String]) -> String? {
    guard let place = places[key], place < row.count, !row[place].isBlank else { return nil }
    return row[place]
  }

  /// Whether a column has its English header.
  func isEnglish(_ key: String) -> Bool { places[key].map { plainFold(cells[$0]) == key } ?? true }

  func entry(_ key: String, in row: [String]) -> FormValue? {
    text(key, in: row).map { .text($0) }
  }
}

/// The three kinds of files that are imported.
public enum ImportKindOfFile: String, CaseIterable, Sendable {
  case persons, relatives, contributions
}
