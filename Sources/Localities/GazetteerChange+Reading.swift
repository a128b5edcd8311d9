import Facts
import Naming

extension GazetteerChange {
  /// Reads the fields of a line by their columns.
  init(fields: [String: String]) throws(Problem) {
    func text(_ column: String) -> String { (fields[column] ?? "").composed.trimmed }
    guard let day = PartialDate(text("effective_on"))?.exactDay, day >= Self.firstDay else {
      throw Self.fault("effective_on", Self.dayWanted)
    }
    guard !text("resolution").isEmpty else { throw Self.fault("resolution", Self.numberWanted) }
    guard let deed = Deed(rawValue: text("change").lowercased()) else {
      throw Self.fault("change", Self.deedWanted)
    }
    let code = text("code")
    let isProvince = code.utf8.count == 2
    guard UnitDigits(code) != nil, isProvince || code.utf8.count == 5,
      !isProvince || deed == .rename || deed == .kind
    else { throw Self.fault("code", Self.codeWanted) }
    let needsName = deed == .new || deed == .rename
    let name = tonePlaced(text("name"))
    guard !needsName || !name.isEmpty else { throw Self.fault("name", Self.nameWanted) }
    let needsKind = deed == .new || deed == .kind
    let kind = text("kind").lowercased()
    let isKind =
      isProvince
      ? ProvinceKind(written: kind) != nil : CommuneKind(written: kind) != nil
    guard !needsKind || isKind else { throw Self.fault("kind", Self.kindWanted) }
    var province: ProvinceCode?
    if deed == .new { province = try ProvinceCode(text("province"), field: "province") }
    let into = text("into").split(whereSeparator: { " ;,".contains($0) }).map(String.init)
    let wanted = deed == .merge ? 1...1 : deed == .split ? 2...99 : 0...0
    guard wanted.contains(into.count), Set(into).count == into.count else {
      throw Self.fault("into", Self.intoWanted)
    }
    self.init(
      day: day, resolution: text("resolution"), deed: deed, code: code,
      name: needsName ? name : nil, kind: needsKind ? kind : nil, province: province, into: into)
  }

  private static let firstDay = Day(sinceEpoch: 20_270)

  static func fault(_ field: String, _ hint: Wording) -> Problem {
    Problem(
      "gazetteer_change", field: field,
      message: Wording(
        vi: "dòng thay đổi này chưa đúng", en: "this change of the catalogue cannot be"),
      hint: hint)
  }

  private static let dayWanted = Wording(
    vi: "ghi ngày có hiệu lực từ 01/07/2025, ví dụ 2027-01-01",
    en: "write the day it takes effect, from 2025-07-01 on, such as 2027-01-01")
  private static let numberWanted = Wording(
    vi: "ghi số nghị quyết", en: "write the number of the resolution")
  private static let deedWanted = Wording(
    vi: "ghi new, rename, kind, merge hoặc split", en: "write new, rename, kind, merge or split")
  private static let codeWanted = Wording(
    vi: "mã xã gồm 5 chữ số; mã tỉnh 2 chữ số chỉ dùng với rename và kind",
    en: "a commune has 5 digits; a province of 2 digits can only be renamed or change its kind")
  private static let nameWanted = Wording(vi: "ghi tên mới", en: "write the new name")
  private static let kindWanted = Wording(
    vi: "ghi xã, phường hoặc đặc khu; với tỉnh: tỉnh hoặc thành phố",
    en: "write xã, phường or đặc khu; of a province tỉnh or thành phố")
  private static let intoWanted = Wording(
    vi: "merge cần một mã ở cột into, split cần từ hai mã khác nhau, loại khác để trống",
    en: "merge needs one code in into, split two or more different ones, the others none")
}

extension CommuneKind {
  init?(written word: String) {
    guard let kind = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = kind
  }
}

extension ProvinceKind {
  init?(written word: String) {
    guard let kind = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = kind
  }
}
