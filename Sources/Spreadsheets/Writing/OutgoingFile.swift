public import Facts
import Glibc
import Synchronization

/// A file that leaves: it appears under its name whole, or not at all.
///
/// What is written goes to a new file beside the target that only its owner may read. ``finish()``
/// puts it on the disk and then in the target's place; a file that is not finished is removed.
public final class OutgoingFile: Sendable {
  private let target: String
  private let temporary: String
  private let isReplacing: Bool
  private let descriptor: Mutex<Int32>

  /// Begins a file.
  ///
  /// With `replacing` a file that stands under the name gives way when the new one is finished;
  /// without, nothing does, not even a file that comes into being meanwhile.
  ///
  /// - Throws: what ``check(_:replacing:)`` throws; `file_not_written` when no file can be made
  ///   beside the target.
  public init(at path: String, replacing: Bool = true) throws(Problem) {
    try Self.check(path, replacing: replacing)
    (target, isReplacing) = (path, replacing)
    temporary = Self.folder(of: path) + ".kieubao-" + Self.randomName()
    Unfinished.add(temporary)
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let opened = unsafe open(temporary, flags, 0o600)
    let reason = errno
    descriptor = Mutex(opened)
    if opened < 0 {
      Unfinished.forget(temporary)
      throw .notWritten(reason)
    }
  }

  deinit { discard() }

  public func write(_ bytes: [UInt8]) throws(Problem) {
    try descriptor.withLock { descriptor throws(Problem) in
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
  }

  /// What has been written, from the beginning on: 64 KiB at each call, and nothing at the end.
  package func reading() -> () throws(Problem) -> [UInt8] {
    var place = 0
    return { () throws(Problem) in
      let piece = try self.read(at: place)
      place += piece.count
      return piece
    }
  }

  private func read(at place: Int) throws(Problem) -> [UInt8] {
    try descriptor.withLock { descriptor throws(Problem) in
      var piece = [UInt8](repeating: 0, count: 64 << 10)
      while true {
        let count = unsafe piece.withUnsafeMutableBytes {
          unsafe pread(descriptor, $0.baseAddress, $0.count, place)
        }
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw .notWritten(errno) }
        piece.removeLast(piece.count - count)
        return piece
      }
    }
  }

  /// Puts the file on the disk and in its place; nothing may be written after this.
  public func finish() throws(Problem) {
    try descriptor.withLock { descriptor throws(Problem) in
      guard descriptor >= 0, fsync(descriptor) == 0 else { throw .notWritten(errno) }
      let closed = close(descriptor)
      descriptor = -1
      defer { Unfinished.remove(temporary) }
      guard closed == 0 else { throw .notWritten(errno) }
      try Self.move(temporary, to: target, replacing: isReplacing)
    }
  }

  /// Removes what has been written.
  public func discard() {
    descriptor.withLock { descriptor in
      guard descriptor >= 0 else { return }
      _ = close(descriptor)
      descriptor = -1
      Unfinished.remove(temporary)
    }
  }

  /// Removes all files of this process that are not finished, for a process that is about to end.
  public static func removeUnfinished() { Unfinished.removeAll() }
}

extension OutgoingFile {
  /// Refuses a target that cannot be one.
  ///
  /// - Throws: `output_unsafe` for a symbolic link, a folder or a device; `needs_confirmation` for
  ///   a file where none is to be replaced.
  public static func check(_ path: String, replacing: Bool) throws(Problem) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFREG: if !replacing { throw .outputExists }
    case S_IFLNK: throw .outputIsLink
    default: throw .outputIsNoFile
    }
  }

  /// Makes a file by a program that writes to a path itself, in a folder only its owner may enter.
  static func make(
    at path: String, replacing: Bool,
    _ produce: (_ path: String, _ folder: String) throws(Problem) -> Void
  ) throws(Problem) {
    try check(path, replacing: replacing)
    let workplace = folder(of: path) + ".kieubao-" + randomName()
    Unfinished.add(workplace)
    defer { Unfinished.remove(workplace) }
    guard unsafe mkdir(workplace, 0o700) == 0 else { throw .notWritten(errno) }
    let temporary = Unfinished.file(in: workplace)
    try produce(temporary, workplace)
    let descriptor = unsafe open(temporary, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw .notWritten(errno) }
    defer { _ = close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0, fsync(descriptor) == 0 else { throw .notWritten(errno) }
    try move(temporary, to: path, replacing: replacing)
  }

  private static func move(
    _ source: String, to target: String, replacing: Bool
  ) throws(Problem) {
    // A link, unlike a rename, never replaces a file that came into being meanwhile.
    let isLinked = unsafe !replacing && link(source, target) == 0
    if !isLinked {
      if !replacing, errno == EEXIST { throw .outputExists }
      // Some sticks know no hard links: there, look once more and rename.
      try check(target, replacing: replacing)
      guard unsafe rename(source, target) == 0 else { throw .notWritten(errno) }
    }
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
