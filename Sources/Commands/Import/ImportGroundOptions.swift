import ArgumentParser
import KieuBao

/// On what ground the data of a file may be used.
struct ImportGroundOptions: ParsableArguments {
  @Option(
    help: help(
      vi: "Căn cứ của cả lần nhập: consent, task, …", en: "The ground of the whole import."))
  var basis: Ground?

  @Option(
    name: .customLong("purpose"), parsing: .singleValue,
    help: help(
      vi: "Mục đích của căn cứ, nêu nhiều lần được; mặc định registry.",
      en: "The ground's purpose, once for each; registry by default."))
  var purposes: [Purpose] = []

  @Option(
    help: help(
      vi: "Tài liệu chứng minh căn cứ: số, ngày.", en: "The document that proves the ground."))
  var document: String?
}

extension ImportGroundOptions {
  func basis(for kind: ImportKindOfFile) throws(Problem) -> ImportBasis? {
    guard let basis else {
      guard purposes.isEmpty, document == nil else { throw Self.basisNeeded }
      return nil
    }
    guard kind != .contributions else { throw Self.noneForGifts }
    guard let document else { throw Self.documentNeeded }
    return try ImportBasis(
      basis, for: purposes.isEmpty ? [.registry] : purposes, document: document)
  }

  private static let basisNeeded = Problem.usage(
    Wording(
      vi: "--purpose và --document đi cùng --basis", en: "--purpose and --document go with --basis"
    ))

  private static let documentNeeded = Problem.usage(
    Wording(vi: "--basis cần --document", en: "--basis needs --document"),
    hint: Wording(
      vi: "nêu tài liệu chứng minh, như --document \"Phiếu số 15\"",
      en: "name the document that proves it, such as --document \"Form 15\""))

  private static let noneForGifts = Problem.usage(
    Wording(
      vi: "đóng góp theo căn cứ của người đóng góp, không có căn cứ riêng",
      en: "a contribution goes by its giver's ground and has none of its own"))
}

extension ImportOutcome {
  /// Tells of those whom the import's ground does not overrule, and of rows passed over.
  func tellRefusing(in surroundings: Surroundings) {
    if refusing > 0 {
      surroundings.warn(
        Wording(
          vi: "\(refusing) người đã rút lại hoặc phản đối: giữ nguyên, không ghi căn cứ mới",
          en: "\(refusing) said no before: that stays, no new ground was recorded"))
    }
    if barred > 0 {
      surroundings.warn(
        Wording(
          vi: "\(barred) dòng của người đang hạn chế hoặc đã từ chối xử lý: bỏ qua",
          en: "\(barred) rows of persons who may not be processed were passed over"))
    }
  }
}
