import Glibc
import KieuBao

/// A file that appears whole or not at all, readable by its owner alone.
struct OutputFile {
  let path: String

  /// Whether a file that is there already may be replaced.
  let replaces: Bool

  /// Has the file written under another name in the same folder, then puts it in its place.
  ///
  /// The writer gets the path of an empty file of mode 0600. Throws `output_unsafe` for a symbolic
  /// link or anything but a plain file, `needs_confirmation` where a file is there already.
  func write(_ writer: (_ temporaryPath: String) throws -> Void) throws {
    try refuseOccupied()
    let temporary = temporaryPath
    do throws(SystemError) {
      _ = try OpenFile(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
    } catch {
      throw error.of("output")
    }
    try Interruption.undoing(by: { unsafe unlink(temporary) }) {
      defer { unsafe unlink(temporary) }
      try writer(temporary)
      try put(temporary)
    }
  }
}

extension OutputFile {
  /// Refuses a place that is taken or cannot be written to, before anything is done.
  func refuse() throws {
    try refuseOccupied()
    let place = folder.isEmpty ? "." : folder
    guard unsafe access(place, W_OK | X_OK) == 0 else { throw SystemError(errno).of("output") }
  }

  private var folder: String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private var temporaryPath: String {
    let name = path.split(separator: "/").last ?? ""
    return "\(folder).\(name).\(String(UInt64.random(in: 0 ... .max), radix: 36)).tmp"
  }

  /// Looks at what stands at the path, without following a link.
  func refuseOccupied() throws(Problem) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Self.notPlain }
    guard replaces else { throw Self.exists }
  }

  private func put(_ temporary: String) throws {
    do {
      let file = try OpenFile(temporary, O_RDONLY | O_NOFOLLOW)
      guard fsync(file.descriptor) == 0 else { throw SystemError(errno) }
    }
    // A link, unlike a rename, never replaces a file that came into being meanwhile.
    if !replaces, unsafe link(temporary, path) == 0 { return }
    if !replaces, errno == EEXIST { throw Self.exists }
    // Some sticks know no hard links: there, look once more and rename.
    try refuseOccupied()
    guard unsafe rename(temporary, path) == 0 else { throw SystemError(errno).of("output") }
  }

  private static let notPlain = Problem(
    "output_unsafe", field: "output",
    message: Wording(
      vi: "nơi ghi là liên kết hoặc không phải tệp thường",
      en: "the output is a link or no plain file"),
    hint: Wording(vi: "chọn một tên tệp khác", en: "choose another file name"))

  private static let exists = Problem(
    "needs_confirmation", field: "output",
    message: Wording(vi: "tệp đã có sẵn, chưa ghi gì", en: "the file exists, nothing was written"),
    hint: Wording(
      vi: "chọn tên khác, hoặc thêm --force để ghi đè", en: "choose another name, or add --force"))
}
