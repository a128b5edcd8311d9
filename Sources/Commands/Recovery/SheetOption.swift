import ArgumentParser
import Glibc
import KieuBao

/// Where the lines of recovery sheets are read from.
struct SheetOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        vi:
          "Tệp chữ có các dòng của một phiếu; lặp lại cho từng phiếu. Không nêu thì hỏi từng dòng.",
        en: "A text file with the lines of one sheet; repeat it for each. Else each line is asked."),
      valueName: "file"),
    completion: .file())
  var sheet: [String] = []
}

extension SheetOption {
  /// The lines of each sheet: of the files, else as many as the first one asks for from the terminal.
  func sheets(in surroundings: Surroundings) throws -> [[String]] {
    if !sheet.isEmpty { return try sheet.map(lines) }
    var (sheets, heads) = ([[String]](), [RecoveryPageHead]())
    while heads.count < heads.first?.needed ?? 1 {
      let (lines, head) = try askSheet(heads.count + 1, in: surroundings)
      if heads.contains(where: { $0.number == head.number && $0.set == head.set }) {
        surroundings.tell(
          Wording(
            vi: "  → phiếu số \(head.number) đã nhập rồi, cần một phiếu khác",
            en: "  → sheet \(head.number) was entered before, another one is needed"))
        continue
      }
      surroundings.tell(
        Wording(
          vi: "  ✓ phiếu số \(head.number), bộ số \(head.set), cần \(head.needed) phiếu",
          en: "  ✓ sheet \(head.number) of set \(head.set), \(head.needed) are needed"))
      sheets.append(lines)
      heads.append(head)
    }
    return sheets
  }

  private func lines(of path: String) throws -> [String] {
    do {
      guard let bytes = try Source(try OpenFile(path, O_RDONLY)).all(upTo: 1 << 16),
        let text = String(validating: bytes, as: UTF8.self)
      else { throw Self.notText }
      return text.split(whereSeparator: \.isNewline).map(String.init)
    } catch let error as SystemError {
      throw error.of("sheet")
    }
  }

  /// Asks for the lines of one sheet until they are right, each by itself and together.
  private func askSheet(
    _ place: Int, in surroundings: Surroundings
  ) throws -> ([String], RecoveryPageHead) {
    while true {
      let lines = try (1...RecoveryPage.lineCount).map { number in
        try askLine(number, of: place, in: surroundings)
      }
      do {
        return (lines, try RecoveryPageHead(lines))
      } catch let error as any Explained {
        surroundings.tell(Wording(vi: "  → \(error.message.vi)", en: "  → \(error.message.en)"))
      }
    }
  }

  private func askLine(
    _ number: Int, of sheet: Int, in surroundings: Surroundings
  ) throws -> String {
    while true {
      let line = try surroundings.ask(
        Wording(vi: "Phiếu thứ \(sheet), dòng \(number)", en: "Sheet \(sheet), line \(number)"),
        need: Wording(vi: "thêm --sheet TỆP", en: "add --sheet FILE"))
      if RecoveryPage.isLine(line, number: number) { return line }
      surroundings.tell(
        Wording(
          vi: "  → dòng này có chỗ sai, xin đọc lại trên giấy",
          en: "  → this line has a mistake, read it again from the paper"))
    }
  }

  private static let notText = Problem(
    "malformed_text", field: "sheet",
    message: Wording(vi: "đây không phải tệp chữ UTF-8", en: "this is no file of UTF-8 text"))
}
