import Naming

/// The words of a heading, apart from what it adds in brackets: `(ghi rõ)`, `(cũ)`, `(dd/mm/yyyy)`.
struct HeadingText {
  /// What stands outside brackets, or all of it where nothing does.
  let text: String

  /// Its words, without marks.
  let words: [String]

  /// What stands in each pair of brackets, without marks.
  let additions: [String]

  init(_ typed: String) {
    let cell = HeadingAddress.removed(from: typed)
    var (outside, inside, depth) = ("", [""], 0)
    for character in cell {
      switch character {
      case "(", "[", "{":
        depth += 1
        outside.append(" ")
      case ")", "]", "}":
        depth = max(0, depth - 1)
        inside.append("")
      case _ where depth > 0: inside[inside.count - 1].append(character)
      default:
        // CurrentCountry is two words.
        if character.isUppercase, outside.last?.isLowercase == true { outside.append(" ") }
        outside.append(character)
      }
    }
    let hasText = outside.contains(where: \.isLetter)
    text = hasText ? outside : cell
    let all = folded(text).split(separator: " ").map(String.init)
    // A form numbers its questions.
    let asked = all.drop { $0.allSatisfy(\.isNumber) }
    words = asked.isEmpty ? all : Array(asked)
    additions = hasText ? inside.map { folded($0) }.filter { !$0.isEmpty } : []
  }

  /// Short ways to write a word of a heading.
  static let abbreviations: [String: String] = [
    "sdt": "so dien thoai", "sđt": "so dien thoai", "dt": "dien thoai", "dthoai": "dien thoai",
    "tel": "dien thoai", "hvt": "ho va ten", "nsinh": "nam sinh", "ntns": "ngay thang nam sinh",
    "qq": "que quan", "qquan": "que quan", "gtinh": "gioi tinh", "dc": "dia chi",
    "dchi": "dia chi", "xc": "xuat canh", "nnghiep": "nghe nghiep", "nghenghiep": "nghe nghiep",
    "tn": "than nhan", "qhe": "quan he", "hc": "ho chieu", "kb": "kieu bao", "vk": "viet kieu",
    "nvn": "nguoi viet nam", "nvnonn": "nguoi viet nam o nuoc ngoai", "tp": "thanh pho",
    "gchu": "ghi chu", "tx": "thi xa", "tt": "tt", "t": "tinh", "h": "huyen", "sn": "sinh nam",
    "đt": "dien thoai", "hktt": "ho khau thuong tru", "dkhktt": "ho khau thuong tru",
    "nohn": "noi o hien nay", "nlh": "nguoi lien he", "qg": "quoc gia",
    "vnonn": "nguoi viet nam o nuoc ngoai",
  ]
}
