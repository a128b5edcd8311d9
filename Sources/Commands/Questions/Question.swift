import Foundation
import KieuBao

/// One question of a ``Questionnaire``.
struct Question {
  /// The field the answer stands for, in `snake_case`.
  let key: String
  let wording: Wording

  /// The forms an answer may have, shown in brackets.
  let forms: Wording?
  let isRequired: Bool

  /// Whether an answer has several parts, separated by semicolons.
  let isList: Bool

  /// Whether it is asked about a value that is there and may stay.
  private(set) var isOfChange = false

  /// Throws an `Explained` problem for an answer that cannot be taken; each part of a list alone.
  let check: (String) throws -> Void

  init(
    _ key: String, _ wording: Wording, forms: Wording? = nil, isRequired: Bool = false,
    isList: Bool = false, check: @escaping (String) throws -> Void = { _ in }
  ) {
    (self.key, self.wording, self.forms) = (key, wording, forms)
    (self.isRequired, self.isList, self.check) = (isRequired, isList, check)
  }
}

extension Question {
  /// A question for a date, as precise as it is known.
  static func date(_ key: String, _ wording: Wording, isRequired: Bool = false) -> Question {
    Question(
      key, wording,
      forms: Wording(vi: "ngày/tháng/năm, tháng/năm hoặc năm", en: "dd/mm/yyyy, mm/yyyy or yyyy"),
      isRequired: isRequired
    ) { answer in
      guard PartialDate(answer) != nil else {
        throw Problem(
          "invalid_date", field: key,
          message: Wording(vi: "không phải là ngày", en: "not a date"),
          hint: Wording(
            vi: "ví dụ 15/05/1970, 05/1970 hoặc 1970", en: "such as 15/05/1970, 05/1970 or 1970"))
      }
    }
  }

  /// A question for a word of a closed list.
  static func term<Word: Term>(
    _ key: String, _ wording: Wording, of list: Word.Type, isRequired: Bool = false
  ) -> Question {
    let names = { (language: Language) in
      Word.allCases.map { $0.name(language) }.joined(separator: ", ")
    }
    let choices = Wording(vi: names(.vi), en: names(.en))
    return Question(key, wording, forms: choices, isRequired: isRequired) { answer in
      guard Word(written: answer) != nil else {
        throw Problem(
          "unknown_word", field: key,
          message: Wording(vi: "chưa đúng danh mục", en: "not in the list"),
          hint: Wording(vi: "chọn: \(choices.vi)", en: "choose: \(choices.en)"))
      }
    }
  }

  /// What empties a field that is being changed.
  static let emptied = "-"

  /// The same question about a value that is there and may stay.
  var ofChange: Question {
    var question = Question(key, wording, forms: forms, isList: isList) { answer in
      guard answer == Self.emptied else { return try check(answer) }
      if isRequired { throw Self.answerNeeded }
    }
    question.isOfChange = true
    return question
  }

  /// An answer as it is shown before it is saved.
  func shown(_ answer: String, _ language: Language) -> String {
    if isOfChange, answer.isEmpty {
      return Wording(vi: "(giữ nguyên)", en: "(kept)")(language)
    }
    if isOfChange, answer == Self.emptied {
      return Wording(vi: "(xóa trống)", en: "(emptied)")(language)
    }
    return answer.isEmpty ? "–" : answer.harmless
  }

  /// The answer as a value of JSON, the same as would be read from a file.
  func json(_ answer: String) -> JSON {
    if answer.isEmpty { return isList ? [] : .null }
    return isList ? JSON(parts(of: answer)) : .string(answer)
  }

  /// The first reason why an answer cannot be taken; nil when it can.
  func refusal(of answer: String) -> (any Error)? {
    if answer.isEmpty { return isRequired ? Self.answerNeeded : nil }
    do {
      for part in parts(of: answer) { try check(part) }
      return nil
    } catch {
      return error
    }
  }

  private func parts(of answer: String) -> [String] {
    guard isList else { return [answer] }
    return answer.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  private static let answerNeeded = Problem(
    "missing_field", message: Wording(vi: "mục này phải có", en: "an answer is required"))
}
