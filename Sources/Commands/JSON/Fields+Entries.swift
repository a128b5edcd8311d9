import KieuBao

extension Fields {
  /// The entries of a form: what the object has of a form's fields; null empties a field.
  func entries<Field: RawRepresentable<String> & CaseIterable & Hashable>(
    _ form: Field.Type = Field.self
  ) throws(Problem) -> [Field: FormValue] {
    var entries: [Field: FormValue] = [:]
    for field in Field.allCases {
      if let value = json(field.rawValue) { entries[field] = try entry(value, of: field.rawValue) }
    }
    return entries
  }

  /// One value as an entry of a form.
  func entry(_ value: JSON, of key: String) throws(Problem) -> FormValue {
    switch value {
    case .null: return .cleared
    case .string(let text), .number(let text): return .text(text)
    case .bool(let flag): return .text(flag ? "true" : "false")
    case .array(let elements):
      return .texts(
        try elements.map { element throws(Problem) in
          guard case .string(let text) = element else {
            throw problem(key, vi: "cần danh sách các chuỗi", en: "a list of strings is expected")
          }
          return text
        })
    case .object:
      throw problem(
        key, vi: "cần một chuỗi hoặc một số", en: "a string or a number is expected")
    }
  }

  /// Numbers of things in the registry: `["P1", "P2"]`.
  func identifiers<Subject: Numbered>(
    _ key: String, of subject: Subject.Type = Subject.self
  ) throws(Problem) -> [Identifier<Subject>] {
    try texts(key).map { text throws(Problem) in
      guard let identifier = Identifier<Subject>(text) else {
        throw problem(
          key, vi: "cần mã như \(Subject.letter)1", en: "an identifier such as \(Subject.letter)1")
      }
      return identifier
    }
  }

  /// Runs a reading of this object; its problems are told of the object's line.
  func located<Value>(_ read: () throws -> Value) throws -> Value {
    do {
      return try read()
    } catch let error as any Explained {
      guard let line, error.row == nil else { throw error }
      throw Problem(
        error.code, field: error.field, row: line, message: error.message, hint: error.hint)
    }
  }
}
