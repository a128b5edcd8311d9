import Testing

@testable import Naming

struct NamePartsTests {
  private func show(_ parts: NameParts) -> String {
    [parts.family, parts.middle, parts.given].map { $0.joined(separator: " ") }
      .joined(separator: "|")
  }

  @Test(arguments: [
    ("Nguyễn Văn An", "Nguyễn|Văn|An"), ("Lê Lợi", "Lê||Lợi"), ("An", "||An"),
    ("Trần Thị Ngọc Lan", "Trần|Thị Ngọc|Lan"), ("Tôn Nữ Thị Ninh", "Tôn Nữ|Thị|Ninh"),
    ("Công Tằng Tôn Nữ Ngọc Lan", "Công Tằng Tôn Nữ|Ngọc|Lan"), ("Tôn Thất Tùng", "Tôn Thất||Tùng"),
    ("Âu Dương Phong", "Âu Dương||Phong"), ("Nguyễn Phúc Bảo Long", "Nguyễn Phúc|Bảo|Long"),
    ("Nguyễn Phước Hưng", "Nguyễn|Phước|Hưng"), ("TON NU THI NINH", "TON NU|THI|NINH"),
    ("Kevin Tuan Nguyen", "Nguyen|Tuan|Kevin"), ("Tuan Anh Nguyen", "Nguyen|Tuan|Anh"),
    ("Lan Thi Tran", "Tran|Thi|Lan"), ("Tuấn Anh NGUYỄN", "NGUYỄN|Tuấn|Anh"),
    ("NGUYEN, Tuan Anh", "NGUYEN|Tuan|Anh"), ("Nguyen Thi, Lan", "Nguyen|Thi|Lan"),
    ("TON NU, Ngoc Lan", "TON NU|Ngoc|Lan"), ("Nguyen, Lan Thi", "Nguyen|Thi|Lan"),
    ("Tran Thi Lan Miller", "Tran|Thi|Lan"), ("Lan Müller", "Müller||Lan"),
    ("Đỗ Thị Hà (Kim Ha-na)", "Đỗ|Thị|Hà"), ("Vũ Thị Hà-My", "Vũ|Thị|Hà-My"),
    ("阮文安", "||阮文安"), ("Нгуен Ван Ан", "||Нгуен Ван Ан"), ("N. V. An", "N.|V.|An"),
    ("Nguyen, Jr.", "||Nguyen"), ("Mai Phương", "Mai||Phương"),
  ])
  func `a name falls into family, middle and given name`(name: String, parts: String) {
    #expect(show(PersonName(stored: name).parts) == parts)
  }

  @Test(arguments: [
    ("Anh Tuan Nguyen", "Nguyen|Tuan|Anh"), ("Anh Tuan Nguyen", "Nguyen|Anh|Tuan"),
    ("Kevin Tuan Nguyen", "Nguyen||Tuan"), ("NGUYEN, Tuan Anh", "NGUYEN|Anh|Tuan"),
    ("Nguyễn Phúc Hưng An", "Nguyễn|Phúc Hưng|An"),
  ])
  func `a name that can be read in several ways has them all`(name: String, parts: String) {
    #expect(PersonName(stored: name).readings.map(show).contains(parts))
  }

  @Test func `the married name and the adopted name stand for themselves`() {
    #expect(PersonName(stored: "Tran Thi Lan Miller").parts.married == ["Miller"])
    let readings = PersonName(stored: "Kevin Tuan Nguyen").readings
    #expect(readings.contains { $0.adopted == ["Kevin"] && $0.given == ["Tuan"] })
    #expect(PersonName(stored: "Đỗ Thị Hà (Kim Ha-na)").bracketed?.text == "Kim Ha-na")
  }

  @Test func `every word stands once in every reading, and the shares make one`() {
    let names = ExpectedOrder.persons.split(whereSeparator: { $0 == "|" || $0 == "\n" })
    for name in names.map({ PersonName(stored: String($0)) }) {
      let readings = name.readings
      #expect(abs(readings.reduce(0) { $0 + $1.share } - 1) < 1e-9)
      for parts in readings {
        let words = parts.family + parts.middle + parts.given + parts.married + parts.adopted
        #expect(words.sorted() == name.text.split(separator: " ").map(String.init).sorted())
      }
    }
  }

  @Test func `a name before a comma sorts by its given name`() {
    let key = PersonName(stored: "NGUYEN, Tuan Anh").sortKey
    #expect(key == PersonName(stored: "Nguyen Tuan Anh").sortKey)
    #expect(key < PersonName(stored: "Nguyen An Binh").sortKey)
  }
}
