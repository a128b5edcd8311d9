import Localities

/// The words invented persons are made of, the commonest first.
enum InventedWords {
  static let families = words(
    """
    Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Phan Huỳnh Võ Đặng Bùi Đỗ Hồ Ngô Dương
    Lý Trương Đinh Đoàn Mai Trịnh Lương Cao Tạ Hà Lâm Thái Châu Tôn Quách Vương Kiều Diệp Ông Nhan
    """)
  static let maleMiddles = words(
    "Văn Văn Văn Hữu Đức Minh Quang Ngọc Thanh Quốc Công Đình Xuân Thành Duy Anh Tấn Phước Bá Thế")
  static let femaleMiddles = words(
    "Thị Thị Thị Thị Ngọc Thanh Kim Thu Hồng Mỹ Bích Thúy Phương Như Diễm Tuyết Hoàng Xuân Cẩm")
  static let givens = words(
    """
    Anh Hùng Hương Lan Hoa Minh Tuấn Dũng Hà Hải Linh Thảo Trang Nam Sơn Long Phương Thủy Bình Hạnh
    Nga Yến Tâm Phúc Lộc Thọ Vinh Quang Huy Khoa Đạt Tài Trí Dung Nhung Hiền Loan Oanh Mai Đào Cúc
    Trúc Liên Sen Quỳnh Ngân Châu Bảo Ân Thiện Nhân Nghĩa Lễ Tín Cường Mạnh Khánh Hưng Thịnh Vượng
    Toàn Tiến Thắng Lợi Đông Tây Bắc Giang Sang Hậu Đức Kiên Trung Chính Ái Mỵ Quế Thơ Tư Út Bé Rạng
    """)
  static let occupations = words("Làm_nail Kinh_doanh Công_nhân Hưu_trí Kỹ_sư Giáo_viên Nội_trợ")
  static let foreign = words("David Kevin Jenny Tommy Tina Michael Andy Kathy Peter Helen Leon Mia")
  static let surnames = words("Miller Schneider Dubois Novak Johansen Rossi Brown Kowalski Meyer")
  static let cities = words(
    """
    US|San_Jose US|Houston US|Westminster FR|Paris DE|Berlin AU|Sydney CA|Toronto KR|Seoul
    JP|Osaka TW|Taipei US|Seattle AU|Melbourne CZ|Praha DE|München US|Boston NO|Oslo PL|Warszawa
    """)
  static let communes = Array(
    Gazetteer.communes(of: ProvinceCode(stored: "38")).map(\.code).prefix(80))

  /// Another name that sounds or looks alike.
  static func alike(_ name: String) -> String {
    let pairs = [
      "Hùng": "Hưng", "Hoa": "Hoà", "Minh": "Mính", "Lan": "Loan", "Hà": "Hạ", "Anh": "Ánh",
      "Tuấn": "Tuân", "Bình": "Bính", "Long": "Lòng", "Hải": "Hai", "Phúc": "Phước",
    ]
    return pairs[name] ?? name + "h"
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" })
      .map { String($0.replacing("_", with: " ")) }
  }
}

/// Random numbers, the same for the same seed (SplitMix64).
struct InventedDraws {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

  /// One of a list, the first ones more often.
  mutating func common<Element>(of items: [Element]) -> Element {
    items[min(below(items.count), below(items.count))]
  }

  mutating func digits(_ count: Int) -> String {
    (0..<count).map { _ in String(below(10)) }.joined()
  }
}
