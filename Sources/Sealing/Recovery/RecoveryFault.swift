package import Facts

/// Why a recovery sheet cannot be read, or sheets do not rebuild the secret.
///
/// It names sheets and lines, never what they say.
package enum RecoveryFault: Error, Equatable {
  /// A line, counted from 1, does not agree with its own check.
  case line(Int)

  /// Every line is right by itself, but there are too many or too few.
  case lineCount(Int)

  /// Every line is right by itself, but they are not of one sheet.
  case mixedLines

  /// The sheet was made by a newer version of the program.
  case unknownFormat

  case tooFew(given: Int, needed: Int)

  /// The same sheet was given twice.
  case sameSheet(Int)

  case differentSets
  case otherRegistry

  /// Newer sheets were made, and these no longer count.
  case formerSet(given: Int, valid: Int)

  /// The sheets agree with each other and yet do not give the secret: one of them was forged.
  case notTheSecret

  /// A set of sheets has two to nine, and needs at least two.
  case sheetCount
}

extension RecoveryFault: Explained {
  package var code: String {
    switch self {
    case .line: "recovery_line"
    case .lineCount: "recovery_line_count"
    case .mixedLines: "recovery_lines_mixed"
    case .unknownFormat: "recovery_sheet_unknown"
    case .tooFew: "recovery_sheets_missing"
    case .sameSheet: "recovery_sheet_twice"
    case .differentSets: "recovery_sets_mixed"
    case .otherRegistry: "recovery_other_registry"
    case .formerSet: "recovery_set_former"
    case .notTheSecret: "recovery_refused"
    case .sheetCount: "recovery_sheet_count"
    }
  }

  package var message: Wording {
    switch self {
    case .line(let number):
      Wording(
        vi: "dòng \(number) của phiếu khôi phục có chỗ sai",
        en: "line \(number) of the recovery sheet has a mistake")
    case .lineCount(let count):
      Wording(
        vi: "phiếu khôi phục có \(RecoverySheet.lineCount) dòng, nhưng đã nhập \(count) dòng",
        en: "a recovery sheet has \(RecoverySheet.lineCount) lines, but \(count) were entered")
    case .mixedLines:
      Wording(
        vi: "các dòng không thuộc cùng một phiếu khôi phục",
        en: "the lines are not all of one recovery sheet")
    case .unknownFormat:
      Wording(
        vi: "phiếu khôi phục do phiên bản mới hơn của chương trình tạo ra",
        en: "the recovery sheet was made by a newer version of the program")
    case .tooFew(let given, let needed):
      Wording(
        vi: "cần \(needed) phiếu khôi phục, mới có \(given) phiếu",
        en: "\(needed) recovery sheets are needed, \(given) given")
    case .sameSheet(let number):
      Wording(
        vi: "phiếu khôi phục số \(number) được nhập hai lần",
        en: "recovery sheet \(number) was given twice")
    case .differentSets:
      Wording(
        vi: "các phiếu khôi phục không thuộc cùng một bộ",
        en: "the recovery sheets are not all of one set")
    case .otherRegistry:
      Wording(
        vi: "phiếu khôi phục này là của sổ khác", en: "a recovery sheet is of another registry")
    case .formerSet(let given, let valid):
      Wording(
        vi: "phiếu khôi phục thuộc bộ số \(given); bộ đang có giá trị là số \(valid)",
        en: "the recovery sheets are of set \(given); the valid one is set \(valid)")
    case .notTheSecret:
      Wording(
        vi: "các phiếu khôi phục không khớp với nhau", en: "the recovery sheets do not fit together"
      )
    case .sheetCount:
      Wording(
        vi: "một bộ có từ 2 đến 9 phiếu khôi phục và cần ít nhất 2 phiếu để mở",
        en: "a set has 2 to 9 recovery sheets, of which at least 2 are needed")
    }
  }

  package var hint: Wording? {
    switch self {
    case .line:
      Wording(vi: "đọc lại dòng này trên giấy", en: "read that line again from the paper")
    case .lineCount, .mixedLines:
      Wording(
        vi: "nhập lại cả phiếu, lần lượt từng dòng", en: "enter the whole sheet again, line by line"
      )
    case .unknownFormat:
      Wording(vi: "hãy cập nhật chương trình", en: "update the program")
    case .tooFew, .sameSheet:
      Wording(vi: "nhập thêm một phiếu khác của cùng bộ", en: "add another sheet of the same set")
    case .differentSets:
      Wording(
        vi: "so số của bộ ghi trên từng phiếu; chỉ bộ mới nhất có giá trị",
        en: "compare the set's number on each sheet; only the newest set counts")
    case .formerSet(_, let valid):
      Wording(
        vi: "tìm các phiếu của bộ số \(valid) và hủy các phiếu cũ",
        en: "look for the sheets of set \(valid), and destroy the old ones")
    case .otherRegistry:
      Wording(vi: "tìm phiếu của sổ này", en: "look for the sheets of this registry")
    case .notTheSecret:
      Wording(
        vi: "thử lại với phiếu khác của cùng bộ", en: "try again with another sheet of the same set"
      )
    case .sheetCount: nil
    }
  }
}
