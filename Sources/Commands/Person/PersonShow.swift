import ArgumentParser
import KieuBao

extension Persons {
  /// Shows everything about one person.
  struct Show: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Xem hồ sơ một người.", en: "Show a person's record."),
      discussion: say(
        vi: """
          Trên màn hình có thêm thân nhân, đóng góp và khen thưởng. Mỗi lần xem đều được ghi vào \
          nhật ký.

            kieubao person show P12
            kieubao person show P12 --format json
          """,
        en: """
          On the terminal relatives, contributions and awards are shown too. Every look is noted \
          in the audit log.

            kieubao person show P12
            kieubao person show P12 --format json
          """))

    @Argument(help: help(vi: "Mã người, như P12.", en: "The person, such as P12."))
    var id: Person.ID

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let person = try registry.person(id, at: surroundings.now)
        guard !person.isRestricted else {
          return try output.write(person.restrictedDetail(in: surroundings), in: surroundings)
        }
        var sections = person.sections(for: output.reader(in: surroundings))
        if output.isNarrow(in: surroundings) {
          sections += try person.surroundingSections(in: registry, surroundings)
        }
        try output.write(Detail(noun: "person", sections: sections), in: surroundings)
      }
    }
  }
}

extension Person {
  /// Of somebody whose processing is restricted only that this is so, and where more is told.
  fileprivate func restrictedDetail(in surroundings: Surroundings) -> Detail {
    surroundings.warn(
      Wording(
        vi: "hồ sơ đang bị hạn chế xử lý; chỉ xem được bằng ‘kieubao subject access \(id)’",
        en: "processing is restricted; only ‘kieubao subject access \(id)’ shows the record"))
    let lines = lines(for: .program).filter { !$0.isAside }
    return Detail(
      noun: "person",
      sections: [
        .init(
          nil,
          lines.map {
            ["id", "status"].contains($0.key) ? $0 : .withheld($0.key, $0.label)
          })
      ])
  }

  /// The person's own values, as sections a person reads.
  fileprivate func sections(for reader: Reader) -> [Detail.Section] {
    let lines = lines(for: reader)
    guard reader != .program else { return [Detail.Section(nil, lines)] }
    let picked = { (keys: [String]) in
      keys.flatMap { key in lines.filter { $0.key == key } }
    }
    let written = lines.filter { $0.isAside && $0.key.isEmpty }
    let registered = profile.value?.revealed.registeredOn
    return [
      Detail.Section(
        Wording(vi: "Nhân thân", en: "Person"),
        picked(["id", "name", "other_names", "sex", "dob", "home", "home_code", "home.as_written"])
          + written
          + picked(["occupation", "status"])
          + [.aside(.registeredOn, .date(registered.map { PartialDate($0) }))]),
      Detail.Section(
        Wording(vi: "Cư trú và liên lạc", en: "Residence and contact"),
        picked(["country", "city", "category", "year_left", "phones", "emails"])),
      Detail.Section(Wording(vi: "Giấy tờ", en: "Documents"), picked(["passport", "id_number"])),
      Detail.Section(.note, picked(["note"])),
    ]
  }
}
