import ArgumentParser
import KieuBao

/// Meetings that people are invited to.
struct Events: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event",
    abstract: say(vi: "Sự kiện và giấy mời.", en: "Events and invitations."),
    subcommands: [
      Create.self, Edit.self, List.self, Invite.self, Promote.self, Answer.self, Attend.self,
      Show.self, Seat.self, Letters.self, EnvelopeSheets.self, Badges.self, Delegations.self,
      Door.self, CheckIn.self, Arrivals.self,
    ])
}

extension Events {
  /// Makes an event.
  struct Create: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Tạo một sự kiện.", en: "Make an event."),
      discussion: say(
        vi: """
          Ngày viết theo dương lịch hoặc âm lịch. --share giới hạn phần giấy mời của một tỉnh, xã, \
          nước hoặc diện khách; --priority nêu nhiều lần, quan trọng nhất trước.

            kieubao event create --name "Xuân Quê hương 2027" --date 30/01/2027 --quota 200
            kieubao event create --name "Họp mặt Tết" --kind tet --lunar al:20/12/2026 --time "8 giờ 00" --place "Hội An" --reply-by 15/01/2027
            kieubao event create --name "Gặp mặt" --date 2027-02-10 --quota 100 --share US=30 --share kind:donor=50 --priority never_invited --priority commended
          """,
        en: """
          Days are of the usual or of the lunar calendar. --share bounds the letters to a province, \
          commune, country or kind of guest; --priority is repeated, the most important first.

            kieubao event create --name "Homeland Spring 2027" --date 2027-01-30 --quota 200
            kieubao event create --name "Tet meeting" --kind tet --lunar al:20/12/2026 --time "8.00 a.m." --place "Hội An" --reply-by 2027-01-15
            kieubao event create --name "Meeting" --date 2027-02-10 --quota 100 --share US=30 --share kind:donor=50 --priority never_invited --priority commended
          """))

    @Option(help: help(vi: "Tên sự kiện.", en: "The event's name."))
    var name: String

    @Option(help: help(vi: "Ngày tổ chức.", en: "The day."))
    var date: WrittenDay?

    @OptionGroup var options: EventOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      guard let day = try options.day(date, in: surroundings) else { throw EventOptions.noDay }
      var programme = Programme(name: name, date: day)
      try options.change(&programme, in: surroundings)
      try registry.withRegistry(in: surroundings) { registry in
        let id = try registry.add(programme, at: surroundings.now)
        let receipt = Receipt(
          noun: "event", [id.description],
          Wording(
            vi: "đã tạo sự kiện \(id), \(programme.days.vi)",
            en: "made the event \(id), \(programme.days.en)"))
        try output.write(receipt, in: surroundings)
      }
    }
  }

  /// Changes an event.
  struct Edit: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Sửa một sự kiện.", en: "Change an event."),
      discussion: say(
        vi: """
          Điều không nêu thì giữ nguyên; --clear bỏ hẳn một điều. Giấy mời đã lập không đổi: tăng số \
          giấy mời rồi thì đưa khách chờ lên bằng ‘kieubao event promote’.

            kieubao event edit E1 --date 06/02/2027 --place "Nhà văn hóa phường"
            kieubao event edit E1 --quota 250 --clear share
          """,
        en: """
          What is not said stays; --clear takes something away. Letters stay as they are: after a \
          larger quota move waiting guests up with ‘kieubao event promote’.

            kieubao event edit E1 --date 2027-02-06 --place "Nhà văn hóa phường"
            kieubao event edit E1 --quota 250 --clear share
          """))

    /// What an event can be without.
    enum Clearable: String, CaseIterable, ExpressibleByArgument {
      case lastDay = "last-day"
      case time, place, quota, share, priority
      case replyBy = "reply-by"
    }

    @Argument(help: help(vi: "Mã sự kiện, như E1.", en: "The event, such as E1."))
    var event: Event.ID

    @Option(help: help(vi: "Tên sự kiện.", en: "The event's name."))
    var name: String?

    @Option(help: help(vi: "Ngày tổ chức.", en: "The day."))
    var date: WrittenDay?

    @Option(help: help(vi: "Bỏ hẳn điều này.", en: "Take this away."))
    var clear: [Clearable] = []

    @OptionGroup var options: EventOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let day = try options.day(date, in: surroundings)
      try registry.withRegistry(in: surroundings) { registry in
        try registry.change(event, at: surroundings.now) { programme in
          for part in clear { programme.clear(part) }
          if let name { programme.name = name }
          if let day { programme.date = day }
          try options.change(&programme, in: surroundings)
        }
        let receipt = Receipt(
          noun: "event", [event.description],
          Wording(vi: "đã sửa sự kiện \(event)", en: "changed the event \(event)"))
        try output.write(receipt, in: surroundings)
      }
    }
  }
}

extension Programme {
  fileprivate mutating func clear(_ part: Events.Edit.Clearable) {
    switch part {
    case .lastDay: lastDay = nil
    case .time: time = nil
    case .place: place = nil
    case .quota: quota = nil
    case .share: shares = []
    case .priority: priorities = []
    case .replyBy: replyBy = nil
    }
  }
}
