import Glibc
import KieuBao

/// An open file of the system, closed when nobody holds it any more.
final class OpenFile: Sendable {
  let descriptor: Int32
  private let isOwned: Bool

  /// One of the files the program was started with; it stays open.
  init(borrowing descriptor: Int32) {
    (self.descriptor, isOwned) = (descriptor, false)
  }

  /// Opens a path; throws a ``SystemError``.
  ///
  /// `/dev/stdin` and `/dev/fd/N` (as `<(…)` of a shell gives them) are duplicated rather than
  /// opened: they lead through `/proc`, which ``Precautions`` close to other eyes and to our own.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0o600) throws(SystemError) {
    let inherited = Self.inherited(path)
    descriptor =
      unsafe inherited.map { fcntl($0, F_DUPFD_CLOEXEC, 3) }
      ?? open(path, flags | O_CLOEXEC, mode)
    isOwned = true
    guard descriptor >= 0 else { throw SystemError(errno) }
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  private static func inherited(_ path: String) -> Int32? {
    if path == "/dev/stdin" { return STDIN_FILENO }
    for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
      return Int32(path.dropFirst(folder.count))
    }
    return nil
  }
}

extension OpenFile {
  /// Reads at most a number of bytes; an empty result is the end.
  func read(upTo count: Int) throws(SystemError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var result = unsafe Glibc.read(descriptor, buffer.baseAddress, count)
      while result < 0, errno == EINTR {
        result = unsafe Glibc.read(descriptor, buffer.baseAddress, count)
      }
      code = result < 0 ? errno : 0
      filled = max(0, result)
    }
    guard code == 0 else { throw SystemError(code) }
    return bytes
  }

  /// Writes all bytes; throws ``BrokenPipe`` when nobody reads them any more.
  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if written < 0, errno == EPIPE { throw BrokenPipe() }
      if written < 0, errno != EINTR { throw SystemError(errno) }
      rest = rest.dropFirst(max(0, written))
    }
  }

  /// What the system knows of the file.
  func status() throws(SystemError) -> stat {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw SystemError(errno) }
    return status
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }
}

/// Whoever read our output has seen enough.
struct BrokenPipe: Error {}
