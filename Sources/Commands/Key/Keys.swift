import ArgumentParser
import KieuBao

/// The keys that the registry is sealed with.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: say(vi: "Khóa của sổ: xem và đổi.", en: "The registry's keys: list and renew."),
    subcommands: [List.self, Rotate.self])
}

extension Keys {
  /// Lists the keys.
  struct List: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Các khóa, đời thứ mấy, ai giữ.", en: "List keys, their generations and holders."),
      discussion: say(
        vi: """
          Cột “Còn đời cũ” cho biết bao nhiêu ô dữ liệu còn mã hóa bằng khóa đời trước; khác 0 thì \
          lần đổi khóa trước bị dừng giữa chừng: chạy ‘kieubao key rotate’ để làm nốt.

            kieubao key list
            kieubao key list --format json
          """,
        en: """
          “Old boxes” tells how many boxes are still sealed with older keys; where it is not 0 a \
          renewal was cut off: ‘kieubao key rotate’ carries it to its end.

            kieubao key list
            kieubao key list --format json
          """))

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let reader = output.reader(in: surroundings)
        let lines = try registry.keys(at: surroundings.now).map { $0.lines(for: reader) }
        let table = Table(
          noun: "key", title: Wording(vi: "Khóa của sổ", en: "Keys"), columns: Self.columns,
          rows: lines.map { $0.row(Self.columns) })
        try output.write(table, items: lines.map { .object($0.members) }, in: surroundings)
      }
    }

    private static let columns = [
      Column("name", .key, width: 22), Column("epoch", .epoch, width: 8),
      Column("since", .since, width: 20), Column("boxes", .boxes, width: 12),
      Column("boxes_left", .boxesLeft, width: 12), Column("holders", .holders, width: 40),
      Column("sheets", .sheets, width: 12),
    ]
  }
}

extension KeyAccount {
  fileprivate func lines(for reader: Reader) -> [Detail.Line] {
    let count = boxes.isEmpty ? nil : boxes.values.reduce(0, +)
    return [
      .init("name", .key, .text(name)), .init("epoch", .epoch, .integer(epoch)),
      .init("since", .since, reader.cell(since)), .init("boxes", .boxes, .integer(count)),
      .init("boxes_left", .boxesLeft, .integer(boxesLeft)),
      .init("holders", .holders, .list(holders)), .init("sheets", .sheets, .flag(isWithSheets)),
    ]
  }
}

extension Wording {
  fileprivate static let key = Wording(vi: "Khóa", en: "Key")
  fileprivate static let epoch = Wording(vi: "Đời", en: "Epoch")
  fileprivate static let since = Wording(vi: "Từ lúc", en: "Since")
  fileprivate static let boxes = Wording(vi: "Số ô dữ liệu", en: "Boxes")
  fileprivate static let boxesLeft = Wording(vi: "Còn đời cũ", en: "Old boxes")
  fileprivate static let holders = Wording(vi: "Người giữ", en: "Holders")
  fileprivate static let sheets = Wording(vi: "Phiếu khôi phục", en: "Sheets")
}
