import ArgumentParser
import KieuBao

extension Events {
  /// Chooses guests and writes their invitations.
  struct Invite: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Chọn khách và lập giấy mời.", en: "Choose guests for an event."),
      discussion: say(
        vi: """
          Mỗi gia đình một giấy mời, vợ chồng chung một giấy; theo thứ tự ưu tiên của sự kiện, không \
          có thì người chưa được mời, lâu chưa được mời, đã được khen, có đóng góp. Hết chỗ thì vào \
          danh sách chờ; người đang chờ được đưa lên trước. Không nêu điều kiện nào là mời tất cả.

            kieubao event invite E1 --country Mỹ --country Úc --dry-run
            kieubao event invite E1 --home 48 --donors --gave-since 2024 --output khach-moi.xlsx
            kieubao event invite E1 --commended --quota 50
            kieubao event invite E1 --never-invited --relatives contact
          """,
        en: """
          One letter to a household, spouses together, in the event's order of priority; by default \
          those never invited, not invited for longest, commended, donors. Who finds no place waits; \
          those who wait already move up first. Without criteria everybody is invited.

            kieubao event invite E1 --country US --country AU --dry-run
            kieubao event invite E1 --home 48 --donors --gave-since 2024 --output guests.xlsx
            kieubao event invite E1 --commended --quota 50
            kieubao event invite E1 --never-invited --relatives contact
          """))

    @Argument(help: help(vi: "Mã sự kiện, như E1.", en: "The event, such as E1."))
    var event: Event.ID

    @OptionGroup var criteria: GuestCriteria

    @Option(
      help: help(
        vi: "Số giấy mời nhiều nhất; mặc định của sự kiện.",
        en: "How many letters in all; the event's own by default."))
    var quota: Int?

    @Flag(
      help: help(
        vi: "Liệt kê những người không mời, kèm lý do.",
        en: "List those who are not invited, with the reason."))
    var excluded = false

    @OptionGroup var trial: TrialOption
    @OptionGroup var units: UnitsOption
    @OptionGroup var reveal: RevealOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      guard quota.map({ $0 > 0 }) ?? true else { throw Events.noQuota }
      let criteria = try criteria.criteria()
      try registry.withRegistry(in: surroundings) { registry in
        let guests = try registry.invite(
          to: event, by: criteria, quota: quota, isTrial: trial.dryRun, at: surroundings.now)
        if trial.dryRun {
          surroundings.tell(
            Wording(vi: "chỉ thử, chưa lưu gì", en: "trial only, nothing was saved"))
        }
        let head = try registry.auditHead()
        if excluded {
          try output.write(leftOut: guests, head, in: surroundings)
        } else {
          try output.write(guests, units: units.units, head, in: surroundings)
        }
      }
    }
  }

  static let noQuota = Problem.usage(
    Wording(vi: "--quota phải lớn hơn 0", en: "--quota must be above 0"))

  /// Moves waiting households up.
  struct Promote: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Đưa gia đình đang chờ lên chỗ trống.", en: "Move waiting households up to free places."
      ),
      discussion: say(
        vi: """
          Hết hạn trả lời, --release-silent nhường chỗ của người chưa trả lời; ai nhận lời muộn thì \
          vẫn được tính lại.

            kieubao event promote E1
            kieubao event promote E1 --quota 220
            kieubao event promote E1 --release-silent --yes
          """,
        en: """
          After the last day to answer, --release-silent gives up the places of those who did not; a \
          late yes counts again.

            kieubao event promote E1
            kieubao event promote E1 --quota 220
            kieubao event promote E1 --release-silent --yes
          """))

    @Argument(help: help(vi: "Mã sự kiện, như E1.", en: "The event, such as E1."))
    var event: Event.ID

    @Option(
      help: help(
        vi: "Số giấy mời nhiều nhất; mặc định của sự kiện.",
        en: "How many letters in all; the event's own by default."))
    var quota: Int?

    @Flag(
      help: help(
        vi: "Nhường chỗ của người chưa trả lời khi đã hết hạn.",
        en: "Give up the places of those who did not answer in time."))
    var releaseSilent = false

    @OptionGroup var confirmation: ConfirmationOption
    @OptionGroup var trial: TrialOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      guard quota.map({ $0 > 0 }) ?? true else { throw Events.noQuota }
      try registry.withRegistry(in: surroundings) { registry in
        if releaseSilent, !trial.dryRun, !confirmation.yes {
          let would = try promote(in: registry, isTrial: true, surroundings)
          try surroundings.confirm(
            Wording(
              vi: "Nhường chỗ của \(would.released.count) giấy mời chưa trả lời?",
              en: "Give up the places of \(would.released.count) letters without an answer?"),
            given: would.released.isEmpty)
        }
        let outcome = try promote(in: registry, isTrial: trial.dryRun, surroundings)
        let (released, promoted) = (outcome.released.count, outcome.promoted.count)
        try output.write(
          Receipt(
            noun: "promotion", outcome.promoted.flatMap(\.guests).map(\.description),
            Wording(
              vi: (trial.dryRun ? "chỉ thử: " : "")
                + "nhường chỗ \(released) giấy mời, đưa \(promoted) gia đình lên: "
                + outcome.promoted.told.vi,
              en: (trial.dryRun ? "trial only: " : "")
                + "\(released) places given up, \(promoted) households moved up: "
                + outcome.promoted.told.en),
            extra: [
              .init("released", .array(outcome.released.map { JSON($0) })),
              .init("promoted", outcome.promoted.json),
            ]), in: surroundings)
        try surroundings.refuseEmpty(released + promoted)
      }
    }

    private func promote(
      in registry: Registry, isTrial: Bool, _ surroundings: Surroundings
    ) throws -> PromotionOutcome {
      try registry.promote(
        to: event, quota: quota, releasingSilent: releaseSilent, isTrial: isTrial,
        on: surroundings.day, at: surroundings.now)
    }
  }
}

extension [PromotionOutcome.Letter] {
  /// The letters with their guests: `số 12 (P4, P5)`.
  var told: Wording {
    guard !isEmpty else { return Wording(vi: "không có", en: "none") }
    let letters = map { ($0.number, $0.guests.map(\.description).joined(separator: ", ")) }
    return Wording(
      vi: letters.map { "số \($0) (\($1))" }.joined(separator: "; "),
      en: letters.map { "letter \($0) (\($1))" }.joined(separator: "; "))
  }

  var json: JSON {
    .array(
      map { letter in
        [
          "number": JSON(letter.number),
          "guests": .array(letter.guests.map { .string($0.description) }),
        ]
      })
  }
}
