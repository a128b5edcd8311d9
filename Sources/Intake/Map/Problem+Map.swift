import Facts

/// What may be wrong with a key of a map.
enum MapFault {
  case tooLong, notJSON, notAnObject, unknownKey, notText, notANumber, notAFlag, notOne, notAList
  case notRows, notColumns, notLetters, notAField, notAnOrder, notAnEncoding, notPositive,
    notACurrency

  fileprivate var wording: Wording {
    switch self {
    case .tooLong: Wording(vi: "tệp ánh xạ quá lớn", en: "the map is too large")
    case .notJSON:
      Wording(vi: "tệp ánh xạ không phải JSON đúng cú pháp", en: "the map is not valid JSON")
    case .notAnObject:
      Wording(vi: "chỗ này phải là một đối tượng {…}", en: "an object {…} belongs here")
    case .unknownKey: Wording(vi: "không có khóa này", en: "there is no such key")
    case .notText: Wording(vi: "phải là chữ trong dấu nháy", en: "it must be a text in quotes")
    case .notANumber: Wording(vi: "phải là số nguyên", en: "it must be a whole number")
    case .notAFlag: Wording(vi: "phải là true hoặc false", en: "it must be true or false")
    case .notOne: Wording(vi: "phiên bản phải là 1", en: "the version must be 1")
    case .notAList:
      Wording(
        vi: "phải là persons, relatives hoặc contributions",
        en: "it must be persons, relatives or contributions")
    case .notRows:
      Wording(
        vi: "phải là các số dòng liền nhau, như [7, 8]",
        en: "it must be row numbers in a run, such as [7, 8]")
    case .notColumns: Wording(vi: "phải là danh sách các cột", en: "it must be a list of columns")
    case .notLetters:
      Wording(vi: "phải là chữ của cột, như B", en: "it must be the letters of a column, such as B")
    case .notAField:
      Wording(
        vi: "không có trường này trong loại danh sách này", en: "such a list has no such field")
    case .notAnOrder:
      Wording(vi: "phải là day_first hoặc month_first", en: "it must be day_first or month_first")
    case .notAnEncoding:
      Wording(vi: "không biết bảng mã này", en: "this encoding is not known")
    case .notPositive: Wording(vi: "phải lớn hơn 0", en: "it must be more than 0")
    case .notACurrency:
      Wording(
        vi: "phải là mã tiền ISO 4217, như VND", en: "it must be a code of ISO 4217, such as VND")
    }
  }
}

extension Problem {
  static func badMap(_ path: String, _ fault: MapFault) -> Problem {
    Problem(
      "bad_map", field: path.isEmpty ? nil : path, message: fault.wording,
      hint: Wording(
        vi: "sửa khóa này, hoặc ghi lại tệp ánh xạ từ chính bảng đó",
        en: "correct the key, or write the map anew from the sheet"))
  }

  static func mapMismatch(_ column: SheetMap.Column, index: Int) -> Problem {
    Problem(
      "map_mismatch", field: "columns[\(index)].header",
      message: Wording(
        vi: "bảng này không có cột mà tệp ánh xạ nêu cho \(column.use)",
        en: "the sheet lacks the column that the map names for \(column.use)"),
      hint: Wording(
        vi: "tệp ánh xạ thuộc mẫu bảng khác; ghi lại từ bảng này",
        en: "the map belongs to another layout; write it anew from this sheet"))
  }

  static let otherList = Problem(
    "bad_map", field: "list",
    message: Wording(
      vi: "tệp ánh xạ dành cho loại danh sách khác", en: "the map is for another kind of list"))
}
