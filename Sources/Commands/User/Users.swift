import ArgumentParser
import KieuBao

/// Who works with the registry, and as what.
struct Users: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user",
    abstract: say(vi: "Người dùng và vai trò.", en: "Users and their roles."),
    subcommands: [
      Add.self, List.self, Assign.self, ChangePassphrase.self, Remove.self, Roles.self,
    ])
}

/// A role of the office's own: which classes it opens, and what it does.
struct OwnRoleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        vi: "Vai trò riêng: các lớp dữ liệu được xem, cách nhau bằng dấu phẩy.",
        en: "A role of your own: the classes it opens, with commas between."),
      valueName: "a,b"))
  var classes: String?

  @Option(
    help: ArgumentHelp(
      say(
        vi: "Vai trò riêng: các việc được làm, cách nhau bằng dấu phẩy.",
        en: "A role of your own: its duties, with commas between."),
      valueName: "x,y"))
  var duties: String?
}

extension OwnRoleOptions {
  /// The role of a name: a ready one, or with classes or duties one of the office's own.
  func role(named name: String) throws -> Role {
    if classes == nil, duties == nil {
      guard let role = Role.ready[name] else { throw Self.unknownRole }
      return role
    }
    return try Role(
      name, classes: try Self.words(of: classes, "classes") { DataClass(rawValue: $0) },
      duties: try Self.words(of: duties, "duties") { Duty(written: $0) })
  }

  private static func words<Word: Hashable>(
    of list: String?, _ field: String, _ meaning: (String) -> Word?
  ) throws -> Set<Word> {
    let words = (list ?? "").split(separator: ",").map { $0.filter { !$0.isWhitespace } }
    return Set(
      try words.filter { !$0.isEmpty }.map { word in
        guard let known = meaning(word) else {
          throw Problem(
            "invalid_value", field: field,
            message: Wording(vi: "không có từ này: \(word)", en: "there is no such word: \(word)"),
            hint: rolesHint)
        }
        return known
      })
  }

  private static let rolesHint = Wording(
    vi: "xem bằng ‘kieubao user roles’", en: "see ‘kieubao user roles’")

  private static var unknownRole: Problem {
    let names = Role.ready.keys.sorted().joined(separator: ", ")
    return Problem(
      "invalid_value", field: "role",
      message: Wording(vi: "không có vai trò này", en: "there is no such role"),
      hint: Wording(
        vi: "một trong: \(names); hoặc nêu --classes và --duties cho vai trò riêng",
        en: "one of: \(names); or give --classes and --duties for one of your own"))
  }
}

extension Role {
  var classNames: [String] {
    DataClass.allCases.filter(classes.contains).map(\.rawValue)
  }

  var dutyNames: [String] { Duty.allCases.filter(duties.contains).map(\.rawValue) }
}

extension Wording {
  /// What is left to do when somebody holds fewer keys than before.
  static let renewKeys = Wording(
    vi: "Những gì người ấy đã biết thì vẫn biết: hãy đổi khóa bằng ‘kieubao key rotate’.",
    en: "What the user knew stays known: renew the keys with ‘kieubao key rotate’.")
}
