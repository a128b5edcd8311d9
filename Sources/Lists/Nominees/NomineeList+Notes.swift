import Facts
import People

extension NomineeList {
  /// By which rules and laws the list was made, and what a reader must know of it.
  var notes: [Wording] { ruleNotes + [notValued, account?.note].compactMap(\.self) }

  /// By which rules and laws the list was made.
  var ruleNotes: [Wording] {
    let (book, scope) = (nominations.book, nominations.scope)
    let source = book.source
    let vi = source.map { " (số \($0.number) ngày \($0.date.written) của \($0.issuer))" } ?? ""
    let en = source.map { " (no. \($0.number) of \($0.date), \($0.issuer))" } ?? ""
    let rules = Wording(
      vi: "Quy tắc: \(book.title.vi)\(vi); tính đến ngày \(scope.asOf.written).",
      en: "Rules: \(book.title.en)\(en); as of \(scope.asOf).")
    let laws = [Law].note(book.laws(on: scope.asOf))
    return [rules, laws, campaign, book.remedy(in: scope), book.note].compactMap(\.self)
  }

  private var campaign: Wording? {
    let code = nominations.scope.campaign
    return nominations.book.campaigns.first { $0.code == code }.map {
      Wording(
        vi: "Chỉ xét đợt vận động \($0.name.vi) (\($0.period.worded.vi)).",
        en: "Only the campaign \($0.name.en) (\($0.period.worded.en)).")
    }
  }

  private var notValued: Wording? {
    let count = nominations.nominations.reduce(0) { $0 + $1.notValued }
    guard count > 0 else { return nil }
    return Wording(
      vi: "\(count) lần đóng góp chưa quy được ra đồng: tính số lần, không tính vào tổng giá trị.",
      en: "\(count) contributions are not valued in đồng: counted in number, not in value.")
  }
}

extension [Law] {
  /// The laws that a list or an explanation goes by; nil when the book names none in force.
  static func note(_ laws: [Law]) -> Wording? {
    guard !laws.isEmpty else { return nil }
    return Wording(
      vi: "Văn bản đang có hiệu lực: \(laws.map(\.citation.vi).joined(separator: "; ")).",
      en: "Laws in force: \(laws.map(\.citation.en).joined(separator: "; ")).")
  }
}
