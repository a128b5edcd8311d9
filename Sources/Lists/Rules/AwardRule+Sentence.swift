public import Facts

extension RuleBook {
  /// Each rule in one sentence, in the order of the file, with the document it goes by.
  public func sentences(in language: Language) -> [String] {
    rules.map { $0.sentence(by: source)(language) }
  }
}

extension AwardRule {
  /// The rule in one sentence.
  ///
  /// Such as `Cá nhân được đề nghị Bằng khen của Chủ tịch UBND tỉnh khi trong 5 năm gần nhất tổng
  /// giá trị đóng góp từ 200.000.000 đồng.` The document is the rule's own, else the book's.
  public func sentence(by bookSource: RuleBook.Source? = nil) -> Wording {
    let (who, time, locality) = (subject, window.when, place)
    let conditions = thresholds.map(\.condition)
    let (vi, en) = (conditions.map(\.vi), conditions.map(\.en))
    let rest = details + [(source ?? bookSource)?.cited ?? documents].compactMap(\.self)
    let tail = (vi: rest.map(\.vi).joined(), en: rest.map(\.en).joined())
    return Wording(
      vi: "\(who.vi)\(locality.vi) được đề nghị \(form.name.vi) khi \(time.vi)"
        + "\(vi.joined(separator: " và "))\(tail.vi).",
      en: "\(who.en)\(locality.en) is put forward for the \(form.name.en) when \(time.en)"
        + "\(en.joined(separator: " and "))\(tail.en).")
  }

  private var subject: Wording {
    let kinds = NomineeKind.allCases.filter(nominees.contains)
    let vi = kinds.map { $0.name.vi.lowercased() }.joined(separator: ", ")
    let en = kinds.map { ($0 == .individual ? "an " : "a ") + $0.name.en }
    return Wording(
      vi: vi.capitalizedFirst,
      en: en.listed.capitalizedFirst)
  }

  private var place: Wording {
    guard let localities else { return Wording(vi: "", en: "") }
    let names = localities.map(\.name).joined(separator: "; ")
    return Wording(vi: " (tại \(names))", en: " (in \(names))")
  }

  /// What is counted, who may be put forward, and when, each with the comma before it.
  private var details: [Wording] {
    [
      kinds.map { kinds in
        let counted = ContributionKind.allCases.filter(kinds.contains).map(\.name)
        return Wording(
          vi: ", chỉ tính \(counted.map { $0.vi.lowercased() }.joined(separator: ", "))",
          en: ", counting only \(counted.map(\.en).joined(separator: ", "))")
      },
      campaign.map {
        Wording(vi: ", trong đợt vận động \($0.name.vi)", en: ", in the campaign \($0.name.en)")
      },
      achievement == .merit
        ? nil
        : Wording(
          vi: ", là thành tích \(achievement.name.vi)", en: ", as a \(achievement.label)"),
      allowsDeceased ? Wording(vi: ", xét cả truy tặng", en: ", the deceased included") : nil,
      allowsReturned
        ? nil : Wording(vi: ", trừ người đã về nước", en: ", those who returned excepted"),
      days,
    ].compactMap(\.self)
  }

  private var days: Wording? {
    guard let span = effective, span != .always else { return nil }
    return Wording(vi: "; áp dụng \(span.worded.vi)", en: "; in force \(span.worded.en)")
  }

  private var documents: Wording? {
    let more = basis.flatMap { text in
      !laws.isEmpty && laws.allSatisfy { text.contains($0.number) } ? nil : text
    }
    let vi = laws.map(\.citation.vi) + [more].compactMap(\.self)
    let en = laws.map(\.citation.en) + [more].compactMap(\.self)
    guard !vi.isEmpty else { return nil }
    return Wording(
      vi: " (theo \(vi.joined(separator: "; ")))", en: " (by \(en.joined(separator: "; ")))")
  }
}

extension RuleBook.Source {
  fileprivate var cited: Wording {
    Wording(
      vi: " (theo văn bản số \(number) ngày \(date.written) của \(issuer))",
      en: " (by no. \(number) of \(date), \(issuer))")
  }
}

extension Threshold {
  fileprivate var condition: Wording {
    let number = Wording.number(needed)
    return switch measurement {
    case .total:
      Wording(
        vi: "tổng giá trị đóng góp từ \(Wording.dong(needed).vi)",
        en: "the total value is at least \(Wording.dong(needed).en)")
    case .contributions:
      Wording(
        vi: "có ít nhất \(number.vi) lần đóng góp",
        en: "at least \(number.en) contributions were made")
    case .years:
      Wording(
        vi: "có đóng góp trong ít nhất \(number.vi) năm",
        en: "contributions were made in at least \(number.en) years")
    case .spanYears:
      Wording(
        vi: "đóng góp kéo dài ít nhất \(number.vi) năm",
        en: "contributions extend over at least \(number.en) years")
    case .kinds:
      Wording(
        vi: "có ít nhất \(number.vi) loại hình đóng góp",
        en: "contributions are of at least \(number.en) kinds")
    }
  }
}

extension Window {
  /// As a sentence goes on after it; nothing where all times count.
  fileprivate var when: Wording {
    switch self {
    case .lastYears(1): Wording(vi: "trong 1 năm gần nhất ", en: "in the last year ")
    case .lastYears(let years):
      Wording(vi: "trong \(years) năm gần nhất ", en: "in the last \(years) years ")
    case .fixed(.always): Wording(vi: "", en: "")
    case .fixed(let span):
      Wording(vi: "trong thời gian \(span.worded.vi) ", en: "\(span.worded.en) ")
    }
  }
}

extension AchievementType {
  fileprivate var label: String {
    switch self {
    case .merit: "merit"
    case .thematic: "thematic achievement"
    case .sudden: "sudden achievement"
    }
  }
}

extension Span {
  /// The days in words: `từ 01/07/2025 đến 28/02/2027`.
  var worded: Wording {
    switch (from, to) {
    case (nil, nil): Wording(vi: "không giới hạn", en: "without bounds")
    case (let from?, nil): Wording(vi: "từ \(from.written)", en: "from \(from)")
    case (nil, let to?): Wording(vi: "đến \(to.written)", en: "until \(to)")
    case (let from?, let to?):
      Wording(vi: "từ \(from.written) đến \(to.written)", en: "from \(from) to \(to)")
    }
  }
}

extension [String] {
  /// `a, b or c`.
  fileprivate var listed: String {
    count < 2 ? first ?? "" : dropLast().joined(separator: ", ") + " or " + self[count - 1]
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
