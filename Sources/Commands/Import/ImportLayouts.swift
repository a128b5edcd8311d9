import ArgumentParser
import KieuBao

extension Imports {
  /// Shows how the sheet of a file is understood, and writes that down as a map.
  struct Layout: Command, Impersonal {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Xem chương trình hiểu bảng như thế nào, trước khi nhập.",
        en: "See how a sheet is understood, before importing it."),
      discussion: say(
        vi: """
          Với mỗi cột: tiêu đề, được hiểu là gì, bao nhiêu ô có dữ liệu và đọc được. Chỗ nào hiểu \
          sai thì ghi ra tệp ánh xạ, sửa tệp đó, rồi nhập với --map; tệp dùng lại được cho các \
          bảng cùng mẫu.

            kieubao import layout persons danh-sach.xlsx
            kieubao import layout persons danh-sach.xlsx --save-map mau-xa.json
            kieubao import persons danh-sach.xlsx --map mau-xa.json
          """,
        en: """
          For each column: its heading, what it is taken for, how many cells hold something and \
          can be read. Where the guess is wrong, write it to a map, correct that file and import \
          with --map; it serves all sheets of the same layout.

            kieubao import layout persons list.xlsx
            kieubao import layout persons list.xlsx --save-map communes.json
            kieubao import persons list.xlsx --map communes.json
          """))

    @Argument(
      help: help(
        vi: "Loại danh sách: persons, relatives, contributions.",
        en: "What the rows are: persons, relatives, contributions."))
    var kind: ImportKindOfFile

    @OptionGroup var file: SheetOptions

    @Option(
      help: ArgumentHelp(
        say(
          vi: "Ghi cách hiểu ra tệp này để sửa và dùng lại.", en: "Write the guess to this file."),
        valueName: "file"),
      completion: .file(extensions: ["json"]))
    var saveMap: String?

    @OptionGroup var output: OutputOptions

    func run(in surroundings: Surroundings) throws {
      let layout = try file.layout(of: kind, in: surroundings)
      if let saveMap {
        try OutputPlace(path: saveMap, option: "save-map", isReplacing: output.force).refuseTaken()
        let file = try OutgoingFile(at: saveMap, replacing: output.force)
        try file.write(Array(layout.map.utf8))
        try file.finish()
      }
      try output.write(layout.account(in: surroundings.language), in: surroundings)
      layout.tellRemarks(in: surroundings)
    }
  }
}

/// Which sheet of which file is read, and what is said of its columns.
struct SheetOptions: ParsableArguments {
  @Argument(
    help: help(vi: "Tệp .xlsx hoặc CSV.", en: "An .xlsx or CSV file."),
    completion: .file(extensions: ["xlsx", "csv", "txt", "tsv"]))
  var file: String

  @Option(
    help: ArgumentHelp(
      say(
        vi: "Trang tính: tên hoặc số thứ tự; mặc định là trang có danh sách.",
        en: "The sheet, by name or number; by default the one that holds a list."),
      valueName: "sheet"))
  var sheet: String?

  @Option(
    help: ArgumentHelp(
      say(
        vi: "Tệp nói mỗi cột là gì (xem ‘kieubao import layout’).",
        en: "A file that says what the columns are (see ‘kieubao import layout’)."),
      valueName: "file"),
    completion: .file(extensions: ["json"]))
  var map: String?

  func request(for kind: ImportKindOfFile) -> ImportRequest {
    var request = ImportRequest(kind, path: file)
    (request.sheet, request.mapPath) = (sheet, map)
    return request
  }

  func layout(of kind: ImportKindOfFile, in surroundings: Surroundings) throws -> ImportLayout {
    try FileFault.telling { try Registry.layout(of: request(for: kind), asOf: surroundings.day) }
  }
}

extension ImportLayout {
  /// Tells what somebody should look at.
  func tellRemarks(in surroundings: Surroundings) {
    for remark in remarks {
      let hint = remark.hint.map { (vi: "; \($0.vi)", en: "; \($0.en)") }
      surroundings.warn(
        Wording(
          vi: remark.message.vi + (hint?.vi ?? ""), en: remark.message.en + (hint?.en ?? "")))
    }
  }

  /// Shows a person at the terminal how the sheet is understood, where that was a guess, and asks.
  ///
  /// - Throws: `needs_confirmation` where it is not right.
  func confirm(given isGiven: Bool, in surroundings: Surroundings) throws {
    guard !isPlain, !isGiven, let terminal = surroundings.questions else { return }
    try account(in: surroundings.language).writeText(to: surroundings.errors, surroundings.language)
    tellRemarks(in: surroundings)
    let question = Wording(vi: "Hiểu bảng như vậy có đúng không?", en: "Is the sheet read right?")
    guard try terminal.agrees(to: question, byDefault: true, in: surroundings.language) else {
      throw Problem.notRight
    }
  }
}

extension Problem {
  fileprivate static let notRight = Problem(
    "needs_confirmation",
    message: Wording(vi: "chưa nhập gì", en: "nothing was imported"),
    hint: Wording(
      vi: "ghi cách hiểu bằng ‘kieubao import layout … --save-map TỆP’, sửa rồi nhập với --map",
      en: "write the guess with ‘kieubao import layout … --save-map FILE’, correct it, use --map"))
}
