import ArgumentParser
import Glibc
import KieuBao

extension Events {
  /// Writes all letters into one file.
  struct Letters: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "In giấy mời, tất cả trong một tệp.", en: "Write all letters into one file."),
      discussion: say(
        vi: """
          Theo mẫu của Nghị định 30 và tiêu đề văn bản của cơ quan, hoặc theo mẫu .docx riêng \
          (--template; {{#letters}} … {{/letters}} quanh giấy mời, các chỗ điền: \(fieldNames), qr). \
          Mã QR không chứa dữ liệu cá nhân; kiểm ở cửa bằng ‘kieubao event check-in’.

            kieubao event letters E1 --output giay-moi.docx
            kieubao event letters E1 --output giay-moi.pdf --issued 05/01/2027 --about "Gặp mặt kiều bào về đón Tết"
            kieubao event letters E1 --letter 7 --letter 12 --output in-lai.docx
            kieubao event letters E1 --template mau-rieng.docx --output giay-moi.docx
          """,
        en: """
          In the form of Decree 30 with the office's letterhead, or in a template of its own (--template; \
          {{#letters}} … {{/letters}} around the letter; fields: \(fieldNames), qr). The QR code holds \
          no personal data; it is checked at the door by ‘kieubao event check-in’.

            kieubao event letters E1 --output letters.docx
            kieubao event letters E1 --output letters.pdf --issued 2027-01-05 --about "Meeting before Tết"
            kieubao event letters E1 --letter 7 --letter 12 --output again.docx
            kieubao event letters E1 --template own.docx --output letters.docx
          """))

    @Argument(help: help(vi: "Mã sự kiện, như E1.", en: "The event, such as E1."))
    var event: Event.ID

    @Option(help: help(vi: "Chỉ giấy mời số này.", en: "Only the letter of this number."))
    var letter: [Int] = []

    @Option(
      help: help(
        vi: "Ngày ký; không nêu thì để trống.", en: "The day of signature; else left open."))
    var issued: Day?

    @Option(
      help: help(vi: "Nội dung, một hai câu.", en: "What the event is about, in a phrase or two."))
    var about: String?

    @Option(
      help: ArgumentHelp(
        say(vi: "Mẫu .docx riêng của cơ quan.", en: "The office's own .docx template."),
        valueName: "file"),
      completion: .file(extensions: ["docx"]))
    var template: String?

    @Flag(help: help(vi: "Không in mã QR.", en: "Without QR codes."))
    var noCode = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let form = try output.documentForm(of: template == nil ? [.docx, .pdf, .html] : [.docx])
      let template = try template.map { try Template(at: $0) }
      var request = EventPaperRequest(.letters)
      (request.about, request.issuedOn, request.hasCodes) = (about, issued, !noCode)
      request.numbers = letter.isEmpty ? nil : Set(letter)
      request.language = surroundings.language
      try registry.withRegistry(in: surroundings) { registry in
        let papers = try registry.papers(of: event, request, at: surroundings.now)
        let bytes = try template.map(papers.filled) ?? form.bytes(of: papers.papers)
        try output.write(bytes, of: papers, in: surroundings)
      }
    }
  }

  /// Writes an envelope for every letter.
  struct EnvelopeSheets: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "envelopes",
      abstract: say(vi: "In phong bì.", en: "Write the envelopes."),
      discussion: say(
        vi: """
          Người gửi theo tiêu đề văn bản; số nhà, đường không có trong sổ nên viết tay.

            kieubao event envelopes E1 --output phong-bi.docx
            kieubao event envelopes E1 --size c5 --output phong-bi.pdf
          """,
        en: """
          From the letterhead's address; streets are not on record and are written by hand.

            kieubao event envelopes E1 --output envelopes.docx
            kieubao event envelopes E1 --size c5 --output envelopes.pdf
          """))

    @Argument(help: help(vi: "Mã sự kiện, như E1.", en: "The event, such as E1."))
    var event: Event.ID

    @Option(help: help(vi: "Cỡ: dl, c5, c6.", en: "The size: dl, c5, c6."))
    var size = Envelopes.Size.dl

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let form = try output.documentForm(of: [.docx, .pdf])
      var request = EventPaperRequest(.letters)
      (request.hasCodes, request.language) = (false, surroundings.language)
      try registry.withRegistry(in: surroundings) { registry in
        let papers = try registry.papers(of: event, request, at: surroundings.now)
        try output.write(form.bytes(of: papers.envelopes(size)), of: papers, in: surroundings)
      }
    }
  }

  /// Writes a name badge for every guest.
  struct Badges: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "In thẻ đeo cho khách.", en: "Write name badges."),
      discussion: say(
        vi: "  kieubao event badges E1 --output the-deo.docx",
        en: "  kieubao event badges E1 --output badges.docx"))

    @Argument(help: help(vi: "Mã sự kiện, như E1.", en: "The event, such as E1."))
    var event: Event.ID

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let form = try output.documentForm(of: [.docx, .pdf])
      var request = EventPaperRequest(.badges)
      request.language = surroundings.language
      try registry.withRegistry(in: surroundings) { registry in
        let papers = try registry.papers(of: event, request, at: surroundings.now)
        try output.write(form.bytes(of: papers.badges), of: papers, in: surroundings)
      }
    }
  }

  /// Writes the guests by table or delegation.
  struct Delegations: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "In danh sách đoàn.", en: "Write the guests by table or delegation."),
      discussion: say(
        vi: """
          Theo bàn hoặc đoàn đã xếp bằng ‘kieubao event seat’.

            kieubao event delegations E1 --output danh-sach-doan.docx
          """,
        en: """
          By the tables or delegations of ‘kieubao event seat’.

            kieubao event delegations E1 --output delegations.docx
          """))

    @Argument(help: help(vi: "Mã sự kiện, như E1.", en: "The event, such as E1."))
    var event: Event.ID

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let form = try output.documentForm(of: [.docx, .pdf, .html])
      var request = EventPaperRequest(.letters)
      (request.hasCodes, request.language) = (false, surroundings.language)
      try registry.withRegistry(in: surroundings) { registry in
        let papers = try registry.papers(of: event, request, at: surroundings.now)
        try output.write(form.bytes(of: [papers.delegationList]), of: papers, in: surroundings)
      }
    }
  }
}

private let fieldNames = InvitationField.allCases.map(\.rawValue).joined(separator: ", ")

extension Template {
  /// Reads a template of the office's own.
  fileprivate init(at path: String) throws {
    do {
      guard let bytes = try Source(try OpenFile(path, O_RDONLY)).all(upTo: 32 << 20) else {
        throw Problem(
          "template_too_large", field: "template",
          message: Wording(vi: "tệp mẫu quá lớn", en: "the template is too large"))
      }
      try self.init(template: bytes)
    } catch let error as SystemError {
      throw error.of("template")
    }
  }
}
