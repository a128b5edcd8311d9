/// What the format of a cell makes of its number.
enum NumberFormat: Equatable {
  case plain

  /// A date shown to the day, or with a time.
  case day
  case month
  case year

  /// A whole number with zeros before it, up to so many digits.
  case padded(Int)

  var isDate: Bool { self == .day || self == .month || self == .year }

  /// The most characters the code of a format has.
  private static let longest = 255

  /// Reads the code of a format, such as `dd/mm/yyyy`, `00000` or `0#########`.
  ///
  /// What has a place for digits is no date, unless it is the fraction of a second.
  init(code: String) {
    let shown = Self.bare(code)
    let has = Set(shown)
    if shown.first == "0", has.isSubset(of: ["0", "#"]), 2...Self.longest ~= shown.count {
      self = .padded(shown.count)
    } else if has.contains("#") || (has.contains("0") && !has.contains("s")) {
      self = .plain
    } else if has.contains("d") {
      self = .day
    } else if has.contains("h") || has.contains("s") {
      self = has.contains("y") ? .day : .plain
    } else if has.contains("m") {
      self = has.contains("y") ? .month : .day
    } else {
      self = has.contains("y") ? .year : .plain
    }
  }

  /// The formats that every workbook has without naming them.
  init(builtIn id: Int) {
    switch id {
    case 17, 55: self = .month
    case 14...16, 22, 27...31, 34...36, 50...54, 56...58: self = .day
    case 18...21, 45...47: self = .day
    default: self = .plain
    }
  }

  /// The first section of a code, in lower case, without the texts and colours in it.
  private static func bare(_ code: String) -> String {
    var shown = ""
    var (isQuoted, isBracketed, isSkipped, isElapsed) = (false, false, false, false)
    for character in code.lowercased() {
      switch character {
      case _ where isSkipped: isSkipped = false
      case "\"" where !isBracketed: isQuoted.toggle()
      case _ where isQuoted: continue
      case "[":
        isBracketed = true
        isElapsed = true
      case "]":
        isBracketed = false
        if isElapsed { shown.append("h") }
      // Only `[h]`, `[mm]` and `[ss]`, a time passed, hold nothing but these.
      case _ where isBracketed: isElapsed = isElapsed && "hms".contains(character)
      case "\\", "_", "*": isSkipped = true
      case ";": return shown
      case " ", "-", "(", ")": continue
      default: shown.append(character)
      }
    }
    return shown == "general" ? "" : shown
  }
}
