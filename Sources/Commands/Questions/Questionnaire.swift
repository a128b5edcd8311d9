import KieuBao

/// Questions asked one after another on the terminal; the answers make the JSON a file would hold.
struct Questionnaire {
  let title: Wording
  let questions: [Question]

  /// Throws what does not fit together in the object the answers make; they can then be corrected.
  let check: (JSON) throws -> Void

  init(
    _ title: Wording, _ questions: [Question], check: @escaping (JSON) throws -> Void = { _ in }
  ) {
    (self.title, self.questions, self.check) = (title, questions, check)
  }

  /// Asks everything, shows the answers, has them confirmed or corrected, and returns the object.
  ///
  /// Throws `input_needed` where nobody can be asked, and `interrupted` when the person breaks off
  /// or does not want to save.
  func object(in surroundings: Surroundings) throws -> JSON {
    let manner = Wording(
      vi: "Bỏ trống nếu không biết; Ctrl-D để dừng, chưa lưu gì.",
      en: "Leave empty what is not known; Ctrl-D ends without saving.")
    let object = { (answers: [String]) -> JSON in
      .object(zip(questions, answers).map { JSON.Member($0.key, $0.json($1)) })
    }
    return object(
      try answers(to: questions, manner, in: surroundings) { try check(object($0)) })
  }

  /// Asks for changes: what is answered with Enter is left out, a dash empties a field.
  ///
  /// Throws as ``object(in:)`` does.
  func changes(in surroundings: Surroundings) throws -> JSON {
    let manner = Wording(
      vi: "Enter để giữ nguyên, gõ - để xóa trống; Ctrl-D để dừng, chưa lưu gì.",
      en: "Enter keeps what is there, - empties it; Ctrl-D ends without saving.")
    let answers = try answers(to: questions.map(\.ofChange), manner, in: surroundings) { _ in }
    return .object(
      zip(questions, answers).filter { !$1.isEmpty }.map {
        JSON.Member($0.key, $0.json($1 == Question.emptied ? "" : $1))
      })
  }

  private func answers(
    to questions: [Question], _ manner: Wording, in surroundings: Surroundings,
    check: ([String]) throws -> Void
  ) throws -> [String] {
    guard let terminal = surroundings.questions else { throw Self.fileNeeded }
    let language = surroundings.language
    try terminal.write("\(title(language))\n\(manner(language))\n\n")
    var answers: [String] = []
    for question in questions { answers.append(try question.answer(on: terminal, language)) }
    try confirm(&answers, to: questions, on: terminal, language, check: check)
    return answers
  }

  private func confirm(
    _ answers: inout [String], to questions: [Question], on terminal: Terminal,
    _ language: Language, check: ([String]) throws -> Void
  ) throws {
    let question = Wording(
      vi: "Lưu? [C/k, hoặc số của mục cần sửa] ", en: "Save? [Y/n, or the number to correct] ")
    while true {
      try terminal.write("\n" + summary(of: answers, to: questions, language))
      let reply = try terminal.ask(question(language), in: language)
      if let number = Int(reply), questions.indices.contains(number - 1) {
        answers[number - 1] = try questions[number - 1].answer(on: terminal, language)
      } else if reply.isEmpty || Terminal.meaning(of: reply) == true {
        do {
          return try check(answers)
        } catch {
          try terminal.write(ErrorReport(error, language: language).reason)
        }
      } else if Terminal.meaning(of: reply) == false {
        throw Problem.interrupted
      }
    }
  }

  private func summary(
    of answers: [String], to questions: [Question], _ language: Language
  ) -> String {
    let labels = questions.map { $0.wording(language) }
    let width = labels.map(\.displayWidth).max() ?? 0
    return zip(zip(labels, questions), answers).enumerated().map { place, pair in
      let ((label, question), answer) = pair
      let number = String(repeating: " ", count: place < 9 ? 1 : 0) + String(place + 1)
      let blanks = String(repeating: " ", count: width - label.displayWidth)
      return "  \(number). \(label)\(blanks)  \(question.shown(answer, language))\n"
    }.joined()
  }

  static let fileNeeded = Problem(
    "input_needed",
    message: Wording(
      vi: "cần nhập thông tin nhưng không có ai để hỏi",
      en: "values are needed and nobody can be asked"),
    hint: Wording(vi: "thêm --input TỆP (JSON)", en: "add --input FILE (JSON)"))
}

extension Question {
  /// Asks until an answer can be taken.
  fileprivate func answer(on terminal: Terminal, _ language: Language) throws -> String {
    let needed = isRequired ? "*" : ""
    let accepted = forms.map { " (\($0(language)))" } ?? ""
    let several =
      isList ? Wording(vi: " – cách nhau bằng dấu ;", en: " – separated by ;")(language) : ""
    while true {
      let answer = try terminal.ask(
        "\(wording(language))\(needed)\(accepted)\(several): ", in: language)
      guard let refusal = refusal(of: answer) else { return answer }
      try terminal.write(ErrorReport(refusal, language: language).reason)
    }
  }
}
