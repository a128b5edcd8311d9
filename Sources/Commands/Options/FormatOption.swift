import ArgumentParser

/// The form of an answer that goes to standard output, for commands that write a folder beside it.
struct FormatOption: ParsableArguments {
  @Option(
    help: help(
      vi: "Dạng bản tóm tắt; mặc định table trên màn hình, csv ở nơi khác.",
      en: "The form of the summary; table on a terminal, else csv."))
  var format: OutputOptions.Format?

  /// The same, as the options that writing takes.
  var output: OutputOptions {
    var options = OutputOptions()
    (options.format, options.output, options.force) = (format, nil, false)
    options.unsafeOutput = nil
    return options
  }
}
