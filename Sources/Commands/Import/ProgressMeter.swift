import KieuBao

/// How far a long work has come, on one line of the terminal that is wiped away at the end.
///
/// Where standard error is no terminal nothing is shown.
struct ProgressMeter {
  private let errors: Sink
  private let language: Language

  init(_ surroundings: Surroundings) {
    errors = surroundings.errors
    language = surroundings.language
  }

  func show(_ progress: ImportProgress) {
    let rows = grouped(String(progress.rows), language)
    let percent = progress.totalBytes > 0 ? progress.bytes * 100 / progress.totalBytes : 100
    show(Wording(vi: "\(rows) dòng, \(percent)%", en: "\(rows) rows, \(percent)%"))
  }

  func show(_ line: Wording) {
    guard errors.isTerminal else { return }
    // A line that cannot be shown is no reason to stop.
    try? errors("\r\u{1B}[K\(line(language))")
  }

  func clear() {
    if errors.isTerminal { try? errors("\r\u{1B}[K") }
  }
}
