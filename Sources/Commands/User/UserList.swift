import ArgumentParser
import KieuBao

extension Users {
  /// Lists the users.
  struct List: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Danh sách người dùng.", en: "List the users."),
      discussion: say(
        vi: """
          Cả những người đã nghỉ: nhật ký cũ còn tên họ.

            kieubao user list
            kieubao user list --format json
          """,
        en: """
          Those who left too: older entries of the log are theirs.

            kieubao user list
            kieubao user list --format json
          """))

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let reader = output.reader(in: surroundings)
        let lines = try registry.users(at: surroundings.now).map { $0.lines(for: reader) }
        let table = Table(
          noun: "user", title: Wording(vi: "Người dùng", en: "Users"), columns: Self.columns,
          rows: lines.map { $0.row(Self.columns) })
        try output.write(
          output.isNarrow(in: surroundings) ? table.keeping(Self.fewColumns) : table,
          items: lines.map { .object($0.members) }, in: surroundings)
      }
    }

    private static let fewColumns: Set = ["number", "name", "role", "since", "removed"]

    private static let columns = [
      Column("number", Wording(vi: "Số", en: "No."), width: 6),
      Column("name", Wording(vi: "Tên", en: "Name"), width: 20),
      Column("role", Wording(vi: "Vai trò", en: "Role"), width: 20),
      Column("classes", Wording(vi: "Được xem", en: "Opens"), width: 40),
      Column("duties", Wording(vi: "Được làm", en: "Duties"), width: 40),
      Column("since", Wording(vi: "Từ", en: "Since"), width: 18),
      Column("removed", Wording(vi: "Đã gỡ", en: "Removed"), width: 18),
    ]
  }
}

extension User {
  fileprivate func lines(for reader: Reader) -> [Detail.Line] {
    let labels = Wording(vi: "", en: "")
    return [
      .init("number", labels, .integer(number)), .init("name", labels, .text(name)),
      .init("role", labels, reader.cell(role.name, role.title), json: .string(role.name)),
      .init("classes", labels, .list(role.classNames)),
      .init("duties", labels, .list(role.dutyNames)),
      .init("since", labels, since.map(reader.cell) ?? .empty, json: JSON(since?.description)),
      .init(
        "removed", labels, removed.map(reader.cell) ?? .empty, json: JSON(removed?.description)),
    ]
  }
}
