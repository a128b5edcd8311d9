import Facts
import Papers
import Privacy

extension BreachNotice {
  /// What happened, in a sentence or two.
  func account(_ language: Language) -> String {
    switch incident {
    case .exposure(let user, let span): exposed(user, span)(language)
    case .copy: copied(language)
    case .output(let entry):
      Wording(
        vi: """
          Danh sách hoặc tệp được lập ở mục nhật ký số \(entry) (\(time(.vi))) đã ra ngoài. Tệp xuất ra \
          không mã hóa: ai có tệp thì đọc được.
          """,
        en: """
          The list or file of entry \(entry) of the log (\(time(.en))) is in other hands. Such files \
          are not encrypted: who has it can read it.
          """)(language)
    }
  }

  private func exposed(_ user: String?, _ span: Span) -> Wording {
    let failures = failedUnlocks
    return Wording(
      vi: """
        Mật khẩu hoặc thiết bị của \(user.map { "người dùng “\($0)”" } ?? "mọi người dùng") có thể đã bị \
        lộ\(span.written(.vi)). Nhóm dữ liệu mở được: \(classNames(.vi)). Trong thời gian đó có \
        \(failures) lần nhập sai mật khẩu (của bất kỳ ai). Người có mật khẩu và bản sao các tệp có thể \
        đọc mà không để lại dấu vết trong nhật ký.
        """,
      en: """
        The passphrase or device of \(user.map { "the user “\($0)”" } ?? "all users") may have been \
        exposed\(span.written(.en)). Classes it opens: \(classNames(.en)). A wrong passphrase was \
        tried \(failures) times meanwhile, by anybody. Who has the passphrase and a copy of the files \
        can read without a trace.
        """)
  }

  private func classNames(_ language: Language) -> String {
    classes.isEmpty ? Wording(vi: "không có", en: "none")(language) : classes.names(language)
  }

  private func copied(_ language: Language) -> String {
    guard let reaches else {
      return Wording(vi: "Bản sao chưa có dữ liệu nào.", en: "The copy holds no data.")(language)
    }
    let keys =
      hasKeys
      ? Wording(vi: "", en: "")
      : Wording(
        vi: " Tệp khóa (keys.sqlite) không nằm trong bản sao.",
        en: " The key file (keys.sqlite) is not in the copy.")
    return Wording(
      vi: """
        Bản sao của thư mục sổ hoặc bản sao lưu đã ra ngoài. Bản sao có dữ liệu đến mục nhật ký số \
        \(reaches.entry) (\(time(.vi))), đã mã hóa.\(keys.vi)
        """,
      en: """
        A copy of the registry's folder, or a backup, is in other hands. It reaches up to entry \
        \(reaches.entry) of the log (\(time(.en))) and is encrypted.\(keys.en)
        """)(language)
  }

  private func time(_ language: Language) -> String { reaches?.at.written(in: language) ?? "–" }

  /// What a copy tells without a key, and what its holder would need.
  func exposure(_ words: ReportPaper) -> [Paper.Block] {
    guard incident.isCopy else { return [] }
    return [
      words.heading("5", "Người có bản sao đọc được gì", "What the holder of the copy can read"),
      words.paragraph(
        "Không có mật khẩu thì không mở được hồ sơ nào, nhưng vẫn biết được:",
        "Without a passphrase no record opens; still to be learned:"),
      words.list(ImpactDraft.leakage),
      hasKeys
        ? words.paragraph(
          """
          Muốn mở, họ cần mật khẩu của một người dùng lúc đó, hoặc đủ số phiếu khôi phục; bản sao lưu \
          còn cần khóa của bản sao lưu. Đổi mật khẩu bây giờ không bảo vệ bản sao đã mất. Dữ liệu đã \
          mã hóa vẫn là dữ liệu cá nhân.
          """,
          """
          To open it they need the passphrase of somebody who was a user then, or enough recovery \
          sheets; a backup also needs its own key. A new passphrase does not protect the lost copy. \
          Encrypted data remain personal data.
          """)
        : words.paragraph(
          """
          Thiếu tệp khóa thì dù có mật khẩu cũng không mở được; họ cần thêm một bản sao của tệp khóa. \
          Dữ liệu đã mã hóa vẫn là dữ liệu cá nhân.
          """,
          """
          Without the key file not even a passphrase opens it; they need a copy of that file as well. \
          Encrypted data remain personal data.
          """),
    ]
  }

  /// What the office alone can tell.
  func open(_ words: ReportPaper) -> [Paper.Block] {
    [
      words.heading("6", "Biện pháp và liên hệ", "Measures and contact")
    ]
      + words.blanks([
        words.say("Hậu quả có thể xảy ra", "Likely consequences"),
        words.say("Biện pháp đã làm", "Measures taken"),
        words.say("Biện pháp sẽ làm", "Measures planned"),
        words.say(
          "Đã báo cho người bị ảnh hưởng (ngày, cách)", "Those affected were told (day, how)"),
        words.say("Người liên hệ, điện thoại, thư điện tử", "Contact: name, phone, e-mail"),
      ])
  }

  /// The numbers of the records, for the office's own use.
  func annex(_ words: ReportPaper) -> [Paper.Block] {
    func lines(_ vi: String, _ en: String, _ affected: Affected) -> [Paper.Block] {
      [
        .heading(words.say(vi, en), .second),
        .paragraph(Paper.Text((affected.persons.runs + affected.relatives.runs).listed), .leading),
      ]
    }
    return [
      .pageBreak, .heading(words.say("Phụ lục: mã hồ sơ", "Annex: numbers of records")),
    ] + lines("Nhiều nhất có thể", "At the most", reachable)
      + (incident.isOutput
        ? [] : touched.map { lines("Đã xem hoặc sửa", "Read or changed", $0) } ?? [])
  }
}

extension [String] {
  fileprivate var listed: String { isEmpty ? "–" : joined(separator: ", ") }
}

extension Span {
  /// Such as ` từ 01/03/2026 đến hết 05/03/2026`; empty where it is open on both sides.
  fileprivate func written(_ language: Language) -> String {
    let from = from.map {
      Wording(vi: " từ \($0.written)", en: " from \($0)")(language)
    }
    let to = to.map { Wording(vi: " đến hết \($0.written)", en: " to \($0)")(language) }
    return (from ?? "") + (to ?? "")
  }
}
