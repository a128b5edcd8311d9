import ArgumentParser
import Glibc
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
}

extension OutputOptions {
  /// Writes a list; `items` are its rows in JSON where a row says more than its cells, `extra` is
  /// what JSON tells of the whole list besides.
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
      case .table: try table.writeText(to: sink, language)
      case .csv:
        if isFile { try sink.write(byteOrderMark) }
        try table.writeCSV(to: sink)
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
    guard let name = filePath?.split(separator: "/").last else { return }
    surroundings.tell(
      Wording(
        vi: "đã ghi \(name); tệp này không mã hóa, dùng xong nên xóa",
        en: "wrote \(name); the file is not encrypted, delete it when it has served"))
  }

  /// Writes one thing.
  func write(_ detail: Detail, in surroundings: Surroundings) throws {
    let (language, format) = (surroundings.language, format(in: surroundings))
    if format == .xlsx { return try writeWorkbookFile(detail.table, language) }
    try place(in: surroundings) { sink, isFile in
      switch format {
      case .table: try detail.writeText(to: sink, language)
      case .csv:
        if isFile { try sink.write(byteOrderMark) }
        try detail.table.writeCSV(to: sink)
      case .json: try sink(detail.json.text(.pretty) + "\n")
      case .jsonl: try sink(detail.json.text() + "\n")
      case .xlsx: break
      }
    }
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
    try OutputFile(path: path, replaces: force).write { temporary in
      try writer(Sink(try OpenFile(temporary, O_WRONLY | O_NOFOLLOW)), true)
    }
  }
}

extension OutputOptions {
  /// The path of `--output`; nil for standard output.
  var filePath: String? { output == "-" ? nil : output }

  /// The form that was asked for, else that of the file's name, else by where it goes.
  func format(in surroundings: Surroundings) -> Format {
    if let format { return format }
    guard let filePath else { return surroundings.output.isTerminal ? .table : .csv }
    let ending = filePath.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return Format(rawValue: ending) ?? .csv
  }

  private func writeWorkbookFile(_ table: Table, _ language: Language) throws {
    guard let path = filePath else {
      throw Problem.usage(
        Wording(vi: "xlsx cần một tệp để ghi", en: "xlsx needs a file"),
        hint: Wording(vi: "thêm --output TỆP.xlsx", en: "add --output FILE.xlsx"))
    }
    try OutputFile(path: path, replaces: force).write { try table.writeXLSX(to: $0, in: language) }
  }
}
