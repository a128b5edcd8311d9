import KieuBao

extension StatisticsExport {
  /// What was written, what was counted, and what was not.
  func summary(in folder: String, _ head: AuditHead, _ language: Language) -> Detail {
    Detail(
      noun: "statistics",
      sections: [
        .init(nil, written(folder, language)), .init(nil, counted(language)),
        .init(nil, [auditLine(head)]),
      ])
  }

  private func written(_ folder: String, _ language: Language) -> [Detail.Line] {
    let audit = release.audit
    let shown = (audit.figures - audit.hidden) * 100 / max(1, audit.figures)
    return [
      .init("output", Wording(vi: "Thư mục", en: "Folder"), .text(folder)),
      .init(
        "units", Wording(vi: "Đơn vị hành chính", en: "Units"),
        .text(release.definition.units.name(language)),
        json: .string(release.definition.units.rawValue)),
      .init("tables", Wording(vi: "Số bảng", en: "Tables"), .integer(release.tables.count)),
      .init("figures", Wording(vi: "Số ô", en: "Figures"), .integer(audit.figures)),
      .init("hidden", Wording(vi: "Số ô được che", en: "Hidden"), .integer(audit.hidden)),
      .init("shown_percent", Wording(vi: "Công bố (%)", en: "Shown (%)"), .integer(shown)),
      .init(
        "threshold", Wording(vi: "Ngưỡng", en: "Threshold"),
        .integer(release.definition.threshold)),
      .init(
        "left_out", Wording(vi: "Bảng không đủ an toàn", en: "Tables left out"),
        .list(release.leftOut), json: JSON(release.leftOut)),
    ]
  }

  private func counted(_ language: Language) -> [Detail.Line] {
    [
      .init("persons", Wording(vi: "Số người đã tính", en: "Persons counted"), .integer(residents)),
      .init(
        "purpose", .purpose, .text(account.purpose.name(language)), json: JSON(account.purpose)),
      .init(
        "basis_unrecorded", Wording(vi: "Chưa ghi căn cứ", en: "No basis recorded"),
        .integer(account.unrecorded)),
    ] + untoldLines + [
      .init(
        "other_units_on", Wording(vi: "Xuất theo đơn vị kia", en: "Other units on"),
        .date(otherUnits.map { PartialDate($0.dayInVietnam) })),
      .init("gifts", Wording(vi: "Lượt đóng góp đã tính", en: "Gifts counted"), .integer(gifts)),
      .init(
        "excluded", Wording(vi: "Không tính", en: "Not counted"),
        .list(
          reasons.filter { $0.count > 0 }.map {
            "\(grouped(String($0.count), language)) \(Self.wording(of: $0.reason)(language))"
          }),
        json: .object(reasons.map { .init($0.reason, JSON($0.count)) })),
    ]
  }

  /// Of how many persons the former units could not be told, for an office that wonders how much the
  /// figures in them say.
  private var untoldLines: [Detail.Line] {
    let labels: [(FormerUnit.Level, String, Wording)] = [
      (.commune, "commune", Wording(vi: "Không rõ xã cũ", en: "Former commune not known")),
      (.district, "district", Wording(vi: "Không rõ huyện cũ", en: "Former district not known")),
      (.province, "province", Wording(vi: "Không rõ tỉnh cũ", en: "Former province not known")),
    ]
    return labels.compactMap { level, key, label in
      untold[level].map { .init("former_\(key)_unknown", label, .integer($0)) }
    }
  }

  private var reasons: [(reason: String, count: Int)] {
    excluded.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func auditLine(_ head: AuditHead) -> Detail.Line {
    .init("audit_head", Wording(vi: "Nhật ký đến", en: "Audit log up to"), .text(head.short))
  }

  private static func wording(of reason: String) -> Wording {
    if let refusal = BasisRefusal(rawValue: reason) { return refusal.wording }
    switch reason {
    case "giver_excluded":
      return Wording(vi: "đóng góp của người không được tính", en: "gifts of those not counted")
    case "restricted": return Wording(vi: "hạn chế xử lý hoặc đã gộp", en: "restricted or merged")
    case "void": return Wording(vi: "đã hủy", en: "void")
    case "outside_period": return Wording(vi: "ngoài kỳ", en: "outside the period")
    default: return Wording(vi: reason, en: reason)
    }
  }
}
