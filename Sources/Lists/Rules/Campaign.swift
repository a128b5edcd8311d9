public import Facts
public import People

/// An occasion for giving that rules can count alone: a Tết, the ten years of a fund.
public struct Campaign: Hashable, Sendable {
  /// A stable word that rules name it by.
  public let code: String
  public let name: Wording

  /// When its gifts were given.
  public let period: Span

  /// The kinds of contribution that belong to it; nil for all of them.
  public let kinds: Set<ContributionKind>?

  /// Words one of which the purpose of its gifts has; nil where purposes do not matter.
  public let purposes: [String]?

  /// The units that its gifts went to; nil where it does not matter.
  public let beneficiaries: [UnitCode]?
}

extension Campaign {
  /// Whether a gift belongs to it by what is on record.
  ///
  /// A purpose has a word where the word stands in it whole, whatever the case, the diacritics and the
  /// signs between words; the description stands in for a purpose that nobody gave.
  public func includes(_ gift: Gift) -> Bool {
    let gate = CampaignGate(self, bit: 1)
    return gate.mayInclude(gift)
      && (gift.work.map { gate.isFor(PlainWords($0)) } ?? !gate.asksPurpose)
  }
}

/// What a campaign asks of a gift, made ready for asking often.
struct CampaignGate {
  let code: String

  /// The bit that deeds of the campaign carry.
  let bit: UInt32
  private let period: Dates
  private let kinds: KindSet
  private let purposes: [PlainWords]?
  private let beneficiaries: [UnitCode]?

  init(_ campaign: Campaign, bit: UInt32) {
    code = campaign.code
    self.bit = bit
    period = Dates(campaign.period)
    kinds = campaign.kinds.map { KindSet($0) } ?? .all
    purposes = campaign.purposes?.map { PlainWords($0) }
    beneficiaries = campaign.beneficiaries
  }

  /// Whether a gift without a purpose does not belong to the campaign.
  var asksPurpose: Bool { purposes != nil }

  /// Whether a gift belongs to the campaign by all but its purpose.
  func mayInclude(_ gift: Gift) -> Bool {
    guard kinds.contains(gift.kind), Dates(gift.date).meet(period) else { return false }
    guard let beneficiaries else { return true }
    guard let commune = gift.beneficiary else { return false }
    return beneficiaries.contains { $0.contains(commune) }
  }

  /// Whether a purpose of these words is the campaign's.
  func isFor(_ words: PlainWords) -> Bool { purposes?.contains { words.contains($0) } ?? true }
}

extension Gift {
  /// What it was given for, in words; nil where nobody said.
  var work: String? { purpose ?? description }
}

/// A text as its words in small Latin letters and digits, one space before, between and after them.
struct PlainWords {
  private let bytes: [UInt8]

  init(_ text: String) {
    var bytes = [blank]
    for scalar in plainFold(text).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        bytes.append(contentsOf: String(scalar).utf8)
      } else if bytes.last != blank {
        bytes.append(blank)
      }
    }
    if bytes.last != blank { bytes.append(blank) }
    self.bytes = bytes
  }

  /// Whether there is no word in it.
  var isEmpty: Bool { bytes.count == 1 }

  /// Whether the words of another text stand in it, one after the other.
  func contains(_ other: PlainWords) -> Bool { bytes.firstRange(of: other.bytes) != nil }
}

private let blank = UInt8(ascii: " ")
