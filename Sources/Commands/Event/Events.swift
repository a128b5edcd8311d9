import ArgumentParser
import KieuBao

/// Meetings that people are invited to.
struct Events: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event",
    abstract: say(vi: "Sự kiện và giấy mời.", en: "Events and invitations."),
    subcommands: [
      Create.self, List.self, Invite.self, Answer.self, Attend.self, Show.self,
    ])
}

extension Events {
  /// Makes an event.
  struct Create: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Tạo một sự kiện.", en: "Make an event."),
      discussion: say(
        vi: """
            kieubao event create --name "Xuân Quê hương 2027" --date 30/01/2027 --quota 200
            kieubao event create --name "Gặp mặt kiều bào" --date 2027-02-10 --place "Hội An"
          """,
        en: """
            kieubao event create --name "Homeland Spring 2027" --date 2027-01-30 --quota 200
            kieubao event create --name "Meeting" --date 2027-02-10 --place "Hội An"
          """))

    @Option(help: help(vi: "Tên sự kiện.", en: "The event's name."))
    var name: String

    @Option(help: help(vi: "Ngày tổ chức.", en: "The day."))
    var date: Day

    @Option(help: help(vi: "Nơi tổ chức.", en: "The place."))
    var place: String?

    @Option(help: help(vi: "Số giấy mời nhiều nhất.", en: "How many letters at the most."))
    var quota: Int?

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let programme = Programme(name: name, date: date, place: place, quota: quota)
      try registry.withRegistry(in: surroundings) { registry in
        let id = try registry.add(programme, at: surroundings.now)
        let receipt = Receipt(
          noun: "event", [id.description],
          Wording(vi: "đã tạo sự kiện \(id)", en: "made the event \(id)"))
        try output.write(receipt, in: surroundings)
      }
    }
  }

  /// Lists all events.
  struct List: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Danh sách sự kiện, mới nhất trước.", en: "List events, the latest first."),
      discussion: """
          kieubao event list
          kieubao event list --format csv
        """)

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let lines = try registry.events(at: surroundings.now).map(\.lines)
        let table = Table(
          noun: "event", title: Wording(vi: "Danh sách sự kiện", en: "Events"),
          columns: Self.columns, rows: lines.map { $0.row(Self.columns) })
        try output.write(table, items: lines.map { .object($0.members) }, in: surroundings)
        try surroundings.refuseEmpty(lines.count)
      }
    }

    private static let columns = [
      Column("id", .id, width: 8), Column("name", .eventName, width: 44), Column("date", .date),
      Column("place", .eventPlace, width: 30), Column("quota", .quota, width: 12),
    ]
  }
}

extension Event {
  fileprivate var lines: [Detail.Line] {
    let id = Detail.Line("id", .id, .text(id.description))
    guard let programme = programme.value?.revealed else {
      return [
        id, .withheld("name", .eventName), .withheld("date", .date),
        .withheld("place", .eventPlace), .withheld("quota", .quota),
      ]
    }
    return [
      id, .init("name", .eventName, .text(programme.name)),
      .init("date", .date, .date(PartialDate(programme.date))),
      .init("place", .eventPlace, .text(programme.place)),
      .init("quota", .quota, .integer(programme.quota)),
    ]
  }
}

extension Wording {
  fileprivate static let eventName = Wording(vi: "Tên sự kiện", en: "Event")
  fileprivate static let eventPlace = Wording(vi: "Nơi tổ chức", en: "Place")
  fileprivate static let quota = Wording(vi: "Số giấy mời", en: "Quota")
}
