import KieuBao

extension Leakage {
  /// What the files give away, a row for each table, index and size of box.
  func table(for reader: Reader) -> Table {
    Table(
      noun: "leakage", title: Wording(vi: "Tệp lộ gì khi không có khóa", en: "Without a key"),
      columns: Self.columns, rows: tableRows(reader) + indexRows(reader) + boxRows(reader),
      notes: notes)
  }

  private static let columns = [
    Column("what", Wording(vi: "Thứ", en: "What")),
    Column("name", Wording(vi: "Tên", en: "Name"), width: 20),
    Column("count", Wording(vi: "Số lượng", en: "Count")),
    Column("bits", Wording(vi: "Bit", en: "Bits"), width: 8),
    Column("distinct", Wording(vi: "Khác nhau", en: "Distinct")),
    Column("most_frequent", Wording(vi: "Trùng nhiều nhất", en: "Most frequent")),
    Column("expected_by_chance", Wording(vi: "Trùng ngẫu nhiên", en: "By chance")),
  ]

  private func tableRows(_ reader: Reader) -> [[Cell]] {
    tables.map {
      [reader.cell("table", Wording(vi: "bảng", en: "table")), .text($0.name), .integer($0.rows)]
        + blanks(4)
    }
  }

  private func indexRows(_ reader: Reader) -> [[Cell]] {
    indexes.map { index in
      let expected = Int64((index.expectedByChance * 1000).rounded())
      return [
        reader.cell("index", Wording(vi: "chỉ mục", en: "index")), .text(index.name),
        .integer(index.tags), .integer(index.bits),
        .integer(index.distinctTags), .integer(index.mostFrequent),
        Amount(coefficient: expected, scale: 3).map { .amount($0) } ?? .empty,
      ]
    }
  }

  private func boxRows(_ reader: Reader) -> [[Cell]] {
    boxSizes.map {
      [reader.cell("box_size", Wording(vi: "cỡ hộp", en: "box size")), .text("\($0) B")] + blanks(5)
    }
  }

  private func blanks(_ count: Int) -> [Cell] { Array(repeating: .empty, count: count) }

  private var notes: [Wording] {
    [
      Wording(
        vi:
          "Bảng: số dòng đếm được. Chỉ mục: nhãn tìm kiếm đã băm; nhãn trùng nhiều cho biết có một "
          + "giá trị phổ biến, không cho biết đó là gì. Cỡ hộp: các cỡ của hộp mã hóa.",
        en:
          "Tables: rows that can be counted. Indexes: hashed search tags; a frequent tag tells that "
          + "some value is frequent, not which. Box sizes: the sizes sealed boxes have."),
      Wording(
        vi: "Không đọc được tên, số điện thoại hay nội dung nào nếu không có khóa.",
        en: "No name, number or content can be read without a key."),
    ]
  }
}
