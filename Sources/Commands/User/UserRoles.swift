import ArgumentParser
import KieuBao

extension Users {
  /// Explains roles, classes and duties.
  struct Roles: Command {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Giải thích vai trò, lớp dữ liệu và việc được làm.",
        en: "Explain roles, classes and duties."),
      discussion: """
          kieubao user roles
          kieubao user roles --format json
        """)

    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: LanguageOption

    func run(in surroundings: Surroundings) throws {
      let language = surroundings.language
      let table = Table(
        noun: "role", title: Wording(vi: "Vai trò và quyền", en: "Roles and what they may do"),
        columns: [
          Column("kind", Wording(vi: "Loại", en: "Kind"), width: 10),
          Column("name", Wording(vi: "Từ", en: "Word"), width: 14),
          Column("meaning", Wording(vi: "Nghĩa", en: "Meaning"), width: 50),
          Column("classes", Wording(vi: "Được xem", en: "Opens"), width: 50),
          Column("duties", Wording(vi: "Được làm", en: "Duties"), width: 60),
        ],
        rows: roles(language) + classes(language) + duties(language))
      try output.write(table, in: surroundings)
    }

    private func roles(_ language: Language) -> [[Cell]] {
      [Role.officer, .approver, .statistician, .auditor, .head].map { role in
        [
          .text("role"), .text(role.name), .text(role.title(language)),
          .list(role.classNames), .list(role.dutyNames),
        ]
      }
    }

    private func classes(_ language: Language) -> [[Cell]] {
      DataClass.allCases.map {
        [.text("class"), .text($0.rawValue), .text($0.meaning(language)), .empty, .empty]
      }
    }

    private func duties(_ language: Language) -> [[Cell]] {
      Duty.allCases.map {
        [.text("duty"), .text($0.rawValue), .text($0.name(language)), .empty, .empty]
      }
    }
  }
}

extension DataClass {
  /// What fields are of the class.
  fileprivate var meaning: Wording {
    switch self {
    case .profile:
      Wording(
        vi: "giới tính, năm sinh, quê, nước cư trú, diện, sự kiện",
        en: "sex, year of birth, home, country, category, events")
    case .identity:
      Wording(
        vi: "họ tên, ngày sinh, nghề nghiệp, tổ chức", en: "names, birth, occupation, organisations"
      )
    case .contact: Wording(vi: "nơi ở, điện thoại, thư điện tử", en: "city, phones, e-mail")
    case .documents: Wording(vi: "số hộ chiếu, căn cước", en: "passport and identity numbers")
    case .contribution:
      Wording(vi: "đóng góp, khen thưởng, đề nghị", en: "contributions, awards, proposals")
    case .sensitive: Wording(vi: "ghi chú hoàn cảnh", en: "notes on circumstances")
    }
  }
}
