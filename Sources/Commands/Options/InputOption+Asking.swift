import KieuBao

extension InputOption {
  /// The objects of the file, or the one that answers to questions make.
  func objects(
    _ noun: String, known: [String], asking questions: Questionnaire, in surroundings: Surroundings
  ) throws -> [Fields] {
    if let objects = try objects(noun, known: known, in: surroundings) { return objects }
    return [try Fields(questions.object(in: surroundings), noun: noun, known: known)]
  }

  /// The only object of the file, or the one that answers to questions make.
  func object(
    _ noun: String, known: [String], asking questions: Questionnaire, in surroundings: Surroundings
  ) throws -> Fields {
    if let object = try object(noun, known: known, in: surroundings) { return object }
    return try Fields(questions.object(in: surroundings), noun: noun, known: known)
  }
}

extension Surroundings {
  /// Says that a trial found nothing wrong.
  func tellValid(_ count: Int) {
    tell(
      Wording(
        vi: "chỉ thử: \(count) mục hợp lệ, chưa lưu gì",
        en: "trial only: \(count) valid, nothing was saved"))
  }

  /// Ends an answer that holds nothing.
  func refuseEmpty(_ count: Int) throws {
    if count == 0 { throw Ending.notFound }
  }
}

extension Collection where Element: CustomStringConvertible {
  /// A few of them by name, many by the first, the last and their number.
  var summary: String {
    guard count > 5, let first, let last = dropFirst(count - 1).first else {
      return map(\.description).joined(separator: ", ")
    }
    return "\(first) … \(last) (\(count))"
  }
}
