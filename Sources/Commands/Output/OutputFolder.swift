import Foundation
import Glibc
import KieuBao

/// A folder that appears whole or not at all, open to its owner alone.
struct OutputFolder {
  let path: String

  /// Tells by its path in the folder whether an earlier run of the same command wrote a file.
  ///
  /// A folder of such files alone may be replaced; nil where nothing may be.
  var replaces: ((String) -> Bool)?
}

extension OutputFolder {
  /// Has the folder filled under another name beside its place, then puts it there.
  ///
  /// The writer gets the path of an empty folder of mode 0700. Throws `output_unsafe` for a symbolic
  /// link or anything but a folder, `needs_confirmation` where something is in the folder already.
  func write(_ writer: (_ temporaryPath: String) throws -> Void) throws {
    try refuseOccupied()
    let temporary = temporaryPath
    guard unsafe mkdir(temporary, 0o700) == 0 else { throw SystemError(errno).of("output") }
    let remove = { @Sendable in
      try? FileManager.default.removeItem(atPath: temporary)
      return
    }
    try Interruption.undoing(by: remove) {
      defer { remove() }
      try writer(temporary)
      try put(temporary)
    }
  }

  /// Looks at what stands at the path, without following a link; nothing is changed.
  func refuseOccupied() throws(Problem) {
    var status = stat()
    guard unsafe lstat(place, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw Self.notAFolder }
    guard let contents = try? FileManager.default.subpathsOfDirectory(atPath: place) else {
      throw SystemError(EACCES).of("output")
    }
    guard !contents.isEmpty else { return }
    guard let replaces else { throw Self.occupied }
    guard contents.allSatisfy(replaces) else { throw Self.foreign }
  }
}

extension OutputFolder {
  /// The path without the slashes behind it.
  private var place: String {
    let kept = path.reversed().drop { $0 == "/" }.reversed()
    return kept.isEmpty ? path : String(kept)
  }

  private var temporaryPath: String {
    let folder = place.lastIndex(of: "/").map { String(place[...$0]) } ?? ""
    let name = place.split(separator: "/").last ?? ""
    return "\(folder).\(name).\(String(UInt64.random(in: 0 ... .max), radix: 36)).tmp"
  }

  /// A rename takes the place of an empty folder, and of nothing else.
  private func put(_ temporary: String) throws {
    if unsafe rename(temporary, place) == 0 { return }
    guard [EEXIST, ENOTEMPTY].contains(errno) else { throw SystemError(errno).of("output") }
    try refuseOccupied()
    let former = temporary + ".old"
    guard unsafe rename(place, former) == 0 else { throw SystemError(errno).of("output") }
    guard unsafe rename(temporary, place) == 0 else {
      let number = errno
      _ = unsafe rename(former, place)
      throw SystemError(number).of("output")
    }
    try FileManager.default.removeItem(atPath: former)
  }

  private static let notAFolder = Problem(
    "output_unsafe", field: "output",
    message: Wording(
      vi: "nơi ghi là liên kết hoặc không phải thư mục", en: "the output is a link or no folder"),
    hint: Wording(vi: "chọn một thư mục khác", en: "choose another folder"))

  private static let occupied = Problem(
    "needs_confirmation", field: "output",
    message: Wording(
      vi: "thư mục đã có nội dung, chưa ghi gì", en: "the folder is not empty, nothing was written"),
    hint: Wording(
      vi: "chọn thư mục mới; --force chỉ thay kết quả của lần xuất trước, nếu lệnh này có",
      en: "choose a new folder; --force, where there is one, replaces an earlier result"))

  private static let foreign = Problem(
    "needs_confirmation", field: "output",
    message: Wording(
      vi: "thư mục có tệp không do lệnh này ghi ra, chưa ghi gì",
      en: "the folder holds files this command did not write, nothing was written"),
    hint: Wording(vi: "chọn thư mục mới", en: "choose a new folder"))
}
