import People
import Privacy

/// Which forms that are given once in a life a giver has.
struct HeldForms {
  private let forms: [Giver: Set<String>]

  /// An award whose form may not be seen holds nothing back.
  init(_ awards: [Commendation], of rules: [AwardRule]) {
    let once = Set(rules.filter(\.form.isOnce).map(\.form.code))
    var forms: [Giver: Set<String>] = [:]
    for award in awards where !once.isEmpty {
      guard let form = award.award.value?.revealed.form, once.contains(form) else { continue }
      forms[award.awardee, default: []].insert(form)
    }
    self.forms = forms
  }

  func forms(of giver: Giver) -> Set<String> { forms.isEmpty ? [] : forms[giver, default: []] }
}
