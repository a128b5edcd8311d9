public import Facts
public import Privacy
import Sealing

/// What a user may open and do: a set of classes and a set of duties.
public struct Role: Equatable, Sendable {
  /// A word of small letters, such as `officer`.
  public let name: String
  public let classes: Set<DataClass>
  public let duties: Set<Duty>

  /// A role of the office's own.
  ///
  /// - Throws: `bad_role` for a name that is no plain word, or is one of the ready roles' with other
  ///   classes or duties.
  public init(_ name: String, classes: Set<DataClass>, duties: Set<Duty>) throws(Problem) {
    guard let word = Reason(name)?.word else { throw .badRole }
    if let ready = Self.ready[word], ready.classes != classes || ready.duties != duties {
      throw .badRole
    }
    self.init(ready: word, classes: classes, duties: duties)
  }

  private init(ready name: String, classes: Set<DataClass>, duties: Set<Duty>) {
    self.name = name
    self.classes = classes
    self.duties = duties
  }
}

extension Role {
  /// Enters records, draws up lists and figures, sees to people's rights.
  public static let officer = Role(
    ready: "officer", classes: Set(DataClass.allCases),
    duties: [.enter, .import, .read, .list, .count, .consent, .backup])

  /// Approves what an officer proposed.
  public static let approver = Role(
    ready: "approver", classes: [.profile, .identity, .contribution],
    duties: [.read, .list, .approve])

  /// Draws up statistics, and can open no name.
  public static let statistician = Role(
    ready: "statistician", classes: [.profile, .contribution], duties: [.count])

  /// Proves what happened, and can open nothing.
  public static let auditor = Role(ready: "auditor", classes: [], duties: [.audit])

  /// Everything, the registry's root included.
  public static let head = Role(
    ready: "head", classes: Set(DataClass.allCases), duties: Set(Duty.allCases))

  /// The roles every registry knows, by name.
  public static let ready: [String: Role] = Dictionary(
    uniqueKeysWithValues: [officer, approver, statistician, auditor, head].map { ($0.name, $0) })

  /// What people call it; the office's own word for a role of its own.
  public var title: Wording {
    switch name {
    case "officer": Wording(vi: "cán bộ nghiệp vụ", en: "officer")
    case "approver": Wording(vi: "người duyệt", en: "approver")
    case "statistician": Wording(vi: "cán bộ thống kê", en: "statistician")
    case "auditor": Wording(vi: "người kiểm tra", en: "auditor")
    case "head": Wording(vi: "người phụ trách", en: "head")
    default: Wording(vi: name, en: name)
    }
  }
}

extension Role {
  /// The keys of the role: every user's entries carry the registry's state, so all hold that key.
  var keys: Set<KeyName> {
    var keys: Set<KeyName> = [.integrity]
    keys.formUnion(classes.map { .dataClass($0) })
    for index in BlindIndex.allCases where index.classes.isSubset(of: classes) {
      keys.insert(.index(index))
    }
    if duties.contains(.govern) { keys.insert(.root) }
    return keys
  }

  var office: Office {
    Office(role: name, duties: duties.map(\.rawValue).sorted().joined(separator: ","))
  }

  /// The role a user was certified for, with the classes whose keys the user was given; nil office
  /// stands for a user from before there were roles.
  init(_ office: Office?, keys: Set<KeyName>) {
    let classes = DataClass.allCases.filter { keys.contains(.dataClass($0)) }
    guard let office else {
      self.init(ready: "head", classes: Set(classes), duties: Set(Duty.allCases))
      return
    }
    self.init(ready: office.role, classes: Set(classes), duties: office.dutySet)
  }
}

extension Office {
  var dutySet: Set<Duty> {
    Set(duties.split(separator: ",").compactMap { Duty(rawValue: String($0)) })
  }
}

extension BlindIndex {
  /// The classes that the values of an index are of.
  fileprivate var classes: Set<DataClass> {
    switch self {
    case .phone, .email: [.contact]
    case .document: [.documents]
    case .nameAndBirthYear: [.identity, .profile]
    case .record: [.identity, .contribution]
    }
  }
}

extension Problem {
  fileprivate static let badRole = Problem(
    "bad_role", field: "role",
    message: Wording(
      vi: "tên vai trò không hợp lệ, hoặc trùng vai trò có sẵn",
      en: "this is no name of a role, or it is a ready role's"),
    hint: Wording(
      vi: "dùng chữ thường không dấu, số, gạch nối, như can-bo-khen-thuong",
      en: "use small letters, digits and hyphens, such as award-clerk"))
}
