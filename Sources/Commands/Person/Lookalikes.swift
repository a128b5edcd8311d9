import KieuBao

extension Registry {
  /// Warns of records that new ones resemble; a person at the terminal may think again.
  ///
  /// - Throws: `needs_confirmation` where the person does not want to add anybody then.
  func warn(
    ofLookalikesOf drafts: [PersonDraft], in surroundings: Surroundings
  ) throws -> [[Lookalike]] {
    let found = try lookalikes(of: drafts, at: surroundings.now) ?? drafts.map { _ in [] }
    for (place, lookalikes) in found.enumerated() {
      for lookalike in lookalikes.prefix(3) {
        surroundings.warn(lookalike.warning(ofRow: drafts.count > 1 ? place + 1 : nil))
      }
    }
    guard let terminal = surroundings.questions, drafts.count == 1,
      found[0].first?.resemblance.verdict == .same
    else { return found }
    let question = Wording(vi: "Vẫn thêm hồ sơ mới?", en: "Add a new record all the same?")
    guard try terminal.agrees(to: question, byDefault: false, in: surroundings.language) else {
      throw Problem.notAdded
    }
    return found
  }
}

extension [Problem] {
  /// Warns of what was taken in and should be looked at.
  func warn(ofRow row: Int?, in surroundings: Surroundings) {
    for remark in self {
      let (vi, en) = (remark.hint.map { " (\($0.vi))" }, remark.hint.map { " (\($0.en))" })
      surroundings.warn(
        Wording(
          vi: "\(row.map { "người thứ \($0): " } ?? "")\(remark.message.vi)\(vi ?? "")",
          en: "\(row.map { "person \($0): " } ?? "")\(remark.message.en)\(en ?? "")"))
    }
  }
}

extension Lookalike {
  fileprivate func warning(ofRow row: Int?) -> Wording {
    let reasons = (
      vi: resemblance.reasons.prefix(4).map(\.vi).joined(separator: ", "),
      en: resemblance.reasons.prefix(4).map(\.en).joined(separator: ", ")
    )
    let isSame = resemblance.verdict == .same
    return Wording(
      vi:
        "\(row.map { "người thứ \($0): " } ?? "")\(isSame ? "chắc đã có trong sổ" : "có thể đã có trong sổ"), "
        + "xem \(person) (\(reasons.vi))",
      en:
        "\(row.map { "person \($0): " } ?? "")\(isSame ? "almost certainly" : "perhaps") in the registry already, "
        + "see \(person) (\(reasons.en))")
  }

  var json: JSON {
    [
      "id": .string(person.description), "score": .number(resemblance.scoreText),
      "verdict": .string(resemblance.verdict.rawValue),
      "reasons": .array(resemblance.reasons.map { .string($0.en) }),
    ]
  }
}

extension Problem {
  fileprivate static let notAdded = Problem(
    "needs_confirmation",
    message: Wording(vi: "chưa thêm ai", en: "nobody was added"),
    hint: Wording(
      vi: "sửa hồ sơ đã có bằng ‘kieubao person edit’",
      en: "change the record that is there with ‘kieubao person edit’"))
}
