public import Facts

/// A paper of an office: all that stands on it, from head to foot, as texts.
///
/// It is laid out by Decree 30/2020/NĐ-CP on clerical work, appendix I: A4, Times New Roman, margins
/// of 20 mm above, below and right and 30 mm left. ``html()`` and ``docx()`` write it; the same paper
/// gives the same bytes.
///
/// In every text a line feed begins a new line. Characters that XML forbids, other controls and
/// marks that turn the direction of writing are left out.
public struct Paper: Equatable, Sendable {
  /// The language of the texts, and of the few words that the paper adds itself.
  public let language: Language
  public let orientation: Orientation

  /// What stands above the title; nil on internal papers.
  public let head: Head?

  /// Shown in capitals, however it is written.
  public let title: String

  /// What the paper is about, below the title.
  public let subtitle: String?
  public let blocks: [Block]

  /// Those who sign, one row below the other.
  public let signatures: [Signatures]

  /// "Nơi nhận": one line each, without dash and semicolon; the last is "Lưu: VT, …".
  public let recipients: [String]

  /// A small line at the foot of each page (DOCX) or at the end (HTML), such as where a copy is
  /// recorded.
  public let footer: String?

  public init(
    language: Language = .vi, orientation: Orientation = .portrait, head: Head? = nil,
    title: String, subtitle: String? = nil, blocks: [Block], signatures: [Signatures] = [],
    recipients: [String] = [], footer: String? = nil
  ) {
    self.language = language
    self.orientation = orientation
    self.head = head
    self.title = title
    self.subtitle = subtitle
    self.blocks = blocks
    self.signatures = signatures
    self.recipients = recipients
    self.footer = footer
  }
}

extension Paper {
  /// How the sheet lies; landscape is for wide tables.
  public enum Orientation: CaseIterable, Sendable {
    case portrait, landscape
  }

  /// Where a text stands between the margins; only a justified paragraph has its first line indented.
  public enum Alignment: Sendable {
    case justified, leading, centre, trailing
  }
}
