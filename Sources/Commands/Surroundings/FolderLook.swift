import Foundation
import Glibc
import KieuBao

/// What the system tells of a folder without anything in it being read.
struct FolderLook {
  /// Where it lies.
  let place: Place

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
    guard let place = Place(at: given), let own = Entry(name: "", at: place.path) else {
      return nil
    }
    let folder = place.path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    self.place = place
    entries = [own] + names.sorted().compactMap { Entry(name: $0, at: "\(folder)/\($0)") }
    parent = Entry(name: "..", at: folder + "/..")
    var room = statvfs()
    freeBytes =
      unsafe statvfs(folder, &room) == 0 ? Int64(clamping: room.f_bavail * room.f_frsize) : nil
  }
}

extension FolderLook {
  /// The path without links and relative parts.
  var path: String { place.path }
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
