import Foundation
import KieuBao
import Testing

@testable import Commands

/// A dossier is drawn up from proposals, whole or not at all.
struct `A dossier` {
  let office: Office

  /// P1, P2 and the family O2 (P1's spouse is no member) come up; two of them are proposed.
  init() throws {
    office = try Office()
    try office.done(
      "office", "set", "--input", "-",
      input: #"""
        {"superior": "Ủy ban MTTQ Việt Nam thành phố Đà Nẵng", "issuer": "Ủy ban MTTQ Việt Nam phường Quảng Phú",
         "symbol": "MTTQ-BTT", "place": "Quảng Phú", "capacity": ["TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"],
         "signer": "Lê Văn Ký", "addressee": "Hội đồng Thi đua - Khen thưởng thành phố",
         "recipients": ["Như trên", "Lưu: VT"]}
        """#)
    for (person, sum) in [("P1", "30000000"), ("P2", "25000000")] {
      try office.done(
        "contribution", "add", "--person", person, "--kind", "cash", "--date", "2026-01-15",
        "--amount", sum, "--currency", "VND", "--input", "-",
        input: #"{"purpose": "Quỹ Vì người nghèo", "evidence": ["Phiếu thu 12"]}"#)
    }
    try office.done("commendation", "propose", "--nominees", "--round", "Tết 2027")
  }

  private var folder: String { "\(office.folder.path)/ho-so" }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  /// The text of a paper, as the library's own page shows it.
  private func text(_ name: String) throws -> String {
    let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
    #expect(bytes.starts(with: Array("PK".utf8)) || bytes.starts(with: Array("%PDF".utf8)))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `has every paper, to be worked on and to be printed`() throws {
    let made = try office.json(
      "commendation", "dossier", "--round", "Tết 2027", "--output", folder, "--number", "5",
      "--date", "2026-06-01")
    #expect(made["nominees"] == 2)
    #expect(
      try names() == [
        "01-to-trinh.docx", "01-to-trinh.pdf", "02-danh-sach-trich-ngang.docx",
        "02-danh-sach-trich-ngang.pdf", "02-danh-sach-trich-ngang.xlsx",
        "03-bao-cao-thanh-tich-01-P1.docx", "03-bao-cao-thanh-tich-01-P1.pdf",
        "03-bao-cao-thanh-tich-02-P2.docx", "03-bao-cao-thanh-tich-02-P2.pdf",
        "04-bien-ban-hop.docx", "04-bien-ban-hop.pdf", "06-du-thao-quyet-dinh-1.docx",
      ])
    for name in try names() { _ = try text(name) }
    let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/01-to-trinh.docx")
    #expect(mode[.posixPermissions] as? Int == 0o600)
    let again = try office.run("commendation", "dossier", "--output", folder)
    #expect(again.status == 5)
  }

  @Test func `is not drawn up where a gift was corrected after the proposal`() throws {
    try office.done("contribution", "correct", "C4", "--amount", "26000000", "--currency", "VND")
    let (status, error) = try office.refusal(["commendation", "dossier", "--output", folder])
    #expect((status, error["code"]) == (1, "papers_disagree"))
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func `has a list for publication of those alone who agreed to it`() throws {
    try office.done(
      "consent", "grant", "P2", "--purpose", "publication", "--evidence", "Phiếu 3")
    try office.done("commendation", "dossier", "--output", folder)
    #expect(try names().contains("05-danh-sach-cong-khai.pdf"))
    let list = try office.json("commendation", "nominees", "--public")
    #expect(list.items.map { $0["name"] } == ["Đặng Văn Ước"])
    #expect(list["excluded"]?["no_publication_consent"] == 1)
    #expect(list.items[0].keys == ["rank", "name", "country", "award", "summary"])
  }

  @Test func `leaves out who is on hold or refuses, and says so`() throws {
    try office.done("commendation", "hold", "P1", "--kind", "inspection")
    let run = try office.run("commendation", "dossier", "--output", folder)
    #expect(run.status == 0 && run.errors.contains("không đưa N1 vào hồ sơ"))
    #expect(try names().filter { $0.contains("bao-cao") && $0.hasSuffix("docx") }.count == 1)
  }

  @Test func `fills the office's own form`() throws {
    let paper = Paper(
      title: "Tờ trình",
      blocks: [
        .paragraph("Số người: {{count}}; {{issuer}}"),
        .grid(
          Paper.Grid(
            columns: [.init("TT"), .init("Tên")],
            rows: [["{{#nominees}}{{no}}", "{{name}}{{/nominees}}"]])),
      ])
    let template = try office.folder.file("mau.docx", holding: paper.docx())
    try office.done("commendation", "dossier", "--output", folder, "--template", template)
    #expect(try names().contains("07-theo-mau-cua-co-quan.docx"))
    let wrong = Paper(title: "x", blocks: [.paragraph("{{ho_ten}}")])
    let other = try office.folder.file("sai.docx", holding: wrong.docx())
    let (_, error) = try office.refusal([
      "commendation", "dossier", "--output", folder + "2", "--template", other,
    ])
    #expect(error["code"] == "template_unknown_field")
    #expect(!FileManager.default.fileExists(atPath: folder + "2"))
  }
}
