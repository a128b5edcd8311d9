import ArgumentParser
import KieuBao

extension Backups {
  /// Writes and renews copies of the key file.
  struct Keys: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Sao tệp khóa, hoặc làm lại mọi bản sao đã ghi.",
        en: "Copy the key file, or make all known copies anew."),
      discussion: say(
        vi: """
          Có bản sao khóa và bản sao dữ liệu thì dựng lại được sổ đã mất. Bản sao khóa cũ còn mở \
          được hồ sơ đã xóa sau đó: sau mỗi lần xóa, chạy lại lệnh này không kèm tên tệp để làm lại \
          mọi bản, và hủy bản nào không với tới được.

            kieubao backup keys /media/usb/khoa.age --recipients-file nguoi-nhan.txt
            kieubao backup keys --list
            kieubao backup keys --recipients-file nguoi-nhan.txt
            kieubao backup keys --forget /media/usb/khoa.age
          """,
        en: """
          With a copy of the keys and one of the data a lost registry is rebuilt. An old copy of the \
          keys still opens what was erased since: after each erasure run this without a file, which \
          makes all copies anew, and destroy those that cannot be reached.

            kieubao backup keys /media/usb/keys.age --recipients-file recipients.txt
            kieubao backup keys --list
            kieubao backup keys --recipients-file recipients.txt
            kieubao backup keys --forget /media/usb/keys.age
          """))

    @Argument(
      help: help(
        vi: "Tệp bản sao khóa; bỏ trống để làm lại mọi bản đã ghi.",
        en: "The copy; leave it out to make all known ones anew."),
      completion: .file())
    var file: String?

    @Flag(help: help(vi: "Xem các bản đã ghi.", en: "Show the known copies."))
    var list = false

    @Option(
      help: ArgumentHelp(
        say(vi: "Quên một bản đã bị hủy.", en: "Forget a copy that was destroyed."),
        valueName: "file"))
    var forget: String?

    @OptionGroup var lock: LockOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      guard [file != nil, list, forget != nil].count(where: { $0 }) <= 1 else {
        throw Self.oneAtATime
      }
      if list { return try show(in: surroundings) }
      if let forget { return try drop(forget, in: surroundings) }
      guard let file else { return try renew(in: surroundings) }
      try refusePlace(file, in: surroundings)
      let lock = try lock.lock(in: surroundings)
      let made = try registry.withRegistry(in: surroundings) { registry in
        try registry.copyKeys(to: file, for: lock, replacing: output.force, at: surroundings.now)
      }
      try output.write(made.receipt(file), in: surroundings)
      surroundings.warn(Self.procedure)
    }

    /// A copy of the keys is encrypted, but must not outlive the next erasure in older versions.
    private func refusePlace(_ file: String, in surroundings: Surroundings) throws {
      try OutputPlace(path: file, option: "file", isReplacing: output.force).refuseTaken()
      let exposures = Place(at: file.folderPath)?.exposures(home: surroundings.home) ?? []
      guard let exposure = exposures.first(where: \.isRefused) else { return }
      throw Problem(
        "output_unsafe", field: "file", message: exposure.ofFile,
        hint: Wording(
          vi: "nơi này có thể giữ bản cũ của tệp, mà bản sao khóa cũ phải hủy được: chọn một USB",
          en: "older versions may be kept there, and an old copy of the keys must be destroyed for "
            + "good: choose a stick"))
    }

    private func show(in surroundings: Surroundings) throws {
      let copies = try RegistryCard.keyCopies(at: try registry.folder(in: surroundings))
      let reader = output.reader(in: surroundings)
      let table = Table(
        noun: "key_copy", title: Wording(vi: "Bản sao tệp khóa", en: "Copies of the key file"),
        columns: [
          Column("place", Wording(vi: "Nơi cất", en: "Place"), width: 50),
          Column("made_at", Wording(vi: "Sao lúc", en: "Made at"), width: 18),
          Column("stale", Wording(vi: "Phải làm lại", en: "To be made anew"), width: 14),
        ],
        rows: copies.map { [.text($0.place), reader.cell($0.madeAt), .flag($0.isStale)] })
      try output.write(table, in: surroundings)
    }

    private func drop(_ place: String, in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        try registry.forgetKeyCopy(at: place, at: surroundings.now)
      }
      let sentence = Wording(
        vi: "Đã bỏ bản sao khóa khỏi danh sách.", en: "The copy is no longer on the list.")
      try output.write(Receipt(noun: "key_copy", [place], sentence), in: surroundings)
    }

    private func renew(in surroundings: Surroundings) throws {
      let lock = try lock.lock(in: surroundings)
      let renewals = try registry.withRegistry(in: surroundings) { registry in
        try registry.renewKeyCopies(for: lock, at: surroundings.now)
      }
      let table = Table(
        noun: "key_copy", title: Wording(vi: "Bản sao tệp khóa", en: "Copies of the key file"),
        columns: [
          Column("place", Wording(vi: "Nơi cất", en: "Place"), width: 50),
          Column("renewed", Wording(vi: "Đã làm lại", en: "Made anew"), width: 12),
          Column("problem", Wording(vi: "Vấn đề", en: "Problem"), width: 40),
        ],
        rows: renewals.map {
          [
            .text($0.place), .flag($0.failure == nil),
            .text($0.failure.map { $0(surroundings.language) }),
          ]
        })
      try output.write(table, in: surroundings)
      if renewals.contains(where: { $0.failure != nil }) { throw Ending.partlyDone }
    }

    private static let oneAtATime = Problem.usage(
      Wording(
        vi: "chỉ dùng một trong: tên tệp, --list, --forget",
        en: "use one of: a file, --list, --forget"))

    private static let procedure = Wording(
      vi: "cất bản sao khóa xa bản sao dữ liệu; sau mỗi lần xóa hồ sơ chạy ‘kieubao backup keys’",
      en: "keep it apart from the data's backups; after each erasure run ‘kieubao backup keys’")
  }
}
