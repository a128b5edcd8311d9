import ArgumentParser
import KieuBao

/// Which registry, who is working, and how: what nearly every command takes.
struct RegistryOptions: ParsableArguments {
  @Option(
    help: help(
      vi: "Thư mục của sổ (hoặc KIEUBAO_REGISTRY).",
      en: "The registry's folder (or KIEUBAO_REGISTRY)."),
    completion: .directory)
  var registry: String?

  @Option(
    help: help(
      vi: "Người đang làm việc (hoặc KIEUBAO_USER).", en: "Who is working (or KIEUBAO_USER)."))
  var user: String?

  @Option(
    help: ArgumentHelp(
      say(
        vi: "Coi hôm nay là ngày này (hoặc KIEUBAO_AS_OF).", en: "The day it is (or KIEUBAO_AS_OF)."
      ),
      valueName: "YYYY-MM-DD"))
  var asOf: Day?

  @Flag(
    help: help(
      vi: "Không hỏi gì (hoặc KIEUBAO_NO_INPUT=1).", en: "Never ask (or KIEUBAO_NO_INPUT=1)."))
  var noInput = false

  @OptionGroup var speech: LanguageOption
}

extension RegistryOptions {
  /// The registry's folder: as given, else of the environment, else in the user's data folder.
  func folder(in surroundings: Surroundings) throws(Problem) -> String {
    let environment = surroundings.environment
    if let folder = registry ?? environment["KIEUBAO_REGISTRY"], !folder.isEmpty { return folder }
    // The XDG specification has relative paths ignored.
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/kieubao" }
    if let home = environment["HOME"], home.hasPrefix("/") { return home + "/.local/share/kieubao" }
    throw .usage(
      Wording(vi: "chưa rõ thư mục của sổ", en: "no registry folder is known"),
      hint: Wording(vi: "thêm --registry THƯMỤC", en: "add --registry DIR"))
  }

  /// Who is working, where that was said; else the registry's only user, or a question.
  func userName(in surroundings: Surroundings) -> String? {
    let name = user ?? surroundings.environment["KIEUBAO_USER"]
    return name.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The day of `--as-of`, else of the environment; nil when neither was given.
  func day(in environment: [String: String]) throws(Problem) -> Day? {
    if let asOf { return asOf }
    guard let text = environment["KIEUBAO_AS_OF"], !text.isEmpty else { return nil }
    guard let day = Day(argument: text) else {
      throw .usage(
        Wording(vi: "KIEUBAO_AS_OF không phải là ngày", en: "KIEUBAO_AS_OF is not a day"),
        hint: Wording(vi: "viết dạng YYYY-MM-DD", en: "write YYYY-MM-DD"))
    }
    return day
  }
}

/// The language, which is chosen before the command line is parsed; here it stands for the help.
struct LanguageOption: ParsableArguments {
  @Option(help: help(vi: "Ngôn ngữ (hoặc KIEUBAO_LANG).", en: "The language (or KIEUBAO_LANG)."))
  var lang: Language?
}
