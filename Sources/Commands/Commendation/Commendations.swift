public import ArgumentParser
import Glibc
public import KieuBao

/// Who is put forward for commendation, and what was awarded.
struct Commendations: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commendation",
    abstract: say(vi: "Khen thưởng.", en: "Commendations."),
    subcommands: [
      List.self, Explain.self, Propose.self, Proposals.self, Review.self, Approve.self,
      Reject.self, DossierDraft.self, Decide.self, Record.self, History.self, Totals.self,
      Hold.self, Release.self,
      Holds.self, Rules.self,
    ])
}

/// By which rules nominees are chosen.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        vi: "Tệp quy tắc (YAML); mặc định quy tắc dựng sẵn.",
        en: "A rules file (YAML); the built-in rules by default."),
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var rules: String?
}

extension RuleOptions {
  /// The text of the rules file; that of the built-in rules without one.
  func text() throws -> String {
    guard let rules else { return RuleBook.builtInYAML }
    do {
      guard let bytes = try Source(OpenFile(rules, O_RDONLY)).all(upTo: 1 << 20),
        let text = String(validating: bytes, as: UTF8.self)
      else { throw Self.unreadable }
      return text
    } catch let error as SystemError {
      throw FileFault(error.of("rules"))
    }
  }

  func book() throws -> RuleBook {
    let text = try text()
    return try FileFault.telling { try RuleBook(yaml: text) }
  }

  private static let unreadable = FileFault(
    Problem(
      "rules_not_yaml", field: "rules",
      message: Wording(
        vi: "tệp quy tắc lớn hơn 1 MiB hoặc không phải UTF-8",
        en: "the rules file is larger than 1 MiB or not UTF-8"),
      hint: Wording(vi: "hãy kiểm tra lại tên tệp", en: "check that it is the right file")))
}

/// A person or an organisation on the command line: `P12`, `O3`; a number alone is a person's.
extension Giver: @retroactive ExpressibleByArgument {
  public init?(argument: String) {
    if let person = Person.ID(argument) {
      self = .person(person)
    } else if let organisation = Organisation.ID(argument) {
      self = .organisation(organisation)
    } else {
      return nil
    }
  }
}
