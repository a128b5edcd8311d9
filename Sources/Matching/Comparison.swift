import Facts
import Foundation

/// Two records side by side.
struct Comparison {
  let a: Traits
  let b: Traits
  let lexicon: Lexicon
  let tallies: Tallies

  /// How many of the two the counts of the index hold.
  let counted: (a: Int, b: Int)

  var own: Int { counted.a + counted.b }

  /// What every field says that is filled in both records.
  func evidence() -> [Evidence] {
    var found = [name]
    found.reserveCapacity(12)
    func add(_ evidence: Evidence?) {
      if let evidence { found.append(evidence) }
    }
    add(sex)
    add(birth)
    add(home)
    add(country)
    add(city)
    add(phone)
    add(email)
    add(passport)
    add(idNumber)
    add(occupation)
    add(yearLeft)
    add(relatives)
    return found
  }
}

extension Comparison {
  /// The names that agree best; with more pairs of names more agree by chance.
  private var name: Evidence {
    let context = NameContext(
      lexicon: lexicon, sex: a.sex == b.sex ? a.sex : nil,
      counted: (Double(counted.a), Double(counted.b)), isMarked: (false, false))
    var best: NameComparison?
    for (place, form) in a.forms.enumerated() {
      for (otherPlace, other) in b.forms.enumerated() {
        let isMain = place == 0 && otherPlace == 0
        var found = context.with(isMarked: (form.isMarked, other.isMarked)).compare(form, other)
        // Where another name agrees though the names do not, the names are as telling.
        if !isMain, let best, best.given == .other { found.same += log2(0.03) }
        if found.same > best?.same ?? -.infinity { best = found }
      }
    }
    guard let best else { return Evidence(.nameOther, bits: 0, kin: 0) }
    let chances = log2(Double(a.forms.count * b.forms.count))
    return Evidence(best.sign, bits: best.same - chances, kin: best.kin)
  }

  private var sex: Evidence? {
    guard let one = a.sex, let other = b.sex else { return nil }
    return one == other
      ? Evidence(.sexEqual, same: 0.99, kin: 0.5, strangers: 0.5)
      : Evidence(.sexOther, same: 0.01, kin: 0.5, strangers: 0.5)
  }

  private var birth: Evidence? {
    guard let one = a.dob, let other = b.dob else { return nil }
    let isSame = one.year == other.year
    let share = { (year: Int, own: Int) in
      self.tallies.share(.birthYear, TextHash(year: year), leavingOut: own, prior: 0.015)
    }
    let shares = (
      a: share(one.year, isSame ? own : counted.a), b: share(other.year, isSame ? own : counted.b)
    )
    return BirthComparison(yearShares: shares).evidence(one, other)
  }
}

extension NameContext {
  fileprivate func with(isMarked: (a: Bool, b: Bool)) -> NameContext {
    NameContext(lexicon: lexicon, sex: sex, counted: counted, isMarked: isMarked)
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
