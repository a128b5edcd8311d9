import Facts

extension Registry {
  /// Refuses, before anybody is asked anything, what the user's role has no duty for.
  ///
  /// - Throws: `not_permitted`.
  public func refuseWithoutDuty(_ duty: Duty) throws {
    guard role.duties.contains(duty) else {
      throw RegistryError.conflict(.notPermitted(duty, as: role))
    }
  }

  /// Whether the user's office names a deed.
  func mayDo(_ deed: String) -> Bool {
    Duty.needed(for: deed).map(role.duties.contains) ?? true
  }

  /// Refuses a deed that the user's office does not name.
  func permit(_ deed: Deed) throws {
    if let duty = Duty.needed(for: deed.name) { try refuseWithoutDuty(duty) }
  }
}

extension Problem {
  fileprivate static func notPermitted(_ duty: Duty, as role: Role) -> Problem {
    Problem(
      "not_permitted",
      message: Wording(
        vi: "vai trò “\(role.title.vi)” không có quyền: \(duty.name.vi.lowercased())",
        en: "the role “\(role.title.en)” may not \(duty.name.en)"),
      hint: Wording(
        vi: "nhờ người có quyền này; xem bằng ‘kieubao user list’",
        en: "ask somebody who may; ‘kieubao user list’ shows who"))
  }
}
