import Facts

extension Problem {
  private static let saveAgain = Wording(
    vi: "mở tệp bằng Excel rồi lưu lại dạng .xlsx hoặc CSV UTF-8",
    en: "open it in Excel and save it as .xlsx or CSV UTF-8")

  static let fileNotFound = Problem(
    "file_not_found", message: Wording(vi: "không tìm thấy tệp", en: "there is no such file"),
    hint: Wording(vi: "kiểm tra lại đường dẫn", en: "check the path"))

  static let fileNotReadable = Problem(
    "file_not_readable",
    message: Wording(vi: "không đọc được tệp", en: "the file cannot be read"),
    hint: Wording(
      vi: "kiểm tra quyền đọc và ổ đĩa", en: "check the permission to read it and the disk"))

  static let notAFile = Problem(
    "not_a_file",
    message: Wording(vi: "đường dẫn không phải là một tệp", en: "the path is not a file"),
    hint: Wording(vi: "chọn một tệp .xlsx hoặc CSV", en: "choose an .xlsx or CSV file"))

  static let emptyFile = Problem(
    "file_is_empty", message: Wording(vi: "tệp trống", en: "the file is empty"),
    hint: Wording(vi: "kiểm tra lại tệp đã nhận", en: "check the file you were sent"))

  static let picture = stranger(vi: "đây là một tệp ảnh", en: "this is a picture")
  static let pdf = stranger(vi: "đây là một tệp PDF", en: "this is a PDF file")
  static let document = stranger(vi: "đây là một tệp văn bản", en: "this is a text document")
  static let database = stranger(vi: "đây là một cơ sở dữ liệu", en: "this is a database")
  static let encrypted = stranger(
    vi: "tệp này đã được mã hoá", en: "this file is encrypted",
    hint: Wording(vi: "giải mã tệp trước", en: "decrypt it first"))
  static let packed = stranger(
    vi: "đây là một tệp nén", en: "this is a compressed archive",
    hint: Wording(vi: "giải nén tệp trước", en: "unpack it first"))
  static let oldWorkbook = stranger(
    vi: "đây là tệp .xls cũ, không phải .xlsx", en: "this is an old .xls file, not an .xlsx one")
  static let openDocument = stranger(
    vi: "đây là tệp OpenDocument (.ods)", en: "this is an OpenDocument file (.ods)",
    hint: Wording(
      vi: "mở tệp bằng LibreOffice hoặc Excel rồi lưu lại dạng .xlsx",
      en: "open it in LibreOffice or Excel and save it as .xlsx"))
  static let binaryWorkbook = stranger(
    vi: "đây là tệp Excel nhị phân (.xlsb)", en: "this is a binary workbook (.xlsb)")
  static let webPage = stranger(
    vi: "đây là trang web hoặc XML, không phải bảng tính",
    en: "this is a web page or XML, not a spreadsheet")

  private static func stranger(vi: String, en: String, hint: Wording = saveAgain) -> Problem {
    Problem("not_a_spreadsheet", message: Wording(vi: vi, en: en), hint: hint)
  }
}

extension Problem {
  static func notUTF8(row: Int) -> Problem {
    Problem(
      "not_utf8", row: row,
      message: Wording(vi: "chữ trong tệp không phải UTF-8", en: "the text is not UTF-8"),
      hint: Wording(vi: "lưu lại tệp dạng CSV UTF-8", en: "save the file again as CSV UTF-8"))
  }

  static func nulByte(row: Int) -> Problem {
    Problem(
      "nul_byte", row: row,
      message: Wording(
        vi: "tệp có byte NUL, không phải là văn bản", en: "there is a NUL byte; this is not text"),
      hint: Wording(vi: "lưu lại tệp dạng CSV UTF-8", en: "save the file again as CSV UTF-8"))
  }

  static func unclosedQuote(row: Int, column: Int) -> Problem {
    Problem(
      "unclosed_quote", field: "column_\(column)", row: row,
      message: Wording(
        vi: "dấu nháy kép mở ở cột \(column) không được đóng",
        en: "the quote opened in column \(column) is never closed"),
      hint: Wording(
        vi: "đóng dấu nháy, hoặc viết \"\" cho một dấu nháy trong ô",
        en: "close it, or write \"\" for a quote inside a cell"))
  }

  static func textAfterQuote(row: Int, column: Int) -> Problem {
    Problem(
      "text_after_quote", field: "column_\(column)", row: row,
      message: Wording(
        vi: "còn chữ sau dấu nháy đóng ở cột \(column)",
        en: "text follows the closing quote in column \(column)"),
      hint: Wording(
        vi: "viết \"\" cho một dấu nháy trong ô", en: "write \"\" for a quote inside a cell"))
  }

  static func cellTooLong(row: Int, column: Int, limit: Int) -> Problem {
    Problem(
      "cell_too_long", field: "column_\(column)", row: row,
      message: Wording(
        vi: "ô ở cột \(column) dài hơn \(limit) ký tự",
        en: "the cell in column \(column) is longer than \(limit) characters"),
      hint: Wording(
        vi: "rút ngắn ô; trong tệp CSV, xem có dấu nháy kép chưa đóng không",
        en: "shorten it; in a CSV file look for a quote left open"))
  }

  static func rowTooLong(row: Int, limit: Int) -> Problem {
    Problem(
      "row_too_long", row: row,
      message: Wording(
        vi: "dòng dài hơn \(limit) byte", en: "the row is longer than \(limit) bytes"),
      hint: saveAgain)
  }

  static func tooManyColumns(row: Int, limit: Int) -> Problem {
    Problem(
      "too_many_columns", row: row,
      message: Wording(
        vi: "dòng có hơn \(limit) cột", en: "the row has more than \(limit) columns"),
      hint: Wording(
        vi: "xoá các cột thừa; trong tệp CSV, kiểm tra dấu phân cách",
        en: "delete the columns not needed; in a CSV file check the delimiter"))
  }
}
