import Foundation
import Testing

@testable import Commands

/// Nothing in the program's memory reaches a disk: no core dump, no backtrace, no prying.
struct PrecautionTests {
  /// Only a process of its own may take them: they cannot be taken back.
  @Test func `leave no core dump and no way to read the memory`() async {
    await #expect(processExitsWith: .success) {
      guard dumpableFlag() == 1 else { exit(2) }
      Precautions.take()
      var limit = rlimit()
      let core = __rlimit_resource_t(UInt32(RLIMIT_CORE.rawValue))
      guard unsafe getrlimit(core, &limit) == 0, limit.rlim_cur == 0, limit.rlim_max == 0 else {
        exit(3)
      }
      guard dumpableFlag() == 0 else { exit(4) }
      guard umask(0) == 0o077 else { exit(5) }
    }
  }

  /// The system's own word on a process that dies of a fault.
  @Test func `leave nothing behind when the program dies`() async {
    await #expect(processExitsWith: .signal(SIGSEGV)) {
      Precautions.take()
      raise(SIGSEGV)
    }
  }

  @Test(arguments: [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT])
  func `put the system's own handling in the place of a backtrace`(number: Int32) async {
    await #expect(processExitsWith: .success) { [number = number as Int32] in
      Precautions.take()
      var action = sigaction()
      guard unsafe sigaction(number, nil, &action) == 0,
        unsafe action.__sigaction_handler.sa_handler == nil
      else { exit(EXIT_FAILURE) }
    }
  }

  @Test func `are taken by the program, whatever it was started with`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    let binary = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("kieubao").path
    process.arguments = [
      "-c",
      "ulimit -c \"$(ulimit -H -c)\"; exec '\(binary)' doctor --registry /none --format json",
    ]
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let items = try JSONReader.value(of: Array(said)).items
    #expect(items.filter { $0["code"] == "core_dumps" }.map { $0["level"] } == ["ok"])
  }
}

/// `prctl(PR_GET_DUMPABLE)`, which is variadic in C: Swift does not import it.
private func dumpableFlag() -> Int32 {
  typealias Control = @convention(c) (Int32, UInt, UInt, UInt, UInt) -> Int32
  guard let symbol = unsafe dlsym(nil, "prctl") else { return -1 }
  return unsafe unsafeBitCast(symbol, to: Control.self)(3, 0, 0, 0, 0)
}
