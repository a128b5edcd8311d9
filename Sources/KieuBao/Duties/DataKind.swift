public import Facts
public import Privacy
import Sealing

/// What the registry holds in one class of one table: the fields of one kind of box.
///
/// ``DataKind/all`` is the catalogue that the processing register, the impact assessment and the
/// breach report are drawn from. A test holds it against the tables and the writers of the boxes.
public struct DataKind: Hashable, Sendable {
  /// The table, as the schema names it.
  public let table: String
  public let dataClass: DataClass

  /// What a record is called.
  public let name: Wording

  /// The type whose fields are sealed in the box.
  let writer: String
  public let bearer: Bearer
  public let purposes: [Purpose]

  /// The kinds of record, as policies `retention/<kind>` name them, that decide how long it is kept.
  public let retention: [String]
  public let fields: [DataField]

  init(
    _ table: SealedTable, _ dataClass: DataClass, _ name: Wording, writer: String,
    of bearer: Bearer, for purposes: [Purpose], kept retention: [String], _ fields: [DataField]
  ) {
    self.table = table.name
    self.dataClass = dataClass
    self.name = name
    self.writer = writer
    self.bearer = bearer
    self.purposes = purposes
    self.retention = retention
    self.fields = fields
  }
}

/// One field of a box.
public struct DataField: Hashable, Sendable {
  /// The number it has in the box; part of the file format.
  public let number: Int
  public let name: Wording
  public let nature: Nature

  /// What kind of data a field is.
  ///
  /// Where the law names no such field, what belongs to one person counts as basic, and free text
  /// that tells of a person's circumstances as sensitive.
  public enum Nature: String, Term {
    case basic, sensitive

    /// Of nobody in particular, or kept for the registry's own working.
    case impersonal

    public var name: Wording {
      switch self {
      case .basic: Wording(vi: "Cơ bản", en: "basic")
      case .sensitive: Wording(vi: "Nhạy cảm", en: "sensitive")
      case .impersonal: Wording(vi: "Không phải dữ liệu cá nhân", en: "not personal")
      }
    }

    public var aliases: [String] { [] }
  }

  init(_ number: Int, _ vi: String, _ en: String, _ nature: Nature) {
    self.number = number
    name = Wording(vi: vi, en: en)
    self.nature = nature
  }

  static func basic(_ number: Int, _ vi: String, _ en: String) -> DataField {
    DataField(number, vi, en, .basic)
  }

  static func sensitive(_ number: Int, _ vi: String, _ en: String) -> DataField {
    DataField(number, vi, en, .sensitive)
  }

  static func impersonal(_ number: Int, _ vi: String, _ en: String) -> DataField {
    DataField(number, vi, en, .impersonal)
  }
}

/// Whose data it is.
public enum Bearer: String, Term {
  case person, relative

  /// The person, or the relative of one, whom a record names.
  case either
  case organisation

  /// Givers and awardees: persons and organisations.
  case giver

  /// Those who work in the office.
  case office

  /// Nobody any more.
  case nobody

  public var name: Wording {
    switch self {
    case .person: Wording(vi: "Kiều bào", en: "person abroad")
    case .relative: Wording(vi: "Thân nhân trong nước", en: "relative at home")
    case .either: Wording(vi: "Kiều bào hoặc thân nhân", en: "person or relative")
    case .organisation: Wording(vi: "Hội, đoàn", en: "organisation")
    case .giver: Wording(vi: "Kiều bào hoặc hội, đoàn", en: "person or organisation")
    case .office: Wording(vi: "Cơ quan lập sổ", en: "the office itself")
    case .nobody: Wording(vi: "Không còn gắn với ai", en: "nobody any more")
    }
  }

  public var aliases: [String] { [] }
}

extension DataKind {
  /// Everything the registry holds in boxes, table by table.
  public static let all: [DataKind] =
    persons + relatives + organisations + gifts + events + rights + remains

  /// The kinds of data among its fields that are somebody's, basic ones first.
  public var natures: [DataField.Nature] {
    [.basic, .sensitive].filter { nature in fields.contains { $0.nature == nature } }
  }
}
