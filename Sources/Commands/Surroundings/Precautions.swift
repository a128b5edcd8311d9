import Glibc

/// What is done before anything else, so that nothing personal leaves the process by accident.
enum Precautions {
  /// Closes the ways by which memory reaches a disk or a log, and keeps new files to their owner.
  static func take() {
    umask(0o077)
    silenceBacktraces()
    forbidCoreDumps()
    // A reader that goes away, such as `head`, shows as an error of the write.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Swift's own handlers print registers and the memory near them on a trap.
  private static func silenceBacktraces() {
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] {
      signal(number, SIG_DFL)
    }
  }

  private static func forbidCoreDumps() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    unsafe setrlimit(__rlimit_resource_t(UInt32(RLIMIT_CORE.rawValue)), &none)
    // A core dump that is piped to a collector ignores the limit; it obeys the dumpable flag.
    makeUndumpable()
  }

  /// `prctl(PR_SET_DUMPABLE, 0)`: also keeps other processes of the user from reading our memory.
  ///
  /// The function is variadic in C, which Swift does not import; all its parameters are integers,
  /// which Linux passes alike with and without the variadic form.
  private static func makeUndumpable() {
    typealias Control = @convention(c) (Int32, UInt, UInt, UInt, UInt) -> Int32
    guard let symbol = unsafe dlsym(nil, "prctl") else { return }
    let control = unsafe unsafeBitCast(symbol, to: Control.self)
    let dumpable: Int32 = 4
    _ = control(dumpable, 0, 0, 0, 0)
  }
}

/// Ends the process.
func leave(_ ending: Ending) -> Never {
  exit(ending.rawValue)
}
