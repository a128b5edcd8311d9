import ArgumentParser
import KieuBao

extension Events {
  /// Chooses guests and writes their invitations.
  struct Invite: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Chọn khách và lập giấy mời.", en: "Choose guests for an event."),
      discussion: say(
        vi: """
          Mỗi gia đình một giấy mời; ưu tiên người lâu chưa được mời, rồi người đã được khen, người \
          có đóng góp. Không nêu điều kiện nào là mời tất cả.

            kieubao event invite E1 --country Mỹ --country Úc --dry-run
            kieubao event invite E1 --home 48 --donors --gave-since 2024 --output khach-moi.xlsx
            kieubao event invite E1 --commended --quota 50
          """,
        en: """
          One letter to a household; those not invited lately come first, then those commended, \
          then donors. Without criteria everybody is invited.

            kieubao event invite E1 --country US --country AU --dry-run
            kieubao event invite E1 --home 48 --donors --gave-since 2024 --output guests.xlsx
            kieubao event invite E1 --commended --quota 50
          """))

    @Argument(help: help(vi: "Mã sự kiện, như E1.", en: "The event, such as E1."))
    var event: Event.ID

    @OptionGroup var criteria: GuestCriteria

    @Option(
      help: help(
        vi: "Số giấy mời nhiều nhất; mặc định của sự kiện.",
        en: "How many letters in all; the event's own by default."))
    var quota: Int?

    @Flag(
      help: help(
        vi: "Liệt kê những người không mời, kèm lý do.",
        en: "List those who are not invited, with the reason."))
    var excluded = false

    @OptionGroup var trial: TrialOption
    @OptionGroup var units: UnitsOption
    @OptionGroup var reveal: RevealOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      guard quota.map({ $0 > 0 }) ?? true else { throw Self.noQuota }
      let criteria = try criteria.criteria()
      try registry.withRegistry(in: surroundings) { registry in
        let guests = try registry.invite(
          to: event, by: criteria, quota: quota, isTrial: trial.dryRun, at: surroundings.now)
        if trial.dryRun {
          surroundings.tell(
            Wording(vi: "chỉ thử, chưa lưu gì", en: "trial only, nothing was saved"))
        }
        let head = try registry.auditHead()
        if excluded, let table = guests.leftOutTable(in: surroundings.language) {
          try output.write(
            table.noting(head.note), extra: guests.account.members + [head.member],
            in: surroundings)
          try surroundings.refuseEmpty(table.rows.count)
        } else {
          try output.write(
            guests, withAttendance: false, units: units.units, head, in: surroundings)
        }
      }
    }

    private static let noQuota = Problem.usage(
      Wording(vi: "--quota phải lớn hơn 0", en: "--quota must be above 0"))
  }

  /// Shows the guests of an event.
  struct Show: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Xem khách mời, trả lời và dự họp.", en: "Show the guests of an event."),
      discussion: """
          kieubao event show E1
          kieubao event show E1 --output E1.xlsx
          kieubao event show E1 --units former --format csv
        """)

    @Argument(help: help(vi: "Mã sự kiện, như E1.", en: "The event, such as E1."))
    var event: Event.ID

    @OptionGroup var units: UnitsOption
    @OptionGroup var reveal: RevealOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let guests = try registry.guests(of: event, at: surroundings.now)
        try output.write(
          guests, withAttendance: true, units: units.units, try registry.auditHead(),
          in: surroundings)
      }
    }
  }
}

extension OutputOptions {
  /// Writes a list of guests; ends with "nothing found" when it is empty.
  fileprivate func write(
    _ guests: GuestList, withAttendance: Bool, units: UnitSystem, _ head: AuditHead,
    in surroundings: Surroundings
  ) throws {
    let table = guests.table(
      asOf: guests.programme.date, in: surroundings.language, withAttendance: withAttendance
    ).without(guests.withheld).noting(head.note)
    let withheld = guests.withheld.isEmpty ? [] : [JSON.Member("withheld", JSON(guests.withheld))]
    let (reader, homes) = (reader(in: surroundings), units == .former ? guests.homes : [])
    switch reader {
    case .program:
      let codes = guests.list.rows.map(\.terms.reason)
      let coded = table.replacing("reason") { row, _ in .text(codes[row]) }
      try write(
        coded.inUnits(units, homes, for: reader), items: coded.items(in: units, homes),
        extra: guests.account.members + withheld + [head.member], in: surroundings)
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

extension Table {
  /// What a terminal has room for.
  fileprivate static let fewOfGuest: Set = [
    "number", "id", "name", "salutation", "country", "reason", "reply", "phone", "attended",
  ]
}
