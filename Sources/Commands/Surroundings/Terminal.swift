import Glibc
import KieuBao

/// The terminal of the person who started the program.
struct Terminal: Sendable {
  let write: @Sendable (String) throws -> Void

  /// Reads a line without its end; nil when the person ends the input (Ctrl-D).
  let readLine: @Sendable () throws -> [UInt8]?

  /// The same without showing what is typed.
  let readSecret: @Sendable () throws -> [UInt8]?
}

extension Terminal {
  /// The terminal the process belongs to, whatever its streams are connected to; nil without one.
  static var device: Terminal? {
    guard let file = try? OpenFile("/dev/tty", O_RDWR | O_NOCTTY) else { return nil }
    return Terminal(file)
  }

  /// A terminal that is open for reading and writing.
  init(_ file: OpenFile) {
    self.init(
      write: { try file.write(Array($0.utf8)) },
      readLine: { try file.readLine() },
      readSecret: {
        let line = try file.withoutEcho { try file.readLine() }
        try file.write([UInt8(ascii: "\n")])
        return line
      })
  }
}

extension OpenFile {
  /// The longest line that is taken; what is typed beyond it is dropped.
  private static var longestLine: Int { 4096 }

  /// Reads up to the end of a line, into a buffer that is never copied while it grows.
  fileprivate func readLine() throws -> [UInt8]? {
    var line: [UInt8] = []
    line.reserveCapacity(Self.longestLine)
    while true {
      guard let byte = try read(upTo: 1).first else { return line.isEmpty ? nil : line }
      if byte == UInt8(ascii: "\n") { return line }
      if line.count < Self.longestLine { line.append(byte) }
    }
  }

  /// Does something while the terminal does not show what is typed.
  fileprivate func withoutEcho<Result>(_ work: () throws -> Result) throws -> Result {
    var before = termios()
    guard unsafe tcgetattr(descriptor, &before) == 0 else { throw SystemError(errno) }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    let restore = { @Sendable [descriptor, before] in
      var before = before
      unsafe tcsetattr(descriptor, TCSAFLUSH, &before)
      return
    }
    return try Interruption.undoing(by: restore) {
      unsafe tcsetattr(descriptor, TCSAFLUSH, &silent)
      defer { restore() }
      return try work()
    }
  }
}
