import KieuBao

extension PlaceFinding {
  /// What an address means, as one thing.
  func detail(_ language: Language) -> Detail {
    Detail(
      noun: "place_finding",
      sections: [
        .init(
          nil,
          [
            .init(
              "grade", Wording(vi: "Mức độ", en: "Grade"), .text(grade.name(language)),
              json: .string(grade.rawValue)),
            .init(
              "commune", Wording(vi: "Đơn vị hiện nay", en: "Present commune"),
              .text(commune?.address), json: commune?.json ?? .null),
            .init(
              "candidates", Wording(vi: "Có thể là", en: "May be"),
              .list(commune == nil ? candidates.map(\.labelled) : []),
              json: .array(candidates.map(\.json))),
            .init(
              "provinces", Wording(vi: "Tỉnh, thành phố", en: "Provinces"),
              .list(candidates.isEmpty ? provinces.map(\.name) : []),
              json: .array(provinces.map { .string($0.code) })),
            .init(
              "former_units", Wording(vi: "Đơn vị cũ được nêu", en: "Former units named"),
              .list(formerUnits.map(\.address))),
            .init("reason", Wording(vi: "Lý do", en: "Reason"), .text(reason(language))),
          ])
      ])
  }
}

extension CommuneCode {
  /// The code and the name, to choose by.
  var labelled: String { "\(code) \(address)" }

  fileprivate var json: JSON { ["code": .string(code), "name": .string(address)] }

  /// A present commune, with what it was made of.
  func detail(_ language: Language) -> Detail {
    Detail(
      noun: "place",
      sections: [
        .init(
          nil,
          [
            .init("code", Wording(vi: "Mã", en: "Code"), .text(code)),
            .init("name", Wording(vi: "Tên", en: "Name"), .text(address)),
            .init(
              "successors", Wording(vi: "Nay thuộc", en: "Now"),
              .list(today == [self] ? [] : today.map(\.labelled))),
            .init(
              "predecessors", Wording(vi: "Gộp từ", en: "Made of"),
              .list(
                predecessors.map { origin in
                  [origin.unit.code, origin.unit.address, "– \(origin.extent.name(language))"]
                    .compactMap(\.self).joined(separator: " ")
                })),
          ])
      ])
  }
}

extension ProvinceCode {
  fileprivate var name: String { province?.fullName ?? code }
}

extension FormerUnit {
  /// A unit of before 1/7/2025, with what became of it.
  func detail(_ language: Language) -> Detail {
    Detail(
      noun: "former_place",
      sections: [
        .init(
          nil,
          [
            .init("code", Wording(vi: "Mã", en: "Code"), .text(code)),
            .init("name", Wording(vi: "Tên", en: "Name"), .text(address)),
            .init("years", Wording(vi: "Thời gian", en: "Years"), .text(years)),
            .init(
              "successors", Wording(vi: "Nay thuộc", en: "Now"),
              .list(
                successors.isEmpty
                  ? presentProvinces.map(\.name)
                  : successors.map { "\($0.commune.labelled) – \($0.extent.name(language))" })),
          ])
      ])
  }
}
