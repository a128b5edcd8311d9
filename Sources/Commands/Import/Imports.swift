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
          Bảng như cơ quan đang có: tiêu đề tiếng Việt, dòng đầu bảng, thân nhân cùng dòng đều đọc \
          được; xem trước bằng ‘kieubao import layout’. Chỉ họ tên là bắt buộc. Nhập lại cùng tệp \
          thì không có gì thay đổi. Tệp do ‘person list --full’ ghi ra được lấy nguyên văn.

            kieubao import persons kieu-bao.xlsx --dry-run
            kieubao import persons kieu-bao.xlsx
            kieubao import persons kieu-bao.csv --keep-going --rejects loi.csv
          """,
        en: """
          Sheets as offices have them: their headings, titles above the list and relatives in rows \
          are understood; ‘kieubao import layout’ shows how. Only the name is required. Importing a \
          file again changes nothing. What ‘person list --full’ wrote is taken as it stands.

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
          Cần họ tên thân nhân và người ở nước ngoài (đã nhập trước): theo mã hồ sơ, hoặc theo họ \
          tên nếu chỉ có một người mang tên ấy.

            kieubao import relatives than-nhan.xlsx --dry-run
            kieubao import relatives than-nhan.xlsx
          """,
        en: """
          Needed are the relative's name and the person abroad (imported before): by key, or by \
          name where one person alone has it.

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
          Cần ngày và người đóng góp (đã nhập trước): theo mã hồ sơ hoặc họ tên. Đóng góp chung: mỗi \
          người một dòng, cùng mã đóng góp, các cột khác giống nhau.

            kieubao import contributions dong-gop.xlsx --dry-run
            kieubao import contributions dong-gop.xlsx
          """,
        en: """
          Needed are the date and the giver (imported before), by key or by name. A joint gift has \
          one row per giver, with the same contribution_id and all else alike.

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
