import Foundation
import Glibc
import KieuBao

/// The world outside: the time, the environment, the three streams and the person at the terminal.
///
/// Commands are given it, so that a test can give them another one.
struct Surroundings: Sendable {
  var environment: [String: String]

  /// The true time, for the audit log.
  var now: Moment

  /// The day it is for the work: of `--as-of` where that was given, else today in Vietnam.
  var day: Day
  var language: Language
  var input: Source
  var output: Sink
  var errors: Sink

  /// The terminal the program was started from; nil when there is none, or nobody may be asked.
  var terminal: Terminal?

  /// The time as it goes on, for a work that lasts.
  var clock: @Sendable () -> Moment = { Moment(seconds: Int64(time(nil))) }

  /// Whether somebody is there to be reminded of what is overdue.
  var reminds = false

  /// What the command was told to do against advice, and why; the audit log is told of it when the
  /// registry is opened.
  var exceptions: [KieuBao.Exception: Reason] = [:]
}

extension Surroundings {
  /// The surroundings of this process.
  static func real(language: Language) -> Surroundings {
    let now = Moment(seconds: Int64(time(nil)))
    let environment = ProcessInfo.processInfo.environment
    return Surroundings(
      environment: environment, now: now, day: now.dayInVietnam, language: language,
      input: .standard, output: Sink(OpenFile(borrowing: STDOUT_FILENO)),
      errors: Sink(OpenFile(borrowing: STDERR_FILENO)),
      terminal: environment["KIEUBAO_NO_INPUT"] == "1" ? nil : .device)
  }

  /// The same surroundings on the day and with the silence a command was asked for.
  func following(_ options: RegistryOptions) throws(Problem) -> Surroundings {
    var surroundings = self
    surroundings.day = try options.day(in: environment) ?? day
    if options.noInput { surroundings.terminal = nil }
    return surroundings
  }

  /// The home folder of whoever is working.
  var home: String? { environment["HOME"].flatMap { Place(at: $0)?.path } }

  /// Says one line to the person, beside the data.
  func tell(_ wording: Wording) {
    // A message that cannot be written is no reason to leave the work undone.
    try? errors(wording(language) + "\n")
  }

  /// Says one line of warning, beside the data.
  func warn(_ wording: Wording) {
    tell(Wording(vi: "lưu ý: \(wording.vi)", en: "note: \(wording.en)"))
  }
}
