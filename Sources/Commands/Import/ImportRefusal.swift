import KieuBao

/// Why a whole file was refused, after its problems were told one by one.
struct ImportRefusal: Explained {
  private let refused: ImportRefused

  init(_ refused: ImportRefused) {
    self.refused = refused
  }

  var code: String { refused.code }

  var message: Wording {
    Wording(
      vi: "tệp có \(refused.rejectedRows) dòng lỗi, chưa nhập dòng nào",
      en: "\(refused.rejectedRows) rows of the file have problems, none was imported")
  }

  var hint: Wording? {
    Wording(
      vi: "sửa tệp rồi nhập lại, hoặc thêm --keep-going để nhập các dòng đúng",
      en: "correct the file and import again, or add --keep-going to take the good rows")
  }
}

extension FileFault {
  /// The refusal of a whole file, where that is what happened.
  var refusal: ImportRefused? { fault as? ImportRefused }
}

extension ImportRefused {
  private static let mostTold = 20

  /// Tells the first problems, a line each, and what to do about them.
  func tell(in surroundings: Surroundings) {
    let language = surroundings.language
    for problem in problems.prefix(Self.mostTold) { surroundings.tell(problem.line(language)) }
    let more = problemCount - Self.mostTold
    if more > 0 {
      surroundings.tell(Wording(vi: "… và \(more) lỗi nữa", en: "… and \(more) more"))
    }
  }
}

extension Problem {
  /// The problem on one line, where it is first.
  fileprivate func line(_ language: Language) -> Wording {
    let remedy = hint.map { Wording(vi: "; \($0.vi)", en: "; \($0.en)") }
    let place = [
      row.map { Wording(vi: "dòng \($0)", en: "row \($0)") },
      field.map { Wording(vi: "cột \($0)", en: "column \($0)") },
    ].compactMap(\.self)
    return Wording(
      vi: "\(place.map(\.vi).joined(separator: ", ")): \(message.vi)\(remedy?.vi ?? "")",
      en: "\(place.map(\.en).joined(separator: ", ")): \(message.en)\(remedy?.en ?? "")")
  }
}
