@testable import Naming

/// The inverse of decoding, made from the facts and not from the tables of the program.
struct LegacyEncoder {
  private let codes: [Character: String]

  init(_ encoding: LegacyEncoding) {
    let words = (LegacyCodes.codes[encoding] ?? "").split(whereSeparator: \.isWhitespace)
    codes = Dictionary(uniqueKeysWithValues: zip(LegacyCodes.letters, words.map { shown($0) }))
  }

  /// The text as a sheet shows its bytes.
  func encode(_ text: String) -> String {
    text.map { codes[$0] ?? String($0) }.joined()
  }
}

/// The characters of Windows-1252 for bytes in hexadecimal; bytes it leaves undefined are controls.
func shown(_ hexadecimal: some StringProtocol) -> String {
  let digits = Array(hexadecimal)
  let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
    UInt8(String(digits[$0...($0 + 1)]), radix: 16)
  }
  return String(
    String.UnicodeScalarView(
      bytes.map { byte in
        let upper: Character? = (0x80..<0xA0).contains(byte) ? cp1252[Int(byte) - 0x80] : nil
        let scalar = upper == "." ? nil : upper?.unicodeScalars.first
        return scalar ?? Unicode.Scalar(byte)
      }))
}

private let cp1252 = Array("€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ")

/// What a Windows whose code page is 1258 shows where one of 1252 shows the text.
func shownIn1258(_ text: String) -> String {
  let pairs = zip(
    "ÃÌÐÒÕÝÞãìðòõýþ".unicodeScalars, "Ă\u{300}Đ\u{309}ƠƯ\u{303}ă\u{301}đ\u{323}ơư₫".unicodeScalars)
  let others = Dictionary(uniqueKeysWithValues: pairs)
  return String(String.UnicodeScalarView(text.unicodeScalars.map { others[$0] ?? $0 }))
}

/// Numbers that look random and are the same in every run.
struct Draws: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

/// Invented names and addresses.
enum InventedCells {
  private static let families = words(
    """
    Nguyễn Trần Lê Phạm Hoàng Bùi Vũ Võ Phan Đỗ Huỳnh Đặng Trương Ngô Dương Hồ Đinh Đoàn Đào Trịnh Lương
    Lưu Lâm Lý Phùng Tạ Thạch Thái Vương Tô Triệu Đàm Tống Quách Kiều Hứa Từ Tăng Lã Thân Diệp Nghiêm
    """)
  private static let middles = words(
    """
    Thị Văn Ngọc Minh Đức Xuân Quang Hữu Đình Quốc Hồng Duy Mỹ Công Tiến Thu Thành Trọng Mạnh Tuấn Thế
    Phương Việt Kim Khánh Hải Nhật Bá Tấn Bảo Thúy Chí Gia Đăng Thùy Viết Như Khắc Trường Quỳnh Diệu
    """)
  private static let givens = words(
    """
    Anh Linh Trang Phương Thảo Ngọc Hà Sơn Hương Tuấn Giang Hiếu Nhi Đức Dương Duy Ngân Hải Huyền Dũng
    Hằng Quỳnh Đạt Thành Hùng Hiền Vân Tâm Cường Hưng Thủy Thắng Tú Hạnh Tùng Thư Yến Uyên Duyên Bình
    Trường Hòa Thơ Lực Sương Út Ánh Ý Toản Tươi Kỳ Nhường Phượng Nguyệt Khuê Luyến Nghĩa Giàu Quý Gấm
    """)
  private static let places = words(
    """
    Hòa Vang,Thăng Bình,Điện Bàn,Núi Thành,Quế Sơn,Đại Lộc,Ái Nghĩa,Quảng Phú,Tam Kỳ,Sầm Sơn,Hoằng Hóa
    Nông Cống,Thiệu Hóa,Đông Sơn,Vĩnh Lộc,Cẩm Thủy,Ngọc Lặc,Bắc Trà My,Phước Sơn,Ông Ích Khiêm,Cửa Đại
    Yên Dũng,Lục Ngạn,Gò Vấp,Thủ Đức,Châu Đốc,Cà Mau,Rạch Giá,Đồng Hới,Kỳ Anh,Nghĩa Đàn,Quỳ Hợp
    """, by: [",", "\n"])
  private static let units = [
    "xã %, huyện %", "X. % - H. %", "phường %, TP. %", "thị trấn %, huyện %", "Thôn 3, xã %, %",
    "12/5 đường %, quận %, TP.%", "Ấp %, xã %",
  ]

  static func names(_ count: Int, seed: UInt64 = 1) -> [String] {
    var draws = Draws(seed)
    return (0..<count).map { _ in
      let middle = Int.random(in: 0..<9, using: &draws) > 0 ? [draw(middles, &draws)] : []
      return ([draw(families, &draws)] + middle + [draw(givens, &draws)]).joined(separator: " ")
    }
  }

  static func addresses(_ count: Int, seed: UInt64 = 2) -> [String] {
    var draws = Draws(seed)
    return (0..<count).map { _ in
      draw(units, &draws).map { $0 == "%" ? draw(places, &draws) : String($0) }.joined()
    }
  }

  /// Names and words of the languages of host countries that are no Vietnamese.
  static let western = words(
    """
    Müller|François|Dvořák|Łukasz|Ñandú|Peña|José María|Jürgen Weiß|Björn|Søren|Åse|Håkon|Loïc|Joël|Zoë
    René|Renée|Aimée|Benoît|Gaël|Maël|Anaïs|Raphaël|Moïse|Hélène|Jérôme Côté|Lefèvre|Théo|Léa|Léo|Où
    São Paulo|João|Conceição|Magalhães|Araújo|Núñez|Muñoz|Gómez|Raúl|Saúl|Isaác|Gößner|Köln|München
    Düsseldorf|Österreich|Zürich|Genève|Malmö|Göteborg|Västerås|Århus|Tromsø|Bodø|Besançon|Nîmes
    Saint-Étienne|Québec|Montréal|Mª Carmen|Nº 5|£5m|© 2020|100 µm|20°C|l’été|“Chez Bö”|Noé|Saá|Più
    Kovács Éva|Tóth|Szűcs|Brașov|Ștefan|Čapek|Žofie|Nováková|Kraków|Łódź|Gesù|Città|Paral·lel|STRAßE
    «Bonjour»|Øystein|Pål Kåre|Özil|Çelik|Aÿ|Île de Ré|Müh\u{AD}le|CAFÉ|Ihr Büro|Façade|Mø|Bö|Hå|Thé
    """, by: ["|", "\n"])

  /// Texts of ASCII with signs that are marks in VIQR.
  static let plain = words(
    """
    O'Brien|D'Angelo|Trang's|Nguyen (Mr.)|What?|a'|le.an@example.org|http://example.org/a~b|Hawai'i|A+
    Xi'an|Ma'an|Pu'u|Sa'id|O+|AB+|U+0041|C++|area(s)|Da(n)|Tran A.|TP. Hue|Le Van A.|Hoa?|Tu'|Eddy
    DD/MM/YYYY|1 o'clock|a^2+b^2|x~y|e.g.|U.S.A.|Me?|Ha.|No. 12|Nguyen Van An|+84 905 000 000|Ba'ath
    Mo'orea|Qur'an|d'Orsay|l'Hay|Ra'anana|Na(OH)2|via(s)|A(1)|ma(x)|Teddy Addis|info@xu+an.example
    """, by: ["|", "\n"])

  private static func words(_ text: String, by separators: [Character] = [" ", "\n"]) -> [String] {
    text.split { separators.contains($0) }.map { $0.trimmed }
  }

  private static func draw(_ words: [String], _ draws: inout Draws) -> String {
    words.randomElement(using: &draws) ?? ""
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
