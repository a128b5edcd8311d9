import Facts
import Naming

/// Reads addresses of any age as offices write them: `TT. Núi Thành, huyện Núi Thành, Quảng Nam`.
///
/// Units of today, those until 30/6/2025 with their districts, those given up in 2023 and 2024 and
/// older names of provinces are known, in either order, parted by anything or nothing, with or
/// without marks, with the usual abbreviations, and with one wrong letter where the rest helps.
public enum PlaceText {
  /// Finds the present commune a text means.
  ///
  /// What is split or has several readings is never guessed: the grade is then open and the
  /// candidates are told. Takes about 20 µs, the first time 10 ms more.
  ///
  /// - Parameters:
  ///   - text: The words as written; more than 600 bytes or 64 words are not looked at.
  ///   - near: Where a text without a province is most likely at home, such as the locality of the
  ///     list it stands in. It settles what would stay open, never with a better grade than likely.
  /// - Returns: The commune with the grade and the reason.
  public static func find(_ text: some StringProtocol, near: Locality? = nil) -> PlaceFinding {
    guard text.utf8.count <= longest, let tokens = PlaceTokens(String(text)), tokens.count > 0
    else {
      return PlaceFinding(.unknown, reason: PlaceReason([.unknown]))
    }
    var search = PlaceSearch(tokens, .current)
    var readings = search.readings()
    if search.addSlips(for: readings.first, near: near) { readings = search.readings() }
    return PlaceJudgement(search, readings, near: near).finding
  }

  private static let longest = 600
}

extension PlaceFinding {
  init(
    _ grade: PlaceGrade, _ candidates: [CommuneCode] = [], provinces: [ProvinceCode]? = nil,
    former: [FormerUnit] = [], reason: PlaceReason
  ) {
    self.init(
      grade: grade,
      commune: grade == .certain || grade == .likely ? candidates.first : nil,
      candidates: candidates,
      provinces: provinces
        ?? Set(candidates.compactMap { $0.province?.code }).sorted().map(
          ProvinceCode.init(stored:)),
      formerUnits: former, reason: reason.wording)
  }
}
