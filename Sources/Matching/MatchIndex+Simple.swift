import Facts
import Foundation
import Localities
import Naming

extension MatchIndex {
  static func keys(of record: MatchRecord) -> Set<String> {
    var keys = Set(record.names.map { folded($0.text).split(separator: " ").sorted().joined() })
    if let dob = record.dob?.exactDay { keys.insert("\(dob)") }
    keys.formUnion(record.phones.compactMap { PhoneNumber(stored: $0).tail })
    keys.formUnion(record.emails.map { $0.lowercased() })
    return keys
  }

  /// A first model: fixed weights of whole fields, prior odds of 1 : 2^13.
  func compare(_ one: MatchRecord, _ other: MatchRecord) -> Match? {
    var reasons: [MatchReason] = []
    func weigh(_ code: String, _ vi: String, _ en: String, _ weight: Double) {
      reasons.append(MatchReason(code: code, wording: Wording(vi: vi, en: en), weight: weight))
    }
    let isNamed = !Self.nameKeys(one).isDisjoint(with: Self.nameKeys(other))
    weigh(
      "name", isNamed ? "họ tên giống" : "họ tên khác", isNamed ? "same name" : "other name",
      isNamed ? 9 : -9)
    if let dob = one.dob, let born = other.dob {
      let isSame = dob == born
      weigh(
        "dob", isSame ? "cùng ngày sinh" : "khác ngày sinh",
        isSame ? "same date of birth" : "other date of birth", isSame ? 12 : -4)
    }
    let tails = Set(one.phones.compactMap { PhoneNumber(stored: $0).tail })
    if other.phones.contains(where: { PhoneNumber(stored: $0).tail.map(tails.contains) ?? false }) {
      weigh("phone", "cùng số điện thoại", "same phone number", isNamed ? 10 : 3)
    }
    let score = 1 / (1 + exp2(13 - reasons.reduce(0) { $0 + $1.weight }))
    guard score >= 0.1 else { return nil }
    return Match(
      a: min(one.id, other.id), b: max(one.id, other.id), score: score,
      verdict: score >= 0.98 ? .same : .review,
      reasons: reasons.sorted { abs($0.weight) > abs($1.weight) })
  }

  private static func nameKeys(_ record: MatchRecord) -> Set<String> {
    Set(record.names.map { folded($0.text).split(separator: " ").sorted().joined() })
  }
}
