import ArgumentParser
import KieuBao

/// Whether a deed is only to be tried.
struct TrialOption: ParsableArguments {
  @Flag(help: help(vi: "Chỉ thử, không lưu gì.", en: "Only try; save nothing."))
  var dryRun = false
}

/// Whether a deed that cannot be taken back is confirmed beforehand.
struct ConfirmationOption: ParsableArguments {
  @Flag(help: help(vi: "Đồng ý trước, không hỏi lại.", en: "Agree beforehand; do not ask."))
  var yes = false
}

/// From one date to another; a year or a month counts whole.
struct SpanOptions: ParsableArguments {
  @Option(help: help(vi: "Từ ngày, tháng hoặc năm.", en: "From a day, a month or a year on."))
  var from: PartialDate?

  @Option(
    help: help(vi: "Đến hết ngày, tháng hoặc năm.", en: "To the end of a day, a month or a year."))
  var to: PartialDate?

  /// The days meant; throws when they end before they begin.
  func span() throws(Problem) -> Span {
    if let from, let to, to.latest < from.earliest {
      throw .usage(Wording(vi: "--to đứng trước --from", en: "--to is before --from"))
    }
    return Span(from: from?.earliest, to: to?.latest)
  }
}
