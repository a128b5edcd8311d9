public import Facts

/// A province or a centrally-run city.
public struct Province: Hashable, Sendable {
  public let code: ProvinceCode

  var names: Dated<String>
  var kinds: Dated<ProvinceKind>

  /// The name alone: `Đà Nẵng`.
  public var name: String { names.today }

  /// The name on a day since 1/7/2025.
  public func name(on day: Day) -> String { names.on(day) }

  /// What it is today.
  public var kind: ProvinceKind { kinds.today }

  /// What it was on a day since 1/7/2025.
  public func kind(on day: Day) -> ProvinceKind { kinds.on(day) }

  /// The name as a sentence has it: `thành phố Đà Nẵng`.
  public var fullName: String { "\(kind.word) \(name)" }
}

/// What a unit of the first level is.
public enum ProvinceKind: Character, Hashable, Sendable, CaseIterable {
  case province = "T"
  case city = "C"

  /// The word before the name: `tỉnh`, `thành phố`.
  public var word: String { name.vi }

  public var name: Wording {
    switch self {
    case .province: Wording(vi: "tỉnh", en: "province")
    case .city: Wording(vi: "thành phố", en: "city")
    }
  }
}

extension Province {
  init?(fields: [Substring]) {
    guard fields.count >= 3, let kinds = Dated<ProvinceKind>(fields[1], fields.dropFirst(3)) else {
      return nil
    }
    self.init(
      code: ProvinceCode(stored: String(fields[0])), names: Dated(String(fields[2])), kinds: kinds)
  }
}
