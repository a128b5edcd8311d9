import ArgumentParser
import KieuBao

extension Events {
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
      let reader = output.reader(in: surroundings)
      try registry.withRegistry(in: surroundings) { registry in
        let lines = try registry.events(at: surroundings.now).map { $0.lines(for: reader) }
        let table = Table(
          noun: "event", title: Wording(vi: "Danh sách sự kiện", en: "Events"),
          columns: Self.columns, rows: lines.map { $0.row(Self.columns) })
        let few: Set = ["id", "name", "date", "place", "quota", "reply_by"]
        try output.write(
          output.isNarrow(in: surroundings) ? table.keeping(few) : table,
          items: lines.map { .object($0.members) }, in: surroundings)
        try surroundings.refuseEmpty(lines.count)
      }
    }

    private static let columns = [
      Column("id", .id, width: 8), Column("name", .eventName, width: 44), Column("date", .date),
      Column("place", .eventPlace, width: 30), Column("quota", .quota, width: 12),
      Column("kind", .eventKind, width: 20), Column("lunar", .lunar, width: 34),
      Column("last_day", .lastDay), Column("time", .time, width: 12), Column("reply_by", .replyBy),
    ]
  }
}

extension Event {
  fileprivate func lines(for reader: Reader) -> [Detail.Line] {
    let id = Detail.Line("id", .id, .text(id.description))
    guard let programme = programme.value?.revealed else {
      return [
        id, .withheld("name", .eventName), .withheld("date", .date),
        .withheld("place", .eventPlace), .withheld("quota", .quota),
      ]
    }
    return [id] + programme.lines(for: reader)
  }
}

extension Reader {
  /// A day by the moon: `al:20/12/2026`, or in words.
  fileprivate func lunar(_ day: Day) -> Cell {
    guard let lunar = LunarDay(day) else { return .empty }
    switch self {
    case .program: return .text(lunar.description)
    case .person(let language): return .text(lunar.phrase(language))
    }
  }
}

extension Programme {
  /// What the event is, under the names that programs know.
  func lines(for reader: Reader) -> [Detail.Line] {
    [
      .init("name", .eventName, .text(name)),
      .init("date", .date, .date(PartialDate(date))),
      .init("place", .eventPlace, .text(place)),
      .init("quota", .quota, .integer(quota)),
      .init("kind", .eventKind, reader.cell(kind)),
      .init("lunar", .lunar, reader.lunar(date)),
      .init("last_day", .lastDay, .date(lastDay.map { PartialDate($0) })),
      .init("time", .time, .text(time)),
      .init("reply_by", .replyBy, .date(replyBy.map { PartialDate($0) })),
    ]
  }

  /// When it is, by the sun and by the moon.
  var days: Wording {
    let moon = LunarDay(date)?.phrase
    return Wording(
      vi: date.written + (lastDay.map { " – \($0.written)" } ?? "")
        + (moon.map { " (\($0.vi))" } ?? ""),
      en: date.description + (lastDay.map { " – \($0)" } ?? "")
        + (moon.map { " (\($0.en))" } ?? ""))
  }

  /// What the event is, in a line.
  var summary: Wording {
    let until = replyBy.map {
      Wording(vi: "; trả lời chậm nhất \($0.written)", en: "; answers by \($0)")
    }
    return Wording(
      vi: "\(kind.name.vi), \(days.vi)\(until?.vi ?? "").",
      en: "\(kind.name.en), \(days.en)\(until?.en ?? "").")
  }
}

extension Wording {
  fileprivate static let eventName = Wording(vi: "Tên sự kiện", en: "Event")
  fileprivate static let eventPlace = Wording(vi: "Nơi tổ chức", en: "Place")
  fileprivate static let eventKind = Wording(vi: "Loại sự kiện", en: "Kind")
  fileprivate static let quota = Wording(vi: "Số giấy mời", en: "Quota")
  fileprivate static let lunar = Wording(vi: "Âm lịch", en: "Lunar date")
  fileprivate static let lastDay = Wording(vi: "Ngày cuối", en: "Last day")
  fileprivate static let time = Wording(vi: "Giờ", en: "Time")
  fileprivate static let replyBy = Wording(vi: "Hạn trả lời", en: "Reply by")
}
