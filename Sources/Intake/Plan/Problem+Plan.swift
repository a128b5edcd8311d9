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

extension Problem {
  static func contradicted(
    _ column: PlannedColumn, heading: ColumnUse, found: ColumnUse, isTaken: Bool
  ) -> Problem {
    let outcome =
      isTaken
      ? Wording(vi: "hiểu là \(found)", en: "taken for \(found)")
      : Wording(vi: "bỏ qua", en: "passed over")
    return Problem(
      "heading_contradicted", field: "\(heading)",
      message: Wording(
        vi: "cột \(column.letters) có tiêu đề của \(heading) nhưng chứa dữ liệu như \(found);"
          + " \(outcome.vi)",
        en: "column \(column.letters) is headed as \(heading) and holds what looks like \(found);"
          + " \(outcome.en)"),
      hint: Wording(
        vi: "nếu không đúng, sửa trong tệp ánh xạ", en: "where that is wrong, correct it in a map"))
  }

  static func knownByContent(_ column: PlannedColumn) -> Problem {
    Problem(
      "known_by_content", field: "\(column.use)",
      message: Wording(
        vi: "tiêu đề cột \(column.letters) chưa biết; theo nội dung, hiểu là \(column.use)",
        en: "the heading of column \(column.letters) is not known; by what it holds, it is taken"
          + " for \(column.use)"),
      hint: Wording(
        vi: "nếu không đúng, sửa trong tệp ánh xạ", en: "where that is wrong, correct it in a map"))
  }

  static func takenInstead(_ column: PlannedColumn) -> Problem {
    Problem(
      "taken_instead", field: "\(column.use)",
      message: Wording(
        vi: "không có cột \(column.use); lấy cột \(column.letters) thay",
        en: "there is no column of \(column.use); column \(column.letters) is taken instead"),
      hint: Wording(
        vi: "nếu không đúng, sửa trong tệp ánh xạ", en: "where that is wrong, correct it in a map"))
  }

  static let otherHeader = Problem(
    "other_header",
    message: Wording(
      vi: "từ dòng này có tiêu đề khác; các dòng sau vẫn đọc theo tiêu đề đầu",
      en: "another header begins here; the rows below are still read by the first"),
    hint: Wording(
      vi: "tách thành hai trang tính nếu thứ tự cột khác nhau",
      en: "put the two lists on sheets of their own where their columns differ"))

  static func monthFirst(_ column: PlannedColumn, proven: Int) -> Problem {
    Problem(
      "month_first", field: "\(column.use)",
      message: Wording(
        vi: "ngày ở cột \(column.letters) ghi tháng trước, ngày sau (\(proven) ô chỉ đúng như vậy)",
        en: "dates in column \(column.letters) have the month first (\(proven) cells prove it)"),
      hint: Wording(
        vi: "nếu không đúng, ghi date_order: day_first trong tệp ánh xạ",
        en: "where that is wrong, write date_order: day_first in a map"))
  }

  static func hiddenColumns(_ letters: [String]) -> Problem {
    Problem(
      "hidden_columns",
      message: Wording(
        vi: "cột ẩn được bỏ qua: \(letters.joined(separator: ", "))",
        en: "hidden columns are passed over: \(letters.joined(separator: ", "))"),
      hint: Wording(
        vi: "bỏ ẩn trong Excel, hoặc ghi take_hidden: true trong tệp ánh xạ",
        en: "show them in Excel, or write take_hidden: true in a map"))
  }

  static let hiddenRows = Problem(
    "hidden_rows",
    message: Wording(
      vi: "dòng ẩn (do lọc hoặc ẩn tay) được bỏ qua",
      en: "hidden rows, by hand or by a filter, are passed over"),
    hint: Wording(
      vi: "bỏ lọc trong Excel, hoặc ghi take_hidden: true trong tệp ánh xạ",
      en: "clear the filter in Excel, or write take_hidden: true in a map"))
}

extension Problem {
  static let guessedByContent = Problem(
    "no_header_row",
    message: Wording(
      vi: "không có dòng tiêu đề; các cột được đoán theo nội dung",
      en: "there is no header row; the columns were guessed by what they hold"),
    hint: Wording(
      vi: "xem kỹ từng cột, nên thêm dòng tiêu đề",
      en: "look at each column; better add a header row"))

  /// Several sheets of a workbook look like lists.
  static func severalLists(_ names: [String]) -> Problem {
    let names = names.prefix(20).map { "“\($0.prefix(40))”" }.joined(separator: ", ")
    return Problem(
      "several_sheets", field: "sheet",
      message: Wording(
        vi: "nhiều trang tính trông như danh sách: \(names)",
        en: "several sheets look like lists: \(names)"),
      hint: Wording(
        vi: "chỉ rõ tên trang cần nhập, lần lượt từng trang",
        en: "name the sheet to be imported, one after another"))
  }

  static func otherSheets(_ names: [String]) -> Problem {
    let names = names.prefix(20).map { "“\($0.prefix(40))”" }.joined(separator: ", ")
    return Problem(
      "other_sheets", field: "sheet",
      message: Wording(
        vi: "các trang tính khác không được đọc: \(names)",
        en: "other sheets are not read: \(names)"),
      hint: Wording(vi: "nếu cần, chỉ rõ tên trang", en: "name one where it is meant"))
  }
}
