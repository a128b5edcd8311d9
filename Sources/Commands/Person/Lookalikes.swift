import KieuBao

extension Registry {
  /// Lets a person at the terminal think again who is about to add somebody who is there already.
  ///
  /// - Returns: Whom the drafts resemble, which was told; nil where nobody was asked.
  /// - Throws: `needs_confirmation` where nobody is to be added then.
  func confirm(
    adding drafts: [PersonDraft], in surroundings: Surroundings
  ) throws -> [[Lookalike]]? {
    guard let terminal = surroundings.questions, drafts.count == 1,
      let found = try lookalikes(of: drafts, at: surroundings.now)
    else { return nil }
    found.warn(in: surroundings)
    guard found[0].first?.resemblance.verdict == .same else { return found }
    let question = Wording(vi: "Vẫn thêm hồ sơ mới?", en: "Add a new record all the same?")
    guard try terminal.agrees(to: question, byDefault: false, in: surroundings.language) else {
      throw Problem.notAdded
    }
    return found
  }
}

extension [[Lookalike]] {
  /// Warns of the records that new ones resemble, of each the likeliest.
  func warn(in surroundings: Surroundings) {
    for (place, lookalikes) in enumerated() {
      for lookalike in lookalikes.prefix(3) {
        surroundings.warn(lookalike.warning(ofRow: count > 1 ? place + 1 : nil))
      }
    }
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

  /// What programs are told; a record that is only tried has no number.
  func json(_ language: Language, isTrial: Bool = false) -> JSON {
    [
      "id": isTrial && row != nil ? .null : .string(person.description),
      "row": row.map { .number(String($0)) } ?? .null, "score": .number(resemblance.scoreText),
      "verdict": .string(resemblance.verdict.rawValue),
      "reasons": .array(resemblance.reasons.map { .string($0(language)) }),
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
