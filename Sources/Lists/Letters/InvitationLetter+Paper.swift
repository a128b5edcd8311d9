public import Papers
import Facts
import People

extension InvitationLetter {
  /// The letter as a paper of one page: after the form 1.8 of Decree 30/2020/NĐ-CP, Appendix III.
  ///
  /// A long name of an event stands in the text alone and not below the title too, for room.
  ///
  /// - Parameters:
  ///   - notice: what all letters to the event say, and in which language.
  ///   - code: what the QR code says by which the guest is known at the door; nil for a letter
  ///     without one.
  /// - Returns: the paper, in the notice's language.
  public func paper(of notice: InvitationNotice, code: String? = nil) -> Paper {
    let words = LetterWords(letter: self, notice: notice)
    return Paper(
      language: notice.language, head: notice.head(number: notice.number(of: self)),
      title: words.title, subtitle: words.subtitle,
      blocks: words.blocks + (code.map { [.code(words.code($0))] } ?? []),
      signatures: notice.signatures, recipients: notice.recipients)
  }
}

/// What stands between the title and the signature of a letter.
private struct LetterWords {
  let letter: InvitationLetter
  let notice: InvitationNotice

  var title: String { say("Giấy mời", "Invitation") }

  /// Two lines at the most.
  var subtitle: String? {
    let name = notice.programme.name
    return name.count <= 110 ? name : nil
  }

  var blocks: [Paper.Block] {
    [
      .paragraph(say("\(issuer) trân trọng kính mời:", "\(issuer) has the honour to invite:")),
      .paragraph(.bold(letter.names(notice.language)), .centre),
    ] + representation + [.paragraph(purpose)] + particulars
      + [.paragraph(answer), .paragraph(closing)]
  }

  func code(_ text: String) -> Paper.Code {
    Paper.Code(
      text, side: 22,
      caption: say(
        "Kính đề nghị Quý vị mang theo giấy mời này khi đến dự.",
        "Please bring this letter with you."))
  }

  private var issuer: String { notice.letterhead.issuer }

  private var representation: [Paper.Block] {
    guard let person = letter.inPlaceOf else { return [] }
    let single = letter.addressees.count == 1
    let english = single ? "relative of \(person.en)" : "relatives of \(person.en)"
    return [.paragraph(.italic(say("(thân nhân của \(person.vi))", "(\(english))")), .centre)]
  }

  private var purpose: Paper.Text {
    let event = Paper.Text.bold(notice.programme.name)
    return say("tới dự ", "to attend ") + event + "."
  }

  private var particulars: [Paper.Block] {
    [
      particular(say("Nội dung", "Programme"), notice.about?(notice.language)),
      particular(say("Thời gian", "Time"), notice.when),
      particular(say("Địa điểm", "Place"), notice.programme.place),
      particular(say("Bàn, đoàn", "Table or group"), letter.addressees[0].group),
    ].compactMap(\.self)
  }

  private func particular(_ label: String, _ text: String?) -> Paper.Block? {
    text.map { .paragraph(.bold("\(label): ") + Paper.Text($0)) }
  }

  /// Asks for an answer, as far as it is known until when and how.
  private var answer: Paper.Text {
    let (by, contact) = (notice.replyBy, notice.letterhead.contact)
    let until = by.map { Wording(vi: " chậm nhất vào \($0)", en: " by \($0)") }
    let how = contact.map { Wording(vi: " qua \($0)", en: " (\($0))") }
    return Paper.Text(
      say(
        "Kính đề nghị Quý vị trả lời\(until?.vi ?? "")\(how?.vi ?? "").",
        "Please let us know\(until?.en ?? "") whether you will attend\(how?.en ?? "")."))
  }

  private var closing: Paper.Text {
    Paper.Text(
      say(
        "Sự có mặt của Quý vị là niềm vinh dự của chúng tôi. Trân trọng cảm ơn./.",
        "Your presence would be an honour to us."))
  }

  private func say(_ vi: String, _ en: String) -> String { notice.language == .vi ? vi : en }

  private func say(_ vi: String, _ en: String) -> Paper.Text {
    Paper.Text(notice.language == .vi ? vi : en)
  }
}
