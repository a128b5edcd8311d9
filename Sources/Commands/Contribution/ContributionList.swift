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
            kieubao contribution list --full --output dong-gop.xlsx
          """,
        en: """
          Valued in đồng at the rate kept with the gift, else by the table of rates (kieubao \
          rate). Joint gifts count in equal parts for each giver.

            kieubao contribution list --from 2025-01 --to 2025-12
            kieubao contribution list --person P12 --format json
            kieubao contribution list --full --output contributions.xlsx
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

    @OptionGroup var full: FullOption
    @OptionGroup var units: UnitsOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      guard person == nil || organisation == nil else { throw Self.oneGiver }
      guard !full.full || !all && organisation == nil else { throw Self.notImported }
      try full.refuse(units)
      let giver = person.map(Giver.person) ?? organisation.map(Giver.organisation)
      let span = try span.span()
      try registry.withRegistry(in: surroundings) { registry in
        let selection = try registry.contributions(
          of: giver, in: span, kind: kind, includingVoid: all, onlyOfListed: full.full,
          at: surroundings.now)
        let rates = RateTable(try registry.rates(at: surroundings.now).map(\.entry))
        let account = GiftAccount(selection, of: giver, rates: rates)
        guard !full.full else { return try writeFull(account, of: selection, in: surroundings) }
        try write(account, of: selection, in: surroundings)
      }
    }

    /// Writes every field; in a sheet a joint gift has a row for each giver, as an import wants it.
    private func writeFull(
      _ account: GiftAccount, of selection: ContributionSelection, in surroundings: Surroundings
    ) throws {
      let reader = output.reader(in: surroundings)
      let rows = account.rows
      let items = rows.map { JSON.object($0.lines(for: reader).members) }
      let lines = rows.flatMap { row -> [[Detail.Line]] in
        let lines = row.lines(for: reader)
        guard output.isSheet(in: surroundings) else { return [lines] }
        return row.contribution.givers.map { giver in
          lines.map { line in
            line.key == "givers" ? .init("givers", .givers, .text(giver.description)) : line
          }
        }
      }
      let table = output.fullTable(
        of: .contributions, noun: "contribution",
        titled: Wording(vi: "Danh sách đóng góp", en: "Contributions"), lines: lines,
        total: selection.total + lines.count - rows.count, excluded: selection.exclusions,
        notes: rows.notes(ofLines: lines.count), in: surroundings)
      try output.write(table, items: items, in: surroundings)
      try surroundings.refuseEmpty(rows.count)
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

    private static let notImported = Problem.usage(
      Wording(
        vi: "--full để nhập lại: không có đóng góp đã hủy và của tổ chức",
        en: "--full is for importing again: it has no void gifts and none of organisations"),
      hint: Wording(vi: "bỏ --all, --organisation", en: "leave --all, --organisation out"))

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
      Exclusion(
        "organisation", Wording(vi: "của tổ chức", en: "of organisations"), count: ofOrganisations),
      Exclusion(
        "giver_not_listed",
        Wording(vi: "người đóng góp không có trong danh sách", en: "giver not on the list"),
        count: ofUnlisted),
    ]
  }
}

extension [GiftAccount.Row] {
  /// What a reader of a list to be imported again must know.
  fileprivate func notes(ofLines lines: Int) -> [Wording] {
    var notes: [Wording] = []
    if lines > count {
      notes.append(
        Wording(
          vi: "\(count) đóng góp trên \(lines) dòng: đóng góp chung, mỗi người một dòng.",
          en: "\(count) gifts in \(lines) rows: a joint gift has a row for each giver."))
    }
    let erased = self.count { $0.contribution.erasedGivers > 0 }
    if erased > 0 {
      notes.append(
        Wording(
          vi:
            "\(erased) đóng góp chung có người đã bị xóa: nhập lại thì phần của họ chia cho người còn lại.",
          en:
            "\(erased) joint gifts had givers who were erased: imported again, their parts go to the others."
        ))
    }
    return notes
  }
}
