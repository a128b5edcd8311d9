public import Facts
public import Localities
public import Privacy

/// A meeting that persons are invited to, such as Xuân Quê hương.
public struct Event: Identifiable, Equatable, Sendable, Numbered {
  public static let letter = "E"

  public let id: Identifier<Event>
  public let programme: Part<Programme>

  public init(id: ID, programme: Part<Programme>) {
    self.id = id
    self.programme = programme
  }
}

/// What an event is; of the class `profile`.
public struct Programme: Equatable, Sendable {
  public var name: String
  public var kind: EventKind
  public var date: Day

  /// The last day of an event of several days; nil for one of a day.
  public var lastDay: Day?

  /// When it begins, as the letter says it, such as `8 giờ 00`.
  public var time: String?
  public var place: String?

  /// How many letters may be sent; nil for no bound.
  public var quota: Int?

  /// How many of the letters may go to some guests at the most.
  public var shares: [QuotaShare]

  /// Who comes first, the most important first; empty for the usual order.
  public var priorities: [Priority]

  /// The last day to answer; nil for no such day.
  public var replyBy: Day?

  /// The highest number a letter was ever given, so that none is used twice; 0 before the first.
  public var lastLetter: Int

  public init(
    name: String, kind: EventKind = .other, date: Day, lastDay: Day? = nil, time: String? = nil,
    place: String? = nil, quota: Int? = nil, shares: [QuotaShare] = [],
    priorities: [Priority] = [], replyBy: Day? = nil, lastLetter: Int = 0
  ) {
    self.name = name
    self.kind = kind
    self.date = date
    self.lastDay = lastDay
    self.time = time
    self.place = place
    self.quota = quota
    self.shares = shares
    self.priorities = priorities
    self.replyBy = replyBy
    self.lastLetter = lastLetter
  }
}

/// The kinds of events that offices hold for their people abroad.
public enum EventKind: String, Term {
  case homelandSpring = "xuan_que_huong"
  case newYear = "tet"
  case reunification = "30_4"
  case nationalDay = "2_9"
  case other

  public var name: Wording {
    switch self {
    case .homelandSpring: Wording(vi: "Xuân Quê hương", en: "Homeland Spring")
    case .newYear: Wording(vi: "Họp mặt Tết", en: "Lunar New Year meeting")
    case .reunification: Wording(vi: "Kỷ niệm 30/4", en: "30 April")
    case .nationalDay: Wording(vi: "Quốc khánh 2/9", en: "National Day")
    case .other: Wording(vi: "Sự kiện khác", en: "other")
    }
  }

  public var aliases: [String] {
    switch self {
    case .homelandSpring: ["xuan que huong"]
    case .newYear: ["tet nguyen dan", "hop mat dau xuan"]
    case .reunification: ["30/4", "30-4"]
    case .nationalDay: ["2/9", "2-9", "quoc khanh"]
    case .other: ["khac"]
    }
  }
}

/// A part of the letters that goes to some guests at the most.
public struct QuotaShare: Hashable, Sendable {
  public let scope: Scope

  /// How many letters; at least 0.
  public let letters: Int

  public init(_ scope: Scope, letters: Int) {
    self.scope = scope
    self.letters = letters
  }

  /// Whom it is for, told by the first guest of a letter.
  public enum Scope: Hashable, Sendable {
    /// A province by its two digits, or a commune by its five.
    case locality(String)
    case country(Country)
    case kind(GuestKind)
  }
}

/// What a guest is to the office, by the strongest that holds.
public enum GuestKind: String, Term {
  /// Commended before.
  case commended
  case donor
  /// A scientist, an expert or an entrepreneur.
  case expert
  case member
  case guest
  /// A relative at home, in the place of somebody abroad.
  case relative

  public var name: Wording {
    switch self {
    case .commended: Wording(vi: "Đã được khen thưởng", en: "commended before")
    case .donor: Wording(vi: "Có đóng góp", en: "donor")
    case .expert: Wording(vi: "Chuyên gia, trí thức, doanh nhân", en: "expert or entrepreneur")
    case .member: Wording(vi: "Hội viên", en: "member of an association")
    case .guest: Wording(vi: "Khách mời", en: "guest")
    case .relative: Wording(vi: "Thân nhân trong nước", en: "relative at home")
    }
  }

  public var aliases: [String] {
    switch self {
    case .commended: ["tieu bieu", "khen thuong"]
    case .donor: ["nha hao tam", "dong gop"]
    case .expert: ["chuyen gia", "tri thuc", "doanh nhan"]
    case .member: ["hoi vien"]
    case .guest: ["khach moi"]
    case .relative: ["than nhan"]
    }
  }
}

/// One thing that puts a household before others on a list of guests.
public enum Priority: String, Term {
  /// Nobody of the household was ever invited before.
  case neverInvited = "never_invited"
  /// The last invitation is longer ago.
  case longestAgo = "longest_ago"
  case commended
  case donors
  case experts
  case relatives
  /// The household gave more.
  case largestGifts = "largest_gifts"
  /// Nobody of the household accepted an invitation lately and stayed away.
  case reliable

  public var name: Wording {
    switch self {
    case .neverInvited: Wording(vi: "chưa được mời lần nào", en: "never invited")
    case .longestAgo: Wording(vi: "lâu chưa được mời", en: "not invited for longest")
    case .commended: Wording(vi: "đã được khen thưởng", en: "commended before")
    case .donors: Wording(vi: "có đóng góp", en: "donors")
    case .experts: Wording(vi: "chuyên gia, trí thức, doanh nhân", en: "experts, entrepreneurs")
    case .relatives: Wording(vi: "thân nhân trong nước", en: "relatives at home")
    case .largestGifts: Wording(vi: "đóng góp nhiều hơn", en: "gave more")
    case .reliable:
      Wording(vi: "đã nhận lời thì có đến", en: "came when they had accepted")
    }
  }

  public var aliases: [String] { [] }
}

/// One guest of one event.
public struct Invitation: Equatable, Sendable {
  public let event: Event.ID
  public let person: Person.ID
  public let terms: Part<Terms>

  public init(event: Event.ID, person: Person.ID, terms: Part<Terms>) {
    self.event = event
    self.person = person
    self.terms = terms
  }
}

/// How a guest was invited and what came of it; of the class `profile`.
public struct Terms: Equatable, Sendable {
  /// The number of the letter, which guests of one household share; of those who wait, their place in
  /// the line.
  public var number: Int

  /// Why the guest was chosen: the code of a ``GuestKind``, or words of the office.
  public var reason: String

  /// The first guest of the household, to whom the letter goes.
  public var household: Person.ID

  /// Whether the guest waits for a place, and has no letter yet.
  public var isWaiting: Bool

  /// Relatives at home who are invited with the guest, such as a spouse; or in the guest's place.
  public var relatives: [Relative.ID]

  /// Whether the letter goes to the relatives, and the guest abroad is not expected.
  public var isForRelatives: Bool

  /// The table, the group or the delegation, as the office calls it.
  public var group: String?
  public var reply: Reply?
  public var repliedOn: Day?
  public var channel: ReplyChannel?

  /// Whether the place was given to others, as no answer came in time; a late yes takes one again.
  public var isReleased: Bool
  public var attended: Bool

  /// When the guest came in; nil where only the coming was noted.
  public var arrivedAt: Moment?

  public init(
    number: Int, reason: String, household: Person.ID, isWaiting: Bool = false,
    relatives: [Relative.ID] = [], isForRelatives: Bool = false, group: String? = nil,
    reply: Reply? = nil, repliedOn: Day? = nil, channel: ReplyChannel? = nil,
    isReleased: Bool = false, attended: Bool = false, arrivedAt: Moment? = nil
  ) {
    self.number = number
    self.reason = reason
    self.household = household
    self.isWaiting = isWaiting
    self.relatives = relatives
    self.isForRelatives = isForRelatives
    self.group = group
    self.reply = reply
    self.repliedOn = repliedOn
    self.channel = channel
    self.isReleased = isReleased
    self.attended = attended
    self.arrivedAt = arrivedAt
  }
}

/// A guest's answer.
public enum Reply: String, Term {
  case yes, no

  public var name: Wording {
    switch self {
    case .yes: Wording(vi: "Nhận lời", en: "accepted")
    case .no: Wording(vi: "Từ chối", en: "declined")
    }
  }

  public var aliases: [String] { self == .yes ? ["co", "dong y"] : ["khong"] }
}

/// How an answer came.
public enum ReplyChannel: String, Term {
  case phone, email, letter, message, inPerson = "in_person", relative

  public var name: Wording {
    switch self {
    case .phone: Wording(vi: "Điện thoại", en: "by phone")
    case .email: Wording(vi: "Thư điện tử", en: "by e-mail")
    case .letter: Wording(vi: "Thư", en: "by letter")
    case .message: Wording(vi: "Tin nhắn", en: "by message")
    case .inPerson: Wording(vi: "Trực tiếp", en: "in person")
    case .relative: Wording(vi: "Qua thân nhân", en: "through a relative")
    }
  }

  public var aliases: [String] {
    switch self {
    case .phone: ["dien thoai", "goi dien"]
    case .email: ["thu dien tu", "mail"]
    case .letter: ["thu"]
    case .message: ["tin nhan", "zalo"]
    case .inPerson: ["truc tiep"]
    case .relative: ["than nhan", "qua than nhan"]
    }
  }
}
