import Foundation
import KieuBao
import Testing

/// Whoever copies the folder finds nothing in it: no value in any of the forms text takes.
struct AtRestTests {
  private static let values = [
    "Nguyễn Thị Hồng Gấm", "Hồng Gấm", "Kim Ha-na", "1967-05-12", "12/05/1967", "Praha Nusle",
    "+420601555705", "601555705", "gam.nguyen@example.org", "C9876543", "079167001234",
    "Ốm nặng, cần giúp", "phường Quảng Phú", "20587", "Thợ may Praha", "R-88-7731",
    "Trần Văn Bảy", "0905123987", "905123987", "Xây lớp học bản Khoang", "987654321",
    "phiếu thu 4417", "Hội đồng hương Quảng Nam tại Praha", "chủ tịch hội", "Xuân Quê hương 2027",
    "123/QĐ-UBND", "danh sach mat.csv", "Phiếu đồng ý số 77", "cán bộ Lê Thị Xoan",
    "xin xem toàn bộ dữ liệu", "thành tích nuôi dạy trẻ", "Lò Thị Mỵ", "0977654321", "977654321",
  ]

  @Test func `a day’s work leaves no value readable in any file`() throws {
    let world = try World()
    try work(in: world)
    // Both before and after the logs are written back.
    for files in [try world.files(), try closed(world)] {
      #expect(files.count >= 2)
      for (name, data) in files {
        for value in Self.values {
          for (form, trace) in Self.forms(of: value) where data.range(of: trace) != nil {
            Issue.record("\(name) holds value \(Self.values.firstIndex(of: value) ?? 0) as \(form)")
          }
        }
      }
    }
  }

  @Test func `the forms of a text would be found where they are`() {
    for (form, trace) in Self.forms(of: "Hồng Gấm") {
      let file = Data([0, 1, 2]) + trace + Data([9])
      #expect(file.range(of: trace) != nil, "\(form)")
    }
    #expect(Self.forms(of: "Hồng Gấm").count > 12)
  }

  private func closed(_ world: World) throws -> [String: Data] {
    try world.registry.close()
    return try world.files()
  }

  /// Registers, edits, relates, gives, imports, undoes, commends, invites and lists.
  private func work(in world: World) throws {
    let registry = world.registry
    let day = Moment.noon.dayInVietnam
    let id = try world.register(
      "Nguyễn Thị Hồng Gấm",
      [
        .otherNames: .texts(["Kim Ha-na"]), .dob: .text("12/05/1967"), .country: .text("CZ"),
        .city: .text("Praha Nusle"), .phones: .texts(["601555705"]),
        .emails: .texts(["gam.nguyen@example.org"]), .passport: .text("C9876543"),
        .idNumber: .text("079167001234"), .note: .text("Ốm nặng, cần giúp"), .home: .text("20587"),
        .homeAsWritten: .text("phường Quảng Phú"), .occupation: .text("Thợ may Praha"),
      ])
    try registry.edit(id, PersonForm([.city: .text("Brno"), .note: .cleared]), at: .noon)
    let relative = RelativeForm([.name: .text("Trần Văn Bảy"), .phones: .texts(["0905123987"])])
    _ = try registry.addRelatives([RelativeDraft(relative, asOf: day)], of: id, at: .noon)
    let gift = GiftForm([
      .kind: .text("cash"), .date: .text("2024"), .amount: .text("987654321"),
      .currency: .text("VND"), .purpose: .text("Xây lớp học bản Khoang"),
      .evidence: .texts(["phiếu thu 4417"]),
    ])
    let given = try registry.record(
      Personal(Gift(gift, asOf: day)), of: [.person(id)], at: .noon)
    let charter = CharterForm([.name: .text("Hội đồng hương Quảng Nam tại Praha")])
    let organisation = try registry.add(Personal(Charter(charter, asOf: day)), at: .noon)
    try registry.addMember(id, to: organisation, role: Personal("chủ tịch hội"), at: .noon)
    _ = try registry.record(
      Award(
        form: "giay_khen_xa", formName: "Giấy khen", date: PartialDate(day),
        decision: "123/QĐ-UBND"), to: .person(id), for: [given], at: .noon)
    let event = try registry.add(Programme(name: "Xuân Quê hương 2027", date: day), at: .noon)
    _ = try registry.invite(to: event, by: .everybody, at: .noon)
    try registry.note(.yes, of: id, to: event, at: .noon)
    try importing(in: world)
    _ = try registry.find(Personal("hồng gấm"), at: .noon)
    _ = try registry.persons(at: .noon)
    _ = try registry.nominees(by: .builtIn, NominationScope(asOf: day), at: .noon)
    _ = try registry.statistics(asOf: day, at: .noon)
    try rights(of: id, in: world)
  }

  /// Consent, a request, a proposal, an undoing, a merge, an erasure, new keys, a backup.
  private func rights(of id: Person.ID, in world: World) throws {
    let (registry, day) = (world.registry, Moment.noon.dayInVietnam)
    let evidence = Evidence(document: "Phiếu đồng ý số 77", takenBy: "cán bộ Lê Thị Xoan")
    _ = try registry.grant(
      BasisGrant(for: [.invitation], on: day, evidence: evidence, asOf: day), to: .person(id),
      at: .noon)
    let petition = try PetitionDraft(
      .access, received: day, asked: "xin xem toàn bộ dữ liệu", asOf: day)
    _ = try registry.enter(petition, of: .person(id), at: .noon)
    _ = try registry.accessReport(on: .person(id), on: day, at: .noon)
    _ = try registry.propose(
      .person(id), for: "giay_khen_xa", named: "Giấy khen",
      note: Personal("thành tích nuôi dạy trẻ"), at: .noon)
    try registry.edit(id, PersonForm([.city: .text("Praha Nusle")]), at: .noon)
    _ = try registry.undo(try registry.auditHead().sequence, at: .noon)
    let twin = try world.register("Lò Thị Mỵ", [.phones: .texts(["0977654321"])])
    try registry.merge(twin, into: id, at: .noon)
    try registry.unmerge(twin, at: .noon)
    _ = try registry.erase(twin, because: try #require(Reason("at-request")), at: .noon)
    try registry.rotateKeys(at: .noon)
    _ = try registry.verifyAudit(at: .noon)
  }

  /// One import that is taken back, and one that fails halfway.
  private func importing(in world: World) throws {
    let folder = URL.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "danh sach mat.csv").path
    try Data("record_id,full_name,phone\nR-88-7731,Nguyễn Thị Hồng Gấm,0905123987\n".utf8)
      .write(to: URL(filePath: path))
    let outcome = try world.registry.importFile(ImportRequest(.persons, path: path), at: .noon)
    _ = try world.registry.undoImport(try #require(outcome.batch), at: .noon)
    try Data(
      "record_id,full_name,dob\nR-88-7731,Nguyễn Thị Hồng Gấm,1967\nX,Kim Ha-na,31/02/1980\n".utf8
    )
    .write(to: URL(filePath: path))
    #expect(throws: ImportRefused.self) {
      try world.registry.importFile(ImportRequest(.persons, path: path), at: .noon)
    }
  }
}

extension AtRestTests {
  /// A text as bytes, in every form it could be left behind in.
  static func forms(of text: String) -> [(String, Data)] {
    let composed = text.precomposedStringWithCanonicalMapping
    let spellings = [
      ("NFC", composed), ("NFD", text.decomposedStringWithCanonicalMapping),
      ("upper case", composed.uppercased()), ("lower case", composed.lowercased()),
      ("folded", folded(composed)), ("folded upper case", folded(composed).uppercased()),
    ]
    return spellings.flatMap { name, spelling -> [(String, Data)] in
      let bytes = Data(spelling.utf8)
      var forms = [(name, bytes)]
      forms.append(("\(name), hex", Data(bytes.map { hex($0) }.joined().utf8)))
      for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
        if let wide = spelling.data(using: encoding) { forms.append(("\(name), UTF-16", wide)) }
      }
      return forms + base64(of: bytes).map { ("\(name), base64", $0) }
    }.filter { $0.1.count >= 5 }
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().replacing("đ", with: "d").folding(
      options: .diacriticInsensitive, locale: nil)
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }

  /// The middle of the text as base64 writes it, at each of the three places it can begin.
  private static func base64(of bytes: Data) -> [Data] {
    (0..<3).compactMap { shift in
      let whole = Data(repeating: 0, count: shift) + bytes
      let coded = Array(whole.base64EncodedString().utf8)
      let middle = coded.dropFirst(4).dropLast(4)
      return middle.count >= 8 ? Data(middle) : nil
    }
  }
}
