import ArgumentParser
import KieuBao

/// How the registry stands, without a passphrase; what `kieubao` alone tells.
struct Status: RegistryCommand {
  static let configuration = CommandConfiguration(
    abstract: say(
      vi: "Tình hình của sổ, không cần mật khẩu.", en: "How the registry stands; no passphrase."),
    discussion: say(
      vi: """
        Đơn vị, yêu cầu đang mở và quá hạn, lần sao lưu cuối. Gõ kieubao không thôi cũng như vậy.

          kieubao
          kieubao status --format json
        """,
      en: """
        The office, open and overdue requests, the last backup. kieubao alone tells the same.

          kieubao
          kieubao status --format json
        """))

  @OptionGroup var form: FormatOption
  @OptionGroup var registry: RegistryOptions

  func run(in surroundings: Surroundings) throws {
    let isForProgram = [.json, .jsonl].contains(form.format)
    guard let status = try status(isNeeded: isForProgram, in: surroundings) else {
      return try surroundings.output(
        translatedHelp(Kieubao.helpMessage(), surroundings.language) + "\n")
    }
    if isForProgram {
      return try form.output.write(status.json(in: surroundings), in: surroundings)
    }
    let lines = status.lines(in: surroundings).map { $0(surroundings.language) }
    try surroundings.output((lines + ["", Kieubao.dailyJobs]).joined(separator: "\n") + "\n")
  }

  /// Nil where there is no registry, and none was named.
  private func status(
    isNeeded: Bool, in surroundings: Surroundings
  ) throws -> RegistryStatus? {
    do {
      return try RegistryStatus(at: registry.folder(in: surroundings))
    } catch let error as any Explained
      where ["no_such_registry", "usage"].contains(error.code) && registry.registry == nil
      && !isNeeded
    {
      return nil
    }
  }
}

extension RegistryStatus {
  fileprivate func lines(in surroundings: Surroundings) -> [Wording] {
    [office, requests(on: surroundings.day), backup(at: surroundings.now)] + copies
  }

  private var place: String { (try? Locality(card.locality))?.name ?? card.locality }

  private var office: Wording {
    Wording(
      vi: "\(card.unit) · \(place) · \(card.users.count) người dùng",
      en: "\(card.unit) · \(place) · users: \(card.users.count)")
  }

  private func requests(on day: Day) -> Wording {
    let (open, late) = (card.clocks.count, card.overdueRequests(on: day))
    guard let next = card.clocks.first else {
      return Wording(
        vi: "Yêu cầu của đương sự: không có yêu cầu nào đang mở",
        en: "Requests of persons: none is open")
    }
    let (warning, vi, en) =
      late == 0
      ? ("", "", "") : ("! ", ", \(late) QUÁ HẠN", ", \(late) OVERDUE")
    return Wording(
      vi: """
        \(warning)Yêu cầu của đương sự: \(open) đang mở\(vi), hạn gần nhất \(next.due.written) \
        (kieubao subject requests)
        """,
      en: """
        \(warning)Requests of persons: \(open) open\(en), next due \(next.due) \
        (kieubao subject requests)
        """)
  }

  private func backup(at now: Moment) -> Wording {
    guard let days = daysSinceBackup(at: now), let last = lastBackup?.dayInVietnam else {
      return Wording(
        vi: "! Sao lưu: chưa có lần nào (kieubao backup create TỆP)",
        en: "! Backup: none yet (kieubao backup create FILE)")
    }
    let warning = needsBackup(at: now) ? "! " : ""
    return Wording(
      vi: "\(warning)Sao lưu: lần cuối \(last.written), \(days) ngày trước",
      en: "\(warning)Backup: last on \(last), \(days) days ago")
  }

  private var copies: [Wording] {
    guard outdatedKeyCopies > 0 else { return [] }
    return [
      Wording(
        vi: "! Bản sao tệp khóa cần làm lại sau khi xóa hồ sơ: \(outdatedKeyCopies)",
        en: "! Copies of the key file to be made anew after an erasure: \(outdatedKeyCopies)")
    ]
  }

  fileprivate func json(in surroundings: Surroundings) -> JSON {
    [
      "schema": "kieubao/status/1", "unit": .string(card.unit),
      "locality": ["code": .string(card.locality), "name": .string(place)],
      "users": JSON(card.users.count),
      "requests": [
        "open": JSON(card.clocks.count),
        "overdue": JSON(card.overdueRequests(on: surroundings.day)),
        "next_due": JSON(card.clocks.first?.due.description),
      ],
      "backup": [
        "last": JSON(lastBackup?.description),
        "days": daysSinceBackup(at: surroundings.now).map { JSON($0) } ?? .null,
        "needed": .bool(needsBackup(at: surroundings.now)),
      ],
      "key_copies_out_of_date": JSON(outdatedKeyCopies),
    ]
  }
}
