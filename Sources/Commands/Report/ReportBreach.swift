import ArgumentParser
import KieuBao

extension Reports {
  /// Drafts the notice of a breach.
  struct Breach: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Dự thảo thông báo vi phạm dữ liệu cá nhân (72 giờ).",
        en: "Draft the notice of a breach (72 hours)."),
      discussion: say(
        vi: """
          Cho biết những ai và loại dữ liệu nào có thể bị ảnh hưởng; không có tên người nào. Ba trường \
          hợp: lộ mật khẩu hay thiết bị (--from, --to, --of-user), mất bản sao thư mục hay bản sao lưu \
          (--file THƯ-MỤC, hoặc --head N, hoặc --file TỆP --to NGÀY), mất một danh sách đã xuất \
          (--entry N).

            kieubao report breach --from 2026-03-01 --to 2026-03-05 --of-user binh
            kieubao report breach --file /media/usb/so-cu --output thong-bao.docx
            kieubao report breach --head 412 --discovered 2026-03-06T08:30
            kieubao report breach --entry 398 --format json
          """,
        en: """
          Tells whom and which kinds of data it could have affected; it names nobody. Three cases: a \
          passphrase or device was exposed (--from, --to, --of-user), a copy of the folder or a backup \
          was lost (--file DIR, or --head N, or --file FILE --to DAY), an exported list was lost \
          (--entry N).

            kieubao report breach --from 2026-03-01 --to 2026-03-05 --of-user binh
            kieubao report breach --file /media/usb/old-registry --output notice.docx
            kieubao report breach --head 412 --discovered 2026-03-06T08:30
            kieubao report breach --entry 398 --format json
          """))

    @OptionGroup var incident: IncidentOptions

    @Option(
      help: ArgumentHelp(
        say(
          vi: "Lúc phát hiện, giờ Việt Nam; mặc định là bây giờ.",
          en: "When it was discovered, Vietnamese time; now if not given."),
        valueName: "YYYY-MM-DDTHH:MM"))
    var discovered: ClockTime?

    @Flag(
      help: help(
        vi: "Thêm phụ lục mã hồ sơ vào văn bản.", en: "Add the numbers of records to the paper."))
    var annex = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let incident = try incident.incident()
      let notice = try registry.withRegistry(in: surroundings) {
        try $0.breachNotice(
          of: incident, discovered: discovered?.moment ?? surroundings.now, at: surroundings.now)
      }
      if try output.write(
        paper: notice.paper(in: surroundings.language, annex: annex), in: surroundings)
      {
        return
      }
      try output.write(
        notice.table(for: output.reader(in: surroundings), surroundings.language),
        items: notice.kinds.map(\.json), extra: notice.members, in: surroundings)
    }
  }
}

/// Which of the three cases a breach is.
struct IncidentOptions: ParsableArguments {
  @OptionGroup var span: SpanOptions

  @Option(
    help: ArgumentHelp(
      say(
        vi: "Người dùng bị lộ mật khẩu hoặc thiết bị; không nêu là mọi người.",
        en: "Whose passphrase or device was exposed; everybody's if not given."),
      valueName: "name"))
  var ofUser: String?

  @Option(
    help: ArgumentHelp(
      say(
        vi: "Bản sao đã mất: một thư mục sổ, hoặc tệp sao lưu (kèm --head hoặc --to).",
        en: "The lost copy: a registry's folder, or a backup (with --head or --to)."),
      valueName: "path"),
    completion: .file())
  var file: String?

  @Option(
    help: ArgumentHelp(
      say(
        vi: "Bản sao có đến mục nhật ký số này.",
        en: "The copy reaches up to this entry of the log."),
      valueName: "number"))
  var head: Int?

  @Option(
    help: ArgumentHelp(
      say(
        vi: "Mục nhật ký của danh sách đã mất.", en: "The entry of the log that made the lost list."
      ),
      valueName: "number"))
  var entry: Int?
}

extension IncidentOptions {
  /// The case that is meant.
  func incident() throws -> Incident {
    let span = try span.span()
    let isCopy = file != nil || head != nil
    let isExposure = ofUser != nil || span.from != nil || (span.to != nil && !isCopy)
    guard [isCopy, isExposure, entry != nil].count(where: \.self) == 1,
      head == nil || span.to == nil
    else { throw Self.oneCase }
    if let entry { return .output(entry: entry) }
    if let head { return .copy(.entry(head)) }
    guard let file else { return .exposure(user: ofUser, span) }
    if let day = span.to { return .copy(.day(day)) }
    guard Place(at: file) != nil else { throw Self.reachNeeded }
    return .copy(.folder(file))
  }

  private static let oneCase = Problem.usage(
    Wording(vi: "cần nêu đúng một trường hợp vi phạm", en: "name exactly one kind of breach"),
    hint: Wording(
      vi: "--from/--to (và --of-user), hoặc --file/--head, hoặc --entry",
      en: "--from/--to (and --of-user), or --file/--head, or --entry"))

  private static let reachNeeded = Problem.usage(
    Wording(
      vi: "không biết bản sao này có dữ liệu đến đâu",
      en: "it is not known how far the copy reaches"),
    hint: Wording(
      vi: "thêm --head SỐ-MỤC ghi trên bản sao lưu, hoặc --to NGÀY",
      en: "add --head NUMBER as noted with the backup, or --to DAY"))
}

/// A day and a minute on the clock in Vietnam, such as `2026-03-06T08:30`.
struct ClockTime: ExpressibleByArgument {
  let moment: Moment

  init?(argument: String) {
    let parts = argument.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = PartialDate(parts[0])?.exactDay else { return nil }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 2, clock.allSatisfy({ $0.count == 2 }), let hour = Int(clock[0]),
      let minute = Int(clock[1]), 0..<24 ~= hour, 0..<60 ~= minute
    else { return nil }
    // Vietnam is at UTC+7 all the year.
    moment = Moment(seconds: Int64(day.sinceEpoch * 86_400 + (hour - 7) * 3600 + minute * 60))
  }
}
