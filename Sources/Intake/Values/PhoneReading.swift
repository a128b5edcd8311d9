import Facts
import Localities
import Naming

/// Reads the phones of a cell.
struct PhoneReading {
  /// Where the person lives; nil where that is not known.
  let country: Country?
  let field: String

  struct Found: Equatable {
    var phones: [String] = []
    var emails: [String] = []

    /// What stands in the cell besides.
    var words: [String] = []
    var remarks: [Problem] = []
  }

  func read(_ text: String) -> Found {
    var found = Found()
    guard text.utf8.count <= 1000 else { return Found(phones: [text.tidy]) }
    if text.isOnePhone {
      let (phone, isMended) = mended(text.tidy)
      return Found(phones: [phone], remarks: isMended ? [.restoredZero(field)] : [])
    }
    for piece in Self.pieces(of: text) {
      if piece.contains("@"), !piece.contains(where: \.isWhitespace) {
        found.emails.append(piece)
        continue
      }
      let (digits, words) = Self.parted(piece)
      let count = digits.utf8.count { (0x30...0x39).contains($0) }
      guard count >= 6 else {
        if !CellWords.saysNothing(piece), piece != "0" { found.words.append(piece) }
        continue
      }
      if !words.isEmpty { found.words.append(piece) }
      let (phone, isMended) = mended(digits)
      if !found.phones.contains(phone) { found.phones.append(phone) }
      if isMended { found.remarks.append(.restoredZero(field)) }
    }
    return keepingWhatCannotBeRead(found, text)
  }

  /// A cell without any phone is given as it is, so that the form tells what is wrong with it.
  private func keepingWhatCannotBeRead(_ found: Found, _ text: String) -> Found {
    var found = found
    if found.phones.isEmpty, found.emails.isEmpty, !found.words.isEmpty,
      text.contains(where: \.isNumber)
    {
      (found.phones, found.words) = ([text.tidy], [])
    }
    if !found.words.isEmpty { found.remarks.append(.wordsLeftOut(field)) }
    return found
  }

  /// The number with the zero it lost in a column of numbers.
  private func mended(_ written: String) -> (String, Bool) {
    let digits = written.filter { $0.isASCII && $0.isNumber }
    guard !written.hasPrefix("+"), !written.contains(where: { "-()/".contains($0) }),
      !digits.hasPrefix("0"), 8...10 ~= digits.utf8.count,
      !isKnown(written), isKnown("0" + digits)
    else { return (written, false) }
    return ("0" + digits, true)
  }

  /// The number with the code of Vietnam, where it can be one of Vietnam and none of another country
  /// for sure.
  static func vietnamese(_ written: String, besides country: Country?) -> String {
    let home = try? Country(written: "VN")
    guard let phone = try? PhoneNumber(written, in: home), phone.isE164,
      !((try? PhoneNumber(written, in: country))?.isE164 ?? false)
    else { return written }
    return phone.text
  }

  /// Whether a text is a phone as Vietnam writes its own, with its first 0 or without.
  static func isOfVietnam(_ text: String) -> Bool {
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }.map { $0 - 0x30 }
    let isMobile: (ArraySlice<UInt8>) -> Bool = {
      $0.count == 9 && [3, 5, 7, 8, 9].contains($0[$0.startIndex])
    }
    switch digits.first {
    case 0: return isMobile(digits[1...]) || digits.count == 11 && digits[1] == 2
    case 8 where digits.count == 11: return digits[1] == 4 && isMobile(digits[2...])
    default: return isMobile(digits[...])
    }
  }

  private func isKnown(_ written: String) -> Bool {
    (try? PhoneNumber(written, in: country))?.isE164 ?? false
  }
}

extension PhoneReading {
  /// One number each: lines, and what stands between `;`, `,`, `/` or a word for "or" where both
  /// sides are numbers.
  private static func pieces(of text: String) -> [String] {
    text.split { $0.isNewline || $0 == ";" || $0 == "|" }.flatMap { line in
      var pieces: [String] = []
      for part in split(String(line).tidy) {
        // 090 123 4567/68 is one number and the end of another.
        if let last = pieces.last, digits(part) < 7, digits(last) > 0, !part.contains("@"),
          digits(part) > 0
        {
          pieces[pieces.count - 1] = digits(last) < 7 ? last + " " + part : last
        } else if let last = pieces.last, isAreaCode(last), 5...9 ~= digits(part) {
          pieces[pieces.count - 1] = last + " " + part
        } else {
          pieces.append(part)
        }
      }
      return pieces.map(\.tidy).filter { !$0.isEmpty }
    }
  }

  /// `0176` before `/55501102`, as German offices write it.
  private static func isAreaCode(_ text: String) -> Bool {
    text.first == "0" && 3...5 ~= digits(text) && text.utf8.count <= 5
  }

  private static func split(_ line: String) -> [String] {
    var line = line
    for word in [" hoặc ", " và ", " hay ", " or ", " & ", " - ", " – "] {
      let halves = line.components(partedBy: word)
      if halves.count > 1, halves.allSatisfy({ digits($0) >= 8 }) {
        line = halves.joined(separator: ",")
      }
    }
    return line.split { $0 == "," || $0 == "/" || $0 == "&" }.map(String.init)
  }

  private static func digits(_ text: some StringProtocol) -> Int {
    text.utf8.count { (0x30...0x39).contains($0) }
  }

  /// The number without the words that stand with it, and those that say more than "phone".
  private static func parted(_ piece: String) -> (String, words: [String]) {
    guard piece.contains(where: \.isLetter) else {
      return (piece.trimming { $0 == ":" || $0 == "." || $0 == "-" }, [])
    }
    let words = piece.split { !$0.isLetter }.map(String.init).filter {
      !labels.contains(folded($0))
    }
    let number = piece.filter { !$0.isLetter && $0 != ":" && $0 != "_" && $0 != "*" && $0 != "#" }
    let bare = number.replacing("()", with: "").trimming { ".:- ".contains($0) }
    return (bare.tidy, words)
  }

  private static let labels: Set<String> = [
    "dt", "sdt", "dd", "tel", "mobile", "zalo", "viber", "whatsapp", "nr", "cq", "nha", "di",
    "dong",
    "phone", "so", "dien", "thoai", "dtdd", "fb", "line", "cell", "ban", "co", "dinh", "va",
    "kakao",
    "messenger", "wechat", "imo", "goi", "m", "t", "p", "hp", "handy", "tell", "skype", "telegram",
  ]
}

extension String {
  func components(partedBy word: String) -> [String] {
    split(separator: word, omittingEmptySubsequences: false).map(String.init)
  }

  func trimming(_ isLeftOut: (Character) -> Bool) -> String {
    let start = drop(while: { isLeftOut($0) || $0.isWhitespace })
    return String(start.reversed().drop(while: { isLeftOut($0) || $0.isWhitespace }).reversed())
  }
}

extension String {
  /// Whether it is one number by its signs alone.
  fileprivate var isOnePhone: Bool {
    var digits = 0
    for byte in utf8 {
      switch byte {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "+") where digits == 0: continue
      case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"): continue
      default: return false
      }
    }
    return 8...15 ~= digits && utf8.last.map { (0x30...0x39).contains($0) } ?? false
  }
}
