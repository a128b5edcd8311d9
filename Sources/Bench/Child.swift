import Foundation

/// A program run to its end.
enum Child {
  /// Runs a program with these additions to the environment; the outcome is its exit status.
  ///
  /// What it says goes nowhere, unless a file is named, and what it reads comes from a file.
  @discardableResult
  static func run(
    _ program: String, _ arguments: [String], environment: [String: String] = [:],
    input: String = "/dev/null", output: String = "/dev/null"
  ) throws -> Int32 {
    let settings = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(
      &actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var child = pid_t()
    let failure = unsafe withTexts([program] + arguments) { arguments in
      unsafe withTexts(settings.map { "\($0)=\($1)" }) { settings in
        unsafe posix_spawn(&child, program, &actions, nil, arguments, settings)
      }
    }
    guard failure == 0 else { throw POSIXError(.init(rawValue: failure) ?? .ENOENT) }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }

  private static func withTexts<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = unsafe texts.map { unsafe strdup($0) }
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe body(copies + [nil])
  }

  /// The most memory this process has held so far, in MiB.
  ///
  /// Not taken from the parent's `getrusage`, which counts what the parent held when it forked.
  static func peakMemory() throws -> Double {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kibibytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
    return (kibibytes.flatMap { Double($0) } ?? 0) / 1024
  }
}
