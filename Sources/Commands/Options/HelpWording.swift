import KieuBao

/// The parser's help with its own headings and sentences in a language.
///
/// They are fixed in English in the parser; everything else in a help text is ours already.
func translatedHelp(_ text: String, _ language: Language) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(groupHeading)
  return (language == .vi ? lines.map(translatedHelpLine) : lines).joined(separator: "\n")
}

/// The name of a group of commands without the word the parser adds.
private func groupHeading(_ line: Substring) -> String {
  let added = " SUBCOMMANDS:"
  return line.hasSuffix(added) ? line.dropLast(added.count) + ":" : String(line)
}

private func translatedHelpLine(_ line: String) -> String {
  let heading = headings.first { line.hasPrefix($0.0) }
  let begun = heading.map { $0.1 + line.dropFirst($0.0.count) } ?? line
  return phrases.reduce(begun) { $0.replacing($1.0, with: $1.1) }
}

private let headings = [
  ("OVERVIEW: ", ""), ("USAGE: ", "CÁCH DÙNG: "), ("ARGUMENTS:", "ĐỐI SỐ:"),
  ("OPTIONS:", "TÙY CHỌN:"), ("SUBCOMMANDS:", "CÁC LỆNH:"),
]

private let phrases = [
  ("Show the version.", "Hiện phiên bản."),
  ("Show help information.", "Hiện hướng dẫn này."),
  ("Show subcommand help information.", "Hiện hướng dẫn của một lệnh."),
  ("' for detailed help.", "' để xem hướng dẫn chi tiết."),
  ("  See '", "  Gõ '"),
  ("(values:", "(chọn:"),
  ("(default:", "(mặc định:"),
  ("; default:", "; mặc định:"),
  ("<subcommand>", "<lệnh>"),
  ("<options>", "<tùy chọn>"),
]
