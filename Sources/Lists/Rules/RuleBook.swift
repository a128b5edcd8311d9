public import Facts

/// The rules by which nominees for commendation are chosen, as a file of them says.
public struct RuleBook: Equatable, Sendable {
  /// What the rules are called on the lists made by them.
  public let title: Wording

  /// What a reader of those lists must know; nil when there is nothing to add.
  public let note: Wording?

  /// The document that sets the thresholds; nil while no document does.
  public let source: Source?

  /// The laws that rules name, in the order of the file.
  public let laws: [Law]

  /// The campaigns that rules name, in the order of the file.
  public let campaigns: [Campaign]
  public let forms: [AwardForm]

  /// The rules in the order of the file.
  public let rules: [AwardRule]

  /// What the office should look at, though the book can be used.
  public let remarks: [Remark]

  /// Something odd about a line of a rules file that is no error.
  public struct Remark: Hashable, Sendable {
    /// Counted from 1.
    public let line: Int?
    public let wording: Wording
  }

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
  /// A rule for the locality takes the place of the rules of its form that are marked `default`; one
  /// of a campaign only of those of the campaign.
  ///
  /// - Parameters:
  ///   - day: the day of the list.
  ///   - form: the code of the only form asked for; nil for all.
  ///   - locality: the registry's own code; nil where it has none, and rules for a locality rest.
  ///   - campaign: the code of the only campaign asked for; nil for all.
  /// - Returns: none when no rule is in force.
  public func rulesInForce(
    on day: Day, form: String? = nil, locality: String? = nil, campaign: String? = nil
  ) -> [AwardRule] {
    let open = rules.filter {
      $0.isInForce(on: day) && $0.isUsed(in: locality) && (form ?? $0.form.code) == $0.form.code
        && (campaign == nil || campaign == $0.campaign?.code)
    }
    let local = open.filter { $0.localities != nil }
    return open.enumerated()
      .filter { !($0.element.isDefault && $0.element.isReplaced(by: local)) }
      .sorted { one, other in
        if one.element.form.isAbove(other.element.form) { return true }
        if other.element.form.isAbove(one.element.form) { return false }
        return one.offset < other.offset
      }
      .map(\.element)
  }

  /// The rules that a list of a scope asks, those of the highest form first.
  public func rulesInForce(in scope: NominationScope) -> [AwardRule] {
    rulesInForce(
      on: scope.asOf, form: scope.form, locality: scope.locality, campaign: scope.campaign)
  }

  /// The laws in force on a day, in the order of the file.
  public func laws(on day: Day) -> [Law] { laws.filter { $0.inForce.contains(day) } }

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

  /// The campaign that a word names: its code, or its name in either language.
  ///
  /// Case and diacritics do not count.
  ///
  /// - Throws: ``Problem`` `unknown_campaign` when no campaign of the book is named so.
  public func campaign(named word: some StringProtocol) throws(Problem) -> Campaign {
    let folded = plainFold(word)
    let found = campaigns.first {
      $0.code == folded || plainFold($0.name.vi) == folded || plainFold($0.name.en) == folded
    }
    guard let found else {
      let codes = campaigns.map(\.code).joined(separator: ", ")
      throw Problem(
        "unknown_campaign", field: "campaign",
        message: Wording(
          vi: "bộ quy tắc không có đợt vận động này", en: "the rules have no such campaign"),
        hint: campaigns.isEmpty
          ? Wording(
            vi: "thêm mục campaigns vào tệp quy tắc", en: "add campaigns to the rules file")
          : Wording(vi: "chọn một trong: \(codes)", en: "choose one of: \(codes)"))
    }
    return found
  }
}

extension AwardRule {
  fileprivate func isReplaced(by local: [AwardRule]) -> Bool {
    local.contains {
      $0.form.code == form.code && ($0.campaign == nil || $0.campaign?.code == campaign?.code)
    }
  }
}
