import Facts
import Testing

@testable import Naming

struct LegacyEncodingTests {
  /// Each encoding with each letter and its code.
  static let letters = LegacyCodes.codes.flatMap { encoding, text in
    zip(LegacyCodes.letters, text.split(whereSeparator: \.isWhitespace)).map {
      Code(encoding: encoding, letter: $0, text: shown($1))
    }
  }

  struct Code: Sendable {
    let encoding: LegacyEncoding
    let letter: Character
    let text: String
  }

  @Test func `there are codes for 134 letters in ten encodings`() {
    #expect(Set(LegacyCodes.letters).count == 134)
    #expect(LegacyCodes.codes.count == 10)
    #expect(Set(LegacyCodes.codes.keys) == Set(LegacyEncoding.allCases).subtracting([.unicode]))
    #expect(Self.letters.count == 1340)
  }

  @Test func `each code is its letter, in NFC`() {
    for code in Self.letters where !(code.encoding == .viqr && Self.isNoWord(code.letter)) {
      // Where small letter and capital share a code, a face of capitals tells them apart.
      let isShared = Self.letters.contains {
        $0.encoding == code.encoding && $0.text == code.text && $0.letter != code.letter
      }
      let isCapitals = isShared && code.letter.isUppercase
      let decoded = code.encoding.decode(code.text, isCapitals: isCapitals)
      #expect(
        Array(decoded.unicodeScalars) == Array(code.letter.unicodeScalars),
        "\(code.encoding) \(code.letter)")
    }
  }

  /// What is no syllable alone, and has no mark but one that may be a full stop or the like: VIQR reads
  /// whole words.
  private static func isNoWord(_ letter: Character) -> Bool {
    "áảạéẻẹíỉịóỏọúủụỷỵđ".contains(letter.lowercased())
  }

  @Test(arguments: LegacyCodes.codes.keys)
  func `each letter in the middle of a text is its letter`(encoding: LegacyEncoding) {
    let encoder = LegacyEncoder(encoding)
    for letter in LegacyCodes.letters.prefix(67) where letter != "đ" || encoding != .viqr {
      let word = "h\(letter)"
      let text = "\(word) 12, \(word)!"
      guard encoding != .viqr || isSyllable(word) else { continue }
      #expect(encoding.decode(encoder.encode(text)) == text, "\(encoding) \(letter)")
    }
  }

  @Test func `other ways to write a letter are read`() {
    for (encoding, text) in LegacyCodes.variants {
      for entry in text.split(whereSeparator: \.isWhitespace) {
        #expect(encoding.decode(shown(entry.dropLast())) == String(entry.suffix(1)), "\(entry)")
      }
    }
  }

  @Test(arguments: [
    // An editor made a Greek letter of the micro sign.
    (LegacyEncoding.tcvn3, "H\u{3BC} Néi", "Hà Nội"),
    // A program made a hyphen of the soft hyphen; another hyphen stays.
    (.tcvn3, "Ph-êng B×nh Tr-ng", "Phường Bình Trưng"), (.tcvn3, "Hµ-Néi", "Hà-Nội"),
    // The capitals of TCVN3 have no tones: the rest of the text tells.
    (.tcvn3, "TRÇN THÞ ¸NH", "TRẦN THỊ ÁNH"), (.tcvn3, "Lª ThÞ ¸nh", "Lê Thị Ánh"),
    (.tcvn3, "NGUYÔN V¡N AN (chÕt)", "NGUYỄN VĂN AN (chết)"),
    (.tcvn3, "thÞ trÊn ¸i NghÜa, ë Mü", "thị trấn Ái Nghĩa, ở Mỹ"), (.tcvn3, "Hå AN", "Hồ AN"),
    (.tcvn3, "“Hµ Néi” – ViÖt Nam…", "“Hà Nội” – Việt Nam…"),
    (.vni, "NGUYEÃN VAÊN HUØNG", "NGUYỄN VĂN HÙNG"), (.vni, "TRAàN Thò Xí", "TRẦN Thị Xí"),
    (.windows1258, "NguyêÞn Vãn Hýng", "Nguyễn Văn Hưng"),
    (.utf8AsCP1252, "ThÃ\u{A0}nh phá»‘ HÃ\u{A0} Ná»™i", "Thành phố Hà Nội"),
    // Somebody trimmed the space without break that à ends in.
    (.utf8AsCP1252, "Ná»™i HÃ", "Nội Hà"), (.utf8AsCP1252, "MÃ¼ller é", "Müller é"),
    (.utf8AsCP1252, "ðŸ˜€ a\u{C3}", "😀 aà"), (.utf8AsCP1252, "Ã( à¸", "Ã( à¸"),
    (.viqr, "Nguye^~n Thi. Ngo.c DDa`o", "Nguyễn Thị Ngọc Đào"), (.viqr, "U+'c Y'", "Ức Ý"),
    (.viqr, "Ba(`ng (Tra^`n)", "Bằng (Trần)"), (.viqr, "Hu*o*ng, o*? My~.", "Hương, ở Mỹ."),
    (.viqr, "le.an@example.org O'Brien a^2", "le.an@example.org O'Brien a^2"),
    (.viqr, "Ha\\. Lo^.c\\?", "Ha. Lộc?"), (.viqr, "Nguyen (Mr.)", "Nguyen (Mr.)"),
    (.unicode, "Nguye\u{302}\u{303}n µ", "Nguyễn µ"), (.tcvn3, "Nguyễn µ", "Nguyễn µ"),
    (.vni, "", ""), (.vps, "12/5", "12/5"),
  ])
  func `a text is read`(encoding: LegacyEncoding, cell: String, text: String) {
    #expect(Array(encoding.decode(cell).utf8) == Array(text.utf8))
  }

  @Test func `a face of capitals makes capitals of all letters`() {
    #expect(LegacyEncoding.tcvn3.decode("nguyÔn v¨n an", isCapitals: true) == "NGUYỄN VĂN AN")
  }

  @Test(arguments: [
    (".VnTime", LegacyEncoding.tcvn3, false), (".VnTimeH", .tcvn3, true),
    (".VnArialH ", .tcvn3, true),
    (" .VnArial Narrow", .tcvn3, false), ("VNI-Times", .vni, false), ("vni-helve", .vni, false),
    ("VPS Times", .vps, false), ("VNtimes new roman", .vietwareX, false),
    ("SVNtimes new roman", .vietwareF, false),
  ])
  func `a font tells the encoding it was made for`(
    font: String, encoding: LegacyEncoding, isCapitals: Bool
  ) throws {
    let told = try #require(LegacyEncoding.ofFont(font))
    #expect(told.encoding == encoding && told.isCapitals == isCapitals)
  }

  @Test(arguments: [
    "Times New Roman", "Arial", "UVN Bay Buom", "SVN-Gilroy", "VnTime", "", "Verdana",
  ])
  func `a font of Unicode tells nothing`(font: String) {
    #expect(LegacyEncoding.ofFont(font) == nil)
  }
}
