public import Facts
import People

/// One thing an office decides for the whole registry, by its name in the table of policies.
public struct PolicyTerm: Sendable {
  /// Such as `basis/commendation`.
  public let name: String

  /// What is decided.
  public let title: Wording

  /// The values it may have, as they are written; the form of one where they are many.
  public let choices: [String]

  /// What holds where nothing was decided.
  public let standard: String

  /// The value as it is kept; nil for what is no value of the term.
  let read: @Sendable (String) -> String?

  /// Whether a value must be proved by a document.
  let needsDocument: @Sendable (String) -> Bool

  init(
    _ name: String, _ title: Wording, choices: [String], standard: String,
    needsDocument: @escaping @Sendable (String) -> Bool = { _ in false },
    read: @escaping @Sendable (String) -> String?
  ) {
    self.name = name
    self.title = title
    self.choices = choices
    self.standard = standard
    self.needsDocument = needsDocument
    self.read = read
  }
}

extension PolicyTerm {
  /// Everything that can be decided, in the order it is listed.
  public static let all: [PolicyTerm] = bases + retentions

  /// The term of a name.
  ///
  /// - Throws: `unknown_policy`.
  static func named(_ name: String) throws(Problem) -> PolicyTerm {
    guard let term = all.first(where: { $0.name == name }) else {
      let names = all.map(\.name).joined(separator: ", ")
      throw Problem(
        "unknown_policy", field: "name",
        message: Wording(vi: "không có quy định này", en: "there is no such policy"),
        hint: Wording(vi: "chọn một trong: \(names)", en: "choose one of: \(names)"))
    }
    return term
  }

  /// Reads a value.
  ///
  /// - Throws: `bad_policy`; `missing` where it has to be proved by a document.
  func value(_ text: String, document: String?) throws(Problem) -> String {
    guard let value = read(text) else {
      let words = choices.joined(separator: ", ")
      throw Problem(
        "bad_policy", field: "value",
        message: Wording(vi: "giá trị không hợp lệ", en: "this is no value of the policy"),
        hint: Wording(vi: "chọn: \(words)", en: "choose: \(words)"))
    }
    guard document != nil || !needsDocument(value) else {
      throw Problem(
        "missing", field: "document",
        message: Wording(
          vi: "chưa nêu văn bản làm căn cứ", en: "the document that decides it is not named"),
        hint: Wording(
          vi: "thêm --document \"số, ngày, cơ quan ban hành\"",
          en: "add --document \"number, date, issuer\""))
    }
    return value
  }
}

extension PolicyTerm {
  /// The ground of each purpose.
  static let bases = Purpose.allCases.map { purpose in
    PolicyTerm(
      "basis/\(purpose.rawValue)",
      Wording(
        vi: "Căn cứ pháp lý: \(purpose.name.vi.lowercased())",
        en: "legal basis: \(purpose.name.en)"),
      choices: ["required", "task", "contract", "law", "default"], standard: "default",
      needsDocument: { $0.hasPrefix("assumed:") }
    ) { BasisRule.policyValue(written: $0) }
  }
}

extension BasisRule {
  /// The grounds an office may rely on for everybody: silence is no consent.
  private static let assumable: [Ground] = [.task, .contract, .law]

  /// The value of a policy as it is kept; nil for what is none.
  fileprivate static func policyValue(written text: String) -> String? {
    let text = text.lowercased()
    if text == "required" || text == "default" { return text }
    let word = text.hasPrefix("assumed:") ? String(text.dropFirst(8)) : text
    guard let ground = Ground(written: word), assumable.contains(ground) else { return nil }
    return "assumed:\(ground.rawValue)"
  }

  /// The rule a kept value stands for; nil for a value of another program.
  init?(policyValue value: String, for purpose: Purpose) {
    if value == "required" {
      self = .required
    } else if value == "default" {
      self = .standard(for: purpose)
    } else if value.hasPrefix("assumed:"), let ground = Ground(rawValue: String(value.dropFirst(8)))
    {
      self = .assumed(ground)
    } else {
      return nil
    }
  }

  /// What holds where the office decided nothing: what leaves the office needs a ground on record;
  /// its own work goes on and tells what is unproved.
  static func standard(for purpose: Purpose) -> BasisRule {
    switch purpose {
    case .publication, .sharing: .required
    case .registry, .invitation, .commendation, .statistics: .undecided
    }
  }
}
