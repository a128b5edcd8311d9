import ArgumentParser
import KieuBao

/// The table of exchange rates to đồng.
struct Rates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract: say(vi: "Bảng tỷ giá ra đồng.", en: "Exchange rates to đồng."),
    subcommands: [Keep.self, Import.self, Add.self, List.self])
}

extension Rates {
  /// Keeps one rate.
  struct Keep: RegistryCommand, Impersonal {
    static let configuration = CommandConfiguration(
      commandName: "set",
      abstract: say(vi: "Ghi một tỷ giá từ một ngày.", en: "Set a rate from a day on."),
      discussion: say(
        vi: """
          Áp dụng từ ngày ấy đến lần ghi sau của cùng loại tiền; ghi lại cùng ngày là thay thế.

            kieubao rate set --currency USD --from 2026-01-05 --rate 26120 --source NHNN
          """,
        en: """
          In force until the next entry of the currency; an entry of the same day is replaced.

            kieubao rate set --currency USD --from 2026-01-05 --rate 26120 --source SBV
          """))

    @Option(help: help(vi: "Loại tiền, mã ISO 4217.", en: "The currency, by its ISO 4217 code."))
    var currency: Currency

    @Option(help: help(vi: "Áp dụng từ ngày này.", en: "The first day."))
    var from: Day

    @Option(help: help(vi: "Bao nhiêu đồng cho một đơn vị.", en: "Đồng for one unit."))
    var rate: Amount

    @Option(help: help(vi: "Nguồn của tỷ giá.", en: "Where the rate is from."))
    var source: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let entry = try RateTable.Entry(checked: currency, from: from, rate: rate)
      try registry.withRegistry(in: surroundings) { registry in
        try registry.keep([entry], source: source, at: surroundings.now)
        try output.write(.kept([entry]), in: surroundings)
      }
    }
  }

  /// Keeps the rates of a spreadsheet: all of them, or none.
  struct Import: RegistryCommand, Impersonal {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Nhập bảng tỷ giá từ tệp CSV hoặc XLSX.", en: "Import rates from a CSV or XLSX file."),
      discussion: say(
        vi: """
          Các cột: currency, from, rate, source.

            kieubao rate import ty-gia.csv
          """,
        en: """
          Columns: currency, from, rate, source.

            kieubao rate import rates.csv
          """))

    @Argument(help: help(vi: "Tệp bảng tỷ giá.", en: "The file of rates."))
    var file: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let count = try FileFault.telling {
          try registry.importRates(file, at: surroundings.now)
        }
        guard count > 0 else { throw Problem.noRows }
        try output.write(
          Receipt(
            noun: "rate", [],
            Wording(vi: "đã nhập \(count) tỷ giá", en: "\(count) rates imported"),
            extra: [.init("count", JSON(count))]), in: surroundings)
      }
    }
  }

  /// Keeps many rates of one source: all of them, or none.
  struct Add: RegistryCommand, Impersonal {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Ghi nhiều tỷ giá từ tệp.", en: "Add many rates from a file."),
      discussion: say(
        vi: """
          JSON Lines với các trường currency, from, rate.

            kieubao rate add --input ty-gia.jsonl --source NHNN
          """,
        en: """
          JSON Lines with the fields currency, from, rate.

            kieubao rate add --input rates.jsonl --source SBV
          """))

    @OptionGroup var input: InputOption

    @Option(help: help(vi: "Nguồn của tỷ giá.", en: "Where the rates are from."))
    var source: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let known = ["currency", "from", "rate"]
      guard let objects = try input.objects("rate", known: known, in: surroundings) else {
        throw Questionnaire.fileNeeded
      }
      let entries = try objects.map { try RateTable.Entry($0) }
      try registry.withRegistry(in: surroundings) { registry in
        try registry.keep(entries, source: source, at: surroundings.now)
        try output.write(.kept(entries), in: surroundings)
      }
    }
  }

  /// Lists the rates.
  struct List: RegistryCommand, Impersonal {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Xem bảng tỷ giá.", en: "List the rates."),
      discussion: "  kieubao rate list")

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let rates = try registry.rates(at: surroundings.now)
        let table = Table(
          noun: "rate", title: Wording(vi: "Bảng tỷ giá", en: "Exchange rates"),
          columns: [
            Column("currency", .currency, width: 9),
            Column("from", Wording(vi: "Từ ngày", en: "From")),
            Column("rate", Wording(vi: "Tỷ giá (đồng)", en: "Rate (VND)")),
            Column("source", .source, width: 30),
          ],
          rows: rates.map { entry, source in
            [
              .text(entry.currency.code), .date(PartialDate(entry.from)), .amount(entry.rate),
              .text(source),
            ]
          })
        try output.write(table, in: surroundings)
        try surroundings.refuseEmpty(rates.count)
      }
    }
  }
}

extension RateTable.Entry {
  /// Refuses a rate of nothing, and a rate of the đồng itself.
  fileprivate init(checked currency: Currency, from: Day, rate: Amount) throws(Problem) {
    guard !rate.isZero else {
      throw Problem(
        "bad_amount", field: "rate",
        message: Wording(vi: "tỷ giá bằng 0", en: "the rate is zero"))
    }
    guard currency != .vnd else {
      throw Problem(
        "bad_currency", field: "currency",
        message: Wording(vi: "đồng không cần tỷ giá", en: "the đồng needs no rate"))
    }
    self.init(currency, from: from, rate: rate)
  }

  /// Reads the JSON of a rate.
  fileprivate init(_ fields: Fields) throws {
    guard let currency = Currency(try fields.requiredText("currency")) else {
      throw fields.problem(
        "currency", code: "unknown_currency", vi: "không có loại tiền này",
        en: "there is no such currency")
    }
    guard let from = try fields.date("from")?.exactDay else {
      throw fields.problem(
        "from", code: "invalid_date", vi: "cần đủ ngày, tháng, năm",
        en: "day, month and year are needed")
    }
    guard let rate = try fields.amount("rate") else {
      throw fields.problem(
        "rate", code: "missing_field", vi: "thiếu trường này", en: "this field is missing")
    }
    self = try fields.located { try Self(checked: currency, from: from, rate: rate) }
  }
}

extension Receipt {
  fileprivate static func kept(_ entries: [RateTable.Entry]) -> Receipt {
    let names = entries.map { "\($0.currency) \($0.from)" }
    return Receipt(
      noun: "rate", names,
      Wording(vi: "đã ghi tỷ giá: \(names.summary)", en: "kept rates: \(names.summary)"))
  }
}
