import ArgumentParser
import KieuBao

/// Attacks published tables with nothing but what is published.
struct ReleaseAudit: Impersonal {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: say(
      vi: "Thử suy ngược các số đã che trong một thư mục số liệu.",
      en: "Try to work out the hidden figures in a folder of tables."),
    discussion: say(
      vi: """
        Không cần sổ, không cần mật khẩu: chỉ đọc tables/*.csv và metadata.json, như người ngoài. \
        Kết thúc với mã 20 khi có số bị lộ.

          kieubao statistics audit so-lieu-2025
        """,
      en: """
        Needs no registry and no passphrase: it reads tables/*.csv and metadata.json alone, as any \
        outsider can. Ends with status 20 when a figure leaks.

          kieubao statistics audit figures-2025
        """))

  @Argument(
    help: help(vi: "Thư mục số liệu.", en: "The folder of tables."), completion: .directory)
  var dir: String

  @OptionGroup var output: OutputOptions

  func run(in surroundings: Surroundings) throws {
    let publication = try Publication(at: dir)
    let audit = try publication.audit()
    let table = audit.table(threshold: publication.threshold, in: publication.units)
    if audit.isSafe, output.format(in: surroundings) == .table {
      // An empty list says less than the verdict below it.
      return try output.place(in: surroundings) { sink, _ in
        for note in table.notes { try sink(note(surroundings.language) + "\n") }
      }
    }
    try output.write(table, in: surroundings)
    guard audit.isSafe else { throw Ending.problemsFound }
  }
}

extension Audit {
  /// The leaks, a row each.
  fileprivate func table(threshold: Int, in units: UnitSystem) -> Table {
    Table(
      noun: "leak", title: Wording(vi: "Số bị lộ", en: "Leaking figures"),
      columns: [
        Column("table", Wording(vi: "Bảng", en: "Table"), width: 26),
        Column("measure", Wording(vi: "Chỉ tiêu", en: "Measure")),
        Column("codes", Wording(vi: "Ô", en: "Cell"), width: 22),
        Column("low", Wording(vi: "Ít nhất", en: "At least")),
        Column("high", Wording(vi: "Nhiều nhất", en: "At most")),
      ],
      rows: leaks.map { leak in
        [
          .text(leak.table), .text(leak.measure.rawValue), .list(leak.codes),
          .integer(leak.bounds.low), leak.bounds.high.map { .integer($0) } ?? .empty,
        ]
      }, notes: notes(threshold, units))
  }

  private func notes(_ threshold: Int, _ units: UnitSystem) -> [Wording] {
    let (vi, en) = (
      { (number: Int) in grouped(String(number), .vi) },
      { (number: Int) in grouped(String(number), .en) }
    )
    let verdict =
      isSafe
      ? Wording(
        vi: "An toàn: không số đã che nào suy ra được sát hơn mức cho phép.",
        en: "Safe: no hidden figure can be worked out more closely than allowed.")
      : Wording(
        vi: "KHÔNG AN TOÀN: không công bố các tệp này.",
        en: "UNSAFE: do not publish these files.")
    return [
      Wording(
        vi:
          "Đã thử suy ngược \(vi(tables.count)) bảng gồm \(vi(figures)) ô, trong đó \(vi(hidden)) "
          + "ô được che; ngưỡng \(vi(threshold)); đơn vị hành chính \(units.name.vi).",
        en: "Attacked \(en(tables.count)) tables of \(en(figures)) figures, \(en(hidden)) of them "
          + "hidden; threshold \(en(threshold)); administrative units \(units.name.en)."),
      verdict,
    ]
  }
}
