import Facts

/// How many are put forward, of each kind, and how many of them have died, as every paper tells it.
struct Headcount: Equatable {
  var kinds: [NomineeKind: Int] = [:]
  var posthumous = 0

  init(_ entries: [Dossier.Entry]) {
    for entry in entries { kinds[entry.kind, default: 0] += 1 }
    posthumous = entries.count(where: \.isPosthumous)
  }

  var total: Int { kinds.values.reduce(0, +) }

  /// `06 (sáu) trường hợp, gồm 05 (năm) cá nhân, 01 (một) tập thể; trong đó truy tặng: 01 (một)`.
  var text: String {
    let parts = NomineeKind.allCases.compactMap { kind in
      kinds[kind].map { "\(Count($0).text) \(kind.unit)" }
    }
    let died = posthumous == 0 ? "" : Self.died + Count(posthumous).text
    return Count(total).text + Self.of + parts.joined(separator: ", ") + died
  }

  /// Reads ``text`` again; nil where it does not add up.
  init?(reading text: some StringProtocol) {
    let (counted, died) = text.parted(at: Self.died)
    guard let parts = counted.parted(at: Self.of).after else { return nil }
    for part in parts.split(separator: ", ") {
      guard let kind = NomineeKind.allCases.first(where: { part.hasSuffix(" \($0.unit)") }),
        let count = Count(reading: part.dropLast(kind.unit.count + 1))
      else { return nil }
      kinds[kind] = count.value
    }
    posthumous = died.flatMap { Count(reading: $0)?.value } ?? 0
    guard self.text == text else { return nil }
  }

  private static let of = " trường hợp, gồm "
  private static let died = "; trong đó truy tặng: "
}

extension StringProtocol {
  /// What stands before and after the first place of some words.
  fileprivate func parted(at words: String) -> (before: SubSequence, after: SubSequence?) {
    guard let place = firstRange(of: words) else { return (self[...], nil) }
    return (self[..<place.lowerBound], self[place.upperBound...])
  }
}
