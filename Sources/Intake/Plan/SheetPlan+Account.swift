import Naming
package import Facts
package import Spreadsheets

extension SheetPlan {
  /// The guess as a table a person reads before it is used: each column with its letters, its
  /// heading, what it is taken for, and how many of the rows looked at are filled and readable.
  ///
  /// Holds headings and counts, and no value of a cell.
  package func account(in language: Language) -> Table {
    let rows = columns.map { column -> [Cell] in
      [
        .text(column.letters), .text(column.heading), .text(column.use.description),
        .text(column.use.name(language)), .integer(column.use.isTaken ? column.filled : nil),
        .integer(column.use.isTaken ? column.readable : nil),
        .text(remark(of: column)?(language)),
      ]
    }
    return Table(
      noun: "column", title: Wording(vi: "Cách hiểu bảng", en: "How the sheet is understood"),
      columns: Self.accountColumns, rows: rows, notes: summary, isCounted: false)
  }

  private static let accountColumns = [
    Column("column", Wording(vi: "Cột", en: "Column"), width: 6),
    Column("header", Wording(vi: "Tiêu đề", en: "Header"), width: 30),
    Column("field", Wording(vi: "Trường", en: "Field"), width: 18),
    Column("meaning", Wording(vi: "Hiểu là", en: "Taken for"), width: 26),
    Column("filled", Wording(vi: "Có dữ liệu", en: "Filled"), width: 10),
    Column("readable", Wording(vi: "Đọc được", en: "Readable"), width: 10),
    Column("remark", Wording(vi: "Lưu ý", en: "Remark"), width: 30),
  ]

  /// What must be known of the sheet as a whole, a line each; the remarks come last.
  package var summary: [Wording] {
    var lines: [Wording] = []
    if let sheet { lines.append(Wording(vi: "Trang tính: \(sheet)", en: "Sheet: \(sheet)")) }
    if let rows = headerRows {
      let text = rows.count == 1 ? "\(rows.lowerBound)" : "\(rows.lowerBound)–\(rows.upperBound)"
      lines.append(Wording(vi: "Dòng tiêu đề: \(text)", en: "Header rows: \(text)"))
    } else {
      lines.append(Wording(vi: "Không có dòng tiêu đề", en: "No header row"))
    }
    if let unit {
      lines.append(Wording(vi: "Đơn vị ở đầu bảng: \(unit)", en: "Unit in the title: \(unit)"))
    }
    if !hasKey {
      lines.append(
        Wording(
          vi: "Không có cột mã hồ sơ: mã được đặt theo nội dung từng dòng",
          en: "There is no column of keys: each row is known by its content"))
    }
    return lines + remarks.map(\.line)
  }

  private func remark(of column: PlannedColumn) -> Wording? {
    var remarks: [Wording] = []
    if column.isHidden { remarks.append(Wording(vi: "cột ẩn", en: "hidden")) }
    if column.isDoubtful { remarks.append(Wording(vi: "chưa chắc", en: "doubtful")) }
    if column.dateOrder == .monthFirst {
      remarks.append(Wording(vi: "tháng trước ngày", en: "month before day"))
    }
    if let relation = column.relation { remarks.append(Wording(vi: relation, en: relation)) }
    if let encoding = encoding(of: column), encoding != .unicode {
      remarks.append(Wording(vi: encoding.name, en: encoding.name))
    }
    guard !remarks.isEmpty else { return nil }
    return Wording(
      vi: remarks.map(\.vi).joined(separator: "; "), en: remarks.map(\.en).joined(separator: "; "))
  }
}

extension Problem {
  /// What is wrong and what to do, as one line.
  var line: Wording {
    guard let hint else { return message }
    return Wording(vi: "\(message.vi); \(hint.vi)", en: "\(message.en); \(hint.en)")
  }
}
