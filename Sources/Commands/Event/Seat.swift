import ArgumentParser
import KieuBao

extension Events {
  /// Seats the guests.
  struct Seat: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Xếp bàn, xếp đoàn.", en: "Assign tables or delegations."),
      discussion: say(
        vi: """
          Khách cùng giấy mời ngồi cùng nhau, người cùng nước (hoặc cùng tỉnh) gần nhau. Xếp lại thì \
          thay cách xếp trước.

            kieubao event seat E1 --tables 12
            kieubao event seat E1 --seats 10 --by province
            kieubao event seat E1 --delegations country
            kieubao event seat E1 --clear
          """,
        en: """
          Guests of a letter sit together, those of one country (or province) near each other. What \
          was assigned before is replaced.

            kieubao event seat E1 --tables 12
            kieubao event seat E1 --seats 10 --by province
            kieubao event seat E1 --delegations country
            kieubao event seat E1 --clear
          """))

    @Argument(help: help(vi: "Mã sự kiện, như E1.", en: "The event, such as E1."))
    var event: Event.ID

    @Option(help: help(vi: "Số bàn.", en: "How many tables."))
    var tables: Int?

    @Option(help: help(vi: "Số chỗ mỗi bàn.", en: "How many seats a table has."))
    var seats: Int?

    @Option(
      help: help(vi: "Gần nhau theo: country, province.", en: "Who sits near: country, province."))
    var by: Nearness?

    @Option(
      help: help(
        vi: "Xếp đoàn theo: country, province.", en: "Delegations by: country, province."))
    var delegations: Nearness?

    @Flag(help: help(vi: "Bỏ cách xếp đã có.", en: "Take all assignments away."))
    var clear = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let plan = try plan()
      try registry.withRegistry(in: surroundings) { registry in
        let groups = try registry.seat(
          event, plan, in: surroundings.language, at: surroundings.now)
        let table = Table(
          noun: "group", title: Wording(vi: "Bàn, đoàn", en: "Tables and groups"),
          columns: Self.columns,
          rows: groups.map { [.text($0.name), .integer($0.letters), .integer($0.seats)] },
          isCounted: false)
        try output.write(table, in: surroundings)
        if plan != .none { try surroundings.refuseEmpty(groups.count) }
      }
    }

    private func plan() throws(Problem) -> SeatingPlan {
      let isNumber = [tables, seats].compactMap(\.self).allSatisfy { $0 > 0 }
      guard isNumber, by == nil || tables != nil || seats != nil else { throw Self.how }
      return switch (tables, seats, delegations, clear) {
      case (let tables?, nil, nil, false): .tables(.count(tables), by: by ?? .country)
      case (nil, let seats?, nil, false): .tables(.seats(seats), by: by ?? .country)
      case (nil, nil, let nearness?, false): .delegations(by: nearness)
      case (nil, nil, nil, true): .none
      default: throw Self.how
      }
    }

    private static let how = Problem.usage(
      Wording(
        vi: "nêu đúng một trong --tables, --seats, --delegations và --clear, số lớn hơn 0",
        en: "give one of --tables, --seats, --delegations and --clear, with numbers above 0"))

    private static let columns = [
      Column("group", Wording(vi: "Bàn, đoàn", en: "Group"), width: 24),
      Column("letters", Wording(vi: "Giấy mời", en: "Letters"), width: 10),
      Column("guests", Wording(vi: "Khách", en: "Guests"), width: 8),
    ]
  }
}
