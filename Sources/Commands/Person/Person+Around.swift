import KieuBao

extension Person {
  /// The relatives, contributions and awards, for a person who reads the record.
  func surroundingSections(
    in registry: Registry, _ surroundings: Surroundings
  ) throws -> [Detail.Section] {
    let (language, now) = (surroundings.language, surroundings.now)
    let relatives = try registry.relatives(of: id, onlyAgreed: true, at: now).relatives
    let kin = Detail.Section(
      Wording(vi: "Thân nhân trong nước", en: "Relatives at home"),
      relatives.map { $0.line(language) })
    return [kin] + (try twinSections(in: registry, surroundings))
      + (try permitted { try given(in: registry, now) } ?? [])
      + (try permitted { try honours(in: registry, now) } ?? [])
  }

  /// The record this one was merged into, and those merged into it.
  private func twinSections(
    in registry: Registry, _ surroundings: Surroundings
  ) throws -> [Detail.Section] {
    let merger = profile.value?.revealed.merger.map { merger in
      Detail.Line.aside(Wording(vi: "Đã gộp vào", en: "Merged into"), .text("\(merger.into)"))
    }
    let twins = try registry.twins(of: id, at: surroundings.now).map { twin in
      let name = twin.identity.value.map { " · \($0.revealed.name.text)" } ?? ""
      return Detail.Line.aside(Wording(vi: "Hồ sơ trùng", en: "Twin"), .text("\(twin.id)\(name)"))
    }
    let lines = [merger].compactMap(\.self) + twins
    return lines.isEmpty ? [] : [Detail.Section(Wording(vi: "Hồ sơ đã gộp", en: "Merged"), lines)]
  }

  private func given(in registry: Registry, _ now: Moment) throws -> [Detail.Section] {
    let selection = try registry.contributions(of: .person(id), at: now)
    guard !selection.chosen.isEmpty else { return [] }
    let rates = RateTable(try registry.rates(at: now).map(\.entry))
    let account = GiftAccount(selection, of: .person(id), rates: rates)
    return [
      Detail.Section(
        Wording(vi: "Đóng góp", en: "Contributions"),
        [
          .aside(Wording(vi: "Số lần", en: "Number"), .integer(account.rows.count)),
          .aside(Wording(vi: "Tổng giá trị (đồng)", en: "Total (VND)"), .integer(account.total)),
          .aside(
            Wording(vi: "Chưa quy ra đồng", en: "Not valued"),
            account.unvalued == 0 ? .empty : .integer(account.unvalued)),
        ])
    ]
  }

  private func honours(in registry: Registry, _ now: Moment) throws -> [Detail.Section] {
    let awards = try registry.commendations(of: .person(id), at: now)
    return [
      Detail.Section(
        Wording(vi: "Khen thưởng", en: "Awards"),
        awards.compactMap { commendation in
          commendation.award.value.map { award in
            let decision = [award.revealed.date.description, award.revealed.decision]
              .compactMap(\.self).joined(separator: " · ")
            return .aside(
              Wording(vi: award.revealed.formName, en: award.revealed.formName), .text(decision))
          }
        })
    ]
  }

  /// The outcome of a request; nil where the user may not see these things.
  private func permitted<Value>(_ request: () throws -> Value) throws -> Value? {
    do {
      return try request()
    } catch let error as any Explained where error.code == "not_permitted" {
      return nil
    }
  }
}

extension Relative {
  /// The relative on one line, behind what he or she is to the person.
  fileprivate func line(_ language: Language) -> Detail.Line {
    let (kinship, identity) = (kinship.value?.revealed, identity.value?.revealed)
    let relation = kinship?.relation ?? Wording(vi: "thân nhân", en: "relative")(language)
    let parts: [String?] = [
      id.description, identity?.name.text, kinship?.birthYear.map(String.init),
      kinship?.home?.address ?? identity?.homeAsWritten,
      contact.value.map { $0.revealed.phones.joined(separator: "; ") },
      kinship?.isContact == true ? Wording.isContact(language) : nil,
    ]
    let text = parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    return .aside(Wording(vi: relation, en: relation), .text(text))
  }
}
