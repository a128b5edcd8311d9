import ArgumentParser
import KieuBao

extension Keys {
  /// Renews keys.
  struct Rotate: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Đổi khóa.", en: "Renew keys."),
      discussion: say(
        vi: """
          Làm ngay sau khi có người thôi việc, và mỗi năm một lần. Mặc định đổi khóa loại dữ liệu, \
          khóa chỉ mục và khóa toàn vẹn; khóa gốc cũng đổi nếu có người từng giữ nay không còn giữ. \
          Dừng lúc nào cũng được (Ctrl-C, mất điện): không mất gì, chạy lại lệnh này là làm nốt.

            kieubao key rotate --dry-run
            kieubao key rotate
            kieubao key rotate --root
            kieubao key rotate --own
          """,
        en: """
          Do so as soon as somebody has left, and once a year. By default the class keys, the index \
          keys and the integrity key are renewed; the root too where somebody held it and does no \
          longer. It may be stopped at any moment (Ctrl-C, a power cut): nothing is lost, and the \
          same command carries it to its end.

            kieubao key rotate --dry-run
            kieubao key rotate
            kieubao key rotate --root
            kieubao key rotate --own
          """))

    @Flag(help: help(vi: "Khóa loại dữ liệu.", en: "The class keys."))
    var classes = false

    @Flag(help: help(vi: "Khóa chỉ mục tìm kiếm.", en: "The index keys."))
    var indexes = false

    @Flag(help: help(vi: "Khóa toàn vẹn.", en: "The integrity key."))
    var integrity = false

    @Flag(help: help(vi: "Khóa gốc.", en: "The root."))
    var root = false

    @Flag(help: help(vi: "Cặp khóa của chính người dùng.", en: "The user's own pairs."))
    var own = false

    @Flag(help: help(vi: "Tất cả.", en: "All of them."))
    var all = false

    @OptionGroup var trial: TrialOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        guard !trial.dryRun else {
          let plan = try registry.rotationPlan(kinds, at: surroundings.now)
          return try plan.write(to: output, isTrial: true, in: surroundings)
        }
        try rotate(registry, in: surroundings)
          .write(to: output, isTrial: false, in: surroundings)
      }
    }

    /// What was asked for, or what is usual.
    private var kinds: Set<KeyKind> {
      if all { return Set(KeyKind.allCases) }
      let asked: [(KeyKind, Bool)] = [
        (.classes, classes), (.indexes, indexes), (.integrity, integrity), (.root, root),
        (.own, own),
      ]
      let kinds = Set(asked.filter(\.1).map(\.0))
      return kinds.isEmpty ? KeyKind.usual : kinds
    }

    private func rotate(_ registry: Registry, in surroundings: Surroundings) throws -> Rotation {
      let passphrase =
        kinds.contains(.own)
        ? try surroundings.withPassphrase(of: registry.user) { Passphrase($0) } : nil
      let meter = ProgressMeter(surroundings)
      defer { meter.clear() }
      return try registry.rotateKeys(kinds, passphrase: passphrase, at: surroundings.now) {
        progress in
        meter.show(progress.line)
        if Interruption.isRequested { try progress.stop() }
      }
    }
  }
}

extension RotationProgress {
  /// Ends a renewal here, where it has not come to its end, and says how it goes on.
  func stop() throws(Problem) {
    if step == .boxes, done < total { throw .rotationStopped(self) }
  }

  fileprivate var line: Wording {
    let (done, all) = (grouped(String(done), .vi), grouped(String(total), .vi))
    let (doneEN, allEN) = (grouped(String(self.done), .en), grouped(String(total), .en))
    switch step {
    case .tags:
      return Wording(vi: "lập lại chỉ mục: \(done)/\(all)", en: "new tags: \(doneEN)/\(allEN)")
    case .boxes:
      return Wording(vi: "mã hóa lại: \(done)/\(all)", en: "sealed again: \(doneEN)/\(allEN)")
    }
  }
}

extension Rotation {
  fileprivate func write(
    to output: OutputOptions, isTrial: Bool, in surroundings: Surroundings
  ) throws {
    try output.write(detail, in: surroundings)
    switch (isTrial, isContinued) {
    case (true, false):
      surroundings.tell(
        Wording(vi: "chỉ thử, chưa đổi gì", en: "only a trial, nothing was renewed"))
    case (true, true):
      surroundings.tell(
        Wording(
          vi: "chỉ thử: lần đổi khóa trước chưa xong, sẽ làm nốt",
          en: "only a trial: an earlier renewal would be carried to its end"))
    case (false, true):
      surroundings.tell(
        Wording(
          vi: "đã làm nốt lần đổi khóa trước; muốn đổi thêm thì chạy lại",
          en: "carried an earlier renewal to its end; run it again to renew more"))
    case (false, false):
      surroundings.tell(Wording(vi: "đã đổi khóa", en: "the keys are renewed"))
    }
  }

  private var detail: Detail {
    Detail(
      noun: "key_rotation",
      sections: [
        .init(
          nil,
          [
            .init(
              "continued", Wording(vi: "Làm nốt lần trước", en: "Continued"), .flag(isContinued)),
            .init("renewed", Wording(vi: "Khóa mới", en: "Renewed"), .list(renewed)),
            .init("holders", Wording(vi: "Giao cho", en: "Holders"), .list(holders)),
            .init("sheets", Wording(vi: "Phiếu khôi phục", en: "Sheets"), .flag(isForSheets)),
            .init("records", Wording(vi: "Hồ sơ mã hóa lại", en: "Records"), .integer(records)),
          ])
      ])
  }
}

extension Problem {
  fileprivate static func rotationStopped(_ progress: RotationProgress) -> Problem {
    let (done, all) = (grouped(String(progress.done), .vi), grouped(String(progress.total), .vi))
    let (doneEN, allEN) = (
      grouped(String(progress.done), .en), grouped(String(progress.total), .en)
    )
    return Problem(
      "rotation_stopped",
      message: Wording(
        vi: "đã dừng: khóa mới đã có, mã hóa lại được \(done)/\(all) hồ sơ; không mất gì",
        en: "stopped: the new keys are drawn, \(doneEN) of \(allEN) records are sealed again; "
          + "nothing is lost"),
      hint: Wording(
        vi: "chạy ‘kieubao key rotate’ để làm nốt", en: "‘kieubao key rotate’ carries on"))
  }
}
