import Facts
import Naming

/// Reads the home of a person from the words of a source.
public enum HomePlace {
  /// The present commune a text names together with its province; nil where that is not certain.
  ///
  /// `xã Gò Nổi, Đà Nẵng` and `P. Quảng Phú - TP Đà Nẵng` are read. The kind of the commune must be
  /// written and right; the marks of its name must agree, unless there are none and only one commune
  /// of the province has these letters. Nil for every text that names a district or a town (an
  /// address from before 1/7/2025), that leaves the province out, or that an older commune elsewhere
  /// would have been written with as well.
  public static func resolve(_ text: some StringProtocol) -> CommuneCode? {
    guard text.utf8.count <= longest else { return nil }
    var parts = parts(of: String(text))
    if let last = parts.last, ["viet nam", "vietnam", "vn"].contains(folded(last)) {
      parts.removeLast()
    }
    guard parts.count >= 2, let province = province(parts.removeLast()) else { return nil }
    let name = parts.removeLast()
    guard parts.allSatisfy(isWithinCommune), let commune = commune(name, in: province)
    else { return nil }
    return commune.code
  }

  private static let longest = 600
}

extension HomePlace {
  /// The units a text names, from the smallest: parted by commas, or else by dashes between spaces.
  private static func parts(of text: String) -> [String] {
    let listed = text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline })
    let parts =
      listed.count > 1 ? listed.map(String.init) : dashed(listed.first.map(String.init) ?? "")
    return parts.filter { !folded($0).isEmpty }
  }

  /// A dash inside a name (Văn Miếu - Quốc Tử Giám) leaves the last part, the province, alone.
  private static func dashed(_ text: String) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let dash = words.lastIndex(where: { $0 == "-" || $0 == "–" }) else { return [text] }
    return [words[..<dash], words[(dash + 1)...]].map { $0.joined(separator: " ") }
  }

  /// Whether a part names something smaller than a commune: a hamlet, a street, a group of houses.
  private static func isWithinCommune(_ part: String) -> Bool {
    let first = folded(part).split(separator: " ").first ?? ""
    return [
      "thon", "ap", "ban", "buon", "lang", "khoi", "to", "xom", "khu", "duong", "so", "ngo", "plei",
    ].contains(first)
  }

  private static func province(_ part: String) -> Province? {
    let written = folded(part)
    let forms: [(prefix: String, kinds: [ProvinceKind])] = [
      ("thanh pho ", [.city]), ("tp ", [.city]), ("tinh ", [.province]), ("t ", [.province]),
      ("", [.city, .province]),
    ]
    for (prefix, kinds) in forms where written.hasPrefix(prefix) {
      let name = String(written.dropFirst(prefix.count))
      return PlaceNames.provinces[["hcm", "tphcm"].contains(name) ? "ho chi minh" : name]
        .flatMap { kinds.contains(where: $0.kinds.all.contains) ? $0 : nil }
    }
    return nil
  }

  private static func commune(_ part: String, in province: Province) -> Commune? {
    let written = folded(part)
    let forms: [(prefix: String, kind: CommuneKind)] = [
      ("phuong ", .ward), ("p ", .ward), ("xa ", .commune), ("x ", .commune),
      ("dac khu ", .specialZone), ("dk ", .specialZone),
    ]
    guard let (prefix, kind) = forms.first(where: { written.hasPrefix($0.prefix) }) else {
      return nil
    }
    let name = words(of: part).dropFirst(prefix.count(where: { $0 == " " }))
    let key = PlaceNames.key(province.code, String(written.dropFirst(prefix.count)))
    let isPlain = !name.contains(where: \.isMarked)
    let found = (PlaceNames.communes[key] ?? []).filter { commune in
      commune.kinds.all.contains(kind) && (isPlain || words(of: commune.name) == Array(name))
    }
    guard found.count == 1, let commune = found.first, !homonyms.contains(commune.code.code),
      !isPlain || !plainHomonyms.contains(commune.code.code)
    else { return nil }
    return commune
  }
}

/// The units by the letters of their names.
private enum PlaceNames {
  static let provinces = Dictionary(
    Gazetteer.provinces.map { (folded($0.name), $0) }, uniquingKeysWith: { first, _ in first })

  static let communes = Dictionary(grouping: Gazetteer.communes) {
    key($0.province, folded($0.name))
  }

  static func key(_ province: ProvinceCode, _ name: String) -> String {
    "\(province.code) \(name)"
  }
}
