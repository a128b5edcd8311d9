import ArgumentParser
import KieuBao

extension Events {
  /// Shows the guests of an event.
  struct Show: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Xem khách mời, trả lời và dự họp.", en: "Show the guests of an event."),
      discussion: say(
        vi: """
          --public là bản công bố được: chỉ nêu tên người đồng ý công bố. --account là số liệu theo \
          diện khách, quê quán và nước.

            kieubao event show E1
            kieubao event show E1 --waiting --output E1.xlsx
            kieubao event show E1 --units former --format csv
            kieubao event show E1 --public --output danh-sach-cong-bo.xlsx
            kieubao event show E1 --account
          """,
        en: """
          --public is what may be made public: only who agreed to it is named. --account gives the \
          figures by kind of guest, home province and country.

            kieubao event show E1
            kieubao event show E1 --waiting --output E1.xlsx
            kieubao event show E1 --units former --format csv
            kieubao event show E1 --public --output public-list.xlsx
            kieubao event show E1 --account
          """))

    @Argument(help: help(vi: "Mã sự kiện, như E1.", en: "The event, such as E1."))
    var event: Event.ID

    @Flag(help: help(vi: "Cả những người đang chờ.", en: "Also those who wait for a place."))
    var waiting = false

    @Flag(name: .customLong("public"), help: help(vi: "Bản công bố.", en: "The public version."))
    var isPublic = false

    @Flag(
      help: help(
        vi: "Những người không được nêu nữa, kèm lý do.",
        en: "Those who may not be shown any more, with the reason."))
    var excluded = false

    @Flag(help: help(vi: "Số liệu tổng hợp.", en: "The figures."))
    var account = false

    @OptionGroup var units: UnitsOption
    @OptionGroup var reveal: RevealOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      guard [isPublic, excluded, account].count(where: \.self) <= 1 else { throw Self.oneOf }
      try registry.withRegistry(in: surroundings) { registry in
        if account { return try writeAccount(of: registry, in: surroundings) }
        if isPublic { return try writePublic(of: registry, in: surroundings) }
        let guests = try registry.guests(of: event, at: surroundings.now)
        let head = try registry.auditHead()
        if excluded { return try output.write(leftOut: guests, head, in: surroundings) }
        try output.write(
          guests, withAttendance: true, withWaiting: waiting, units: units.units, head,
          in: surroundings)
      }
    }

    private func writeAccount(of registry: Registry, in surroundings: Surroundings) throws {
      let (programme, account) = try registry.account(of: event, at: surroundings.now)
      let title = Wording(
        vi: "Tổng hợp \(programme.name), \(programme.days.vi)",
        en: "\(programme.name), \(programme.days.en), in figures")
      try output.write(
        account.table(
          title: title, in: surroundings.language,
          isOver: (programme.lastDay ?? programme.date) < surroundings.day),
        in: surroundings)
    }

    private func writePublic(of registry: Registry, in surroundings: Surroundings) throws {
      let (table, account) = try registry.publicGuests(
        of: event, in: surroundings.language, at: surroundings.now)
      let head = try registry.auditHead()
      try output.write(
        table.noting(head.note), extra: account.members + [head.member], in: surroundings)
      try surroundings.refuseEmpty(table.rows.count)
    }

    private static let oneOf = Problem.usage(
      Wording(
        vi: "chỉ nêu một trong --public, --excluded và --account",
        en: "give only one of --public, --excluded and --account"))
  }
}

extension OutputOptions {
  /// Writes those who are not on a list of guests, with the reason.
  func write(leftOut guests: GuestList, _ head: AuditHead, in surroundings: Surroundings) throws {
    let table = guests.leftOutTable(in: surroundings.language)
    try write(
      table.noting(head.note), extra: guests.account.members + [head.member], in: surroundings)
    try surroundings.refuseEmpty(table.rows.count)
  }

  /// Writes a list of guests; ends with "nothing found" when it is empty.
  func write(
    _ guests: GuestList, withAttendance: Bool = false, withWaiting: Bool = false,
    units: UnitSystem, _ head: AuditHead, in surroundings: Surroundings
  ) throws {
    let table = guests.table(
      asOf: guests.programme.date, in: surroundings.language, withAttendance: withAttendance,
      withWaiting: withWaiting
    ).without(guests.withheld).noting(guests.programme.summary).noting(head.note)
    let withheld = guests.withheld.isEmpty ? [] : [JSON.Member("withheld", JSON(guests.withheld))]
    let reader = reader(in: surroundings)
    let homes = units == .former ? guests.homes(withWaiting: withWaiting) : []
    switch reader {
    case .program:
      let codes = guests.reasons(withWaiting: withWaiting)
      let coded = table.replacing("reason") { row, _ in .text(codes[row]) }
      try write(
        coded.inUnits(units, homes, for: reader), items: coded.items(in: units, homes),
        extra: guests.members + withheld + [head.member], in: surroundings)
    case .person(let language):
      let worded = table.worded(in: language).inUnits(units, homes, for: reader)
      try write(
        isNarrow(in: surroundings)
          ? worded.keeping(Table.fewOfGuest.union(units == .former ? ["home"] : [])) : worded,
        in: surroundings)
    }
    try surroundings.refuseEmpty(table.rows.count)
  }
}

extension GuestList {
  /// What JSON tells of the whole list besides.
  fileprivate var members: [JSON.Member] {
    let waiting = Set(list.waiting.map(\.terms.number)).count
    let event = JSON.object(
      [.init("id", .string(event.description))] + programme.lines(for: .program).members)
    return account.members + [.init("event", event), .init("waiting", JSON(waiting))]
      + (list.standing.map { standing in
        [
          .init("letters_in_all", JSON(standing.letters)),
          .init("places_taken", JSON(standing.taken)), .init("promoted", JSON(standing.promoted)),
        ]
      } ?? [])
  }
}

extension Table {
  /// What a terminal has room for.
  fileprivate static let fewOfGuest: Set = [
    "number", "id", "name", "salutation", "country", "reason", "reply", "phone", "attended",
    "group",
    "waiting",
  ]
}
