import ArgumentParser
import KieuBao

extension Subjects {
  /// Lists requests, the soonest due first.
  struct Requests: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Danh sách yêu cầu, hạn gần nhất trước.", en: "List requests, the soonest due first."),
      discussion: say(
        vi: """
          Quá hạn là chưa trả lời khi đã hết hạn, hoặc chưa báo nhận khi đã hết hạn báo nhận. Với \
          --overdue, kết thúc bằng 20 khi có yêu cầu quá hạn.

            kieubao subject requests
            kieubao subject requests --all --format xlsx --output yeu-cau.xlsx
            kieubao subject requests --overdue
          """,
        en: """
          Overdue is what was not answered by the last day, or not acknowledged in time. With \
          --overdue it ends with 20 where there is one.

            kieubao subject requests
            kieubao subject requests --all --format xlsx --output requests.xlsx
            kieubao subject requests --overdue
          """))

    @Flag(help: help(vi: "Cả yêu cầu đã đóng.", en: "Those that are closed too."))
    var all = false

    @Flag(help: help(vi: "Chỉ yêu cầu quá hạn.", en: "Only those that are overdue."))
    var overdue = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      var surroundings = surroundings
      surroundings.reminds = false
      try registry.withRegistry(in: surroundings) { registry in
        let found = try registry.requests(includingClosed: all, at: surroundings.now)
        let late = found.filter { $0.clock.isOverdue(on: surroundings.day) }
        let shown = overdue ? late : found
        let lines = shown.map { dated in
          dated.request.lines(
            output.reader(in: surroundings), clock: dated.clock, asOf: surroundings.day)
        }
        let table = table(lines, left: found.count - shown.count, late: late.count)
        try output.write(
          output.isNarrow(in: surroundings) ? table.keeping(Self.fewColumns) : table,
          items: lines.map { .object($0.members) },
          extra: [.init("overdue", JSON(late.count))], in: surroundings)
        if overdue, !late.isEmpty { throw Ending.problemsFound }
      }
    }

    private func table(_ lines: [[Detail.Line]], left: Int, late: Int) -> Table {
      let columns = Self.columns
      return Table(
        noun: "request", title: Wording(vi: "Yêu cầu của đương sự", en: "Requests"),
        columns: columns, rows: lines.map { $0.row(columns) },
        excluded: [
          Exclusion("not_overdue", Wording(vi: "chưa quá hạn", en: "not overdue"), count: left)
        ],
        notes: late == 0
          ? [] : [Wording(vi: "\(late) yêu cầu quá hạn.", en: "\(late) requests are overdue.")])
    }

    private static let columns: [Column] = {
      let sample = Request(
        id: .init(rawValue: 1), subject: .person(.init(rawValue: 1)),
        petition: .open(Personal(Petition(kind: .access, received: Day(sinceEpoch: 0)))))
      return sample.lines(.program, asOf: Day(sinceEpoch: 0)).map {
        Column($0.key, $0.label, width: ["asked", "closing_reason"].contains($0.key) ? 40 : 14)
      }
    }()

    private static let fewColumns: Set = [
      "id", "subject", "kind", "received", "acknowledge_by", "due", "days_left", "state",
    ]
  }
}
