public import Facts

/// The rules by which nominees for commendation are chosen, as a file of them says.
public struct RuleBook: Equatable, Sendable {
  /// What the rules are called on the lists made by them.
  public let title: Wording

  /// What a reader of those lists must know; nil when there is nothing to add.
  public let note: Wording?

  /// The document that sets the thresholds; nil while no document does.
  public let source: Source?
  public let forms: [AwardForm]

  /// The rules in the order of the file.
  public let rules: [AwardRule]

  /// The document that a rule book was drawn from.
  public struct Source: Hashable, Sendable {
    /// Its number, such as `12/QĐ-UBND`.
    public let number: String
    public let date: Day
    public let issuer: String
  }
}

extension RuleBook {
  /// The rules that may be used on a day, those of the highest form first.
  ///
  /// - Parameters:
  ///   - day: the day of the list.
  ///   - form: the code of the only form asked for; nil for all.
  /// - Returns: none when no rule is in force.
  public func rulesInForce(on day: Day, form: String? = nil) -> [AwardRule] {
    rules.enumerated()
      .filter {
        $0.element.inForce.contains(day) && (form ?? $0.element.form.code) == $0.element.form.code
      }
      .sorted { one, other in
        if one.element.form.isAbove(other.element.form) { return true }
        if other.element.form.isAbove(one.element.form) { return false }
        return one.offset < other.offset
      }
      .map(\.element)
  }

  /// The form that a word names: its code, or its name in either language.
  ///
  /// Case and diacritics do not count.
  ///
  /// - Throws: ``Problem`` `unknown_award` when no form of the book is named so.
  public func form(named word: some StringProtocol) throws(Problem) -> AwardForm {
    let folded = plainFold(word)
    let found = forms.first {
      $0.code == folded || plainFold($0.name.vi) == folded || plainFold($0.name.en) == folded
    }
    guard let found else {
      let codes = forms.map(\.code).joined(separator: ", ")
      throw Problem(
        "unknown_award", field: "award",
        message: Wording(
          vi: "bộ quy tắc không có hình thức khen thưởng này",
          en: "the rules have no such award form"),
        hint: Wording(vi: "chọn một trong: \(codes)", en: "choose one of: \(codes)"))
    }
    return found
  }
}
