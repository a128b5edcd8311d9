import ArgumentParser
import KieuBao

extension Subjects {
  /// Draws up everything that is held on one person, for that person.
  struct Access: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Báo cáo mọi dữ liệu đang lưu về một người.", en: "Report all that is held on a person."
      ),
      discussion: say(
        vi: """
          Có nguồn của từng mục, nội dung trước đây, ai đã xem và sửa. Thân nhân chỉ nêu quan hệ và \
          chữ cái đầu, trừ khi họ đồng ý hoặc có lý do với --with-relatives. Ghi ra tệp .docx, .html \
          để in, hoặc .json; không có tệp thì in JSON. Yêu cầu xem đang mở được đóng theo.

            kieubao subject access P12 --output bao-cao.docx
            kieubao subject access P12 --format json
            kieubao subject access T3 --output bao-cao.html
          """,
        en: """
          With the source of each value, what stood there before, who read it and changed it. \
          Relatives are told by relation and initials alone, unless they agreed or there is a reason \
          with --with-relatives. Written to a .docx or .html file to print, or .json; without a file \
          as JSON. An open request for access is closed with it.

            kieubao subject access P12 --output report.docx
            kieubao subject access P12 --format json
            kieubao subject access T3 --output report.html
          """))

    @Argument(help: help(vi: "Ai, như P12 hoặc T3.", en: "Whom, such as P12 or T3."))
    var subject: DataSubject

    @Option(
      help: ArgumentHelp(
        say(
          vi: "Nêu đủ dữ liệu của thân nhân, vì lý do này: một từ, ghi vào nhật ký.",
          en: "Tell all of the relatives, for this reason: one word, kept in the audit log."),
        valueName: "reason"))
    var withRelatives: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      if let withRelatives, Reason(withRelatives) == nil { throw Problem.badReason }
      let form = try form
      try registry.withRegistry(in: surroundings) { registry in
        let report = try registry.accessReport(
          on: subject, revealingRelatives: withRelatives.flatMap(Reason.init),
          on: surroundings.day, at: surroundings.now)
        try write(report, as: form, of: registry, in: surroundings)
      }
    }

    private enum Form: String { case json, html, docx }

    /// The form by the file's name; JSON where there is no file.
    private var form: Form {
      get throws(Problem) {
        let ending = output.filePath?.split(separator: ".").last.map { $0.lowercased() }
        let named = ending.flatMap(Form.init)
        switch output.format {
        case nil where output.filePath == nil: return .json
        case .json where named == nil || named == .json: return .json
        case nil:
          guard let named else { throw Self.formNeeded }
          return named
        default: throw Self.formNeeded
        }
      }
    }

    private func write(
      _ report: AccessReport, as form: Form, of registry: Registry, in surroundings: Surroundings
    ) throws {
      let language = surroundings.language
      let paper = report.paper(in: language, place: (try? Locality(registry.locality))?.shortName)
      try output.place(in: surroundings) { sink, _ in
        switch form {
        case .json: try sink(report.json.text(.pretty) + "\n")
        case .html: try sink.write(paper.html())
        case .docx: try sink.write(paper.docx())
        }
      }
      guard let name = output.filePath?.split(separator: "/").last else {
        if !report.closed.isEmpty {
          surroundings.tell(report.sentence(vi: "đã lập báo cáo", en: "drew up the report"))
        }
        return
      }
      surroundings.tell(
        report.sentence(
          vi: "đã ghi \(name); tệp này không mã hóa, giao xong nên xóa",
          en: "wrote \(name); the file is not encrypted, delete it when it was handed over"))
    }

    private static let formNeeded = Problem.usage(
      Wording(vi: "báo cáo có dạng docx, html hoặc json", en: "a report is docx, html or json"),
      hint: Wording(vi: "thêm --output TỆP.docx", en: "add --output FILE.docx"))
  }
}

extension AccessReport {
  fileprivate func sentence(vi: String, en: String) -> Wording {
    Wording(vi: vi + closed.closedNote.vi, en: en + closed.closedNote.en)
  }
}

extension Locality {
  /// The name without the kind of unit, as it stands before a date; nil for the whole country.
  fileprivate var shortName: String? {
    switch self {
    case .commune(let code): code.commune?.name
    case .province(let code): code.province?.name
    case .wholeCountry: nil
    }
  }
}
