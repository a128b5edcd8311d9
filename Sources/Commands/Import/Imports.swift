import ArgumentParser
import KieuBao

/// Lists that came from elsewhere, taken in as a whole.
struct Imports: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: say(vi: "Nhập danh sách từ Excel hoặc CSV.", en: "Import lists from Excel or CSV."),
    subcommands: [
      PersonFile.self, RelativeFile.self, ContributionFile.self, Layout.self, Batches.self,
      Undo.self,
    ])
}

extension Imports {
  /// Imports persons.
  struct PersonFile: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "persons",
      abstract: say(vi: "Nhập danh sách người.", en: "Import persons."),
      discussion: say(
        vi: """
          Dòng đầu là tên cột: record_id (Mã hồ sơ) và full_name (Họ và tên) là bắt buộc; các cột \
          khác: dob, sex, home_text, host_country, phone, … hoặc tên tiếng Việt. Mã hồ sơ là mã \
          của nơi gửi: nhập lại cùng tệp thì không có gì thay đổi.

            kieubao import persons kieu-bao.xlsx --dry-run
            kieubao import persons kieu-bao.xlsx
            kieubao import persons kieu-bao.csv --keep-going --rejects loi.csv
          """,
        en: """
          The first row names the columns: record_id and full_name are required; others are dob, \
          sex, home_text, host_country, phone, … or their Vietnamese headings. The record_id is \
          the sender's own key: importing a file again changes nothing.

            kieubao import persons people.xlsx --dry-run
            kieubao import persons people.xlsx
            kieubao import persons people.csv --keep-going --rejects rejects.csv
          """))

    @OptionGroup var options: ImportOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try options.takeIn(.persons, registry, output, in: surroundings)
    }
  }

  /// Imports relatives of persons who are in the registry.
  struct RelativeFile: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "relatives",
      abstract: say(vi: "Nhập danh sách thân nhân.", en: "Import relatives."),
      discussion: say(
        vi: """
          Cột bắt buộc: relative_id (Mã thân nhân), record_id (Mã hồ sơ của người ở nước ngoài, đã \
          nhập trước), full_name (Họ và tên).

            kieubao import relatives than-nhan.xlsx --dry-run
            kieubao import relatives than-nhan.xlsx
          """,
        en: """
          Required columns: relative_id, record_id (of the person abroad, imported before), \
          full_name.

            kieubao import relatives relatives.xlsx --dry-run
            kieubao import relatives relatives.xlsx
          """))

    @OptionGroup var options: ImportOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try options.takeIn(.relatives, registry, output, in: surroundings)
    }
  }

  /// Imports contributions of persons who are in the registry.
  struct ContributionFile: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "contributions",
      abstract: say(vi: "Nhập danh sách đóng góp.", en: "Import contributions."),
      discussion: say(
        vi: """
          Cột bắt buộc: contribution_id (Mã đóng góp), record_id (Mã hồ sơ, đã nhập trước), \
          given_on (Ngày), kind (Hình thức). Đóng góp chung: mỗi người một dòng, cùng mã đóng góp, \
          các cột khác giống nhau.

            kieubao import contributions dong-gop.xlsx --dry-run
            kieubao import contributions dong-gop.xlsx
          """,
        en: """
          Required columns: contribution_id, record_id (imported before), given_on, kind. A joint \
          gift has one row per giver, with the same contribution_id and all else alike.

            kieubao import contributions gifts.xlsx --dry-run
            kieubao import contributions gifts.xlsx
          """))

    @OptionGroup var options: ImportOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try options.takeIn(.contributions, registry, output, in: surroundings)
    }
  }
}
