import KieuBao

/// One thing that was looked at, and how it is.
struct Remark: Equatable {
  enum Level: String {
    case fine = "ok"
    case note, problem

    fileprivate var mark: String {
      switch self {
      case .fine: "✓"
      case .note: "·"
      case .problem: "✗"
      }
    }
  }

  let level: Level

  /// A stable word for programs.
  let code: String

  /// The row, the file or the folder, where there is one.
  let place: String?
  let message: Wording
  let remedy: Wording?

  init(
    _ level: Level, _ code: String, at place: String? = nil, _ message: Wording,
    remedy: Wording? = nil
  ) {
    (self.level, self.code, self.place) = (level, code, place)
    (self.message, self.remedy) = (message, remedy)
  }
}

extension [Remark] {
  /// Writes the remarks, on a terminal with the remedy below each; ends with the status of a check
  /// that found problems when there is one.
  func write(_ output: OutputOptions, in surroundings: Surroundings) throws {
    if output.format(in: surroundings) == .table {
      try output.place(in: surroundings) { sink, _ in try writeText(to: sink, surroundings.language)
      }
    } else {
      try output.write(table(in: surroundings.language), in: surroundings)
    }
    if contains(where: { $0.level == .problem }) { throw Ending.problemsFound }
  }

  private func writeText(to sink: Sink, _ language: Language) throws {
    var writer = TextWriter(sink)
    for remark in self {
      let place = remark.place.map { " (\($0.harmless))" } ?? ""
      try writer.line("\(remark.level.mark) \(remark.message(language))\(place)")
      if let remedy = remark.remedy { try writer.line("    → \(remedy(language))") }
    }
    try writer.finish()
  }

  private func table(in language: Language) -> Table {
    Table(
      noun: "finding", title: Wording(vi: "Kết quả kiểm tra", en: "Findings"),
      columns: [
        Column("level", Wording(vi: "Mức", en: "Level")),
        Column("code", Wording(vi: "Mã", en: "Code"), width: 20),
        Column("place", Wording(vi: "Chỗ", en: "Place"), width: 24),
        Column("message", Wording(vi: "Nội dung", en: "Message"), width: 60),
        Column("remedy", Wording(vi: "Cách xử lý", en: "Remedy"), width: 60),
      ],
      rows: map { remark in
        [
          .text(remark.level.rawValue), .text(remark.code), .text(remark.place),
          .text(remark.message(language)), .text(remark.remedy?(language)),
        ]
      })
  }
}
