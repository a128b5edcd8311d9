import Facts

extension RuleEntry {
  /// `allowed` or `excluded`.
  func allows(_ name: String, unlessSaid standard: Bool) throws(Problem) -> Bool {
    guard has(name) else { return standard }
    let permission: Permission = try term(name)
    return permission == .allowed
  }

  /// `true` or `false`; false where the field is not given.
  func flag(_ name: String) throws(Problem) -> Bool {
    guard has(name) else { return false }
    let word = try text(name)
    guard ["true", "false"].contains(word) else {
      throw Problem(
        "rules_bad_flag", field: name, row: line(of: name),
        message: Wording(
          vi: "“\(name)” phải là true hoặc false", en: "“\(name)” must be true or false"),
        hint: Wording(
          vi: "true là có, false là không", en: "true stands for yes, false for no"))
    }
    return word == "true"
  }
}

private enum Permission: String, Term {
  case allowed, excluded

  var name: Wording {
    switch self {
    case .allowed: Wording(vi: "được", en: "allowed")
    case .excluded: Wording(vi: "không được", en: "excluded")
    }
  }

  var aliases: [String] { [] }
}
