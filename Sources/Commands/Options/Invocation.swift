import KieuBao

/// The command line as the parser gets it.
///
/// `--lang` may stand anywhere and is taken out; settings may also stand before the noun
/// (`kieubao --registry DIR person list`) and are moved behind it.
struct Invocation {
  /// The words as they were typed.
  let typed: [String]

  /// The words for the parser.
  let arguments: [String]

  /// Throws a usage problem when `--lang` has no language.
  init(_ typed: [String]) throws(Problem) {
    self.typed = typed
    arguments = Self.settingsBehindNoun(try Self.withoutLanguage(typed))
  }

  /// Whether the answer is a script or a dump for programs, which is not to be translated.
  var asksForScript: Bool {
    typed.contains { $0.hasPrefix("--generate-completion-script") || $0.hasPrefix("---completion") }
      || typed.contains("--experimental-dump-help")
  }
}

extension Invocation {
  /// Whether errors are to be told as JSON; asked before the words are parsed.
  static func asksForJSON(_ arguments: [String]) -> Bool {
    ["json", "jsonl"].contains(value(of: "--format", in: arguments))
  }

  /// The last value given to an option, before a `--`.
  static func value(of option: String, in arguments: [String]) -> String? {
    let words = arguments.prefix { $0 != "--" }
    for (place, word) in words.enumerated().reversed() {
      if word == option { return place + 1 < words.count ? words[place + 1] : nil }
      if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
    }
    return nil
  }

  private static func withoutLanguage(_ words: [String]) throws(Problem) -> [String] {
    var kept: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" { return kept + [word] + rest }
      guard word == "--lang" || word.hasPrefix("--lang=") else {
        kept.append(word)
        continue
      }
      let value = word == "--lang" ? rest.popFirst() : String(word.dropFirst("--lang=".count))
      guard value.flatMap(Language.init(rawValue:)) != nil else {
        throw .usage(
          Wording(
            vi: "giá trị của --lang không hợp lệ", en: "the value of --lang is not a language"),
          hint: Wording(vi: "chọn vi hoặc en", en: "choose vi or en"))
      }
    }
    return kept
  }

  private static let settings: Set = ["--registry", "--user", "--format", "--output", "--as-of"]
  private static let switches: Set = ["--no-input", "--dry-run", "--yes", "--force"]

  private static func settingsBehindNoun(_ words: [String]) -> [String] {
    var leading: [String] = []
    var rest = words[...]
    while let word = rest.first {
      let name = word.split(separator: "=", maxSplits: 1).first.map(String.init) ?? word
      guard settings.contains(name) || switches.contains(name) else { break }
      let count = settings.contains(name) && name == word ? 2 : 1
      leading += rest.prefix(count)
      rest = rest.dropFirst(count)
    }
    // Settings without a noun, or nothing at all, ask how the registry stands.
    if rest.isEmpty { return ["status"] + leading }
    let end = rest.firstIndex { $0.hasPrefix("-") && $0 != "-" } ?? rest.endIndex
    return rest[..<end] + leading + rest[end...]
  }
}
