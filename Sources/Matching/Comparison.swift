import Facts
import Foundation

/// How often what stands in the records of an index occurs there.
struct Counts: Sendable {
  var lexicon = Lexicon()
  var tallies = Tallies()
}

extension Counts {
  /// Calls back with what every field says that is filled in both records.
  @inline(__always)
  func compare(_ pair: Pair, _ body: (Evidence) -> Void) {
    body(name(pair))
    if let evidence = sex(pair) { body(evidence) }
    if let evidence = birth(pair) { body(evidence) }
    if let evidence = home(pair) { body(evidence) }
    if let evidence = country(pair) { body(evidence) }
    if let evidence = city(pair) { body(evidence) }
    if let evidence = phone(pair) { body(evidence) }
    if let evidence = email(pair) { body(evidence) }
    if let evidence = passport(pair) { body(evidence) }
    if let evidence = idNumber(pair) { body(evidence) }
    if let evidence = occupation(pair) { body(evidence) }
    if let evidence = yearLeft(pair) { body(evidence) }
    if let evidence = relatives(pair) { body(evidence) }
  }

  /// The names that agree best; with more pairs of names more agree by chance.
  private func name(_ pair: Pair) -> Evidence {
    let sex = pair.a.sex == pair.b.sex ? pair.a.sex : nil
    let counted = (Double(pair.counted.a), Double(pair.counted.b))
    var best: NameComparison?
    for (place, form) in pair.a.forms.enumerated() {
      for (otherPlace, other) in pair.b.forms.enumerated() {
        let context = NameContext(
          sex: sex, counted: counted, isMarked: (form.isMarked, other.isMarked))
        var found = lexicon.compare(form, other, context)
        // Where another name agrees though the names do not, the names are as telling.
        if place + otherPlace > 0, let best, best.given == .other { found.same += log2(0.03) }
        if found.same > best?.same ?? -.infinity { best = found }
      }
    }
    guard let best else { return Evidence(.nameOther, bits: 0, kin: 0) }
    let forms = pair.a.forms.count * pair.b.forms.count
    return Evidence(best.sign, bits: best.same - log2(Double(forms)), kin: best.kin)
  }

  private func sex(_ pair: Pair) -> Evidence? {
    guard let one = pair.a.sex, let other = pair.b.sex else { return nil }
    return one == other
      ? Evidence(.sexEqual, same: 0.99, kin: 0.5, strangers: 0.5)
      : Evidence(.sexOther, same: 0.01, kin: 0.5, strangers: 0.5)
  }

  private func birth(_ pair: Pair) -> Evidence? {
    guard let one = pair.a.dob, let other = pair.b.dob else { return nil }
    guard one.year == other.year else {
      return BirthComparison(yearShare: 0).evidence(one, other)
    }
    let share = tallies.share(
      .birthYear, TextHash(year: one.year), leavingOut: pair.own, prior: 0.015)
    return BirthComparison(yearShare: share).evidence(one, other)
  }
}

extension NameComparison {
  /// What is said of the names in one word: what differs most.
  var sign: Sign {
    switch (given, family) {
    case (.other, .other?), (.other, nil): return .nameOther
    case (.other, _): return .nameGivenOther
    case (_, .other?): return .nameFamilyOther
    default: break
    }
    if middle == .other { return .nameMiddleOther }
    let worst = min(given, family ?? .equal)
    if worst <= .dialect { return .nameSpelling }
    if worst == .tone { return .nameMarks }
    if middle == .near { return .nameSpelling }
    if worst == .initial { return .nameInitial }
    if middle == .dropped { return .nameMiddleDropped }
    if isTurned { return .nameTurned }
    return worst == .unmarked ? .nameUnmarked : .nameEqual
  }
}
