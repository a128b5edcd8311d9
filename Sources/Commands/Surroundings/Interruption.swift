import Foundation
import Glibc
import KieuBao
import Synchronization

/// Ctrl-C, a request to end, and a closed terminal: all end the program with nothing half done.
///
/// The signals are blocked everywhere and awaited by one thread of their own, so that cleaning up is
/// ordinary code and not a signal handler.
enum Interruption {
  /// Waits for a signal in the background; then cleans up, says so, and ends the program.
  static func watch(_ report: @escaping @Sendable () -> Void) {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&signals, number) }
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    let awaited = signals
    Thread.detachNewThread {
      var (set, number) = (awaited, Int32(0))
      unsafe sigwait(&set, &number)
      // What is saved is told as saved: the command goes on to its end, which is near, or to where
      // it looks at ``isRequested``. A second signal ends it without a word of what was saved.
      if Registry.hasSaved {
        requests.store(true, ordering: .relaxed)
        unsafe sigwait(&set, &number)
        OutgoingFile.removeUnfinished()
        _exit(Ending.failed.rawValue)
      }
      OutgoingFile.removeUnfinished()
      pending.withLock { deeds in deeds.values.forEach { $0() } }
      report()
      _exit(Ending.interrupted.rawValue)
    }
  }

  /// Does something that an interruption has to undo while it lasts.
  static func undoing<Result>(
    by undo: @escaping @Sendable () -> Void, _ work: () throws -> Result
  ) rethrows -> Result {
    let key = pending.withLock { deeds in
      let key = (deeds.keys.max() ?? 0) + 1
      deeds[key] = undo
      return key
    }
    defer { pending.withLock { deeds in deeds[key] = nil } }
    return try work()
  }

  /// Whether a work that saves piece by piece is to stop before the next.
  static var isRequested: Bool { requests.load(ordering: .relaxed) }

  private static let requests = Atomic(false)
  private static let pending = Mutex<[Int: @Sendable () -> Void]>([:])
}
