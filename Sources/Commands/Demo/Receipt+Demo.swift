import KieuBao

extension Receipt {
  /// What was invented, and what to try with it.
  static func registry(_ folder: String, _ tally: Demonstration.Tally) -> Receipt {
    let counts = [
      ("persons", tally.persons), ("relatives", tally.relatives),
      ("contributions", tally.contributions), ("organisations", tally.organisations),
      ("events", tally.events), ("awards", tally.awards),
    ]
    return Receipt(
      noun: "demo", [folder],
      Wording(
        vi: told(tally, .vi) + next(folder, "hãy thử:"),
        en: told(tally, .en) + next(folder, "try:")),
      extra: counts.map { .init($0.0, JSON($0.1)) })
  }

  /// The files that were written, and how to read them in.
  static func files(_ folder: String) -> Receipt {
    let names = ["persons", "relatives", "contributions"]
    let lines = names.map { "\n  kieubao import \($0) \(shellWord("\(folder)/\($0).csv"))" }
      .joined()
    return Receipt(
      noun: "demo", [folder],
      Wording(
        vi: "đã ghi các tệp mẫu; không ai trong đó là người thật; nhập vào sổ:" + lines,
        en: "the sample files are written; nobody in them exists; import them:" + lines))
  }

  private static func told(_ tally: Demonstration.Tally, _ language: Language) -> String {
    let number = { (count: Int) in grouped(String(count), language) }
    return Wording(
      vi: """
        đã lập sổ mẫu, không ai trong sổ là người thật:
          \(number(tally.persons)) người, \(number(tally.relatives)) thân nhân, \
        \(number(tally.contributions)) lượt đóng góp,
          \(number(tally.organisations)) hội đoàn, \(number(tally.events)) sự kiện, \
        \(number(tally.awards)) lần khen thưởng

        """,
      en: """
        an invented registry is made, nobody in it exists:
          \(number(tally.persons)) persons, \(number(tally.relatives)) relatives, \
        \(number(tally.contributions)) contributions,
          \(number(tally.organisations)) organisations, \(number(tally.events)) events, \
        \(number(tally.awards)) awards

        """)(language)
  }

  private static func next(_ folder: String, _ heading: String) -> String {
    """
    \(heading)
      export KIEUBAO_REGISTRY=\(shellWord(folder))
      echo hoa | kieubao person find -
      kieubao person list --country US
      kieubao commendation nominees
      kieubao statistics export --output \(shellWord(folder + "-figures"))
      kieubao check
    """
  }

  /// The text as one word of a shell.
  private static func shellWord(_ text: String) -> String {
    let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || "/._-+,@".contains($0) }
    return isPlain ? text : "'" + text.replacing("'", with: #"'\''"#) + "'"
  }
}
