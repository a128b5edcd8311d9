import Facts

extension Problem {
  static let noRows = Problem(
    "empty_file", message: Wording(vi: "tệp không có dòng nào", en: "the file has no rows"))

  static func noHeader(_ kind: ListKind) -> Problem {
    Problem(
      "missing_column", field: kind == .contributions ? "amount" : "full_name",
      message: Wording(
        vi: "không tìm thấy dòng tiêu đề của danh sách",
        en: "no row that heads the columns of a list was found"),
      hint: Wording(
        vi: "thêm một dòng tiêu đề như: STT, Họ và tên, Năm sinh, Nước cư trú; hoặc chỉ ra dòng và"
          + " cột bằng tệp ánh xạ",
        en: "add a row of headings such as: STT, Họ và tên, Năm sinh, Nước cư trú; or name the row"
          + " and the columns in a map"))
  }

  static func missing(_ keys: [String], row: Int?) -> Problem {
    Problem(
      "missing_column", field: keys[0], row: row,
      message: Wording(
        vi: "dòng tiêu đề thiếu cột \(keys.joined(separator: ", "))",
        en: "the header row lacks \(keys.joined(separator: ", "))"),
      hint: Wording(
        vi: "đặt tên cột là Họ và tên, hoặc chỉ ra cột đó bằng tệp ánh xạ",
        en: "name the column Họ và tên, or say in a map which one it is"))
  }

  static func repeated(_ use: ColumnUse, row: Int?) -> Problem {
    Problem(
      "repeated_column", field: use.key, row: row,
      message: Wording(vi: "cột có hai lần", en: "the column is there twice"),
      hint: Wording(
        vi: "xóa một cột, hoặc chỉ ra cột đúng bằng tệp ánh xạ",
        en: "delete one of the two, or say in a map which one is meant"))
  }

  static func passedOver(_ column: PlannedColumn, because use: ColumnUse) -> Problem {
    Problem(
      "column_passed_over", field: "\(use)",
      message: Wording(
        vi: "cột \(column.letters) bỏ qua vì đã có cột khác cho \(use)",
        en: "column \(column.letters) is passed over; another one gives \(use)"),
      hint: Wording(
        vi: "nếu cột này mới đúng, sửa trong tệp ánh xạ",
        en: "where this is the right one, say so in a map"))
  }
}
