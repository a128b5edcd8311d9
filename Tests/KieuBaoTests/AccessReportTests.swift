import Foundation
import KieuBao
import Testing

/// A person's report has all that is held on that person, and nothing that is another's.
struct AccessReportTests {
  let world: World
  let person: Person.ID
  let other: Person.ID
  let relative: Relative.ID
  let today = Moment.noon.dayInVietnam
  var registry: Registry { world.registry }

  /// Every field a person has; all of it is made up.
  static let fields: [PersonForm.Field: FormValue] = [
    .otherNames: .texts(["Hoa Nguyen"]), .sex: .text("F"), .dob: .text("17/05/1970"),
    .home: .text("20356"), .homeAsWritten: .text("xã cũ Tam Thanh"), .country: .text("US"),
    .city: .text("San Jose"), .category: .text("settled"), .phones: .texts(["+14085550123"]),
    .emails: .texts(["hoa@example.org"]), .occupation: .text("bác sĩ"),
    .yearLeft: .text("1985"), .passport: .text("B1234567"), .idNumber: .text("049170000123"),
    .note: .text("mẹ già yếu"), .registeredOn: .text("03/02/2020"),
  ]

  init() throws {
    world = try World()
    let day = Moment.noon.dayInVietnam
    person = try world.register("Nguyễn Thị Hoà", Self.fields)
    other = try world.register("Đặng Văn Ước", [.phones: .texts(["+4930123456"])])
    let kin = RelativeForm([
      .name: .text("Lê Thị Bưởi"), .relation: .text("mẹ"), .birthYear: .text("1940"),
      .phones: .texts(["0912345678"]), .home: .text("thôn Đông Hạ"),
    ])
    relative = try world.registry.addRelatives(
      [RelativeDraft(kin, asOf: day)], of: person, at: .noon)[0]
    let gift = GiftForm([
      .kind: .text("cash"), .date: .text("2025-03"), .amount: .text("1000.01"),
      .currency: .text("USD"), .purpose: .text("Trường học"), .description: .text("xây lớp"),
      .evidence: .texts(["Biên lai 7"]), .rate: .text("26000"),
    ])
    _ = try world.registry.record(
      Personal(Gift(gift, asOf: day)), of: [.person(person), .person(other)], at: .noon)
    let award = Award(
      form: "giay_khen_xa", formName: "Giấy khen", date: PartialDate(day), decision: "45/QĐ-UBND",
      decidedBy: "Chủ tịch xã")
    _ = try world.registry.record(award, to: .person(person), at: .noon)
    _ = try world.registry.propose(
      .person(person), for: "bang_khen_tinh", named: "Bằng khen", note: Personal("dựng trường"),
      at: .noon)
    let charter = Charter(name: "Hội đồng hương Quảng Nam")
    let organisation = try world.registry.add(Personal(charter), at: .noon)
    try world.registry.addMember(
      person, to: organisation, role: Personal("chủ tịch"), at: .noon)
    let event = try world.registry.add(Programme(name: "Xuân Quê hương", date: day), at: .noon)
    _ = try world.registry.invite(to: event, by: Criteria(), at: .noon)
    let grant = try BasisGrant(
      for: [.commendation], on: day, evidence: Evidence(document: "Phiếu số 15"), asOf: day)
    _ = try world.registry.grant(grant, to: .person(person), at: .noon)
    let request = try PetitionDraft(.correct, received: day, asked: "sửa nghề", asOf: day)
    _ = try world.registry.enter(request, of: .person(person), at: .noon)
    try world.registry.edit(
      person, PersonForm([.occupation: .text("bác sĩ nhi"), .phones: .texts(["+14085550199"])]),
      at: .noon)
  }

  private func report(
    _ subject: DataSubject? = nil, revealing reason: Reason? = nil
  ) throws -> AccessReport {
    try registry.accessReport(
      on: subject ?? .person(person), revealingRelatives: reason, on: today, at: .noon)
  }

  private func page(_ report: AccessReport) -> String {
    String(decoding: report.paper(in: .vi).html(), as: UTF8.self)
  }

  private func values(_ report: AccessReport) -> String {
    report.sections.flatMap(\.records).flatMap { record in
      record.lines.flatMap { [$0.value] + $0.former.map(\.value) }
    }.map { $0.written(in: .vi) }.joined(separator: "\n")
  }

  /// The words each field stands in, former ones too.
  static let held = [
    "Nguyễn Thị Hoà", "Hoa Nguyen", "Nữ", "17/05/1970", "phường Quảng Phú", "xã cũ Tam Thanh",
    "Hoa Kỳ", "San Jose", "Định cư", "+14085550123", "+14085550199", "hoa@example.org",
    "bác sĩ nhi",
    "1985", "B1234567", "049170000123", "mẹ già yếu", "03/02/2020", "Đang theo dõi", "1.000,01",
    "USD",
    "26.000", "Trường học", "xây lớp", "Biên lai 7", "03/2025", "Tiền mặt", "Giấy khen",
    "45/QĐ-UBND",
    "Chủ tịch xã", "Hội đồng hương Quảng Nam", "chủ tịch", "Xuân Quê hương", "Phiếu số 15",
    "sửa nghề", "Bằng khen", "dựng trường", "mẹ", "L.T.B.", "số điện thoại", "số giấy tờ",
    "họ tên đầy đủ",
  ]

  @Test func `has every value that is held`() throws {
    let report = try report()
    let (values, page) = (values(report), page(report))
    #expect(Self.held.filter { !values.contains($0) || !page.contains($0) } == [])
  }

  @Test func `has every field of the forms, so that a new one is not forgotten`() throws {
    let keys = Set(try report().sections.flatMap(\.records).flatMap(\.lines).map(\.key))
    let form = Set(PersonForm.Field.allCases.map(\.rawValue))
    #expect(form.subtracting(keys).isEmpty)
    #expect(
      Set(["amount", "currency", "rate", "beneficiary", "locality", "evidence"]).isSubset(of: keys))
  }

  @Test func `has nothing of relatives and of those who gave too`() throws {
    let foreign = [
      "Bưởi", "1940", "0912345678", "+84912345678", "Đông Hạ", "Ước", "+4930123456", "Đặng",
    ]
    let report = try report()
    let (values, page) = (values(report), page(report))
    #expect(foreign.filter { values.contains($0) || page.contains($0) } == [])
  }

  @Test func `tells of a relative who agreed, and of all for a reason that is logged`() throws {
    let reason = try #require(Reason("family-matter"))
    #expect(try values(report(revealing: reason)).contains("Lê Thị Bưởi"))
    let entry = try #require(registry.auditEntries(at: .noon).first { $0.deed == "subject.access" })
    #expect(entry.rows.contains("because family-matter"))
    let grant = try BasisGrant(for: [.sharing], on: today, asOf: today)
    _ = try registry.grant(grant, to: .relative(relative), at: .noon)
    #expect(try values(report()).contains("Lê Thị Bưởi"))
    let no = try Refusal(.withdrawal, of: [.sharing], on: today, asOf: today)
    _ = try registry.refuse(no, of: .relative(relative), at: .noon)
    #expect(try !values(report()).contains("Lê Thị Bưởi"))
  }

  @Test func `is a relative's own, with all that is held and nothing of the person`() throws {
    let text = values(try report(.relative(relative)))
    for value in ["Lê Thị Bưởi", "mẹ", "1940", "+84912345678", "thôn Đông Hạ"] {
      #expect(text.contains(value))
    }
    for value in ["Hoà", "B1234567", "hoa@example.org"] { #expect(!text.contains(value)) }
  }

  @Test func `tells where each value comes from and what stood there before`() throws {
    let record = try #require(report().sections.first { $0.key == "person" }?.records.first)
    let line = { (key: String) in record.lines.first { $0.key == key } }
    #expect(line("occupation")?.origin?.deed == "person.edit")
    #expect(line("occupation")?.former.map(\.value) == [.text("bác sĩ")])
    #expect(line("occupation")?.former.first?.until.deed == "person.edit")
    #expect(line("name")?.origin?.deed == "person.add")
    #expect(line("name")?.origin?.user == "an")
    #expect(line("name")?.former == [])
    #expect(line("passport")?.origin?.deed == "person.add")
  }

  @Test func `tells the file that a record came from`() throws {
    let file = URL.temporaryDirectory.appending(path: "danh-sach-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("record_id,full_name\nA7,Lê Lợi\n".utf8).write(to: file)
    _ = try registry.importFile(ImportRequest(.persons, path: file.path), at: .noon)
    let report = try report(.person(.init(rawValue: 3)))
    let lines = report.sections[0].records[0].lines
    #expect(lines.first { $0.key == "name" }?.origin?.file == file.lastPathComponent)
    #expect(lines.first { $0.key == "source_record_id" }?.value == .text("A7"))
  }

  @Test func `tells who read the record, also through gifts and relatives`() throws {
    _ = try registry.contributions(of: .person(other), at: .noon)
    _ = try registry.relatives(of: person, at: .noon)
    _ = try registry.person(other, at: .noon)
    let readings = try registry.readings(of: .person(person), at: .noon)
    #expect(readings.first { $0.deed == "contribution.list" }?.rows == ["C1"])
    #expect(readings.first { $0.deed == "relative.list" }?.rows == ["T1"])
    #expect(!readings.contains { $0.rows.contains("P2") })
    #expect(!readings.contains { $0.deed == "person.show" })
    let section = try #require(report().sections.first { $0.key == "readings" })
    #expect(section.records.count == readings.count)
    let shown = try registry.auditEntries(about: person, at: .noon).map(\.deed)
    #expect(shown.contains("contribution.list") && !shown.contains("person.show"))
  }

  @Test func `is itself in the log, and in the next report`() throws {
    _ = try report()
    let entry = try #require(registry.auditEntries(about: person, at: .noon).first)
    #expect(entry.deed == "subject.access" && entry.purpose == "registry")
    let section = try #require(report().sections.first { $0.key == "readings" })
    let deeds = section.records.compactMap { $0.lines.first { $0.key == "deed" }?.value }
    #expect(deeds.first == .term("subject.access", deedWords("subject.access")))
  }

  @Test func `counts the statistics a person was counted in`() throws {
    func counted() throws -> Int? {
      try report().sections.first { $0.key == "statistics" }?.records.count
    }
    #expect(try counted() == 0)
    _ = try registry.statistics(asOf: today, at: .noon)
    #expect(try counted() == 1)
    _ = try registry.statistics(units: .former, asOf: today, at: .noon)
    #expect(try counted() == 2)
    _ = try registry.restrict(.person(person), on: today, at: .noon)
    _ = try registry.statistics(asOf: today, at: .noon)
    #expect(try counted() == 2)
  }

  @Test func `is drawn up of a restricted person too`() throws {
    _ = try registry.restrict(.person(person), on: today, at: .noon)
    let text = values(try report())
    #expect(text.contains("Nguyễn Thị Hoà") && text.contains("B1234567"))
    #expect(text.contains("Hạn chế xử lý"))
  }

  @Test func `is the same as a word processor's file`() throws {
    let paper = try report().paper(in: .en)
    #expect(try paper.docx().starts(with: Array("PK".utf8)))
    #expect(String(decoding: paper.html(), as: UTF8.self).contains("L.T.B."))
  }
}
