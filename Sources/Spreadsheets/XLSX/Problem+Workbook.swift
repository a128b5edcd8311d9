import Facts

extension Problem {
  private static let saveAgain = Wording(
    vi: "mở tệp bằng Excel rồi lưu lại dạng .xlsx", en: "open it in Excel and save it as .xlsx")

  static let damagedWorkbook = Problem(
    "workbook_damaged",
    message: Wording(
      vi: "tệp bị hỏng hoặc không phải là tệp .xlsx", en: "the file is damaged or not an .xlsx file"
    ),
    hint: Wording(
      vi: "gửi lại tệp, hoặc mở bằng Excel rồi lưu lại dạng .xlsx",
      en: "have it sent again, or open it in Excel and save it as .xlsx"))

  static let encryptedWorkbook = Problem(
    "workbook_encrypted",
    message: Wording(vi: "tệp có mật khẩu", en: "the file is protected by a password"),
    hint: Wording(
      vi: "bỏ mật khẩu rồi lưu lại dạng .xlsx", en: "remove the password and save it as .xlsx"))

  static let workbookTooLarge = Problem(
    "workbook_too_large",
    message: Wording(
      vi: "tệp bung ra lớn quá mức cho phép", en: "the file unpacks to more than is allowed"),
    hint: Wording(
      vi: "xoá các trang tính, dòng và ảnh thừa, hoặc lưu dạng CSV UTF-8",
      en: "delete sheets, rows and pictures not needed, or save it as CSV UTF-8"))

  static let workbookHasEntities = Problem(
    "workbook_has_entities",
    message: Wording(
      vi: "tệp có khai báo DTD, không được phép trong .xlsx",
      en: "the file declares a DTD, which an .xlsx file may not"),
    hint: saveAgain)

  static let noVisibleSheet = Problem(
    "no_visible_sheet",
    message: Wording(
      vi: "tệp không có trang tính nào hiển thị", en: "the file has no visible sheet"),
    hint: Wording(
      vi: "bỏ ẩn trang tính cần đọc rồi lưu lại",
      en: "unhide the sheet to be read and save the file again"))

  /// XML that is not well formed, or says what a workbook cannot say.
  static func malformedWorkbook(row: Int? = nil) -> Problem {
    Problem(
      "workbook_malformed", row: row,
      message: Wording(
        vi: "nội dung tệp .xlsx không đúng quy cách", en: "the .xlsx file is malformed inside"),
      hint: saveAgain)
  }

  static func missingPart(_ part: Wording) -> Problem {
    Problem(
      "workbook_part_missing",
      message: Wording(
        vi: "tệp .xlsx thiếu phần \(part.vi)", en: "the .xlsx file lacks its \(part.en)"),
      hint: saveAgain)
  }

  static func tooManyRows(limit: Int) -> Problem {
    Problem(
      "too_many_rows",
      message: Wording(
        vi: "trang tính có hơn \(limit) dòng", en: "the sheet has more than \(limit) rows"),
      hint: Wording(
        vi: "chia thành nhiều tệp, hoặc dùng CSV UTF-8", en: "split it, or use CSV UTF-8"))
  }

  /// No sheet of the name or number asked for, in a file of so many.
  static func noSuchSheet(of count: Int) -> Problem {
    Problem(
      "no_such_sheet",
      message: Wording(
        vi: "tệp không có trang tính được chọn", en: "the file has no sheet as chosen"),
      hint: Wording(
        vi: "chọn theo tên trên thẻ hoặc theo số từ 1 đến \(count)",
        en: "choose it by the name on its tab or by a number from 1 to \(count)"))
  }

  static func tooManyMergedRanges(limit: Int) -> Problem {
    Problem(
      "too_many_merged_ranges",
      message: Wording(
        vi: "trang tính có hơn \(limit) vùng ô gộp",
        en: "the sheet has more than \(limit) ranges of merged cells"),
      hint: Wording(vi: "bỏ gộp ô rồi lưu lại", en: "unmerge the cells and save it again"))
  }
}
