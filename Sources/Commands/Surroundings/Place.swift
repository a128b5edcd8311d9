import Foundation
import Glibc
import KieuBao

/// A folder of this machine with all folders it lies in, which decide who else comes by its files.
struct Place {
  /// The folder and those above it up to the root, without links and relative parts.
  let lineage: [Folder]

  /// The names on the way to it, and those of a link it was given by, in lower case.
  let names: Set<String>

  struct Folder {
    let path: String
    let mode: UInt32
  }

  /// Nil when there is no folder at the path.
  init?(at given: String) {
    guard let real = unsafe realpath(given, nil) else { return nil }
    defer { unsafe free(real) }
    let path = unsafe String(cString: real)
    let paths = Array(sequence(first: path) { $0 == "/" ? nil : $0.folderPath })
    lineage = paths.map { Folder(path: $0, mode: Self.mode(of: $0)) }
    guard lineage[0].mode & S_IFMT == S_IFDIR else { return nil }
    let asGiven = given.split(separator: "/")
    // What stands before `..` is not on the way.
    names = Set(
      (path.split(separator: "/") + (asGiven.contains("..") ? [] : asGiven)).map { name in
        String(name).precomposedStringWithCanonicalMapping.lowercased()
      })
  }

  /// The place a path lies in, or will lie in once the folders on the way to it are made.
  init?(above path: String) {
    var folder = path.folderPath
    while true {
      if let place = Place(at: folder) {
        self = place
        return
      }
      guard folder != ".", folder != "/" else { return nil }
      folder = folder.folderPath
    }
  }

  var path: String { lineage[0].path }

  private static func mode(of path: String) -> UInt32 {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? status.st_mode : 0
  }
}

extension String {
  /// The folder that a path names something in.
  var folderPath: String {
    let trimmed = String(reversed().drop { $0 == "/" }.reversed())
    guard let slash = trimmed.lastIndex(of: "/") else { return trimmed.isEmpty ? "/" : "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }
}

extension Place {
  /// Whether one of some names stands in the folder or in one above it.
  func hasAbove(_ markers: [String], below limit: String? = nil) -> Bool {
    let folders = lineage.prefix { $0.path != limit }
    return folders.contains { folder in
      markers.contains { unsafe access("\(folder.path)/\($0)", F_OK) == 0 }
    }
  }

  /// Whether an entry of the folder or of one above it fits.
  func hasAbove(where fits: (String) -> Bool) -> Bool {
    lineage.contains { folder in
      guard let stream = unsafe opendir(folder.path) else { return false }
      defer { unsafe closedir(stream) }
      while let entry = unsafe readdir(stream) {
        // Hidden names alone are looked at: all others need not become texts.
        guard unsafe entry.pointee.d_name.0 == CChar(bitPattern: UInt8(ascii: ".")) else {
          continue
        }
        let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
          unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) {
            unsafe String(cString: $0)
          }
        }
        if fits(name) { return true }
      }
      return false
    }
  }

  /// The kind of file system, such as `ext4` or `nfs4`, by the list of mounts; nil when unknown.
  var fileSystem: String? {
    guard let mounts = Self.mounts else { return nil }
    let above = Set(lineage.map(\.path))
    var nearest: (point: String, kind: String)?
    for line in mounts.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
      guard words.count > 2 else { continue }
      let point = String(decoding: words[1], as: UTF8.self).withoutOctal
      // Of two mounts on one point the later one counts.
      if above.contains(point), point.utf8.count >= nearest?.point.utf8.count ?? 0 {
        nearest = (point, String(decoding: words[2], as: UTF8.self))
      }
    }
    return nearest?.kind
  }

  private static var mounts: [UInt8]? {
    guard let file = try? OpenFile("/proc/self/mounts", O_RDONLY) else { return nil }
    return try? Source(file).all(upTo: 1 << 22)
  }
}

extension String {
  /// The list of mounts writes blanks in paths as `\040`.
  fileprivate var withoutOctal: String {
    guard utf8.contains(UInt8(ascii: #"\"#)) else { return self }
    return replacing(#"\040"#, with: " ").replacing(#"\011"#, with: "\t")
      .replacing(#"\134"#, with: #"\"#)
  }
}
