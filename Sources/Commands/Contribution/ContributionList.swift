import ArgumentParser
import KieuBao

extension Contributions {
  /// Lists contributions with their value in đồng.
  struct List: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Danh sách đóng góp.", en: "List contributions."),
      discussion: say(
        vi: """
          Quy ra đồng theo tỷ giá ghi kèm, nếu không có thì theo bảng tỷ giá (kieubao rate). Đóng \
          góp chung của nhiều người: phần của từng người bằng nhau.

            kieubao contribution list --from 2025-01 --to 2025-12
            kieubao contribution list --person P12 --format json
          """,
        en: """
          Valued in đồng at the rate kept with the gift, else by the table of rates (kieubao \
          rate). Joint gifts count in equal parts for each giver.

            kieubao contribution list --from 2025-01 --to 2025-12
            kieubao contribution list --person P12 --format json
          """))

    @Option(help: help(vi: "Chỉ của người này.", en: "Only of this person."))
    var person: Person.ID?

    @Option(help: help(vi: "Chỉ của tổ chức này.", en: "Only of this organisation."))
    var organisation: Organisation.ID?

    @OptionGroup var span: SpanOptions

    @Option(help: help(vi: "Chỉ hình thức này.", en: "Only of this kind."))
    var kind: ContributionKind?

    @Flag(help: help(vi: "Cả những đóng góp đã hủy.", en: "Void ones too."))
    var all = false

    @OptionGroup var units: UnitsOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      guard person == nil || organisation == nil else { throw Self.oneGiver }
      let giver = person.map(Giver.person) ?? organisation.map(Giver.organisation)
      let span = try span.span()
      try registry.withRegistry(in: surroundings) { registry in
        let selection = try registry.contributions(
          of: giver, in: span, kind: kind, includingVoid: all, at: surroundings.now)
        let rates = RateTable(try registry.rates(at: surroundings.now).map(\.entry))
        let account = GiftAccount(selection, of: giver, rates: rates)
        try write(account, of: selection, in: surroundings)
      }
    }

    private func write(
      _ account: GiftAccount, of selection: ContributionSelection, in surroundings: Surroundings
    ) throws {
      let (reader, units) = (output.reader(in: surroundings), units.units)
      let lines = account.rows.map { $0.lines(for: reader, in: units) }
      let columns = columns(isNarrow: output.isNarrow(in: surroundings), in: units)
        .inUnits(units, ["beneficiary", "locality"], for: reader)
      let table = Table(
        noun: "contribution", title: Wording(vi: "Danh sách đóng góp", en: "Contributions"),
        columns: columns, rows: lines.map { $0.row(columns) }, total: selection.total,
        excluded: selection.exclusions, notes: account.rows.isEmpty ? [] : [account.note])
      try output.write(table, items: lines.map { .object($0.members) }, in: surroundings)
      try surroundings.refuseEmpty(account.rows.count)
    }

    private func columns(isNarrow: Bool, in units: UnitSystem) -> [Column] {
      let share =
        person == nil && organisation == nil ? [] : [Column("share_vnd", .shareVND, width: 18)]
      let money = [
        Column("amount", .amount, width: 16), Column("currency", .currency, width: 8),
      ]
      let value = [Column("value_vnd", .valueVND, width: 18)] + share
      let head = [Column("id", .id, width: 8), Column("date", .date), Column("kind", .kind)]
      let foot = [Column("givers", .givers), Column("purpose", .purpose, width: 30)]
      let status = [Column("status", .status)]
      let places = [
        Column("beneficiary", .beneficiary, width: 30), Column("locality", .locality, width: 30),
      ]
      if isNarrow {
        // Who names the units wants to see the places.
        let places = units == .today ? [] : places
        return head + money + value + foot + places + (all ? status : [])
      }
      return head + money + [Column("rate", .rate)] + value + foot + [
        Column("beneficiary_code", .communeCode), places[0],
        Column("locality_code", .communeCode), places[1],
        Column("description", .description, width: 40),
        Column("evidence", .evidence, width: 24),
      ] + status
    }

    private static let oneGiver = Problem.usage(
      Wording(
        vi: "chỉ nêu --person hoặc --organisation", en: "give --person or --organisation, not both")
    )
  }
}

extension ContributionSelection {
  /// How many were not chosen, and why.
  fileprivate var exclusions: [Exclusion] {
    [
      Exclusion(
        "filter", Wording(vi: "không khớp điều kiện lọc", en: "not matching the filter"),
        count: outside),
      Exclusion(
        "restricted", Wording(vi: "người đóng góp bị hạn chế xử lý", en: "giver restricted"),
        count: restricted),
      Exclusion("void", Wording(vi: "đã hủy ghi nhận", en: "void"), count: void),
      Exclusion("withheld", Wording(vi: "không được xem", en: "withheld"), count: withheld),
    ]
  }
}
