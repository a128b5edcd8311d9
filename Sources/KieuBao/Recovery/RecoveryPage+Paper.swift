public import Facts
public import Papers

extension RecoveryPage {
  /// The sheet as a paper of one page, to be printed, sealed in an envelope and handed out.
  public func paper(unit: String, madeOn day: Day, in language: Language) -> Paper {
    Paper(
      language: language, head: Paper.Head(issuer: unit, hasMotto: false),
      title: Wording(
        vi: "Phiếu khôi phục số \(number)/\(count)", en: "Recovery sheet \(number) of \(count)")(
          language),
      subtitle: Wording(
        vi: "Sổ theo dõi kiều bào, bộ phiếu số \(set), lập ngày \(day.written)",
        en: "Registry of overseas Vietnamese, set \(set), made on \(day)")(language),
      blocks: [.sheet(lines.enumerated().map { "\($0 + 1). \($1)" })]
        + purpose(in: language) + keeping(in: language) + use(in: language)
        + receipt(language).map { .blanks([$0]) } + [.note(Paper.Text(alphabet(language)))])
  }

  private func purpose(in language: Language) -> [Paper.Block] {
    [
      .heading(Wording(vi: "Phiếu này để làm gì", en: "What it is for")(language), .second),
      .paragraph(
        Paper.Text(
          Wording(
            vi: """
              Khi không còn ai nhớ mật khẩu, \(needed) trong \(count) phiếu của bộ này mở lại được \
              toàn bộ sổ. Một phiếu riêng lẻ không mở được gì và không cho biết điều gì.
              """,
            en: """
              When nobody knows a passphrase any more, \(needed) of the \(count) sheets of this set \
              open the whole registry again. One alone opens nothing and tells nothing.
              """)(language))),
    ]
  }

  private func keeping(in language: Language) -> [Paper.Block] {
    let rules = [
      Wording(
        vi:
          "Mỗi phiếu do một người khác nhau giữ, ở một nơi khác nhau, như: lãnh đạo cơ quan, người "
          + "phụ trách sổ, văn thư lưu trữ.",
        en:
          "Each sheet is kept by another person in another place, such as the head of the office, "
          + "the head of the registry, the archive."),
      Wording(
        vi:
          "Bỏ phong bì, dán kín, ký giáp lai, cất trong tủ có khóa; bàn giao khi chuyển công tác.",
        en:
          "In an envelope, sealed and signed across the flap, locked away; handed over on leaving."
      ),
      Wording(
        vi: "Không để hai phiếu cùng chỗ, không để cạnh máy tính hay bản sao lưu; không chụp ảnh, "
          + "không sao chép, không gửi qua mạng.",
        en: "Never two in one place, nor beside the computer or a backup; no photograph, no copy, "
          + "never sent."),
      Wording(
        vi: "Có bộ phiếu mới thì hủy phiếu này.",
        en: "When there is a newer set, destroy this sheet."
      ),
    ]
    return [
      .heading(Wording(vi: "Ai giữ, cất ở đâu", en: "Who keeps it, and where")(language), .second),
      .list(rules.map { Paper.Text($0(language)) }),
    ]
  }

  private func use(in language: Language) -> [Paper.Block] {
    let steps = [
      Wording(
        vi: "Tập hợp ít nhất \(needed) phiếu của bộ số \(set) bên máy có sổ.",
        en: "Bring at least \(needed) sheets of set \(set) to the machine with the registry."),
      Wording(
        vi: "Gõ lệnh kieubao recovery use TÊN, rồi lần lượt từng dòng của từng phiếu; sai dòng nào "
          + "chương trình báo ngay dòng ấy.",
        en:
          "Enter kieubao recovery use NAME, then each line of each sheet; the program says at once "
          + "which line is wrong."),
      Wording(
        vi: "Đặt mật khẩu mới, rồi lập bộ phiếu mới: kieubao recovery create.",
        en: "Choose a new passphrase, then make new sheets: kieubao recovery create."),
      Wording(
        vi: "Mỗi năm thử một lần, không làm thay đổi gì: kieubao recovery drill.",
        en: "Try it once a year; nothing is changed: kieubao recovery drill."),
    ]
    return [
      .heading(Wording(vi: "Cách dùng", en: "How to use it")(language), .second),
      .list(steps.map { Paper.Text($0(language)) }, .number),
    ]
  }

  private func receipt(_ language: Language) -> [String] {
    [
      Wording(vi: "Người giữ", en: "Kept by")(language),
      Wording(vi: "Ngày nhận, ký tên", en: "Received on, signed")(language),
    ]
  }

  private func alphabet(_ language: Language) -> String {
    Wording(
      vi:
        "Chép tay được: chỉ có chữ số và chữ cái không dấu, không có I, L, O, U (0 là số không, 1 là "
        + "số một); chữ hoa, chữ thường, dấu cách như nhau. Hai ký tự cuối mỗi dòng để kiểm tra.",
      en: "It may be copied by hand: digits and plain letters without I, L, O, U (0 is zero, 1 is "
        + "one); case and spaces do not matter. The last two characters of a line check it.")(
        language)
  }
}
