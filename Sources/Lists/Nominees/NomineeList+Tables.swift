public import Facts
import Localities
public import People
public import Spreadsheets

extension NomineeList {
  /// Those who gave and are not put forward, each with the reason in one language, by number.
  public func leftOutTable(in language: Language = .vi) -> Table {
    Table(
      noun: "left_out", title: Wording(vi: "Không đề nghị khen thưởng", en: "Not put forward"),
      columns: [
        Column("id", .id, width: 8), Column("name", .nominee, width: 30),
        Column("kind", .kind, width: 12),
        Column("reason", Wording(vi: "Mã lý do", en: "Reason"), width: 18),
        Column("reason_text", Wording(vi: "Lý do", en: "Reason in words"), width: 40),
      ],
      rows: nominations.leftOut.map { entry in
        [
          .text(entry.giver.description), .text(nominee(entry.giver)?.name),
          .text(entry.kind.rawValue), .text(entry.reason.rawValue),
          .text(entry.reason.wording(language)),
        ]
      },
      notes: notes)
  }

  /// Those who come close to a rule and meet none, the nearest first, with what is missing in one
  /// language.
  public func nearTable(in language: Language = .vi) -> Table {
    Table(
      noun: "near_miss",
      title: Wording(vi: "Gần đủ điều kiện đề nghị khen thưởng", en: "Nearly qualified"),
      columns: [
        Column("id", .id, width: 8), Column("name", .nominee, width: 30),
        Column("kind", .kind, width: 12), Column("award", .award, width: 30),
        Column("rule", .rule, width: 20),
        Column("percent", Wording(vi: "Đã đạt (%)", en: "Reached (%)"), width: 9),
        Column("missing", Wording(vi: "Còn thiếu", en: "Missing"), width: 50),
      ],
      rows: nominations.near.map { miss in
        [
          .text(miss.giver.description), .text(nominee(miss.giver)?.name),
          .text(miss.kind.rawValue), .text(miss.rule.form.name.vi), .text(miss.rule.code),
          .integer(miss.percent),
          .text(miss.missing.map { $0.shortfall(language) }.joined(separator: "; ")),
        ]
      },
      notes: ruleNotes)
  }

  /// The list as it may be published: only of those who allow it, and without what is personal.
  ///
  /// It has no number of the registry, year of birth, sex, home or description of a gift, and a
  /// person's sum only where asked for; the sum of all stands below. Ranks are counted anew.
  ///
  /// - Parameters:
  ///   - showingSums: whether each summary tells its sum.
  ///   - allowed: whether a nominee may be published.
  /// - Returns: a table that counts the others as `no_publication_consent`.
  public func publicTable(
    showingSums: Bool = false, allowed: (Giver) -> Bool
  ) -> Table {
    let shown = nominations.nominations.filter { allowed($0.giver) }
    let hidden = Omission.noPublicationConsent
    let total = Wording.dong(shown.reduce(0) { $0.adding($1.totalVND) })
    return Table(
      noun: "public_nominee",
      title: Wording(vi: "Danh sách đề nghị khen thưởng", en: "Nominees"),
      columns: [
        Column("rank", .rank, width: 5), Column("name", .nominee, width: 30),
        Column("country", .country, width: 12), Column("award", .award, width: 36),
        Column("summary", .summary, width: 60),
      ],
      rows: shown.enumerated().map { place, nomination in
        let nominee = nominee(nomination.giver)
        return [
          .integer(place + 1), .text(nominee?.name), .text(nominee?.country?.code),
          .text(nomination.awardName.vi),
          .text(nomination.publicSummary(withSum: showingSums)),
        ]
      },
      excluded: [
        Exclusion(
          hidden.rawValue, hidden.wording, count: nominations.nominations.count - shown.count)
      ],
      notes: ruleNotes + [
        Wording(
          vi: "Tổng giá trị đóng góp của những người trong danh sách: \(total.vi).",
          en: "Total value given by those on the list: \(total.en).")
      ])
  }
}

extension Explanation.Criterion {
  /// What is missing: `tổng giá trị: 30.000.000 đồng`.
  fileprivate func shortfall(_ language: Language) -> String {
    let missing: Wording = measurement == .total ? .dong(missing) : .number(missing)
    return "\(measurement.name(language)): \(missing(language))"
  }
}

extension Wording {
  static let rank = Wording(vi: "TT", en: "Rank")
  static let id = Wording(vi: "Mã", en: "ID")
  static let nominee = Wording(vi: "Họ và tên (hoặc tên tập thể)", en: "Name")
  static let country = Wording(vi: "Nước cư trú", en: "Country")
  static let kind = Wording(vi: "Đối tượng", en: "Kind")
  static let award = Wording(vi: "Hình thức đề nghị khen thưởng", en: "Award")
  static let rule = Wording(vi: "Quy tắc", en: "Rule")
  static let summary = Wording(vi: "Tóm tắt thành tích", en: "Summary")
}
