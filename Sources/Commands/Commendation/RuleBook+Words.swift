import KieuBao

extension RuleBook {
  /// The rules in words, a section each.
  func detail(in language: Language) -> Detail {
    let source = source.map {
      Wording(
        vi: "số \($0.number) ngày \($0.date.written) của \($0.issuer)",
        en: "no. \($0.number) of \($0.date), \($0.issuer)")
    }
    let about = Detail.Section(
      nil,
      [
        .init("title", Wording(vi: "Bộ quy tắc", en: "Rule book"), .text(title(language))),
        .init("source", Wording(vi: "Văn bản", en: "Document"), .text(source?(language))),
        .init("note", .note, .text(note?(language))),
        .init(
          "laws", Wording(vi: "Luật, nghị định", en: "Laws"),
          .list(laws.map { "\($0.citation(language)): \($0.inForce.wording(language))" })),
        .init(
          "campaigns", Wording(vi: "Đợt vận động", en: "Campaigns"),
          .list(
            campaigns.map { "\($0.code) – \($0.name(language)): \($0.period.wording(language))" })),
        .init(
          "remarks", Wording(vi: "Cần xem lại", en: "To look at"),
          .list(remarks.map { $0.text(language) })),
      ])
    let sections = zip(rules, sentences(in: language)).map { rule, sentence in
      rule.section(in: language, sentence: sentence)
    }
    return Detail(noun: "rule_book", sections: [about] + sections)
  }

  /// The rules as a list, a row each.
  func table(for reader: Reader) -> Table {
    let language = if case .person(let language) = reader { language } else { Language.en }
    return Table(
      noun: "rule", title: title,
      columns: [
        Column("rule", Wording(vi: "Mã", en: "Rule"), width: 24),
        Column("award", .award, width: 40),
        Column("for", Wording(vi: "Đối tượng", en: "For"), width: 20),
        Column("thresholds", Wording(vi: "Mức", en: "Thresholds"), width: 44),
        Column("window", Wording(vi: "Thời gian tính", en: "Window"), width: 24),
        Column("in_force", Wording(vi: "Hiệu lực", en: "In force"), width: 24),
        Column("basis", Wording(vi: "Căn cứ", en: "Basis"), width: 60),
        Column("sentence", Wording(vi: "Nói thành lời", en: "In a sentence"), width: 80),
      ],
      rows: rules.map { rule in
        [
          .text(rule.code), .text(rule.form.name.vi),
          .list(NomineeKind.allCases.filter(rule.nominees.contains).map { $0.name(language) }),
          .list(rule.thresholds.map { $0.wording(language) }),
          .text(rule.window.wording(language)), .text(rule.inForce.wording(language)),
          .text(rule.basis), .text(rule.sentence(by: source)(language)),
        ]
      }, notes: [note].compactMap(\.self))
  }

  /// What JSON tells of the book besides its rules.
  var members: [JSON.Member] {
    let source: JSON =
      source.map {
        [
          "number": .string($0.number), "date": .string($0.date.description),
          "issuer": .string($0.issuer),
        ]
      } ?? .null
    return [
      .init("title", .string(title.vi)), .init("source", source),
      .init(
        "laws",
        .array(
          laws.map {
            [
              "code": .string($0.code), "name": .string($0.citation.vi),
              "in_force": $0.inForce.json,
            ]
          })),
      .init(
        "campaigns",
        .array(
          campaigns.map {
            [
              "code": .string($0.code), "name": .string($0.name.vi), "period": $0.period.json,
            ]
          })),
      .init("remarks", JSON(remarks.map { $0.text(.vi) })),
    ]
  }
}

extension RuleBook.Remark {
  fileprivate func text(_ language: Language) -> String {
    let place = line.map { Wording(vi: "dòng \($0): ", en: "line \($0): ")(language) }
    return (place ?? "") + wording(language)
  }
}

extension AwardRule {
  fileprivate func section(in language: Language, sentence: String) -> Detail.Section {
    let words = { (vi: String, en: String) in Wording(vi: vi, en: en) }
    let allowed = words("được", "allowed")(language)
    let refused = words("không", "no")(language)
    return Detail.Section(
      form.name,
      [
        .aside(words("Nội dung", "In words"), .text(sentence)),
        .init("rule", words("Mã quy tắc", "Rule"), .text(code)),
        .init(
          "for", words("Đối tượng", "For"),
          .list(NomineeKind.allCases.filter(nominees.contains).map { $0.name(language) })),
        .init(
          "thresholds", words("Phải đạt", "Needed"),
          .list(thresholds.map { $0.wording(language) })),
        .init(
          "kinds", words("Chỉ tính", "Counting only"),
          .list(
            ContributionKind.allCases.filter { kinds?.contains($0) == true }
              .map { $0.name(language) })),
        .init("window", words("Thời gian tính", "Window"), .text(window.wording(language))),
        .init(
          "deceased", words("Truy tặng", "Deceased"), .text(allowsDeceased ? allowed : refused)),
        .init(
          "returned", words("Người đã về nước", "Returned"),
          .text(allowsReturned ? allowed : refused)),
        .init("in_force", words("Hiệu lực", "In force"), .text(inForce.wording(language))),
        .init("basis", words("Căn cứ", "Basis"), .text(basis)),
        .init("laws", words("Luật, nghị định", "Laws"), .list(laws.map { $0.citation(language) })),
        .init(
          "localities", words("Chỉ ở", "Only in"),
          .list((localities ?? []).map { $0.name })),
        .init("campaign", words("Chỉ đợt", "Only campaign"), .text(campaign?.name(language))),
        .init(
          "achievement", words("Loại thành tích", "Achievement"), .text(achievement.name(language))),
        .init(
          "decided_by", words("Cấp quyết định", "Decided by"), .text(form.decidedBy)),
        .init(
          "bonus_vnd", words("Tiền thưởng", "Money"),
          .list(
            form.bonuses.map {
              "\(grouped(String($0.vnd), language)) \(words("đồng", "VND")(language))"
            })),
        .init("once", words("Chỉ một lần", "Once in a life"), .flag(form.isOnce)),
      ])
  }

  /// The rule as one object.
  var json: JSON {
    [
      "rule": .string(code), "form": .string(form.code), "award": .string(form.name.vi),
      "level": .string(form.level.rawValue), "decided_by": .string(form.decidedBy),
      "for": JSON(NomineeKind.allCases.filter(nominees.contains).map(\.rawValue)),
      "thresholds": .object(
        thresholds.map { JSON.Member($0.measurement.rawValue, JSON($0.needed)) }),
      "kinds": kinds.map { kinds in
        JSON(ContributionKind.allCases.filter(kinds.contains).map(\.rawValue))
      } ?? .null,
      "within_years": window.years.map { JSON($0) } ?? .null,
      "achievements": window.fixedSpan?.json ?? .null, "deceased": .bool(allowsDeceased),
      "laws": JSON(laws.map(\.code)),
      "localities": localities.map { JSON($0.map(\.code)) } ?? .null,
      "campaign": JSON(campaign?.code), "achievement": JSON(achievement),
      "once": .bool(form.isOnce), "sentence": .string(sentence().vi),
      "returned": .bool(allowsReturned), "in_force": inForce.json, "basis": JSON(basis),
    ]
  }
}

extension Threshold {
  fileprivate var wording: Wording {
    let (vi, en) = (grouped(String(needed), .vi), grouped(String(needed), .en))
    let unit = measurement == .total ? Wording(vi: " đồng", en: " VND") : Wording(vi: "", en: "")
    return Wording(
      vi: "\(measurement.name.vi) từ \(vi)\(unit.vi)",
      en: "\(measurement.name.en) at least \(en)\(unit.en)")
  }
}

extension Window {
  fileprivate var wording: Wording {
    switch self {
    case .lastYears(let years):
      Wording(vi: "\(years) năm gần nhất", en: "the last \(years) years")
    case .fixed(let span): span.wording
    }
  }

  fileprivate var years: Int? { if case .lastYears(let years) = self { years } else { nil } }
  fileprivate var fixedSpan: Span? { if case .fixed(let span) = self { span } else { nil } }
}

extension Span {
  fileprivate var wording: Wording {
    switch (from, to) {
    case (nil, nil): Wording(vi: "không giới hạn", en: "without bounds")
    case (let from?, nil): Wording(vi: "từ \(from.written)", en: "from \(from)")
    case (nil, let to?): Wording(vi: "đến \(to.written)", en: "until \(to)")
    case (let from?, let to?):
      Wording(vi: "từ \(from.written) đến \(to.written)", en: "from \(from) to \(to)")
    }
  }

  fileprivate var json: JSON { ["from": JSON(from?.description), "to": JSON(to?.description)] }
}
