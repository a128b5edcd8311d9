import ArgumentParser
import KieuBao

/// Whether a list on a screen shows what it masks; for commands with such a list.
struct RevealOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        vi: """
          Trên màn hình, số điện thoại, thư điện tử, số giấy tờ và ngày tháng sinh được che bớt; \
          nêu lý do (một từ, ghi vào nhật ký) để hiện đủ.
          """,
        en: """
          On a screen phones, e-mail addresses, document numbers and days of birth are masked; \
          give a reason (one word, kept in the audit log) to show them.
          """),
      valueName: "reason"))
  var reveal: String?
}

/// A command whose answer tells nothing of any person: the place of its file is not guarded.
protocol Impersonal: Command {}

extension Surroundings {
  /// The same surroundings with what a command was told to do against advice, after its places were
  /// looked at.
  ///
  /// - Throws: a problem of a place that is taken, cannot be written to or is unsafe, and of a
  ///   reason that is none.
  func admitting(_ command: any ParsableCommand) throws -> Surroundings {
    var surroundings = self
    let groups = Mirror(reflecting: command).children.map(\.value)
    for case let group as OptionGroup<OutputOptions> in groups {
      let output = group.wrappedValue
      try output.refusePlace(in: self)
      let reason = try Reason.given(output.unsafeOutput, as: "unsafe-output")
      if !(command is any Impersonal), let place = output.filePlace {
        surroundings = try surroundings.admitting(place, because: reason)
      }
      for case let group as OptionGroup<RevealOption> in groups {
        let reason = try Reason.given(group.wrappedValue.reveal, as: "reveal")
        // Other forms hide nothing that could be revealed.
        if output.isNarrow(in: self) { surroundings.exceptions[.reveal] = reason }
      }
    }
    return surroundings
  }

  /// The same surroundings, with the reason to write a file where it is unsafe.
  func admitting(_ place: OutputPlace, because reason: Reason?) throws(Problem) -> Surroundings {
    var surroundings = self
    if try place.guarded(because: reason, in: self) {
      surroundings.exceptions[.unsafePlace] = reason
    }
    return surroundings
  }
}

extension Reason {
  /// Reads the reason that an option gives.
  static func given(_ word: String?, as option: String) throws(Problem) -> Reason? {
    guard let word else { return nil }
    guard let reason = Reason(word) else { throw .badReason.of(field: option) }
    return reason
  }
}
