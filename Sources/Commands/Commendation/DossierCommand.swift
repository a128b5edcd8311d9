import ArgumentParser
import KieuBao

extension Commendations {
  /// Draws up the papers of a dossier.
  struct DossierDraft: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "dossier",
      abstract: say(
        vi: "Lập hồ sơ đề nghị khen thưởng để trình ký.",
        en: "Draw up a dossier for the signature."),
      discussion: say(
        vi: """
          Từ các đề nghị còn hiệu lực: tờ trình, danh sách trích ngang, báo cáo thành tích từng \
          trường hợp, biên bản họp xét, danh sách công khai (chỉ người đồng ý công bố), dự thảo \
          quyết định. Trước khi ghi, chương trình chứng minh số lượng, họ tên, tổng giá trị khớp \
          nhau trên mọi văn bản; không khớp thì không ghi gì.

          --meeting: tệp JSON về cuộc họp, các trường \(meetingFields). --template: mẫu DOCX riêng \
          của cơ quan, ô trống viết {{ten}}, dòng lặp {{#nominees}} … {{/nominees}}.

            kieubao commendation dossier --round "Tết 2027" --output ho-so
            kieubao commendation dossier N1 N2 --output ho-so --number 5 --date 05/01/2027 --meeting hop.json
            kieubao commendation dossier --output ho-so --template to-trinh-mau.docx
          """,
        en: """
          From the open proposals: submission, list of nominees, a report of achievements for each, \
          minutes, a list for publication (of those who agreed to it), draft decisions. Before \
          anything is written the program proves that counts, names and sums agree on all papers.

          --meeting: a JSON file about the meeting with \(meetingFields). --template: the office's own \
          DOCX, with blanks {{name}} and repeated rows {{#nominees}} … {{/nominees}}.

            kieubao commendation dossier --round "Tết 2027" --output dossier
            kieubao commendation dossier N1 N2 --output dossier --number 5 --date 2027-01-05 --meeting meeting.json
            kieubao commendation dossier --output dossier --template own.docx
          """))

    @Argument(help: help(vi: "Mã đề nghị, như N3.", en: "Proposals, such as N3."))
    var proposals: [Proposal.ID] = []

    @Option(
      help: ArgumentHelp(
        say(vi: "Đợt khen thưởng.", en: "The occasion."), valueName: "text"))
    var round: String?

    @Option(
      help: ArgumentHelp(
        say(vi: "Thư mục mới để ghi vào.", en: "A new folder to write into."), valueName: "dir"),
      completion: .directory)
    var output: String

    @Option(help: help(vi: "Số tờ trình.", en: "The submission's number."))
    var number: Int?

    @Option(help: help(vi: "Số biên bản.", en: "The number of the minutes."))
    var minutesNumber: Int?

    @Option(
      help: help(
        vi: "Ngày ghi trên văn bản; bỏ trống thì để dấu chấm.",
        en: "The day on the papers; dots without it."))
    var date: Day?

    @Option(
      help: ArgumentHelp(
        say(vi: "Tệp JSON về cuộc họp.", en: "A JSON file about the meeting."), valueName: "file"),
      completion: .file(extensions: ["json"]))
    var meeting: String?

    @Option(
      help: ArgumentHelp(
        say(vi: "Mẫu DOCX của cơ quan.", en: "The office's own DOCX."), valueName: "file"),
      completion: .file(extensions: ["docx"]))
    var template: String?

    @Option(
      help: ArgumentHelp(
        say(
          vi: "Vẫn ghi vào nơi không an toàn, vì lý do này (một từ).",
          en: "Write to an unsafe place all the same, for this reason (one word)."),
        valueName: "reason"))
    var unsafeOutput: String?

    @OptionGroup var rules: RuleOptions
    @OptionGroup var summary: FormatOption
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let folder = OutputFolder(path: output)
      try folder.refuseOccupied()
      let place = OutputPlace(path: output, option: "output", isReplacing: false)
      let surroundings = try surroundings.admitting(
        place, because: Reason.given(unsafeOutput, as: "unsafe-output"))
      let book = try rules.book()
      let own = try template.map { try ownTemplate($0) }
      let request = DossierRequest(
        proposals: proposals.isEmpty ? nil : proposals, round: round, day: date,
        numbers: .init(submission: number, minutes: minutesNumber),
        meeting: try heldMeeting(in: surroundings))
      let drawn = try registry.withRegistry(in: surroundings) {
        try $0.dossier(request, by: book, at: surroundings.now)
      }
      let files = try drawn.files(filling: own)
      try folder.write { try files.write(to: $0) }
      tell(of: drawn, in: surroundings)
      try summary.output.write(receipt(drawn, files.map(\.name)), in: surroundings)
    }

    private func ownTemplate(_ path: String) throws -> Template {
      let bytes = try InputOption.bytes(ofFile: path, upTo: 20 << 20, named: "template")
      return try Template(template: bytes)
    }

    private func heldMeeting(in surroundings: Surroundings) throws -> Dossier.Meeting {
      guard let meeting else { return .init() }
      let bytes = try InputOption.bytes(ofFile: meeting, upTo: 1 << 20, named: "meeting")
      guard let value = try InputOption.values(in: bytes).first?.value else { return .init() }
      return try Dossier.Meeting(Fields(value, noun: "meeting", known: Dossier.Meeting.keys))
    }

    private func tell(of drawn: DrawnDossier, in surroundings: Surroundings) {
      for (proposal, reason) in drawn.leftOut {
        surroundings.tell(
          Wording(
            vi: "không đưa \(proposal) vào hồ sơ: \(reason.wording.vi)",
            en: "\(proposal) is not in the dossier: \(reason.wording.en)"))
      }
      surroundings.tell(drawn.account.note)
      surroundings.tell(
        Wording(
          vi: "các tệp này không mã hóa, dùng xong nên xóa",
          en: "the files are not encrypted, delete them when they have served"))
    }

    private func receipt(_ drawn: DrawnDossier, _ files: [String]) -> Receipt {
      let count = drawn.dossier.entries.count
      return Receipt(
        noun: "dossier", files,
        Wording(
          vi: "đã lập hồ sơ cho \(count) trường hợp, \(files.count) tệp, số liệu khớp nhau",
          en: "drew up a dossier for \(count), \(files.count) files, which agree"),
        extra: [
          .init("nominees", JSON(count)), .init("digest", .string(drawn.dossier.digest)),
          .init(
            "left_out",
            .array(
              drawn.leftOut.map { proposal, reason in
                ["proposal": .string(proposal.description), "reason": .string(reason.rawValue)]
              })),
        ])
    }
  }
}

private let meetingFields = Dossier.Meeting.keys.joined(separator: ", ")

extension Dossier.Meeting {
  fileprivate static let keys = [
    "day", "begin", "end", "place", "attendance", "chair", "secretary",
  ]

  fileprivate init(_ fields: Fields) throws {
    let day = try fields.date("day")
    if let day, day.exactDay == nil {
      throw fields.problem("day", vi: "cần đủ ngày, tháng, năm", en: "a full date is needed")
    }
    self.init(
      day: day?.exactDay, begin: try fields.text("begin"), end: try fields.text("end"),
      place: try fields.text("place"), attendance: try fields.texts("attendance"),
      chair: try fields.text("chair"), secretary: try fields.text("secretary"))
  }
}
