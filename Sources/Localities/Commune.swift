public import Facts

/// A commune: a xã, a phường or a đặc khu.
public struct Commune: Hashable, Sendable {
  public let code: CommuneCode

  /// The name alone: `Quảng Phú`.
  public let name: String
  public let province: ProvinceCode
  let kinds: Dated<CommuneKind>

  /// What it is today.
  public var kind: CommuneKind { kinds.today }

  /// What it was on a day since 1/7/2025.
  public func kind(on day: Day) -> CommuneKind { kinds.on(day) }

  /// The name as a sentence has it: `phường Quảng Phú`.
  public var fullName: String { "\(kind.word) \(name)" }

  /// The name with its province: `phường Quảng Phú, thành phố Đà Nẵng`.
  public var address: String {
    [fullName, province.province?.fullName].compactMap(\.self).joined(separator: ", ")
  }
}

/// What a unit of the second level is.
public enum CommuneKind: Character, Hashable, Sendable, CaseIterable {
  case commune = "X"
  case ward = "P"
  case specialZone = "K"

  /// The word before the name: `xã`, `phường`, `đặc khu`.
  public var word: String { name.vi }

  public var name: Wording {
    switch self {
    case .commune: Wording(vi: "xã", en: "commune")
    case .ward: Wording(vi: "phường", en: "ward")
    case .specialZone: Wording(vi: "đặc khu", en: "special zone")
    }
  }
}

extension Commune {
  /// The name and those it had.
  var spellings: [Substring] { [Substring(name)] }

  init?(fields: [Substring]) {
    guard fields.count >= 4, let kinds = Dated<CommuneKind>(fields[2], fields.dropFirst(4)) else {
      return nil
    }
    self.init(
      code: CommuneCode(stored: String(fields[0])), name: String(fields[3]),
      province: ProvinceCode(stored: String(fields[1])), kinds: kinds)
  }
}
