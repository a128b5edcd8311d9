public import Facts

/// A commune: a xã, a phường or a đặc khu.
public struct Commune: Hashable, Sendable {
  public let code: CommuneCode
  public let province: ProvinceCode
  var names: Dated<String>
  var kinds: Dated<CommuneKind>

  /// The first day it was no more; nil for a commune in force.
  public internal(set) var ended: Day?

  /// What took its place where a change ended it or took a part of it; none otherwise.
  public internal(set) var successors: [Succession] = []
}

extension Commune {
  /// The name alone: `Quảng Phú`.
  public var name: String { names.today }

  /// The name on a day since 1/7/2025.
  public func name(on day: Day) -> String { names.on(day) }

  /// What it is today.
  public var kind: CommuneKind { kinds.today }

  /// What it was on a day since 1/7/2025.
  public func kind(on day: Day) -> CommuneKind { kinds.on(day) }

  /// Whether no change has ended it.
  public var isInForce: Bool { ended == nil }

  /// The name as a sentence has it: `phường Quảng Phú`.
  public var fullName: String { "\(kind.word) \(name)" }

  /// The name with its province: `phường Quảng Phú, thành phố Đà Nẵng`.
  public var address: String {
    [fullName, province.province?.fullName].compactMap(\.self).joined(separator: ", ")
  }

  /// The name and those it had since 1/7/2025.
  var spellings: [String] { names.all }

  init?(fields: [Substring]) {
    guard fields.count >= 4, let kinds = Dated<CommuneKind>(fields[2], fields.dropFirst(4)) else {
      return nil
    }
    self.init(
      code: CommuneCode(stored: String(fields[0])),
      province: ProvinceCode(stored: String(fields[1])), names: Dated(String(fields[3])),
      kinds: kinds)
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
