package import Facts
import Foundation
import Naming

extension SheetMap {
  /// The map as JSON, a column a line, to be kept and edited.
  package var json: String {
    var lines = ["{", "  \"version\": 1,", "  \"list\": \(Self.quoted(kind.rawValue)),"]
    if let sheet { lines.append("  \"sheet\": \(Self.quoted(sheet)),") }
    if let headerRows { lines.append("  \"header_rows\": \(headerRows),") }
    lines += ["  \"take_hidden\": \(takesHidden),", "  \"columns\": ["]
    for (index, column) in columns.enumerated() {
      let comma = index == columns.count - 1 ? "" : ","
      lines.append("    {\(Self.written(column))}\(comma)")
    }
    return (lines + ["  ]", "}", ""]).joined(separator: "\n")
  }

  private static func written(_ column: Column) -> String {
    var pairs = [
      ("column", quoted(column.letters)), ("header", quoted(column.header)),
      ("field", quoted(column.use.description)),
    ]
    if let relation = column.relation { pairs.append(("relation", quoted(relation))) }
    if let order = column.dateOrder { pairs.append(("date_order", quoted(order.rawValue))) }
    if let encoding = column.encoding { pairs.append(("encoding", quoted(encoding.rawValue))) }
    if let unit = column.unit {
      pairs.append(("multiple", "\(unit.multiple)"))
      if let currency = unit.currency { pairs.append(("currency", quoted(currency.code))) }
    }
    return pairs.map { "\"\($0)\": \($1)" }.joined(separator: ", ")
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension SheetMap {
  /// Reads a map.
  ///
  /// - Throws: ``Facts/Problem`` `bad_map` whose field is the path of the key that is wrong, such as
  ///   `columns[2].field`.
  package init(json text: String) throws(Problem) {
    guard text.utf8.count <= 1 << 20 else { throw .badMap("", .tooLong) }
    guard let read = try? JSONSerialization.jsonObject(with: Data(text.utf8)) else {
      throw .badMap("", .notJSON)
    }
    let object = try MapObject(read, at: "")
    try object.allow(["version", "list", "sheet", "header_rows", "take_hidden", "columns"])
    guard try object.number("version") ?? 1 == 1 else { throw .badMap("version", .notOne) }
    guard let list = try object.text("list"), let kind = ListKind(rawValue: list) else {
      throw .badMap("list", .notAList)
    }
    self.kind = kind
    sheet = try object.text("sheet")
    takesHidden = try object.flag("take_hidden") ?? false
    headerRows = try Self.rows(of: object)
    columns = []
    for column in try object.objects("columns") { columns.append(try Column(column, in: kind)) }
  }

  private static func rows(of object: MapObject) throws(Problem) -> [Int]? {
    guard let rows = try object.numbers("header_rows") else { return nil }
    let isRun = zip(rows, rows.dropFirst()).allSatisfy { $1 == $0 + 1 }
    guard isRun, rows.allSatisfy({ 1...1_048_576 ~= $0 }), rows.count <= 9 else {
      throw .badMap("header_rows", .notRows)
    }
    return rows
  }
}

extension SheetMap.Column {
  init(_ object: MapObject, in kind: ListKind) throws(Problem) {
    try object.allow(Self.keys)
    guard let letters = try object.text("column"), Self.place(of: letters) != nil else {
      throw .badMap(object.path("column"), .notLetters)
    }
    guard let field = try object.text("field"), let use = ColumnUse(field, in: kind) else {
      throw .badMap(object.path("field"), .notAField)
    }
    let order = try object.text("date_order")
    guard order == nil || order.flatMap(DateOrder.init) != nil else {
      throw .badMap(object.path("date_order"), .notAnOrder)
    }
    let encoding = try object.text("encoding")
    guard encoding == nil || encoding.flatMap(LegacyEncoding.init) != nil else {
      throw .badMap(object.path("encoding"), .notAnEncoding)
    }
    self.init(
      letters: letters.uppercased(), header: try object.text("header") ?? "", use: use,
      relation: try object.text("relation"), dateOrder: order.flatMap(DateOrder.init),
      encoding: encoding.flatMap(LegacyEncoding.init), unit: try Self.unit(object))
  }

  private static let keys = [
    "column", "header", "field", "relation", "date_order", "encoding", "multiple", "currency",
  ]

  private static func unit(_ object: MapObject) throws(Problem) -> AmountUnit? {
    let (multiple, code) = (try object.number("multiple"), try object.text("currency"))
    guard multiple != nil || code != nil else { return nil }
    guard multiple ?? 1 > 0 else { throw .badMap(object.path("multiple"), .notPositive) }
    guard code == nil || code.flatMap({ Currency($0) }) != nil else {
      throw .badMap(object.path("currency"), .notACurrency)
    }
    return AmountUnit(multiple: Int64(multiple ?? 1), currency: code.flatMap { Currency($0) })
  }
}
