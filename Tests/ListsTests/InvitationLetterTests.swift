import Facts
import Lists
import Localities
import Papers
import People
import Testing

/// An office, an event and its letters, all invented.
struct InvitationLetterTests {
  private let letterhead = Letterhead(
    superior: "Ủy ban MTTQ Việt Nam thành phố Mẫu", issuer: "Ban Thường trực MTTQ phường Mẫu",
    symbol: "MTTQ-BTT", place: "Phường Mẫu", capacity: ["TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"],
    signer: "Phạm Thị Mẫu", recipients: ["Thường trực thành phố", "Lưu: VT, BPT"],
    address: ["1 đường Mẫu"], contact: "điện thoại 0235 000 0000")

  private let programme = Programme(
    name: "Xuân Quê hương 2027", date: day(2027, 1, 30), time: "8 giờ 00", place: "Hội trường Mẫu",
    replyBy: day(2027, 1, 5))

  private func notice(_ language: Language = .vi, _ programme: Programme? = nil) -> InvitationNotice
  {
    InvitationNotice(
      letterhead: letterhead, programme: programme ?? self.programme,
      lunar: Wording(vi: "ngày 23 tháng Chạp năm Bính Ngọ", en: "the 23rd of the 12th lunar month"),
      about: Wording(vi: "chúc Tết kiều bào", en: "New Year wishes"), issuedOn: day(2026, 12, 5),
      language: language)
  }

  private let persons: [Int64: GuestDetails] = [
    1: GuestDetails(
      name: "Trần Văn Thử", sex: .male, birthYear: 1960, home: CommuneCode(stored: "20356"),
      country: Country(stored: "US"), city: "San José"),
    2: GuestDetails(name: "Lê Thị Ví Dụ", sex: .female, birthYear: 1990),
    3: GuestDetails(name: "Đỗ Mẫu", status: .deceased, sex: .male),
    4: GuestDetails(name: nil),
    5: GuestDetails(name: "Vũ Ánh", country: Country(stored: "DE")),
  ]

  private let relatives: [Int64: RelativeDetails] = [
    8: RelativeDetails(name: "Hồ Thị Mẫu", relation: "mẹ", home: CommuneCode(stored: "20335")),
    9: RelativeDetails(name: "Hồ Văn Mất", status: .deceased, relation: "chồng"),
  ]

  private func letters(_ guests: [EventLetter.Guest]) -> [InvitationLetter] {
    InvitationLetter.written(
      EventLetter.letters(of: guests), asOf: programme.date,
      relative: { relatives[$0.rawValue] }, details: { persons[$0.rawValue] })
  }

  private func with(
    _ guest: EventLetter.Guest, relatives: [Int64] = [], inPlace: Bool = false, group: String? = nil
  ) -> EventLetter.Guest {
    var terms = guest.terms
    terms.relatives = relatives.map { Relative.ID(rawValue: $0) }
    (terms.isForRelatives, terms.group) = (inPlace, group)
    return EventLetter.Guest(
      person: guest.person, terms: terms, home: guest.home, country: guest.country)
  }

  private func lines(_ paper: Paper) -> [String] {
    paper.blocks.compactMap { block in
      guard case .paragraph(let text, _) = block else { return nil }
      return text.runs.map(\.text).joined()
    }
  }

  @Test func `a letter names its guests, the event, the time in both calendars and how to answer`()
    throws
  {
    let letter = try #require(
      letters([with(invited(1, number: 7), group: "Bàn 2"), invited(2, number: 7, of: 1)]).first)
    let paper = letter.paper(of: notice(), code: "KIEUBAO:E1.P1")
    #expect(
      lines(paper) == [
        "Ban Thường trực MTTQ phường Mẫu trân trọng kính mời:",
        "Ông Trần Văn Thử và Chị Lê Thị Ví Dụ", "tới dự Xuân Quê hương 2027.",
        "Nội dung: chúc Tết kiều bào",
        "Thời gian: 8 giờ 00, thứ Bảy, ngày 30 tháng 01 năm 2027 "
          + "(tức ngày 23 tháng Chạp năm Bính Ngọ)",
        "Địa điểm: Hội trường Mẫu", "Bàn, đoàn: Bàn 2",
        "Kính đề nghị Quý vị trả lời chậm nhất vào thứ Ba, ngày 05 tháng 01 năm 2027 "
          + "qua điện thoại 0235 000 0000.",
        "Sự có mặt của Quý vị là niềm vinh dự của chúng tôi. Trân trọng cảm ơn./.",
      ])
    #expect(paper.head?.number == "07/GM-MTTQ-BTT")
    #expect(paper.title == "Giấy mời" && paper.subtitle == "Xuân Quê hương 2027")
    #expect(paper.recipients == ["Như trên", "Lưu: VT, BPT"])
    #expect(paper.signatures.last?.right?.name == "Phạm Thị Mẫu")
    guard case .code(let code)? = paper.blocks.last else {
      Issue.record("no code")
      return
    }
    #expect(code.text == "KIEUBAO:E1.P1")
  }

  @Test func `the same letter in English`() throws {
    let letter = try #require(letters([invited(1, number: 7), invited(2, number: 7, of: 1)]).first)
    let paper = letter.paper(of: notice(.en))
    #expect(paper.title == "Invitation" && paper.language == .en)
    #expect(lines(paper)[1] == "Mr Trần Văn Thử and Ms Lê Thị Ví Dụ")
    #expect(
      lines(paper)[4]
        == "Time: 8 giờ 00, Saturday, 30 January 2027 (the 23rd of the 12th lunar month)")
    #expect(
      lines(paper)[6] == "Please let us know by Tuesday, 5 January 2027 whether you will attend "
        + "(điện thoại 0235 000 0000).")
    #expect(!paper.blocks.contains { if case .code = $0 { true } else { false } })
  }

  @Test func `what is not known is not said`() throws {
    let bare = InvitationNotice(
      letterhead: Letterhead(issuer: "Hội Mẫu", symbol: "", place: "Huế"),
      programme: Programme(name: "Họp mặt", date: day(2027, 2, 1), lastDay: day(2027, 2, 3)),
      lunar: Wording(vi: "ngày 25 tháng Chạp", en: ""))
    let letter = try #require(letters([invited(5, number: 112)]).first)
    let paper = letter.paper(of: bare)
    #expect(paper.head?.number == "112/GM")
    #expect(paper.recipients == ["Như trên", "Lưu: VT"])
    #expect(
      lines(paper).dropFirst(3) == [
        "Thời gian: từ thứ Hai, ngày 01 tháng 02 năm 2027 (tức ngày 25 tháng Chạp) "
          + "đến thứ Tư, ngày 03 tháng 02 năm 2027",
        "Kính đề nghị Quý vị trả lời.",
        "Sự có mặt của Quý vị là niềm vinh dự của chúng tôi. Trân trọng cảm ơn./.",
      ])
  }

  @Test func `nobody is addressed who has died, waits, or whose name may not be seen`() {
    let written = letters([
      invited(1, number: 1, isWaiting: true), invited(3, number: 2), invited(4, number: 3),
      invited(3, number: 4, of: 3), with(invited(2, number: 4, of: 3), relatives: [9, 7]),
    ])
    #expect(written.map(\.number) == [4])
    #expect(written.map(\.names.vi) == ["Chị Lê Thị Ví Dụ"])
  }

  @Test func `a relative comes with the guest, or in the guest's place`() throws {
    let written = letters([
      with(invited(1, number: 1), relatives: [8]),
      with(invited(5, number: 2), relatives: [8], inPlace: true),
      with(invited(3, number: 3), relatives: [8], inPlace: true),
    ])
    #expect(
      written.map(\.names.vi)
        == ["Ông Trần Văn Thử và Bà Hồ Thị Mẫu", "Bà Hồ Thị Mẫu", "Bà Hồ Thị Mẫu"])
    // Of who has died no letter says whose relative it is.
    #expect(written.map(\.inPlaceOf?.vi) == [nil, "Ông/Bà Vũ Ánh", nil])
    #expect(
      lines(written[1].paper(of: notice()))[2] == "(thân nhân của Ông/Bà Vũ Ánh)")
    #expect(
      lines(written[1].paper(of: notice(.en)))[2] == "(relative of Mr/Ms Vũ Ánh)")
  }

  @Test func `an office's own template gets a text for every field`() throws {
    let letter = try #require(letters([with(invited(1, number: 7), group: "Bàn 2")]).first)
    let fields = letter.fields(of: notice())
    #expect(Set(fields.keys) == Set(InvitationField.allCases.map(\.rawValue)))
    #expect(fields["number"] == "07/GM-MTTQ-BTT")
    #expect(fields["letter_date"] == "Phường Mẫu, ngày 05 tháng 12 năm 2026")
    #expect(fields["names"] == "Ông Trần Văn Thử")
    #expect(fields["salutation"] == "Ông" && fields["name"] == "Trần Văn Thử")
    #expect(fields["country"] == "Hoa Kỳ" && fields["city"] == "San José")
    #expect(fields["capacity"] == "TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH")
    #expect(fields["reply_by"] == "thứ Ba, ngày 05 tháng 01 năm 2027")
    #expect(fields["lunar_date"] == "ngày 23 tháng Chạp năm Bính Ngọ")
    #expect(fields["group"] == "Bàn 2" && fields["in_place_of"]?.isEmpty == true)
  }

  @Test func `delegations in the order of their numbers, without who declined`() {
    let paper = notice().delegationList(
      of: letters([
        with(invited(1, number: 1), group: "Bàn 10"), with(invited(2, number: 2), group: "Bàn 2"),
        invited(5, number: 3, reply: .no), invited(5, number: 4),
        with(invited(5, number: 6), relatives: [8], inPlace: true, group: "Bàn 2"),
      ]))
    let grids = paper.blocks.compactMap { block in
      if case .grid(let grid) = block { grid } else { nil }
    }
    #expect(
      grids.map(\.caption) == [
        "Bàn 2 (2 khách)", "Bàn 10 (1 khách)", "Chưa xếp bàn, đoàn (1 khách)",
      ])
    #expect(
      grids[0].rows == [
        ["1", "Chị Lê Thị Ví Dụ", "", "", "2", ""],
        [
          "2", "Bà Hồ Thị Mẫu", "thân nhân trong nước", "phường Bàn Thạch, thành phố Đà Nẵng", "6",
          "",
        ],
      ])
    #expect(grids[1].rows[0][2...3] == ["Hoa Kỳ", "phường Quảng Phú, thành phố Đà Nẵng"])
    #expect(paper.orientation == .landscape)
    #expect(paper.subtitle == "Xuân Quê hương 2027\nthứ Bảy, ngày 30 tháng 01 năm 2027")
  }

  @Test func `at the door guests stand by given name, also who declined`() {
    let paper = notice().doorList(
      of: letters([
        invited(1, number: 1, reply: .yes), invited(2, number: 2),
        invited(5, number: 3, reply: .no),
      ]))
    guard case .grid(let grid)? = paper.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(
      grid.rows.map { $0[1] } == ["Ông/Bà Vũ Ánh", "Chị Lê Thị Ví Dụ", "Ông Trần Văn Thử"])
    #expect(grid.rows[0] == ["1", "Ông/Bà Vũ Ánh", "", "3", "Từ chối", "☐"])
  }

  @Test func `badges for those who may come, each with a code of its own`() {
    let cards = notice().badges(
      for: letters([
        with(invited(1, number: 1), relatives: [8], group: "Bàn 2"),
        invited(5, number: 3, reply: .no),
      ])
    ) { guest in "\(guest.person)\(guest.relative.map(\.description) ?? "")" }
    #expect(
      cards.cards.map { $0.lines.map(\.text) } == [
        ["Xuân Quê hương 2027", "Trần Văn Thử", "Hoa Kỳ", "Bàn 2"],
        ["Xuân Quê hương 2027", "Hồ Thị Mẫu", "Bàn 2"],
      ])
    #expect(cards.cards.map(\.code?.text) == ["P1", "P1T8"])
    #expect(cards.cards[0].lines.max { $0.size < $1.size }?.text == "Trần Văn Thử")
  }

  @Test func `envelopes go where the first guest lives, as far as it is known`() {
    let envelopes = notice().envelopes(
      for: letters([
        invited(1, number: 1), with(invited(5, number: 2), relatives: [8], inPlace: true),
        invited(2, number: 3),
      ]), size: .c5)
    #expect(envelopes.sender == ["Ban Thường trực MTTQ phường Mẫu", "1 đường Mẫu"])
    #expect(
      envelopes.addressees == [
        ["Kính gửi: Ông Trần Văn Thử", "San José", "Hoa Kỳ (United States)"],
        ["Kính gửi: Bà Hồ Thị Mẫu", "phường Bàn Thạch, thành phố Đà Nẵng"],
        ["Kính gửi: Chị Lê Thị Ví Dụ"],
      ])
  }
}
