public import Facts
import Glibc

/// A file that leaves: it appears under its name whole, or not at all.
///
/// What is written goes to a new file beside the target that only its owner may read. ``finish()``
/// puts it on the disk and then in the target's place; a file that is not finished is removed.
public final class OutgoingFile {
  private let target: String
  private let temporary: String
  private var descriptor: Int32

  /// Begins a file; one that stands under the name is replaced when the new one is finished.
  ///
  /// - Throws: a ``Problem`` when the path is a symbolic link, a folder or a device, or when no
  ///   file can be made beside it.
  public init(at path: String) throws(Problem) {
    try Self.check(path)
    target = path
    temporary = Self.folder(of: path) + ".kieubao-" + Self.randomName()
    descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if descriptor < 0 { throw .notWritten(errno) }
  }

  deinit { discard() }

  public func write(_ bytes: [UInt8]) throws(Problem) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes { rest in
        unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .notWritten(errno) }
      written += count
    }
  }

  /// Puts the file on the disk and in its place; nothing may be written after this.
  public func finish() throws(Problem) {
    guard descriptor >= 0, fsync(descriptor) == 0 else { throw .notWritten(errno) }
    let closed = close(descriptor)
    descriptor = -1
    do throws(Problem) {
      guard closed == 0 else { throw .notWritten(errno) }
      try Self.move(temporary, to: target)
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
  }

  /// Removes what has been written.
  public func discard() {
    guard descriptor >= 0 else { return }
    _ = close(descriptor)
    _ = unsafe unlink(temporary)
    descriptor = -1
  }
}

extension OutgoingFile {
  /// Makes a file by a program that writes to a path itself, in a folder only its owner may enter.
  static func make(
    at path: String, _ produce: (_ path: String, _ folder: String) throws(Problem) -> Void
  ) throws(Problem) {
    try check(path)
    let workplace = folder(of: path) + ".kieubao-" + randomName()
    guard unsafe mkdir(workplace, 0o700) == 0 else { throw .notWritten(errno) }
    let temporary = workplace + "/sheet"
    defer {
      _ = unsafe unlink(temporary)
      _ = unsafe rmdir(workplace)
    }
    try produce(temporary, workplace)
    let descriptor = unsafe open(temporary, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw .notWritten(errno) }
    defer { _ = close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0, fsync(descriptor) == 0 else { throw .notWritten(errno) }
    try move(temporary, to: path)
  }

  /// Refuses a target that is there but is not a plain file.
  private static func check(_ path: String) throws(Problem) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFLNK: throw .outputIsLink
    default: throw .outputIsNoFile
    }
  }

  private static func move(_ source: String, to target: String) throws(Problem) {
    try check(target)
    guard unsafe rename(source, target) == 0 else { throw .notWritten(errno) }
    let folder = unsafe open(folder(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      _ = fsync(folder)
      _ = close(folder)
    }
  }

  /// The folder of a path, with its slash.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
  }

  private static func randomName() -> String {
    String(UInt64.random(in: .min ... .max), radix: 36)
  }
}
