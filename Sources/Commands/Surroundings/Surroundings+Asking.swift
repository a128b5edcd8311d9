import Foundation
import KieuBao

extension Surroundings {
  /// The terminal for questions; nil where input does not come from a person.
  var questions: Terminal? { input.isTerminal ? terminal : nil }

  /// Asks for a line of text; throws `input_needed` where nobody can be asked.
  ///
  /// `need` names what is missing and how else it can be given, in both languages.
  func ask(_ question: Wording, need: Wording) throws -> String {
    guard let terminal = questions else { throw Problem.inputNeeded(need) }
    return try terminal.ask(question(language) + ": ", in: language)
  }

  /// Takes a text such as a name to search for: all of standard input where that was said (`-`),
  /// else the answer to a question.
  func text(fromInput isFromInput: Bool, _ question: Wording) throws -> String {
    guard isFromInput else {
      return try ask(
        question,
        need: Wording(vi: "thêm - để đọc đầu vào chuẩn", en: "add - to read standard input"))
    }
    guard let bytes = try input.all(upTo: 1 << 16),
      let text = String(validating: bytes, as: UTF8.self)
    else {
      throw Problem(
        "malformed_text",
        message: Wording(
          vi: "đầu vào quá dài hoặc không phải UTF-8", en: "the input is too long or not UTF-8"))
    }
    return text.precomposedStringWithCanonicalMapping
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Has a deed confirmed that cannot be taken back; throws `needs_confirmation` otherwise.
  func confirm(_ deed: Wording, given isGiven: Bool) throws {
    if isGiven { return }
    guard let terminal = questions else { throw Problem.unconfirmed }
    guard try terminal.agrees(to: deed, byDefault: false, in: language) else {
      throw Problem.unconfirmed
    }
  }
}

extension Terminal {
  /// Asks until a line comes that is text; throws `interrupted` when the person ends the input.
  func ask(_ prompt: String, in language: Language) throws -> String {
    while true {
      try write(prompt)
      guard let bytes = try readLine() else { throw Problem.interrupted }
      if let line = String(validating: bytes, as: UTF8.self) {
        return line.precomposedStringWithCanonicalMapping
          .trimmingCharacters(in: .whitespacesAndNewlines)
      }
      let unreadable = Wording(
        vi: "không đọc được chữ vừa gõ, xin gõ lại", en: "cannot read what was typed, please repeat"
      )
      try write("  \(unreadable(language))\n")
    }
  }

  /// Whether the person agrees; an empty answer is the default, written in capitals.
  func agrees(to question: Wording, byDefault: Bool, in language: Language) throws -> Bool {
    let choices = byDefault ? Wording(vi: "C/k", en: "Y/n") : Wording(vi: "c/K", en: "y/N")
    while true {
      let answer = try ask("\(question(language)) [\(choices(language))] ", in: language)
      if let isYes = Self.meaning(of: answer) ?? (answer.isEmpty ? byDefault : nil) { return isYes }
    }
  }

  /// What a short answer in either language means; nil when it means nothing.
  static func meaning(of answer: String) -> Bool? {
    switch answer.lowercased() {
    case "c", "có", "co", "y", "yes": true
    case "k", "không", "khong", "n", "no": false
    default: nil
    }
  }
}

extension Problem {
  fileprivate static func inputNeeded(_ need: Wording) -> Problem {
    Problem(
      "input_needed",
      message: Wording(
        vi: "cần hỏi thêm nhưng không có ai để hỏi",
        en: "more input is needed and nobody can be asked"),
      hint: need)
  }

  fileprivate static let unconfirmed = Problem(
    "needs_confirmation",
    message: Wording(
      vi: "chưa được xác nhận, chưa thay đổi gì", en: "not confirmed, nothing changed"),
    hint: Wording(
      vi: "chạy lại trên màn hình, hoặc thêm --yes", en: "run it on a terminal, or add --yes"))
}
