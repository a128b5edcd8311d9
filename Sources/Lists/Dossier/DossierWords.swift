import Facts
import Papers

/// The words by which the papers of a dossier are written, and read again to prove that they agree.
enum DossierWords {
  static let number = "TT"
  static let name = "Họ và tên (hoặc tên tập thể)"
  static let form = "Hình thức đề nghị khen thưởng"
  static let value = "Giá trị (đồng)"
  static let sum = "Tổng cộng"
  static let notValued = "chưa định giá"

  // The key of the name in a report, by kind.
  static func nameKey(_ kind: NomineeKind) -> String {
    switch kind {
    case .individual: "Họ và tên"
    case .collective: "Tên tập thể"
    case .family: "Hộ gia đình"
    }
  }

  // What the sentences that are read again begin with.
  static let submitted = "Tổng số đề nghị: "
  static let listed = "Danh sách này có "
  static let discussed = "Cuộc họp đã nghe báo cáo thành tích và xem xét hồ sơ đề nghị của "
  static let concluded = "Căn cứ kết quả biểu quyết, cuộc họp thống nhất đề nghị khen thưởng "
  static let worth = "Tổng giá trị đóng góp: "
  static let reports = "Báo cáo thành tích: "
  static let given = "Số lần đóng góp: "
  static let check = "Mã kiểm tra danh sách: "

  // What the title of a report begins with.
  static let alive = "Đề nghị tặng "
  static let posthumous = "Đề nghị truy tặng "

  static let dots = "……"
  static let longDots = "……………………………………"
  static let unknownCount = "\(longDots) trường hợp"
  static let people = "người Việt Nam ở nước ngoài"
  static let merit = "có thành tích đóng góp cho quê hương, đất nước"
}

extension String {
  /// Whether a line of the recipients means those whom the paper is for: `Như trên`, `Như kính gửi`.
  var isAsAbove: Bool { plainFold(self).hasPrefix("nhu ") }
}

extension DossierWords {
  /// A form as lists show it, with a mark for who has died.
  static func shown(_ form: String, isPosthumous: Bool) -> String {
    isPosthumous ? "\(form) (truy tặng)" : form
  }

  /// The form that the title of a report names, as lists show it.
  static func form(inTitle title: String) -> String? {
    for (beginning, isPosthumous) in [(posthumous, true), (alive, false)]
    where title.hasPrefix(beginning) {
      return shown(String(title.dropFirst(beginning.count)), isPosthumous: isPosthumous)
    }
    return nil
  }

  /// What stands at the foot of a report, behind what stands at that of the list.
  static func footer(_ list: String, number: Int, code: String) -> String {
    "\(list) · số thứ tự trong danh sách: \(number.padded(2)) · mã hồ sơ: \(code)"
  }

  /// A sum without its unit: `1.250.000.000`.
  static func figures(_ sum: Int64) -> String { Wording.number(sum).vi }

  /// A day as papers have it: days below 10 and the months 1 and 2 get a 0, others none.
  static func written(_ day: Day?) -> String {
    guard let day else { return "ngày \(dots) tháng \(dots) năm \(dots)" }
    let month = day.month <= 2 ? day.month.padded(2) : String(day.month)
    return "ngày \(day.day.padded(2)) tháng \(month) năm \(day.year)"
  }

  /// A number with its symbol, with dots where there is none yet: `……/TTr-MTTQ`.
  static func numbered(_ number: Int?, _ symbol: String) -> String {
    number.map { Paper.Head.number($0, symbol) } ?? "\(dots)/\(symbol)"
  }

  /// The beginning of a digest in groups: `1A2B-3C4D-5E6F-7081`.
  static func grouped(_ digest: String) -> String {
    let digits = Array(digest.uppercased().prefix(16))
    return stride(from: 0, to: digits.count, by: 4).map { start in
      String(digits[start..<min(start + 4, digits.count)])
    }.joined(separator: "-")
  }

  /// Things one after another, the last with "và": `cá nhân, tập thể và hộ gia đình`.
  static func joined(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " và " + last
  }

  /// What a paper rests on, line by line: a semicolon after each, a full stop after the last.
  static func italic(_ bases: [String]) -> [Paper.Block] {
    bases.enumerated().map { place, basis in
      let kept = basis.reversed().drop { $0.isWhitespace || ";.,".contains($0) }.reversed()
      return .paragraph(.italic(String(kept) + (place == bases.count - 1 ? "." : ";")))
    }
  }
}
