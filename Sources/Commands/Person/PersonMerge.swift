import ArgumentParser
import KieuBao

extension Persons {
  /// Says that two records are of one person.
  struct Merge: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Gộp hai hồ sơ của cùng một người.", en: "Merge two records of a person."),
      discussion: say(
        vi: """
          Hồ sơ thứ nhất được giữ; hồ sơ thứ hai không bị xóa hay chuyển đi đâu, chỉ không hiện trong \
          danh sách nữa. Đóng góp, khen thưởng và thân nhân của nó tính cho hồ sơ được giữ. Tách lại \
          bằng ‘kieubao person unmerge’.

            kieubao person merge P12 P57
          """,
        en: """
          The first record is kept; nothing of the second is moved or lost, lists only pass it over. \
          Its contributions, awards and relatives count for the one that is kept. \
          ‘kieubao person unmerge’ takes it back.

            kieubao person merge P12 P57
          """))

    @Argument(help: help(vi: "Hồ sơ được giữ, như P12.", en: "The record to keep, such as P12."))
    var keep: Person.ID

    @Argument(help: help(vi: "Hồ sơ trùng, như P57.", en: "Its twin, such as P57."))
    var other: Person.ID

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        try registry.merge(other, into: keep, at: surroundings.now)
        let receipt = Receipt(
          noun: "person", [keep.description],
          Wording(vi: "đã gộp \(other) vào \(keep)", en: "merged \(other) into \(keep)"),
          extra: [.init("merged", .string(other.description))])
        try output.write(receipt, in: surroundings)
      }
    }
  }

  /// Takes a merge back.
  struct Unmerge: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Tách một hồ sơ đã gộp.", en: "Take a merge back."),
      discussion: "  kieubao person unmerge P57")

    @Argument(help: help(vi: "Hồ sơ đã gộp, như P57.", en: "The merged record, such as P57."))
    var id: Person.ID

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        try registry.unmerge(id, at: surroundings.now)
        let receipt = Receipt(
          noun: "person", [id.description],
          Wording(vi: "đã tách hồ sơ \(id)", en: "\(id) stands for itself again"))
        try output.write(receipt, in: surroundings)
      }
    }
  }
}
