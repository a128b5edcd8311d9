import ArgumentParser
import Foundation
import KieuBao

/// Which file is imported, and how.
struct ImportOptions: ParsableArguments {
  @OptionGroup var file: SheetOptions

  @Option(
    help: ArgumentHelp(
      say(
        vi: "Nơi gửi, khi nhiều nơi đánh số hồ sơ giống nhau.",
        en: "The sender, where several number their records alike."),
      valueName: "name"))
  var sender: String?

  @Flag(
    help: help(
      vi: "Gộp người chắc chắn đã có trong sổ (tách lại được).",
      en: "Join persons who are certainly in the registry (it can be taken back)."))
  var join = false

  @Flag(
    help: help(
      vi: "Không so người mới với người đã có.", en: "Do not compare new persons with the others."))
  var skipDuplicates = false

  @Flag(
    help: help(
      vi: "Bỏ qua dòng lỗi, ghi chúng ra tệp riêng.",
      en: "Leave bad rows out and write them to a file."))
  var keepGoing = false

  @Option(
    help: ArgumentHelp(
      say(
        vi: "Tệp ghi các dòng lỗi; mặc định TỆP.rejects.csv.",
        en: "Where bad rows are written; FILE.rejects.csv by default."),
      valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var rejects: String?

  @OptionGroup var ground: ImportGroundOptions
  @OptionGroup var confirmation: ConfirmationOption
  @OptionGroup var trial: TrialOption
}

extension ImportOptions {
  /// Takes the file in, or only tries, and answers what came of it.
  func takeIn(
    _ kind: ImportKindOfFile, _ registry: RegistryOptions, _ output: OutputOptions,
    in surroundings: Surroundings
  ) throws {
    var request = request(for: kind, surroundings.language)
    request.basis = try ground.basis(for: kind)
    let surroundings = try admittingRejects(request, output, in: surroundings)
    let layout = try file.layout(of: kind, in: surroundings)
    try layout.confirm(given: confirmation.yes || trial.dryRun, in: surroundings)
    try registry.withRegistry(in: surroundings) { registry in
      let outcome = try outcome(of: request, registry, output, in: surroundings)
      layout.tellRemarks(in: surroundings)
      outcome.tellColumns(in: surroundings)
      outcome.tellRemarks(in: surroundings)
      outcome.tellRefusing(in: surroundings)
      if trial.dryRun {
        try ImportTrial(outcome, kind, registry, at: surroundings.now)
          .write(to: output, in: surroundings)
      } else {
        try output.write(outcome.detail, in: surroundings)
        outcome.rejectsPath.map { surroundings.tell(ofFile: $0) }
        if outcome[.reject] > 0 { throw Ending.partlyDone }
      }
      guard outcome.records > 0 else { throw Problem.noRows }
    }
  }

  private func request(for kind: ImportKindOfFile, _ language: Language) -> ImportRequest {
    var request = file.request(for: kind)
    request.isTrial = trial.dryRun
    request.keepsGoing = keepGoing
    request.rejectsPath = rejects
    request.sender = sender ?? ""
    request.language = language
    request.joinsSame = join
    request.comparesPersons = !skipDuplicates
    return request
  }

  /// Looks at the place of the file of bad rows, which holds persons too, and may have been mended
  /// by hand: it is not written over unasked.
  private func admittingRejects(
    _ request: ImportRequest, _ output: OutputOptions, in surroundings: Surroundings
  ) throws -> Surroundings {
    guard keepGoing, !trial.dryRun else { return surroundings }
    let place = OutputPlace(
      path: request.rejectsFile, option: "rejects", isReplacing: output.force)
    try place.refuseTaken()
    return try surroundings.admitting(
      place, because: Reason.given(output.unsafeOutput, as: "unsafe-output"))
  }

  private func outcome(
    of request: ImportRequest, _ registry: Registry, _ output: OutputOptions,
    in surroundings: Surroundings
  ) throws -> ImportOutcome {
    let meter = ProgressMeter(surroundings)
    defer { meter.clear() }
    do {
      return try FileFault.telling {
        try registry.importFile(
          request, keepingItems: trial.dryRun, asOf: surroundings.day, at: surroundings.now,
          progress: meter.show)
      }
    } catch let fault as FileFault where output.isForPersons(in: surroundings) {
      meter.clear()
      fault.refusal?.tell(in: surroundings)
      throw fault.refusal.map { FileFault(ImportRefusal($0)) } ?? fault
    }
  }
}

extension OutputOptions {
  /// Whether errors are told in words and not in JSON.
  fileprivate func isForPersons(in surroundings: Surroundings) -> Bool {
    switch format(in: surroundings) {
    case .json, .jsonl: false
    case .table, .csv, .xlsx: true
    }
  }
}

extension Problem {
  /// A file with nothing but its header row.
  static let noRows = Problem(
    "not_found",
    message: Wording(
      vi: "tệp chỉ có dòng tiêu đề, không có dòng nào để nhập",
      en: "the file has a header and no rows; there was nothing to import"),
    hint: Wording(
      vi: "kiểm tra có đúng tệp, đúng trang tính không", en: "check the file and its sheet"))
}

extension ImportOutcome {
  /// Tells of columns that were not taken in.
  fileprivate func tellColumns(in surroundings: Surroundings) {
    if !refusedColumns.isEmpty {
      let names = refusedColumns.map(\.harmless).joined(separator: ", ")
      surroundings.warn(
        Wording(
          vi: "không nhập cột \(names): dữ liệu nhạy cảm không cần cho công việc này",
          en: "not taken in: \(names); sensitive data that this work does not need"))
    }
    if !unknownColumns.isEmpty {
      let names = unknownColumns.map(\.harmless).joined(separator: ", ")
      surroundings.warn(
        Wording(vi: "bỏ qua cột không nhận ra: \(names)", en: "columns not recognised: \(names)"))
    }
  }

  /// Tells what somebody should look at, and of persons who resemble others.
  fileprivate func tellRemarks(in surroundings: Surroundings) {
    if !passedOverWords.isEmpty {
      let words = passedOverWords.map {
        (vi: "\($0.rows) \($0.reason.vi)", en: "\($0.rows) × \($0.reason.en)")
      }
      surroundings.warn(
        Wording(
          vi: "không phải hồ sơ, bỏ qua: \(words.map(\.vi).joined(separator: ", "))",
          en: "no records, passed over: \(words.map(\.en).joined(separator: ", "))"))
    }
    for (message, rows) in remarks.prefix(8) {
      surroundings.warn(
        Wording(vi: "\(rows) dòng: \(message.vi)", en: "\(rows) rows: \(message.en)"))
    }
    let (same, review) = (resembling[.same] ?? 0, resembling[.review] ?? 0)
    guard same + review > 0 else { return }
    surroundings.warn(
      Wording(
        vi: "\(same) người chắc đã có trong sổ, \(review) người cần xem lại: "
          + "dùng ‘kieubao person duplicates’, hoặc nhập với --join",
        en: "\(same) persons are almost certainly in the registry, \(review) are to be reviewed: "
          + "see ‘kieubao person duplicates’, or import with --join"))
  }

  /// What came of the import.
  fileprivate var detail: Detail {
    Detail(
      noun: "import",
      sections: [
        .init(
          nil,
          [
            .init("batch", Wording(vi: "Lần nhập", en: "Import"), .text(batch?.description)),
            count("added", .add), count("changed", .change), count("joined", .join),
            count("same", .same), count("skipped", .skip), count("rejected", .reject),
            .init("relatives", Wording(vi: "Thân nhân", en: "Relatives"), .integer(relatives)),
            .init(
              "resembling_same", Wording(vi: "Chắc đã có trong sổ", en: "Same as others"),
              .integer(resembling[.same] ?? 0)),
            .init(
              "resembling_review", Wording(vi: "Có thể trùng, cần xem", en: "Resembling others"),
              .integer(resembling[.review] ?? 0)),
            .init(
              "remarked", Wording(vi: "Dòng cần xem lại", en: "With remarks"), .integer(remarked)),
            .init(
              "rejects_file", Wording(vi: "Tệp dòng lỗi", en: "Rejects file"), .text(rejectsPath)),
            .init(
              "dropped_columns", Wording(vi: "Cột không nhập", en: "Dropped columns"),
              .list(refusedColumns)),
            .init(
              "unknown_columns", Wording(vi: "Cột không nhận ra", en: "Unknown columns"),
              .list(unknownColumns)),
          ])
      ])
  }

  private func count(_ key: String, _ action: ImportItem.Action) -> Detail.Line {
    .init(key, action.wording, .integer(self[action]))
  }
}

extension ImportItem.Action {
  /// What was done with rows, as a count of them is headed.
  var wording: Wording {
    switch self {
    case .add: Wording(vi: "Thêm mới", en: "Added")
    case .join: Wording(vi: "Ghép vào hồ sơ đã có", en: "Joined")
    case .change: Wording(vi: "Cập nhật", en: "Changed")
    case .same: Wording(vi: "Không đổi", en: "Same")
    case .skip: Wording(vi: "Bỏ qua", en: "Skipped")
    case .reject: Wording(vi: "Dòng lỗi", en: "Rejected")
    }
  }
}
