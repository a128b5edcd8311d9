public import Facts

/// One present commune that a former unit became, or became part of.
public struct Succession: Hashable, Sendable {
  public let commune: CommuneCode
  public let extent: Extent
}

/// How much of a former unit went to one successor.
public enum Extent: Hashable, Sendable, CaseIterable {
  /// All of it.
  case whole

  /// A part of its ground and of its people.
  case part

  /// A part of its ground where nobody lives.
  case emptyPart

  /// A part of its ground with all its people.
  case partWithAllPeople

  /// A part of its people.
  case partOfPeople

  /// All its ground, without a part of its people.
  case wholeGround
}

extension Extent {
  /// Whether people of the unit live there now.
  public var hasPeople: Bool { self != .emptyPart }

  public var name: Wording {
    switch self {
    case .whole: Wording(vi: "toàn bộ", en: "whole")
    case .part: Wording(vi: "một phần", en: "part")
    case .emptyPart: Wording(vi: "một phần diện tích, không có dân", en: "part, without people")
    case .partWithAllPeople:
      Wording(vi: "một phần diện tích, toàn bộ dân số", en: "part, with all its people")
    case .partOfPeople: Wording(vi: "một phần dân số", en: "part of its people")
    case .wholeGround: Wording(vi: "toàn bộ diện tích", en: "all its ground")
    }
  }

  /// Reads the letter of the table of communes.
  init(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "p"): self = .part
    case UInt8(ascii: "a"): self = .emptyPart
    case UInt8(ascii: "h"): self = .partWithAllPeople
    case UInt8(ascii: "n"): self = .partOfPeople
    case UInt8(ascii: "w"): self = .wholeGround
    default: self = .whole
    }
  }
}
