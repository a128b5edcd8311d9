import ArgumentParser

/// The program: a registry of overseas Vietnamese, kept encrypted on this machine.
@main
struct Kieubao: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kieubao",
    abstract: say(
      vi: "Sổ theo dõi kiều bào, lưu mã hóa ngay trên máy này.",
      en: "A registry of overseas Vietnamese, kept encrypted on this machine."),
    discussion: overview,
    version: version,
    groupedSubcommands: [
      CommandGroup(
        name: say(vi: "Hồ sơ", en: "Records"),
        subcommands: [
          Persons.self, Relatives.self, Organisations.self, Contributions.self, Rates.self,
          Imports.self, Histories.self, Undoing.self,
        ]),
      CommandGroup(
        name: say(vi: "Danh sách và số liệu", en: "Lists and figures"),
        subcommands: [Commendations.self, Events.self, Releases.self, Places.self]),
      CommandGroup(
        name: say(vi: "Dữ liệu cá nhân", en: "Personal data"),
        subcommands: [ConsentCommands.self, Subjects.self, Policies.self, Retentions.self]),
      CommandGroup(
        name: say(vi: "Sổ và máy", en: "The registry and the machine"),
        subcommands: [
          Founding.self, Status.self, Offices.self, Unlocking.self, Locking.self, Users.self,
          Keys.self,
          Recoveries.self, Backups.self, Audits.self, Reports.self, Inspection.self, Doctor.self,
          Demo.self, Completions.self,
        ]),
    ])

  @OptionGroup var speech: LanguageOption

  static let version = "0.1.0"

  static func main() {
    Precautions.take()
    let arguments = Array(CommandLine.arguments.dropFirst())
    leave(Program.run(arguments, in: .real(language: language)))
  }
}

extension Kieubao {
  /// The jobs of a working day, each with the command that begins it.
  static let dailyJobs = say(
    vi: """
      Việc hằng ngày:
        mở khóa buổi sáng, khóa lại  kieubao unlock, kieubao lock
        thêm một người               kieubao person add
        ghi một đóng góp             kieubao contribution add --person P12 --kind cash …
        lập danh sách khen thưởng    kieubao commendation nominees
        xuất số liệu thống kê        kieubao statistics export --output THƯMỤC
        nhập danh sách từ Excel      kieubao import persons TỆP --dry-run
        yêu cầu của đương sự         kieubao subject requests
      """,
    en: """
      Daily jobs:
        unlock in the morning, lock  kieubao unlock, kieubao lock
        register a person            kieubao person add
        record a contribution        kieubao contribution add --person P12 --kind cash …
        draw up a list of nominees   kieubao commendation nominees
        export statistics            kieubao statistics export --output DIR
        import a list from Excel     kieubao import persons FILE --dry-run
        requests of persons          kieubao subject requests
      """)

  private static let overview =
    dailyJobs + "\n\n"
    + say(
      vi: """
        Thông tin cá nhân không bao giờ ghi trên dòng lệnh: chương trình sẽ hỏi, hoặc đọc từ tệp \
        bằng --input TỆP. Mật khẩu được hỏi trên màn hình, hoặc đọc từ tệp nêu trong biến \
        KIEUBAO_PASSPHRASE_FILE.
        """,
      en: """
        Personal values never stand on the command line: the program asks for them, or reads them \
        with --input FILE. The passphrase is asked on the terminal, or read from the file that \
        KIEUBAO_PASSPHRASE_FILE names.
        """)
}
