import ArgumentParser
import KieuBao

extension Contributions {
  /// Records contributions: all of an input, or none.
  struct Add: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Ghi nhận đóng góp.", en: "Record a contribution."),
      discussion: say(
        vi: """
          Nêu nhiều --person, --organisation là đóng góp chung, chỉ tính một lần. Mô tả và minh \
          chứng ghi trong tệp --input. Nhiều đóng góp: JSON Lines với "persons", "organisations".

            kieubao contribution add --person P12 --kind cash --date 2025-11-02 --amount 5000000 \
          --currency VND
            kieubao contribution add --person P12 --person P13 --kind "Hiện vật" --date 2025 \
          --input mo-ta.json
            kieubao contribution add --input dong-gop.jsonl
          """,
        en: """
          Several --person and --organisation make one joint gift, which counts once. Description \
          and evidence come with --input. Many gifts: JSON Lines with "persons", "organisations".

            kieubao contribution add --person P12 --kind cash --date 2025-11-02 --amount 5000000 \
          --currency VND
            kieubao contribution add --person P12 --person P13 --kind in_kind --date 2025 \
          --input description.json
            kieubao contribution add --input gifts.jsonl
          """))

    @OptionGroup var options: GiftOptions
    @OptionGroup var input: InputOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var trial: TrialOption
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let gifts = try objects(in: surroundings).map { try read($0, asOf: surroundings.day) }
        if trial.dryRun { return surroundings.tellValid(gifts.count) }
        let recorded = try registry.record(gifts, at: surroundings.now)
        let names = recorded.summary
        let receipt = Receipt(
          noun: "contribution", recorded.map(\.description),
          Wording(vi: "đã ghi nhận đóng góp: \(names)", en: "recorded: \(names)"))
        try output.write(receipt, in: surroundings)
        try tellUnvalued(gifts, registry, in: surroundings)
      }
    }

    /// Says at once, when it is easily mended, that a gift has no value in đồng.
    private func tellUnvalued(
      _ gifts: [(gift: Personal<Gift>, givers: [Giver])], _ registry: Registry,
      in surroundings: Surroundings
    ) throws {
      let foreign = gifts.compactMap { entry -> (Money, PartialDate)? in
        let gift = entry.gift.revealed
        return gift.money.map { ($0, gift.date) }
      }.filter { $0.0.inVND() == nil }
      guard !foreign.isEmpty else { return }
      let rates = RateTable(try registry.rates(at: surroundings.now).map(\.entry))
      let count = foreign.count { rates.value(of: $0.0, on: $0.1) == nil }
      guard count > 0 else { return }
      surroundings.warn(
        Wording(
          vi:
            "\(count) đóng góp chưa quy được ra đồng; thêm --rate bằng ‘contribution correct’, hoặc ‘rate set’",
          en:
            "\(count) not valued in đồng; add --rate with ‘contribution correct’, or use ‘rate set’"
        ))
    }

    /// The objects of the input; one without any where the flags say enough.
    private func objects(in surroundings: Surroundings) throws -> [Fields?] {
      let known = GiftOptions.known
      if let objects = try input.objects("contribution", known: known, in: surroundings) {
        return objects
      }
      guard try !options.givers(with: nil).isEmpty else { throw Self.giverNeeded }
      if options.kind != nil, options.date != nil { return [nil] }
      let questions = Questionnaire.gift(
        Wording(vi: "Ghi nhận một đóng góp", en: "Record a contribution"),
        beside: options, asOf: surroundings.day)
      let answers = try questions.object(in: surroundings)
      return [try Fields(answers, noun: "contribution", known: known)]
    }

    private func read(
      _ fields: Fields?, asOf day: Day
    ) throws -> (gift: Personal<Gift>, givers: [Giver]) {
      guard let fields else { return try entered(nil, asOf: day) }
      return try fields.located { try entered(fields, asOf: day) }
    }

    private func entered(
      _ fields: Fields?, asOf day: Day
    ) throws -> (gift: Personal<Gift>, givers: [Giver]) {
      let givers = try options.givers(with: fields)
      guard !givers.isEmpty else { throw Self.giverNeeded }
      return (Personal(try Gift(options.form(with: fields), asOf: day)), givers)
    }

    private static let giverNeeded = Problem(
      "missing", field: "persons",
      message: Wording(vi: "chưa nêu người đóng góp", en: "no giver is named"),
      hint: Wording(
        vi: "thêm --person MÃ hoặc --organisation MÃ", en: "add --person ID or --organisation ID"))
  }
}
