import ArgumentParser
import KieuBao

/// Communes, districts and provinces, of today and of before.
struct Places: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "place",
    abstract: say(vi: "Đơn vị hành chính, cũ và mới.", en: "Administrative units, old and new."),
    subcommands: [Find.self, Show.self, Open.self, Decide.self, Update.self, Changes.self])
}

extension Places {
  /// Reads an address.
  struct Find: Command, Impersonal {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Tìm xã, phường hiện nay của một địa chỉ cũ hoặc mới.",
        en: "Find the present commune of an address, old or new."),
      discussion: say(
        vi: """
          Mức độ: certain (chắc chắn), likely (nhiều khả năng), open (cần người quyết định), \
          province (chỉ biết tỉnh), unknown (không nhận ra).

            kieubao place find
            echo "TT. Núi Thành, H. Núi Thành, Quảng Nam" | kieubao place find -
            echo "Tam Thanh" | kieubao place find - --near 48
          """,
        en: """
          Grades: certain, likely, open (for a person to decide), province, unknown.

            kieubao place find
            echo "TT. Núi Thành, H. Núi Thành, Quảng Nam" | kieubao place find -
            echo "Tam Thanh" | kieubao place find - --near 48
          """))

    @Argument(
      help: ArgumentHelp(
        say(vi: "Dấu - để đọc từ đầu vào chuẩn.", en: "A - to read standard input."),
        valueName: "-"))
    var input: [String] = []

    @Option(
      help: help(
        vi: "Nơi gần nhất khi thiếu tên tỉnh: mã xã, phường hoặc mã tỉnh.",
        en: "Where a text without a province most likely is: a commune or province code."))
    var near: String?

    @OptionGroup var output: OutputOptions

    func run(in surroundings: Surroundings) throws {
      guard input.isEmpty || input == ["-"] else { throw Problem.addressOnCommandLine }
      let near = try near.map { try Locality($0, field: "near") }
      let text = try surroundings.text(
        fromInput: !input.isEmpty, Wording(vi: "Địa chỉ", en: "Address"))
      let finding = PlaceText.find(text, near: near)
      try output.write(finding.detail(surroundings.language), in: surroundings)
      if finding.candidates.isEmpty, finding.provinces.isEmpty { throw Ending.notFound }
    }
  }

  /// Shows one unit.
  struct Show: Command, Impersonal {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Xem một đơn vị: gộp từ đâu, nay thuộc đâu.",
        en: "Show a unit: what it was made of, or what became of it."),
      discussion: say(
        vi: """
          Mã 5 chữ số là xã, phường hiện nay; thêm --former cho đơn vị trước 1/7/2025 (tỉnh 2 chữ \
          số, huyện 3, xã 5), vì nhiều mã được dùng lại cho nơi khác.

            kieubao place show 20356
            kieubao place show 502 --former
          """,
        en: """
          Five digits are a present commune; --former means a unit of before 1/7/2025 (2 digits a \
          province, 3 a district, 5 a commune), for many codes were used again.

            kieubao place show 20356
            kieubao place show 502 --former
          """))

    @Argument(help: help(vi: "Mã đơn vị.", en: "The code of the unit."))
    var code: String

    @Flag(help: help(vi: "Đơn vị trước 1/7/2025.", en: "A unit of before 1/7/2025."))
    var former = false

    @OptionGroup var output: OutputOptions

    func run(in surroundings: Surroundings) throws {
      let language = surroundings.language
      if former {
        guard let unit = FormerUnit(code: code) else { throw Problem.noFormerUnit }
        return try output.write(unit.detail(language), in: surroundings)
      }
      try output.write(CommuneCode(code, field: "code").detail(language), in: surroundings)
    }
  }
}

extension Problem {
  fileprivate static let addressOnCommandLine = Problem.usage(
    Wording(
      vi: "không ghi địa chỉ trên dòng lệnh; dùng - và đầu vào chuẩn, hoặc để chương trình hỏi",
      en: "give no address as an argument; use - and standard input, or be asked"))

  fileprivate static let noFormerUnit = Problem(
    "not_found", field: "code",
    message: Wording(
      vi: "không có đơn vị nào mang mã này trước 1/7/2025",
      en: "no unit of before 1/7/2025 has this code"))
}
