import ArgumentParser
import Foundation
import KieuBao

/// The language of this run; decided before any help text is made.
let language = Language.chosen(
  by: CommandLine.arguments.dropFirst(), in: ProcessInfo.processInfo.environment)

/// What is said in the language of this run, for texts that stand still, such as help.
func say(vi: String, en: String) -> String {
  language == .vi ? vi : en
}

/// The help text of an argument in the language of this run.
func help(vi: String, en: String) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: say(vi: vi, en: en))
}

extension Language {
  /// The language of `--lang`, else of `KIEUBAO_LANG`, else of the locale, else Vietnamese.
  static func chosen(
    by arguments: some Sequence<String>, in environment: [String: String]
  ) -> Language {
    if let flag = Invocation.value(of: "--lang", in: Array(arguments)),
      let language = Language(rawValue: flag)
    {
      return language
    }
    if let language = environment["KIEUBAO_LANG"].flatMap(Language.init(rawValue:)) {
      return language
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("en") == true ? .en : .vi
  }
}
