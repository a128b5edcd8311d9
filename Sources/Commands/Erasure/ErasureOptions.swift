import ArgumentParser
import KieuBao

/// How something is erased: why, whether it is only tried, and where the certificate goes.
struct ErasureOptions: ParsableArguments {
  @Option(
    help: help(
      vi: "Lý do, một từ không dấu, như yeu-cau.", en: "Why, as one plain word, such as request."))
  var reason: String

  @OptionGroup var certificate: CertificateOption
  @OptionGroup var confirmation: ConfirmationOption
  @OptionGroup var trial: TrialOption
}

/// Where the certificate of an erasure is written.
struct CertificateOption: ParsableArguments {
  @Option(
    name: .customLong("certificate"),
    help: ArgumentHelp(
      say(
        vi: "Ghi giấy xác nhận ra tệp .docx hoặc .html.",
        en: "Write the certificate to a .docx or .html file."),
      valueName: "file"),
    completion: .file(extensions: ["docx", "html"]))
  var path: String?
}

extension CertificateOption {
  /// Refuses a place that cannot be written to, before anything is erased.
  func refusePlace() throws {
    guard let path else { return }
    guard path.hasSuffix(".docx") || path.hasSuffix(".html") else { throw Self.unknownForm }
    try OutputPlace(path: path, option: "certificate", isReplacing: false).refuseTaken()
  }

  func write(_ erasure: Erasure, of registry: Registry, in surroundings: Surroundings) throws {
    guard let path,
      let paper = erasure.certificate(from: registry.unit, surroundings.language)
    else { return }
    let file = try OutgoingFile(at: path, replacing: false)
    try file.write(path.hasSuffix(".docx") ? paper.docx() : paper.html())
    try file.finish()
  }

  private static let unknownForm = Problem.usage(
    Wording(
      vi: "giấy xác nhận là tệp .docx hoặc .html", en: "a certificate is a .docx or .html file"))
}

extension ErasureOptions {
  /// Shows what would go, has it confirmed, erases, and answers.
  ///
  /// `work` is asked to try it first, unless the whole is agreed to beforehand.
  func carryOut(
    _ id: String, of registry: Registry, _ output: OutputOptions, in surroundings: Surroundings,
    _ work: (Reason, _ isTrial: Bool) throws -> Erasure
  ) throws {
    guard let reason = Reason(reason) else { throw Problem.badReason }
    try certificate.refusePlace()
    if trial.dryRun {
      let erasure = try work(reason, true)
      return try output.write(erasure.receipt(id, isTrial: true), in: surroundings)
    }
    if !confirmation.yes, surroundings.questions != nil {
      surroundings.tell(try work(reason, true).account)
    }
    try surroundings.confirm(
      Wording(
        vi: "Xóa vĩnh viễn \(id)? Không khôi phục được.", en: "Erase \(id) for good? It is final."),
      given: confirmation.yes)
    let erasure = try work(reason, false)
    try certificate.write(erasure, of: registry, in: surroundings)
    try output.write(erasure.receipt(id, isTrial: false), in: surroundings)
    erasure.warn(in: surroundings)
  }
}
