import Glibc
import KieuBao

/// Where a file is to be written, looked at before anything is done.
struct OutputPlace {
  let path: String

  /// The option that names it.
  let option: String

  /// Whether a file that is there already may be replaced.
  let isReplacing: Bool
}

extension Surroundings {
  /// Says of a file what its reader cannot see, without the folders it lies in.
  func tell(ofFile path: String) {
    guard let name = path.split(separator: "/").last else { return }
    tell(
      Wording(
        vi: "đã ghi \(name); tệp này không mã hóa, dùng xong nên xóa",
        en: "wrote \(name); the file is not encrypted, delete it when it has served"))
  }
}

extension OutputPlace {
  /// Refuses a place that is taken or cannot be written to.
  func refuseTaken() throws(Problem) {
    do throws(Problem) {
      try OutgoingFile.check(path, replacing: isReplacing)
    } catch {
      throw error.of(field: option)
    }
    guard unsafe access(path.folderPath, W_OK | X_OK) == 0 else {
      throw SystemError(errno).of(option)
    }
  }

  /// Refuses a place where others may come by a file that holds persons, unless there is a reason
  /// to write it there all the same.
  ///
  /// Warns of a place that is merely not good. Tells whether the reason was needed.
  func guarded(because reason: Reason?, in surroundings: Surroundings) throws(Problem) -> Bool {
    guard let place = Place(at: path.folderPath) else { return false }
    let exposures = place.exposures(home: surroundings.home)
    let refused = exposures.first(where: \.isRefused)
    if let refused, reason == nil { throw unsafe(refused) }
    for exposure in exposures { surroundings.warn(exposure.ofFile) }
    return refused != nil
  }

  private func unsafe(_ exposure: Exposure) -> Problem {
    Problem(
      "output_unsafe", field: option, message: exposure.ofFile,
      hint: Wording(
        vi:
          "chọn thư mục khác cho --\(option), như ~/Documents; nếu thật sự cần, thêm --unsafe-output LÝ_DO: lý "
          + "do được ghi vào nhật ký",
        en:
          "choose another folder for --\(option), such as ~/Documents; if it must be there, add --unsafe-output "
          + "REASON, which the audit log keeps"))
  }
}
