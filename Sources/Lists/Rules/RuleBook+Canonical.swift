import Facts

extension RuleBook {
  /// Everything that decides, as lines of plain text in a fixed form, for a digest of it.
  ///
  /// Two files that differ in comments, spacing, title, note or the order of laws, campaigns and
  /// forms have the same; the order of the rules stands, since it decides between rules of one form.
  public var canonical: String {
    let lines =
      ["kieubao/rules-canonical/1"] + [source.map { "source " + $0.canonical }].compactMap(\.self)
      + laws.sorted { $0.code < $1.code }.map(\.canonical)
      + campaigns.sorted { $0.code < $1.code }.map(\.canonical)
      + forms.sorted { $0.code < $1.code }.map(\.canonical) + rules.map(\.canonical)
    return lines.map { $0 + "\n" }.joined()
  }
}

extension RuleBook.Source {
  fileprivate var canonical: String { "\(number.quoted) \(date) \(issuer.quoted)" }
}

extension Law {
  fileprivate var canonical: String {
    Fields("law", code).with("number", number.quoted).with("name", name.quoted)
      .with("date", date?.description).with("in_force", inForce.canonical).line
  }
}

extension Campaign {
  fileprivate var canonical: String {
    Fields("campaign", code).with("name", name.quoted).with("period", period.canonical)
      .with("kinds", kinds?.canonical)
      .with("purposes", purposes?.map(\.quoted).sorted().joined(separator: ","))
      .with("beneficiaries", beneficiaries?.canonical).line
  }
}

extension AwardForm {
  fileprivate var canonical: String {
    let deciders = deciders.map { "\($0.value.quoted)@\($0.span.canonical)" }.sorted()
    let bonuses = bonuses.map {
      "\($0.vnd)\($0.nominees.map { ":" + $0.canonical } ?? "")@\($0.span.canonical)"
    }
    return Fields("form", code).with("name", name.quoted).with("level", level.rawValue)
      .with("order", String(order)).with("decided_by", deciders.joined(separator: ","))
      .with("bonus", bonuses.isEmpty ? nil : bonuses.sorted().joined(separator: ","))
      .with("once", isOnce ? "true" : nil).with("posthumous_name", posthumousName?.quoted).line
  }
}

extension AwardRule {
  fileprivate var canonical: String {
    let needed = thresholds.map { "\($0.measurement.rawValue):\($0.needed)" }
    let window =
      switch window {
      case .lastYears(let years): "last_years:\(years)"
      case .fixed(let span): span.canonical
      }
    return Fields("rule", code).with("form", form.code).with("for", nominees.canonical)
      .with("needs", needed.joined(separator: ",")).with("kinds", kinds?.canonical)
      .with("window", window).with("deceased", String(allowsDeceased))
      .with("returned", String(allowsReturned)).with("in_force", inForce.canonical)
      .with("law", laws.isEmpty ? nil : laws.map(\.code).sorted().joined(separator: ",")).with(
        "campaign", campaign?.code
      )
      .with("achievement", achievement.rawValue).with("localities", localities?.canonical)
      .with("default", isDefault ? "true" : nil).with("basis", basis?.quoted)
      .with("source", source?.canonical).line
  }
}

/// A line of a noun, a code and fields, in the order they are added.
private struct Fields {
  private(set) var line: String

  init(_ noun: String, _ code: String) {
    line = "\(noun) \(code)"
  }

  /// The same with one more field; a field without a value is left out.
  func with(_ name: String, _ value: String?) -> Fields {
    var fields = self
    if let value { fields.line += " \(name)=\(value)" }
    return fields
  }
}

extension Span {
  var canonical: String { "\(from?.description ?? "")..\(to?.description ?? "")" }
}

extension Collection where Element: Term {
  fileprivate var canonical: String { map(\.rawValue).sorted().joined(separator: ",") }
}

extension [UnitCode] {
  fileprivate var canonical: String { map(\.code).sorted().joined(separator: ",") }
}

extension Wording {
  fileprivate var quoted: String { vi == en ? vi.quoted : "\(vi.quoted)/\(en.quoted)" }
}

extension String {
  /// The text in double quotes, so that no text can look like another field.
  var quoted: String {
    let escaped = replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
