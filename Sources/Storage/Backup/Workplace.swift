import Foundation

/// A folder of mode 0700 for work on copies, beside the files it is about, gone when the work ends.
///
/// It is locked as long as somebody works in it. One that is not was left behind by a program that
/// was killed: the next one to begin removes it.
package final class Workplace: Sendable {
  package let path: String
  private let lock: Int32

  /// The folder around it, where it was made for this.
  private let newFolder: String?

  /// Clears away what was left behind in a folder and makes a new place there.
  ///
  /// With `making` a folder that is not there is made too, and goes again unless something else was
  /// put into it.
  ///
  /// - Throws: ``StoreError/notWritable``, ``StoreError/diskFull``.
  package init(in folder: String, making: Bool = false) throws(StoreError) {
    newFolder = unsafe making && mkdir(folder, 0o700) == 0 ? folder : nil
    Self.clear(folder)
    for _ in 0..<8 {
      let path = "\(folder)/\(Self.prefix)\(String(UInt64.random(in: .min ... .max), radix: 36))"
      guard unsafe mkdir(path, 0o700) == 0 else {
        throw errno == ENOSPC || errno == EDQUOT ? .diskFull : .notWritable
      }
      // Whoever cleared the folder just now may have taken it for one left behind.
      if let lock = Self.locked(path), Self.stands(path, lock) {
        (self.path, self.lock) = (path, lock)
        return
      }
    }
    throw .notWritable
  }

  deinit {
    Self.remove(path)
    close(lock)
    if let newFolder { _ = unsafe rmdir(newFolder) }
  }

  private static let prefix = ".kieubao-work-"

  /// Removes the places that nobody works in any more.
  private static func clear(_ folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let path = "\(folder)/\(name)"
      guard let lock = locked(path) else { continue }
      remove(path)
      close(lock)
    }
  }

  private static func locked(_ path: String) -> Int32? {
    let folder = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { return nil }
    if flock(folder, LOCK_EX | LOCK_NB) == 0 { return folder }
    close(folder)
    return nil
  }

  private static func stands(_ path: String, _ lock: Int32) -> Bool {
    var (held, named) = (stat(), stat())
    let isThere = unsafe fstat(lock, &held) == 0 && lstat(path, &named) == 0
    if isThere, held.st_ino == named.st_ino, held.st_dev == named.st_dev { return true }
    close(lock)
    return false
  }

  private static func remove(_ path: String) {
    try? FileManager.default.removeItem(atPath: path)
  }
}
