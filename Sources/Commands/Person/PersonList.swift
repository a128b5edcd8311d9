import ArgumentParser
import KieuBao

extension Persons {
  /// Lists persons by home, country, category and status.
  struct List: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Danh sách theo quê quán, nước cư trú, diện.",
        en: "List by home, country and category."),
      discussion: say(
        vi: """
          Xếp theo tên như danh sách tiếng Việt. Người hạn chế xử lý hoặc đã gộp chỉ hiện khi nêu \
          --status. --full ghi đủ mọi trường, kể cả giấy tờ và ghi chú, để nhập lại được.

            kieubao person list --country Mỹ
            kieubao person list --home 48 --category student --output du-hoc-sinh.xlsx
            kieubao person list --full --output kieu-bao.xlsx
            kieubao person list --home 48 --units former --output theo-don-vi-cu.xlsx
          """,
        en: """
          Sorted by given name, as Vietnamese lists are. Restricted and merged persons are shown \
          only where --status asks for them. --full writes every field, documents and notes too, \
          so that it can be imported again.

            kieubao person list --country US
            kieubao person list --home 48 --category student --output students.xlsx
            kieubao person list --full --output persons.xlsx
            kieubao person list --home 48 --units former --output in-former-units.xlsx
          """))

    @Option(
      help: help(
        vi: "Quê quán: mã xã, phường (5 số), mã tỉnh (2 số).",
        en: "Home: a commune code (5 digits) or a province code (2 digits)."))
    var home: String?

    @Option(help: help(vi: "Nước cư trú: tên hoặc mã.", en: "Country: a name or code."))
    var country: String?

    @Option(help: help(vi: "Diện.", en: "Category."))
    var category: Category?

    @Option(help: help(vi: "Tình trạng.", en: "Status."))
    var status: LifeStatus?

    @OptionGroup var full: FullOption
    @OptionGroup var units: UnitsOption
    @OptionGroup var reveal: RevealOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try full.refuse(units)
      let filter = PersonFilter(
        home: try home.map { try Locality($0, field: "home") },
        country: try country.map { try Country(written: $0) }, category: category, status: status)
      try registry.withRegistry(in: surroundings) { registry in
        let selection = try registry.persons(filter, at: surroundings.now)
        let title = Wording(vi: "Danh sách kiều bào", en: "Persons")
        let head = try registry.auditHead()
        if full.full {
          try output.writeFull(selection, titled: title, head: head, in: surroundings)
        } else {
          try output.write(
            selection, titled: title, units: units.units, head: head, in: surroundings)
        }
      }
    }
  }
}
