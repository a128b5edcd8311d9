import Glibc
import Synchronization

/// The files of this process that are being written, and the folders that workbooks are made in.
enum Unfinished {
  private static let paths = Mutex<Set<String>>([])

  /// The one file in a folder that a workbook is made in.
  static func file(in workplace: String) -> String { workplace + "/sheet" }

  static func add(_ path: String) { paths.withLock { _ = $0.insert(path) } }

  static func forget(_ path: String) { paths.withLock { _ = $0.remove(path) } }

  /// Removes a file or a folder; one that was put in its place already is not there any more.
  static func remove(_ path: String) {
    forget(path)
    erase(path)
  }

  static func removeAll() {
    paths.withLock { paths in
      paths.forEach(erase)
      paths.removeAll()
    }
  }

  private static func erase(_ path: String) {
    guard unsafe unlink(path) != 0, errno == EISDIR || errno == EPERM else { return }
    _ = unsafe unlink(file(in: path))
    _ = unsafe rmdir(path)
  }
}
