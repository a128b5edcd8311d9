import Facts

/// The digits of a telephone number as it was written, checked but not yet understood.
struct WrittenPhone {
  /// The number as written, in Unicode NFC with single spaces.
  let text: String

  /// The digits, without the `(0)` that is left out from abroad.
  let digits: String

  /// Whether a plus stands before the digits.
  let hasPlus: Bool

  init(_ written: some StringProtocol, field: String) throws(Problem) {
    guard written.utf8.count <= Self.longestWritten else {
      throw PhoneFault.tooLong.problem(of: field)
    }
    let words = String(written).composed.split(whereSeparator: \.isWhitespace)
    text = words.joined(separator: " ")
    do throws(PhoneFault) {
      let signs = try Self.signs(of: text)
      hasPlus = signs.first == "+"
      let dialled = signs.drop { $0 == "+" }
      let isInternational = hasPlus || dialled.starts(with: "00")
      digits =
        isInternational
        ? dialled.replacing("(0)", with: "").filter(\.isWholeNumber)
        : dialled.filter(\.isWholeNumber)
    } catch {
      throw error.problem(of: field)
    }
  }

  private static let longestWritten = 200
  private static let longest = 40
}

extension WrittenPhone {
  /// Digits, a plus at the start, and brackets around a single zero.
  private static func signs(of text: String) throws(PhoneFault) -> String {
    guard !text.isEmpty else { throw .empty }
    guard text.unicodeScalars.count <= longest else { throw .tooLong }
    var signs = ""
    var (run, runs) = (0, 0)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "+" where signs.allSatisfy { $0 == "(" }: signs = "+"
      case "=" where signs.isEmpty, "'" where signs.isEmpty: break
      case ".", "-", " ", "‐", "‑", "–", "\u{2060}", "\u{200B}", "\u{FEFF}": break
      case "(", ")": signs.unicodeScalars.append(scalar)
      case "/", ",", ";", "+":
        if run >= 7 { runs += 1 }
        run = 0
      default:
        signs.append(try digit(scalar))
        run += 1
      }
    }
    guard runs == 0 || run < 7 else { throw .several }
    guard signs.count(where: \.isWholeNumber) >= 3 else { throw .tooShort }
    return signs.first == "(" && !signs.hasPrefix("(0)") ? String(signs.dropFirst()) : signs
  }

  private static func digit(_ scalar: Unicode.Scalar) throws(PhoneFault) -> String {
    let properties = scalar.properties
    if properties.numericType == .decimal, let value = properties.numericValue {
      return String(Int(value))
    }
    switch properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .surrogate: throw .control
    default: throw properties.isAlphabetic ? .letter : .symbol
    }
  }
}

/// Why a text is not a telephone number.
enum PhoneFault: String, Error {
  case empty, several, letter, symbol, control
  case tooShort = "too_short"
  case tooLong = "too_long"

  func problem(of field: String) -> Problem {
    Problem("phone_\(rawValue)", field: field, message: message, hint: hint)
  }

  private var message: Wording {
    switch self {
    case .empty: Wording(vi: "số điện thoại để trống", en: "the phone number is empty")
    case .several: Wording(vi: "ô có nhiều số điện thoại", en: "there are several phone numbers")
    case .letter: Wording(vi: "số điện thoại có chữ cái", en: "the phone number contains a letter")
    case .symbol:
      Wording(vi: "số điện thoại có ký hiệu lạ", en: "the phone number contains a symbol")
    case .control:
      Wording(
        vi: "số điện thoại có ký tự điều khiển",
        en: "the phone number contains a control character")
    case .tooShort: Wording(vi: "số điện thoại quá ngắn", en: "the phone number is too short")
    case .tooLong: Wording(vi: "số điện thoại quá dài", en: "the phone number is too long")
    }
  }

  private var hint: Wording {
    switch self {
    case .several: Wording(vi: "ghi từng số riêng", en: "write each number on its own")
    default:
      Wording(
        vi: "ghi một số, tốt nhất kèm mã nước, ví dụ +84 905 123 456",
        en: "write one number, best with its country code, such as +84 905 123 456")
    }
  }
}
