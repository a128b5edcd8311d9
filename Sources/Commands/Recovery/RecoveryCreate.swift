import ArgumentParser
import KieuBao

extension Recoveries {
  /// Makes a set of sheets and writes them for printing.
  struct Create: RegistryCommand {
    /// The forms a sheet is written in.
    enum Form: String, CaseIterable, ExpressibleByArgument { case docx, html }

    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Lập bộ phiếu khôi phục để in.", en: "Make a set of recovery sheets, for printing."),
      discussion: say(
        vi: """
          Mỗi phiếu một tệp. In ra, giao cho những người khác nhau, rồi xóa các tệp: ai có đủ số \
          phiếu cần thiết thì mở được cả sổ. Phiếu mới được thử trước, rồi bộ cũ mới hết giá trị.

            kieubao recovery create --output ~/phieu
            kieubao recovery create --sheets 5 --needed 3 --output ~/phieu --form html
          """,
        en: """
          One file a sheet. Print them, give them to different people, then delete the files: who \
          has as many as are needed opens the whole registry. New ones are proved before the former \
          ones lose their worth.

            kieubao recovery create --output ~/sheets
            kieubao recovery create --sheets 5 --needed 3 --output ~/sheets --form html
          """))

    @Option(help: help(vi: "Số phiếu, 2 đến 9.", en: "How many sheets, 2 to 9."))
    var sheets = 3

    @Option(help: help(vi: "Số phiếu cần để mở sổ.", en: "How many of them are needed."))
    var needed = 2

    @Option(
      help: ArgumentHelp(
        say(vi: "Thư mục mới để ghi vào.", en: "A new folder to write into."), valueName: "dir"),
      completion: .directory)
    var output: String

    @Option(help: help(vi: "Dạng tệp.", en: "The form of the files."))
    var form = Form.docx

    @Option(
      help: ArgumentHelp(
        say(
          vi: "Vẫn ghi vào nơi không an toàn, vì lý do này (một từ).",
          en: "Write to an unsafe place all the same, for this reason (one word)."),
        valueName: "reason"))
    var unsafeOutput: String?

    @OptionGroup var confirmation: ConfirmationOption
    @OptionGroup var summary: FormatOption
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let folder = OutputFolder(path: output)
      try folder.refuseOccupied()
      let place = OutputPlace(path: output, option: "output", isReplacing: false)
      let surroundings = try surroundings.admitting(
        place, because: Reason.given(unsafeOutput, as: "unsafe-output"))
      try confirmRenewal(in: surroundings)
      let status = try registry.withRegistry(in: surroundings) { registry in
        try registry.createRecovery(sheets: sheets, needed: needed, at: surroundings.now) { pages in
          try folder.write { try write(pages, of: registry, to: $0, in: surroundings) }
        }
      }
      try summary.output.write(receipt(status), in: surroundings)
    }

    /// The former set becomes worthless, though its sheets lie in several safes.
    private func confirmRenewal(in surroundings: Surroundings) throws {
      let card = try RegistryCard(at: registry.folder(in: surroundings))
      guard let former = card.recovery else { return }
      try surroundings.confirm(
        Wording(
          vi: "Bộ phiếu số \(former.set) sẽ hết giá trị. Lập bộ mới?",
          en: "The sheets of set \(former.set) lose their worth. Make new ones?"),
        given: confirmation.yes)
    }

    private func write(
      _ pages: [RecoveryPage], of registry: Registry, to folder: String,
      in surroundings: Surroundings
    ) throws {
      for page in pages {
        let paper = page.paper(
          unit: registry.unit, madeOn: surroundings.now.dayInVietnam, in: surroundings.language)
        let path = "\(folder)/\(name(of: page.number))"
        switch form {
        case .docx: try paper.writeDOCX(to: path)
        case .html: try paper.writeHTML(to: path)
        }
      }
    }

    private func name(of number: Int) -> String { "phieu-khoi-phuc-\(number).\(form.rawValue)" }

    private func receipt(_ status: RecoveryStatus) -> Receipt {
      Receipt(
        noun: "recovery", (1...status.count).map(name),
        Wording(
          vi: """
            Đã lập bộ phiếu số \(status.set): \(status.count) phiếu, cần \(status.needed) để mở sổ.
            In ngay, giao mỗi phiếu một người, rồi xóa các tệp này: để cạnh nhau chúng mở được cả sổ.
            Thử phiếu giấy bằng: kieubao recovery drill
            """,
          en: """
            Set \(status.set) is made: \(status.count) sheets, \(status.needed) of them open the registry.
            Print them, give each to another person, then delete the files: together they open everything.
            Try the paper with: kieubao recovery drill
            """))
    }
  }
}
