import ArgumentParser
import KieuBao

/// Shows when a record was changed, and by whom.
struct Histories: RegistryCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: say(vi: "Các lần sửa của một hồ sơ.", en: "The changes of a record."),
    discussion: say(
      vi: """
        Với --entry, cho biết từng thông tin của một người trước và sau lần sửa đó.

          kieubao history P12
          kieubao history P12 --entry 42
          kieubao undo 42
        """,
      en: """
        With --entry, each of a person's values before and after that change.

          kieubao history P12
          kieubao history P12 --entry 42
          kieubao undo 42
        """))

  @Argument(help: help(vi: "Mã hồ sơ, như P12, T3, C7.", en: "The record, such as P12, T3, C7."))
  var id: RecordNumber

  @Option(help: help(vi: "Số của mục nhật ký.", en: "The number of the log's entry."))
  var entry: Int?

  @OptionGroup var output: OutputOptions
  @OptionGroup var registry: RegistryOptions

  func run(in surroundings: Surroundings) throws {
    try registry.withRegistry(in: surroundings) { registry in
      let reader = output.reader(in: surroundings)
      if let entry {
        guard let person = Person.ID(id.description) else { throw Self.personNeeded }
        let (before, after) = try registry.person(person, around: entry, at: surroundings.now)
        return try output.write(
          Self.table(before?.lines(for: reader) ?? [], after.lines(for: reader), reader),
          in: surroundings)
      }
      let changes = try registry.history(of: id, at: surroundings.now)
      try output.write(Self.table(changes, reader), in: surroundings)
    }
  }

  private static func table(_ changes: [Change], _ reader: Reader) -> Table {
    Table(
      noun: "change", title: Wording(vi: "Các lần sửa", en: "Changes"),
      columns: [
        Column("entry", Wording(vi: "Mục", en: "Entry"), width: 8),
        Column("at", Wording(vi: "Lúc", en: "At"), width: 20),
        Column("user", Wording(vi: "Người dùng", en: "User")),
        Column("deed", Wording(vi: "Việc", en: "Deed"), width: 22),
        Column("classes", Wording(vi: "Nhóm thông tin", en: "Classes"), width: 30),
      ],
      rows: changes.map { change in
        [
          .integer(change.entry.sequence), reader.cell(change.entry.at), .text(change.entry.user),
          .text(change.entry.deed), .list(change.classes.map { reader.word($0) }),
        ]
      })
  }

  /// The values that a change wrote, before and after it.
  private static func table(
    _ before: [Detail.Line], _ after: [Detail.Line], _ reader: Reader
  ) -> Table {
    let former = Dictionary(before.map { ($0.key, $0.cell) }) { first, _ in first }
    let changed = after.filter { line in
      !line.key.isEmpty && line.key != "id" && (former[line.key] ?? .empty) != line.cell
    }
    return Table(
      noun: "changed_value", title: Wording(vi: "Trước và sau khi sửa", en: "Before and after"),
      columns: [
        Column("field", Wording(vi: "Thông tin", en: "Field"), width: 22),
        Column("before", Wording(vi: "Trước", en: "Before"), width: 36),
        Column("after", Wording(vi: "Sau", en: "After"), width: 36),
      ],
      rows: changed.map { line in
        let label: Cell
        switch reader {
        case .program: label = .text(line.key)
        case .person(let language): label = .text(line.label(language))
        }
        return [label, former[line.key] ?? .empty, line.cell]
      })
  }

  private static let personNeeded = Problem.usage(
    Wording(vi: "--entry chỉ dùng với hồ sơ người, như P12", en: "--entry needs a person, as P12"))
}

extension Reader {
  /// A class of fields: its name, or what a person calls it.
  func word(_ dataClass: DataClass) -> String {
    switch self {
    case .program: dataClass.rawValue
    case .person(let language): dataClass.name(language).lowercased()
    }
  }
}
