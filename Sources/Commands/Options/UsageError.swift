import ArgumentParser
import KieuBao

/// What the parser refused, said again in our words.
///
/// The parser repeats the values it refuses. A value on the command line may be a name typed in the
/// wrong place, so it is never repeated here: its position is said instead.
struct UsageError {
  let problem: Problem

  init(_ error: any Error, of invocation: Invocation) {
    let message = Kieubao.message(for: error)
    problem = .usage(
      Self.refusal(message, typed: invocation.typed),
      hint: Self.usage(in: Kieubao.fullMessage(for: error)))
  }
}

extension UsageError {
  /// What was wrong, from the parser's own sentence.
  static func refusal(_ message: String, typed: [String]) -> Wording {
    let name = { (opening: String) in quoted(after: opening, in: message).flatMap(declaredName) }
    if message.hasPrefix("Unexpected argument ") { return unexpected(message, typed) }
    if message.contains("unexpected arguments: ") {
      return Wording(vi: "có nhiều đối số thừa", en: "several unexpected arguments")
    }
    if let option = name("Unknown option ") { return unknown(option, in: message) }
    if let argument = name("Missing expected argument ") {
      return Wording(vi: "thiếu đối số \(argument)", en: "missing argument \(argument)")
    }
    if let option = name("Missing value for ") {
      return Wording(vi: "thiếu giá trị cho \(option)", en: "missing value for \(option)")
    }
    if let option = name("The option "), message.contains(" does not take any value") {
      return Wording(vi: "\(option) không nhận giá trị", en: "\(option) takes no value")
    }
    return invalidValue(message)
      ?? Wording(vi: "dòng lệnh không hợp lệ", en: "the command line is not valid")
  }

  private static func unexpected(_ message: String, _ typed: [String]) -> Wording {
    let value = message.dropFirst("Unexpected argument '".count).dropLast()
    guard let place = typed.lastIndex(where: { $0 == value }) else {
      return Wording(vi: "có đối số thừa", en: "unexpected argument")
    }
    return Wording(
      vi: "đối số thứ \(place + 1) không hợp lệ hoặc thừa",
      en: "argument \(place + 1) is unknown or one too many")
  }

  private static func unknown(_ option: String, in message: String) -> Wording {
    guard let nearest = quoted(after: "Did you mean ", in: message).flatMap(declaredName) else {
      return Wording(vi: "không có tùy chọn \(option)", en: "unknown option \(option)")
    }
    return Wording(
      vi: "không có tùy chọn \(option); có phải là \(nearest)?",
      en: "unknown option \(option); did you mean \(nearest)?")
  }

  private static func invalidValue(_ message: String) -> Wording? {
    guard let end = message.ranges(of: "' is invalid for '").last?.upperBound else { return nil }
    let parts = message[end...].split(separator: "'", omittingEmptySubsequences: false)
    guard let name = parts.first.map(String.init).flatMap(declaredName) else { return nil }
    let choices = parts.dropFirst(2).enumerated().filter { $0.offset.isMultiple(of: 2) }
      .map { String($0.element) }.joined(separator: ", ")
    let (vi, en) = choices.isEmpty ? ("", "") : ("; chọn: \(choices)", "; choose: \(choices)")
    return Wording(
      vi: "giá trị của \(name) không hợp lệ\(vi)", en: "the value of \(name) is not valid\(en)")
  }
}

extension UsageError {
  /// How the command is used, from the lines the parser adds below its sentence.
  static func usage(in text: String) -> Wording? {
    guard let start = text.ranges(of: "Usage: ").last?.upperBound else { return nil }
    let usage = text[start...].prefix { !$0.isNewline }
    let help = quoted(after: "See ", in: String(text[start...])) ?? "kieubao --help"
    return Wording(
      vi: "gõ \(usage.replacing("<subcommand>", with: "<lệnh>")); hướng dẫn: \(help)",
      en: "type \(usage); for help: \(help)")
  }

  private static func quoted(after opening: String, in text: String) -> String? {
    guard let start = text.firstRange(of: opening + "'")?.upperBound,
      let end = text[start...].firstIndex(of: "'")
    else { return nil }
    return String(text[start..<end])
  }

  /// A name as programs declare it: `--as-of <as-of>`, `<id>`; nil for anything a person may have
  /// typed as a value.
  private static func declaredName(_ text: String) -> String? {
    let isPlain = text.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz-_<>. ".utf8.contains($0) }
    return isPlain && (text.hasPrefix("--") || text.hasPrefix("<")) ? text : nil
  }
}
