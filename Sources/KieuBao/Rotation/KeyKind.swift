public import Facts
import Privacy
import Sealing

/// The kinds of keys that are renewed by themselves.
public enum KeyKind: String, Term {
  /// The keys of the classes of fields; all boxes are sealed again.
  case classes

  /// The keys of the blind indexes; all tags are made anew and the old keys destroyed.
  case indexes

  /// The key that the state of the whole registry is proved with.
  case integrity

  /// The root, which vouches for users and keys.
  case root

  /// The pairs of the user who is working.
  case own

  /// What is renewed where nothing else is asked for.
  public static let usual: Set<KeyKind> = [.classes, .indexes, .integrity]

  public var name: Wording {
    switch self {
    case .classes: Wording(vi: "Khóa loại dữ liệu", en: "class keys")
    case .indexes: Wording(vi: "Khóa chỉ mục tìm kiếm", en: "index keys")
    case .integrity: Wording(vi: "Khóa toàn vẹn", en: "the integrity key")
    case .root: Wording(vi: "Khóa gốc", en: "the root")
    case .own: Wording(vi: "Cặp khóa riêng", en: "the user's own pairs")
    }
  }

  public var aliases: [String] { [] }
}

extension KeyKind {
  /// The keys that are drawn anew together; the root and a user's pairs are made otherwise.
  var keys: [KeyName] {
    switch self {
    case .classes: KeyName.classes
    case .indexes: KeyName.indexes
    case .integrity: [.integrity]
    case .root, .own: []
    }
  }
}

extension KeyName {
  static let classes = DataClass.allCases.map { KeyName.dataClass($0) }
  static let indexes = BlindIndex.allCases.map { KeyName.index($0) }
}
