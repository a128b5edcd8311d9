import Foundation
import Glibc
import KieuBao

/// What the system tells of a folder without anything in it being read.
struct FolderLook {
  /// The path without links and relative parts.
  let path: String

  /// The folder and the files in it, by name; the folder's own name is empty.
  let entries: [Entry]

  /// The folder it stands in.
  let parent: Entry?

  /// Nil where the system does not say.
  let freeBytes: Int64?

  struct Entry {
    let name: String
    let mode: UInt32
    let owner: UInt32
    let bytes: Int64
    let changed: Moment
    let isLink: Bool
  }

  /// Nil when there is no folder at the path.
  init?(at given: String) {
    guard let real = unsafe realpath(given, nil) else { return nil }
    defer { unsafe free(real) }
    path = unsafe String(cString: real)
    guard let own = Entry(name: "", at: path), own.mode & S_IFMT == S_IFDIR else { return nil }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let folder = path
    entries = [own] + names.sorted().compactMap { Entry(name: $0, at: "\(folder)/\($0)") }
    parent = Entry(name: "..", at: folder + "/..")
    var room = statvfs()
    freeBytes =
      unsafe statvfs(folder, &room) == 0 ? Int64(clamping: room.f_bavail * room.f_frsize) : nil
  }
}

extension FolderLook.Entry {
  init?(name: String, at path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    self.init(
      name: name, mode: status.st_mode, owner: status.st_uid, bytes: Int64(status.st_size),
      changed: Moment(seconds: Int64(status.st_mtim.tv_sec)),
      isLink: status.st_mode & S_IFMT == S_IFLNK)
  }

  /// Whether others than the owner may read, write or enter it.
  var isOpenToOthers: Bool { !isLink && mode & 0o077 != 0 }
}

extension FolderLook {
  /// The folder and those above it, up to the root.
  var lineage: [String] {
    Array(
      sequence(first: path) { path in
        guard path != "/", let slash = path.lastIndex(of: "/") else { return nil }
        return slash == path.startIndex ? "/" : String(path[..<slash])
      })
  }

  /// Whether something stands in the folder or in one above it.
  func isBelow(_ name: String) -> Bool {
    lineage.contains { FileManager.default.fileExists(atPath: "\($0)/\(name)") }
  }

  /// The kind of file system, such as `ext4` or `nfs4`, by the list of mounts; nil when unknown.
  var fileSystem: String? {
    guard let mounts = try? String(contentsOfFile: "/proc/mounts", encoding: .utf8) else {
      return nil
    }
    let above = Set(lineage)
    var nearest: (point: String, kind: String)?
    for line in mounts.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2 else { continue }
      let (point, kind) = (String(words[1]).withoutOctal, String(words[2]))
      // Of two mounts on one point the later one counts.
      if above.contains(point), point.utf8.count >= nearest?.point.utf8.count ?? 0 {
        nearest = (point, kind)
      }
    }
    return nearest?.kind
  }
}

extension String {
  /// The list of mounts writes blanks in paths as `\040`.
  fileprivate var withoutOctal: String {
    replacing(#"\040"#, with: " ").replacing(#"\011"#, with: "\t").replacing(#"\134"#, with: #"\"#)
  }
}
