import Facts

extension Registry {
  /// Refuses a deed that the user's office does not name.
  func permit(_ deed: Deed) throws {
    guard let duty = Duty.needed(for: deed.name), !role.duties.contains(duty) else { return }
    throw RegistryError.conflict(.notPermitted(duty, as: role))
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
