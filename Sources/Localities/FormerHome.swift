public import Facts

/// Where a person of a present commune came from in the units before 1/7/2025.
///
/// A level that cannot be told is nil, and a report counts it as ``notKnown``.
public struct FormerHome: Hashable, Sendable {
  public let commune: FormerUnit?
  public let district: FormerUnit?
  public let province: FormerUnit?

  /// Certain where the tables or the text leave no doubt about the levels that are told, likely where
  /// the text has a flaw, unknown where no level is told.
  public let grade: PlaceGrade

  /// Why, without a word of the text.
  public let reason: Wording

  /// What stands in a report for a unit that cannot be told.
  public static let notKnown = Wording(vi: "không xác định", en: "not known")

  /// The unit of a level.
  public func unit(_ level: FormerUnit.Level) -> FormerUnit? {
    switch level {
    case .commune: commune
    case .district: district
    case .province: province
    }
  }

  /// The smallest unit that is told.
  public var smallest: FormerUnit? { commune ?? district ?? province }

  /// Whether no smaller unit is missing: the commune is told, or a district that had none.
  public var isWhole: Bool { commune != nil || district?.communes.isEmpty == true }

  /// Whether the unit of a level is told, or there was none.
  public func tells(_ level: FormerUnit.Level) -> Bool {
    unit(level) != nil || level == .commune && isWhole
  }

  /// What a report shows of a present commune: the former address; where a smaller unit is missing,
  /// what is told, and the present address behind it.
  public func address(of present: CommuneCode) -> Wording {
    let told = smallest.map { Wording(vi: $0.address, en: $0.address) } ?? Self.notKnown
    guard !isWhole else { return told }
    let now = present.commune?.address ?? present.code
    return Wording(vi: "\(told.vi) (nay: \(now))", en: "\(told.en) (now: \(now))")
  }
}

extension FormerHome {
  /// Finds the former units of a present commune, with the help of the address as it was written.
  ///
  /// The text counts where it names a former unit that became a part of the commune; else the levels
  /// are told on which all predecessors with people agree. Takes about 30 µs with a text.
  public static func of(_ commune: CommuneCode, asWritten text: String? = nil) -> FormerHome {
    let origins = commune.predecessors.filter(\.extent.hasPeople).map(\.unit)
    if let text, !text.isEmpty, let named = named(in: text, commune, origins) { return named }
    return agreed(origins)
  }

  private static func named(
    in text: String, _ commune: CommuneCode, _ origins: [FormerUnit]
  ) -> FormerHome? {
    let finding = PlaceText.find(text, near: .commune(commune))
    let units = finding.formerUnits.compactMap { $0.heir ?? $0 }
    let communes = Set(units.filter { $0.level == .commune && origins.contains($0) })
    let grade: PlaceGrade = finding.grade == .certain ? .certain : .likely
    if communes.count == 1, let one = communes.first {
      return FormerHome(
        commune: one, district: one.district, province: one.province, grade: grade,
        reason: Wording(vi: "theo địa chỉ đã ghi", en: "by the address as written"))
    }
    let districts = Set(units.filter { $0.level == .district })
    guard communes.isEmpty, districts.count == 1, let district = districts.first else { return nil }
    let within = origins.filter { $0.district == district }
    guard !within.isEmpty else { return nil }
    return FormerHome(
      commune: within.count == 1 && within[0].level == .commune ? within[0] : nil,
      district: district, province: district.province, grade: grade,
      reason: Wording(
        vi: "theo tên huyện trong địa chỉ đã ghi", en: "by the district in the address as written"))
  }

  /// The levels on which all agree.
  private static func agreed(_ origins: [FormerUnit]) -> FormerHome {
    func only(_ units: [FormerUnit?]) -> FormerUnit? {
      Set(units).count == 1 ? units.first.flatMap(\.self) : nil
    }
    let commune = only(origins).flatMap { $0.level == .commune ? $0 : nil }
    let province = only(origins.map(\.province))
    return FormerHome(
      commune: commune, district: only(origins.map(\.district)), province: province,
      grade: province == nil ? .unknown : .certain,
      reason: commune == nil
        ? Wording(
          vi: "đơn vị này gộp từ nhiều đơn vị cũ",
          en: "the commune was made of several former units")
        : Wording(
          vi: "đơn vị này chỉ từ một đơn vị cũ", en: "the commune was made of one former unit"))
  }
}
