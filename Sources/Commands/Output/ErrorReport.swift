import KieuBao

/// An error as the person or the program that started us reads it.
struct ErrorReport {
  let error: any Error
  let language: Language

  init(_ error: any Error, language: Language) {
    (self.error, self.language) = (error, language)
  }

  /// Writes the report; nothing for an ``Ending`` or a reader that went away.
  func write(to sink: Sink, asJSON: Bool) {
    if error is Ending || error is BrokenPipe { return }
    // There is no other place left to tell that standard error cannot be written.
    try? sink(asJSON ? json.text() + "\n" : text)
  }

  private var explained: any Explained {
    (error as? any Explained)
      // What an unknown error says may hold a value; its type does not.
      ?? Problem(
        "unexpected_error",
        message: Wording(
          vi: "lỗi ngoài dự kiến (\(type(of: error)))", en: "unexpected error (\(type(of: error)))")
      )
  }

  var text: String {
    let heading = Wording(vi: "lỗi", en: "error")(language)
    var lines = "\(heading): \(explained.message(language))\(place)\n"
    if let hint = explained.hint {
      lines += "  \(Wording(vi: "cách xử lý", en: "what to do")(language)): \(hint(language))\n"
    }
    return lines
  }

  /// The reason alone, indented, for a question that is asked again.
  var reason: String {
    let hint = explained.hint.map { "; " + $0(language) } ?? ""
    return "  → \(explained.message(language))\(hint)\n"
  }

  private var place: String {
    let row = explained.row.map { Wording(vi: "dòng \($0)", en: "row \($0)")(language) }
    let field = explained.field.map {
      Wording(vi: row == nil ? "mục \($0)" : "cột \($0)", en: "field \($0)")(language)
    }
    let parts = [row, field].compactMap(\.self)
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  var json: JSON {
    var members: [JSON.Member] = [
      .init("code", .string(explained.code)),
      .init("message", .string(explained.message(language))),
    ]
    if let hint = explained.hint { members.append(.init("hint", .string(hint(language)))) }
    if let row = explained.row { members.append(.init("row", JSON(row))) }
    if let field = explained.field { members.append(.init("field", .string(field))) }
    return ["error": .object(members)]
  }
}
