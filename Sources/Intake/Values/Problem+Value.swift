import Facts

// What is told of a value that was read although it was not written as it should be.

extension Problem {
  static func approximateDate(_ field: String) -> Problem {
    Problem(
      "approximate_date", field: field,
      message: Wording(
        vi: "ngày ghi chừng, chỉ lấy phần chắc chắn",
        en: "the date is approximate; what is sure was taken"),
      hint: Wording(vi: "hỏi lại nếu cần", en: "ask where it matters"))
  }

  static func twoDigitYear(_ field: String) -> Problem {
    Problem(
      "two_digit_year", field: field,
      message: Wording(
        vi: "năm chỉ có hai chữ số, thế kỷ là suy ra",
        en: "the year has two figures; the century was inferred"),
      hint: Wording(vi: "kiểm tra lại năm", en: "check the year"))
  }

  static func otherDateOrder(_ field: String) -> Problem {
    Problem(
      "date_order", field: field,
      message: Wording(
        vi: "ngày này chỉ đúng khi đổi thứ tự ngày và tháng",
        en: "the date is only possible with day and month the other way round"),
      hint: Wording(vi: "kiểm tra lại ngày tháng", en: "check day and month"))
  }

  static func serialDate(_ field: String) -> Problem {
    Problem(
      "serial_date", field: field,
      message: Wording(
        vi: "số này được hiểu là ngày của Excel", en: "the number was read as a date of Excel"),
      hint: Wording(vi: "định dạng cột là ngày", en: "format the column as dates"))
  }

  static func restoredZero(_ field: String) -> Problem {
    Problem(
      "phone_zero_restored", field: field,
      message: Wording(
        vi: "đã thêm số 0 đầu bị mất của số điện thoại",
        en: "the lost 0 at the start of the phone was put back"),
      hint: Wording(vi: "định dạng cột là văn bản", en: "format the column as text"))
  }

  static func wordsLeftOut(_ field: String) -> Problem {
    Problem(
      "words_left_out", field: field,
      message: Wording(
        vi: "ô có cả chữ, phần chữ đã chuyển sang ghi chú",
        en: "words in the cell were moved to the note"),
      hint: nil)
  }

  static func nothingAbove(_ field: String) -> Problem {
    Problem(
      "nothing_above", field: field,
      message: Wording(
        vi: "ghi như trên nhưng phía trên không có giá trị",
        en: "it says as above, and there is nothing above"),
      hint: Wording(vi: "ghi rõ giá trị", en: "write the value"))
  }

  static func keptInNote(_ field: String) -> Problem {
    Problem(
      "kept_in_note", field: field,
      message: Wording(
        vi: "không thuộc danh mục, đã giữ trong ghi chú",
        en: "no word of the list; kept in the note"),
      hint: Wording(
        vi: "chọn lại trong danh mục nếu cần", en: "choose a word of the list where it matters"))
  }

  static func nameless(_ field: String) -> Problem {
    Problem(
      "relative_without_name", field: field,
      message: Wording(
        vi: "thân nhân không có tên, đã giữ trong ghi chú",
        en: "the relative has no name; kept in the note"),
      hint: Wording(vi: "ghi họ tên thân nhân", en: "write the relative's name"))
  }

  static let deceasedByNote = Problem(
    "deceased_by_note", field: "status",
    message: Wording(
      vi: "ghi chú cho biết người này đã mất", en: "the note says that the person has died"),
    hint: Wording(vi: "kiểm tra lại tình trạng", en: "check the status"))

  static let bothSexes = Problem(
    "both_sexes", field: "sex",
    message: Wording(
      vi: "cả hai cột Nam và Nữ đều có dấu", en: "both columns, male and female, are marked"),
    hint: Wording(vi: "bỏ một dấu", en: "take one mark away"))

  static let assumedCurrency = Problem(
    "currency_assumed", field: "currency",
    message: Wording(
      vi: "không ghi loại tiền, hiểu là đồng Việt Nam", en: "no currency is written; taken as đồng"),
    hint: Wording(vi: "ghi loại tiền trong tiêu đề cột", en: "name the currency in the heading"))

  static let inferredKind = Problem(
    "kind_inferred", field: "kind",
    message: Wording(
      vi: "hình thức đóng góp được suy ra từ cột có giá trị",
      en: "the kind was inferred from the column that is filled"))
}
