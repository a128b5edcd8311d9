public import Facts
public import Lists
public import Papers
public import People
import Localities

/// The papers of an event: its letters as they are written, and all lists and cards made of them.
public struct EventPapers: Sendable {
  public let event: Event.ID
  public let notice: InvitationNotice

  /// The letters, by number.
  public let letters: [InvitationLetter]

  /// What the QR code of each letter says; empty for letters without codes.
  let codes: [Int: String]

  /// For which purpose they were made, and by which ground.
  public let account: BasisAccount

  /// How many guests have no letter, by reason.
  public let absent: [Exclusion]

  /// How many guests the letters address.
  public var guests: Int { letters.reduce(0) { $0 + $1.addressees.count } }
}

extension EventPapers {
  /// The letters, a paper each.
  public var papers: [Paper] { letters.map { $0.paper(of: notice, code: codes[$0.number]) } }

  /// The letters in an office's own template: what stands between `{{#letters}}` and `{{/letters}}`
  /// is repeated for each, with the fields of `InvitationField` and the code `qr`.
  ///
  /// - Throws: what `Template.filled(with:in:)` throws; `template_without_letters` where nothing is
  ///   repeated.
  public func filled(into template: Template) throws(Problem) -> [UInt8] {
    guard template.placeholders.contains("#letters") else { throw .templateWithoutLetters }
    let items = letters.map { letter in
      TemplateFields(
        letter.fields(of: notice).merging(["qr": ""]) { first, _ in first },
        codes: codes[letter.number].map { ["qr": Paper.Code($0, side: 22)] } ?? [:])
    }
    return try template.filled(
      with: TemplateFields(lists: ["letters": items]), in: notice.language)
  }

  /// A name badge for every guest.
  public var badges: Cards { notice.badges(for: letters) }

  /// An envelope for every letter.
  public func envelopes(_ size: Envelopes.Size = .dl) -> Envelopes {
    notice.envelopes(for: letters, size: size)
  }

  /// The guests by table or delegation.
  public var delegationList: Paper { notice.delegationList(of: letters, place: \.address) }

  /// The guests as those at the entrance look for them.
  public var doorList: Paper { notice.doorList(of: letters) }
}

extension Problem {
  fileprivate static let templateWithoutLetters = Problem(
    "template_without_letters", field: "template",
    message: Wording(
      vi: "mẫu không có chỗ lặp lại cho từng giấy mời",
      en: "the template repeats nothing for each letter"),
    hint: Wording(
      vi: "đặt {{#letters}} ở đầu và {{/letters}} ở cuối giấy mời trong mẫu",
      en: "put {{#letters}} before and {{/letters}} behind the letter in the template"))
}
