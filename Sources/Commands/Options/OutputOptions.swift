import ArgumentParser
import KieuBao

/// How and where an answer is written.
struct OutputOptions: ParsableArguments {
  /// The forms of an answer.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json, jsonl, xlsx
  }

  @Option(
    help: help(
      vi: "Dạng kết quả; mặc định table trên màn hình, csv ở nơi khác.",
      en: "The form of the answer; table on a terminal, else csv."))
  var format: Format?

  @Option(
    help: ArgumentHelp(
      say(vi: "Ghi ra tệp; - là đầu ra chuẩn.", en: "Write to a file; - is standard output."),
      valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: help(vi: "Ghi đè tệp đã có.", en: "Replace a file that exists."))
  var force = false

  @Option(
    help: ArgumentHelp(
      say(
        vi: """
          Vẫn ghi tệp vào nơi dễ lộ (kho git, trang web, thư mục đồng bộ), vì lý do này: một từ, \
          ghi vào nhật ký.
          """,
        en: """
          Write the file even where others may come by it (git, a web site, a synced folder), for \
          this reason: one word, kept in the audit log.
          """),
      valueName: "reason"))
  var unsafeOutput: String?
}

extension OutputOptions {
  /// Writes a list; `items` are its rows in JSON where a row says more than its cells, `extra` is
  /// what JSON tells of the whole list besides.
  ///
  /// As a table, which is looked at and not worked with, its masked columns stay masked unless a
  /// reason to reveal them was given.
  func write(
    _ table: Table, items: [JSON]? = nil, extra: [JSON.Member] = [], in surroundings: Surroundings
  ) throws {
    let (language, format) = (surroundings.language, format(in: surroundings))
    if format == .xlsx {
      try writeWorkbookFile(table, language)
      return tellCounts(of: table, in: surroundings)
    }
    try place(in: surroundings) { sink, isFile in
      switch format {
      case .table:
        let isRevealed = surroundings.exceptions[.reveal] != nil
        try (isRevealed ? table : table.masked).writeText(to: sink, language)
      case .csv: try table.writeCSV(hasMark: isFile, emit: sink.write)
      case .json: try sink(table.json(items: items, extra: extra, language).text(.pretty) + "\n")
      case .jsonl: try table.writeLines(items: items, to: sink)
      case .xlsx: break
      }
    }
    if format == .csv || format == .jsonl || filePath != nil {
      tellCounts(of: table, in: surroundings)
    }
  }

  /// Says beside a file or a stream of data what a person must know of the list.
  private func tellCounts(of table: Table, in surroundings: Surroundings) {
    for note in [table.footer] + table.notes { surroundings.tell(note) }
    tellOfFile(in: surroundings)
  }

  /// Says of a file that was written what its reader cannot see; nothing of standard output.
  func tellOfFile(in surroundings: Surroundings) {
    filePath.map { surroundings.tell(ofFile: $0) }
  }

  /// Writes one thing.
  func write(_ detail: Detail, in surroundings: Surroundings) throws {
    let (language, format) = (surroundings.language, format(in: surroundings))
    if format == .xlsx {
      try writeWorkbookFile(detail.table, language)
      return tellOfFile(in: surroundings)
    }
    try place(in: surroundings) { sink, isFile in
      switch format {
      case .table: try detail.writeText(to: sink, language)
      case .csv: try detail.table.writeCSV(hasMark: isFile, emit: sink.write)
      case .json: try sink(detail.json.text(.pretty) + "\n")
      case .jsonl: try sink(detail.json.text() + "\n")
      case .xlsx: break
      }
    }
    tellOfFile(in: surroundings)
  }

  /// Answers a deed.
  func write(_ receipt: Receipt, in surroundings: Surroundings) throws {
    let format = format(in: surroundings)
    try place(in: surroundings) { sink, _ in
      switch format {
      case .json: try sink(receipt.json.text(.pretty) + "\n")
      case .jsonl: try sink(receipt.json.text() + "\n")
      case .table, .csv, .xlsx: try sink(receipt.identifiers.map { $0 + "\n" }.joined())
      }
    }
    if format != .json, format != .jsonl { surroundings.tell(receipt.sentence) }
  }

  /// Writes text or bytes of the command's own, to standard output or to the file.
  func place(
    in surroundings: Surroundings, _ writer: (Sink, _ isFile: Bool) throws -> Void
  ) throws {
    guard let path = filePath else { return try writer(surroundings.output, false) }
    let file = try OutgoingFile(at: path, replacing: force)
    try writer(Sink(isTerminal: false, columns: nil) { try file.write($0) }, true)
    try file.finish()
  }
}

extension OutputOptions {
  /// The path of `--output`; nil for standard output.
  var filePath: String? { output == "-" ? nil : output }

  /// The place of the file; nil for standard output.
  var filePlace: OutputPlace? {
    filePath.map { OutputPlace(path: $0, option: "output", isReplacing: force) }
  }

  /// The form that was asked for, else that of the file's name, else by where it goes.
  func format(in surroundings: Surroundings) -> Format {
    if let format { return format }
    guard let filePath else { return surroundings.output.isTerminal ? .table : .csv }
    let ending = filePath.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return Format(rawValue: ending) ?? .csv
  }

  /// Refuses a file that is in the way, and a workbook on standard output.
  func refusePlace(in surroundings: Surroundings) throws {
    if format == .xlsx, filePath == nil { throw Self.fileNeeded }
    try filePlace?.refuseTaken()
  }

  private static let fileNeeded = Problem.usage(
    Wording(vi: "xlsx cần một tệp để ghi", en: "xlsx needs a file"),
    hint: Wording(vi: "thêm --output TỆP.xlsx", en: "add --output FILE.xlsx"))

  private func writeWorkbookFile(_ table: Table, _ language: Language) throws {
    guard let path = filePath else { throw Self.fileNeeded }
    try table.writeXLSX(to: path, in: language, replacing: force)
  }
}
