import Facts
import People

/// What speaks for one nominee: achievements, and what they amount to.
package struct Merits: Equatable, Sendable {
  /// The earliest first.
  package let achievements: [Achievement]

  /// Their value in whole đồng, of joint gifts the nominee's share.
  package let totalVND: Int64

  /// How many of them have no value, or none in đồng.
  package let notValued: Int
}

extension Nomination {
  /// The achievements in at most two lines of a nominee list (tóm tắt thành tích), in Vietnamese.
  public var summary: String { merits.summary }

  func publicSummary(withSum: Bool) -> String { merits.publicSummary(withSum: withSum) }

  private var merits: Merits {
    Merits(achievements: achievements, totalVND: totalVND, notValued: notValued)
  }
}

extension Merits {
  /// The achievements in at most two lines of a nominee list (tóm tắt thành tích), in Vietnamese.
  ///
  /// Such as `Ủng hộ 3 lần, tổng trị giá 1.250.000.000 đồng (2019–2025): Quỹ Vì người nghèo; Xây lớp
  /// học`. What does not fit is counted: `và 4 việc khác`.
  package var summary: String {
    summary(opening: opening(withSum: true)) { $0.purpose ?? $0.description }
  }

  /// The achievements as they may be published: without descriptions, which can tell of others, and
  /// with the sum only where asked for.
  package func publicSummary(withSum: Bool) -> String {
    summary(opening: opening(withSum: withSum), naming: \.purpose)
  }

  private func summary(opening: String, naming work: (Achievement) -> String?) -> String {
    let works = named(work)
    var text = opening
    for (place, work) in works.enumerated() {
      let next = text + (place == 0 ? ": " : "; ") + work
      let rest = works.count - place
      guard next.count + (rest > 1 ? 18 : 0) <= Self.twoLines else {
        guard place > 0 else { return next.cut(to: Self.twoLines) }
        return text + "; và \(rest) việc khác"
      }
      text = next
    }
    return text
  }

  /// How many characters two lines of the list's widest column hold.
  static let twoLines = 180

  private func opening(withSum: Bool) -> String {
    let verb = achievements.allSatisfy(\.kind.isDonation) ? "Ủng hộ" : "Đóng góp"
    let value = totalVND == 0 || !withSum ? nil : "tổng trị giá \(Wording.dong(totalVND).vi)"
    let unknown = notValued == 0 || !withSum ? nil : "\(notValued) lần chưa định giá"
    let facts = ["\(verb) \(achievements.count) lần", value, unknown].compactMap(\.self)
    return facts.joined(separator: ", ") + years
  }

  private var years: String {
    guard let first = achievements.first?.date.year, let last = achievements.last?.date.year else {
      return ""
    }
    return first == last ? " (\(first))" : " (\(first)–\(last))"
  }

  /// What was given for, each once, in the order given.
  private func named(_ work: (Achievement) -> String?) -> [String] {
    var seen: Set<String> = []
    return achievements.compactMap { achievement in
      let text = work(achievement) ?? ""
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return words.isEmpty || !seen.insert(plainFold(words)).inserted ? nil : words
    }
  }
}

extension ContributionKind {
  fileprivate var isDonation: Bool {
    switch self {
    case .cash, .inKind, .works: true
    case .investment, .knowledge, .volunteering, .other: false
    }
  }
}

extension String {
  fileprivate func cut(to length: Int) -> String {
    count <= length ? self : prefix(length - 1) + "…"
  }
}
