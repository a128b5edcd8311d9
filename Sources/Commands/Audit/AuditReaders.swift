import ArgumentParser
import KieuBao

extension Audits {
  /// Tells who read or changed a record.
  struct Readers: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Ai đã xem, đã sửa hồ sơ này.", en: "Who read or changed this record."),
      discussion: say(
        vi: """
          Cả thân nhân, đóng góp, khen thưởng, giấy mời của người ấy; mới nhất trước.

            kieubao audit readers P12
            kieubao audit readers T3 --format json
          """,
        en: """
          The person's relatives, gifts, awards and invitations too; newest first.

            kieubao audit readers P12
            kieubao audit readers T3 --format json
          """))

    @Argument(help: help(vi: "Ai, như P12 hoặc T3.", en: "Whom, such as P12 or T3."))
    var subject: DataSubject

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let readings = try registry.readings(of: subject, at: surroundings.now)
        try output.write(
          table(of: readings, for: output.reader(in: surroundings)), in: surroundings)
        try surroundings.refuseEmpty(readings.count)
      }
    }

    private func table(of readings: [Reading], for reader: Reader) -> Table {
      Table(
        noun: "reading",
        title: Wording(vi: "Ai đã xem, đã sửa \(subject)", en: "Who read or changed \(subject)"),
        columns: [
          Column("at", Wording(vi: "Lúc", en: "At"), width: 20),
          Column("user", Wording(vi: "Người dùng", en: "User")),
          Column("what", Wording(vi: "Đã", en: "Did"), width: 10),
          Column("deed", Wording(vi: "Việc", en: "Deed"), width: 24),
          Column("purpose", .purpose, width: 16),
          Column("rows", Wording(vi: "Hồ sơ", en: "Records"), width: 30),
          Column("entry", Wording(vi: "Mục nhật ký", en: "Entry"), width: 8),
        ],
        rows: readings.map { reading in
          [
            reader.cell(reading.at), .text(reading.user), reader.cell(kinds: reading.kinds),
            reader.cell(reading.deed, deedWords(reading.deed)),
            Purpose(rawValue: reading.purpose).map { reader.cell($0) } ?? .text(reading.purpose),
            .list(reading.rows), .integer(reading.entry),
          ]
        }, notes: summary(of: readings))
    }

    /// How often each user, and when last.
    private func summary(of readings: [Reading]) -> [Wording] {
      Dictionary(grouping: readings) { $0.user ?? "?" }.sorted { $0.key < $1.key }.map {
        user, own in
        let last = own[0].at.dayInVietnam
        return Wording(
          vi: "\(user): \(own.count) lần, lần cuối ngày \(last.written).",
          en: "\(user): \(own.count) times, last on \(last).")
      }
    }
  }
}

extension Reader {
  fileprivate func cell(kinds: [String]) -> Cell {
    switch self {
    case .program: .list(kinds)
    case .person(let language): .list(kinds.map { Self.kinds[$0]?(language) ?? $0 })
    }
  }

  private static let kinds = [
    "created": Wording(vi: "thêm", en: "created"), "changed": Wording(vi: "sửa", en: "changed"),
    "removed": Wording(vi: "xóa", en: "removed"), "read": Wording(vi: "xem", en: "read"),
    "resealed": Wording(vi: "mã hóa lại", en: "resealed"),
  ]
}
