public import Facts

/// A province, district or commune that is no more, or was another before 1/7/2025.
///
/// It is told by its ``level``, ``vintage`` and code together: codes were used again, and 1,845 codes
/// of present communes named another place before. What is asked of it is read from the tables then.
public struct FormerUnit: Hashable, Sendable {
  /// What it was in the order of units.
  public enum Level: Hashable, Sendable, CaseIterable {
    case province, district, commune
  }

  /// Which list of units it belongs to.
  public enum Vintage: Hashable, Sendable, CaseIterable {
    /// In force until 30/6/2025.
    case untilMid2025

    /// A commune given up in the mergers of 2023 and 2024.
    case retired

    /// A province of before, from general knowledge: see ``FormerUnit/years``.
    case older
  }

  public let level: Level
  public let vintage: Vintage

  /// The line of its table.
  let line: Int32

  init(_ level: Level, _ vintage: Vintage = .untilMid2025, line: Int) {
    (self.level, self.vintage, self.line) = (level, vintage, Int32(truncatingIfNeeded: line))
  }

  var place: Int { Int(line) }

  var table: TableLines {
    switch (vintage, level) {
    case (.older, _): FormerTable.olderProvinces
    case (.retired, _): FormerTable.retired
    case (_, .province): FormerTable.provinces
    case (_, .district): FormerTable.districts
    case (_, .commune): FormerTable.communes
    }
  }
}

extension FormerUnit {
  /// The code it had: 2 digits for a province, 3 for a district, 5 for a commune; nil for an older
  /// province.
  public var code: String? { vintage == .older ? nil : table.field(0, of: place) }

  /// The name alone: `Tam Thanh`, `1` for phường 1.
  public var name: String { spellings.first.map(String.init) ?? "" }

  /// The name and the other spellings of it that lists have.
  var spellings: [Substring] { table.field(nameField, of: place).split(separator: "~") }

  var nameField: Int {
    switch vintage {
    case .older: 0
    case .retired: 1
    case .untilMid2025: 3
    }
  }

  /// What it was; nil for a retired commune, of which no list tells it.
  public var kind: FormerKind? {
    switch (vintage, level) {
    case (.retired, _): nil
    case (.older, _): .province
    case (_, .province): table.letter(1, of: place) == "C" ? .centralCity : .province
    case (_, .district): FormerKind(rawValue: table.letter(2, of: place))
    case (_, .commune): FormerKind(rawValue: table.letter(2, of: place))
    }
  }

  /// The name as a sentence has it: `xã Tam Thanh`, `thành phố Tam Kỳ`.
  public var fullName: String { [kind?.word, name].compactMap(\.self).joined(separator: " ") }

  /// The name with the units it lay in: `xã Tam Thanh, thành phố Tam Kỳ, tỉnh Quảng Nam`.
  public var address: String {
    [self, level == .commune ? district : nil, level == .province ? nil : province]
      .compactMap(\.self?.fullName).joined(separator: ", ")
  }

  /// The last day it was in force; nil where no list at hand tells the day.
  public var lastDay: Day? {
    vintage == .untilMid2025 ? Day(year: 2025, month: 6, day: 30) : nil
  }

  /// The years it was in force, as far as they are known: `1976–1996`, `–2024`.
  public var years: String {
    switch vintage {
    case .untilMid2025: "–2025"
    case .retired: "–2024"
    case .older: table.field(1, of: place)
    }
  }

  /// Whether it comes from general knowledge that was checked against no official list.
  public var isUnchecked: Bool { vintage == .older }
}

/// What a former unit was.
public enum FormerKind: Character, Hashable, Sendable, CaseIterable {
  case province = "t"
  case centralCity = "c"
  case urbanDistrict = "Q"
  case district = "H"
  case town = "S"
  case city = "C"
  case commune = "X"
  case ward = "P"
  case township = "T"

  /// The word before the name: `thị xã`.
  public var word: String { name.vi }

  public var name: Wording {
    switch self {
    case .province: Wording(vi: "tỉnh", en: "province")
    case .centralCity, .city: Wording(vi: "thành phố", en: "city")
    case .urbanDistrict: Wording(vi: "quận", en: "urban district")
    case .district: Wording(vi: "huyện", en: "district")
    case .town: Wording(vi: "thị xã", en: "town")
    case .commune: Wording(vi: "xã", en: "commune")
    case .ward: Wording(vi: "phường", en: "ward")
    case .township: Wording(vi: "thị trấn", en: "township")
    }
  }
}
