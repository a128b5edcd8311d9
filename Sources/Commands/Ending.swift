import KieuBao

/// How the program ends: its exit status.
///
/// Thrown by a command that has said all there is to say, it ends the program without a message.
enum Ending: Int32, Error, CaseIterable {
  case done = 0
  case failed = 1
  case wrongUsage = 2
  case partlyDone = 3
  case notFound = 4
  case unconfirmed = 5
  case noSuchRegistry = 10
  case locked = 11
  case wrongKey = 12
  case notPermitted = 13
  case outputRefused = 14
  case problemsFound = 20
  case interrupted = 130
}

extension Ending {
  /// How an error ends the program: by the code of an ``Explained``; any other error is a failure.
  init(of error: any Error) {
    switch error {
    case let ending as Ending: self = ending
    case is BrokenPipe: self = .done
    case let fault as FileFault: self = Self.byCode[fault.code] ?? .failed
    case let error as any Explained:
      // A problem of a field is a value that cannot be taken as it was given.
      self = Self.byCode[error.code] ?? (error.field == nil ? .failed : .wrongUsage)
    default: self = .failed
    }
  }

  private static let byCode: [String: Ending] = [
    "usage": .wrongUsage,
    "input_needed": .wrongUsage,
    "malformed_json": .wrongUsage,
    "unknown_field": .wrongUsage,
    "invalid_value": .wrongUsage,
    "one_object_expected": .wrongUsage,
    "access_denied": .failed,
    "disk_full": .failed,
    "system_error": .failed,
    "partly_done": .partlyDone,
    "not_found": .notFound,
    "still_waiting": .notFound,
    "needs_confirmation": .unconfirmed,
    "no_such_registry": .noSuchRegistry,
    "registry_in_use": .locked,
    "keys_renewed": .locked,
    "arrivals_in_use": .locked,
    "wrong_passphrase": .wrongKey,
    "passphrase_needed": .wrongKey,
    "unknown_user": .wrongKey,
    "user_needed": .wrongKey,
    "wrong_age_key": .wrongKey,
    "key_copy_needed": .wrongKey,
    "locked": .wrongKey,
    "recovery_line": .wrongKey,
    "recovery_line_count": .wrongKey,
    "recovery_lines_mixed": .wrongKey,
    "recovery_sheet_unknown": .wrongKey,
    "recovery_sheets_missing": .wrongKey,
    "recovery_sheet_twice": .wrongKey,
    "recovery_sets_mixed": .wrongKey,
    "recovery_set_former": .wrongKey,
    "recovery_other_registry": .wrongKey,
    "recovery_refused": .wrongKey,
    "recovery_sheet_count": .wrongUsage,
    "recovery_none": .notFound,
    "not_permitted": .notPermitted,
    "restricted": .notPermitted,
    "own_proposal": .notPermitted,
    "user_changed": .notPermitted,
    "output_unsafe": .outputRefused,
    "check_failed": .problemsFound,
    "bad_release": .problemsFound,
    "bad_dimension": .problemsFound,
    "bad_table": .problemsFound,
    "tables_disagree": .problemsFound,
    "not_a_network": .problemsFound,
    "interrupted": .interrupted,
    "rotation_stopped": .interrupted,
  ]
}

extension Problem {
  /// A word on the command line that cannot be taken as it is.
  static func usage(_ message: Wording, hint: Wording? = nil) -> Problem {
    Problem("usage", message: message, hint: hint)
  }

  /// The person at the terminal broke off; nothing was changed.
  static let interrupted = Problem(
    "interrupted",
    message: Wording(
      vi: "đã dừng theo yêu cầu, chưa lưu gì", en: "interrupted, nothing was saved"))
}
