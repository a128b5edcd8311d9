import Facts
import Papers
import Spreadsheets
import Testing

@testable import Lists

struct DossierPropertyTests {
  private static let hostileNames = [
    "Tổng cộng", "–", "05 (năm)", "Danh sách này có 99", "A\nB", "  Lê \u{202E} Văn\u{200B} Bí ",
    "Ngu\u{79}e\u{302}\u{303}n Thị Gấc", "=1+1", "<b>Đỗ & Vải</b>", "Họ và tên", "\u{301}a",
    "Mã kiểm tra danh sách: 1", "👩‍👩‍👧 Mơ", "x | y", "O'Mơ “Mận”", "750.000.000", "ẤẦẨẪẬ", "TT",
  ]

  private func entry(_ place: Int, using random: inout Seeded) -> Dossier.Entry {
    let deeds = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      DossierSample.deed(
        "\(Int.random(in: 1990...2026, using: &random))",
        Self.hostileNames.randomElement(using: &random),
        kind: ContributionKind.allCases.randomElement(using: &random) ?? .other,
        millions: Bool.random(using: &random) ? nil : .random(in: 0...90_000_000, using: &random),
        isJoint: .random(using: &random), evidence: "Tổng giá trị đóng góp: 5 đồng.")
    }
    let form = [
      DossierSample.front, DossierSample.province, Dossier.Form("Bằng khen (truy tặng)"),
      Dossier.Form("truy tặng 05 (năm) cá nhân"),
    ].randomElement(using: &random)
    return Dossier.Entry(
      code: "P\(place)", kind: NomineeKind.allCases.randomElement(using: &random) ?? .individual,
      name: (Self.hostileNames.randomElement(using: &random) ?? "") + " \(place)",
      position: Self.hostileNames.randomElement(using: &random),
      country: Self.hostileNames.randomElement(using: &random),
      form: form ?? DossierSample.front, isPosthumous: .random(using: &random),
      rule: "Số lần đóng góp: 3", achievements: deeds,
      totalVND: deeds.reduce(0) { $0 + ($1.value ?? 0) },
      earlierAwards: ["Tổng giá trị đóng góp: 1 đồng.", "Số lần đóng góp: 01 (một)."],
      summary: Self.hostileNames.randomElement(using: &random) ?? "",
      votes: Bool.random(using: &random) ? nil : Dossier.Votes(2, of: 3))
  }

  private func dossier(seed: Int) -> Dossier {
    var random = Seeded(seed: seed)
    return DossierSample.dossier(
      (1...Int.random(in: 1...30, using: &random)).map { entry($0, using: &random) })
  }

  @Test(arguments: 0..<40)
  func `the papers agree whatever the entries say, and each names everybody`(seed: Int) throws {
    let dossier = dossier(seed: seed)
    try dossier.check()
    let papers = dossier.papers
    for (entry, report) in zip(dossier.entries, papers.reports) {
      let name = entry.name
      #expect(papers.list.hasCell(name))
      #expect(papers.minutes.hasCell(name))
      #expect(report.texts.contains { $0.hasSuffix(": \(name)") })
      #expect(papers.table.rows.contains { $0.contains(.text(name)) })
      #expect(
        papers.submission.hasCell(name)
          || dossier.entries.count > 10)
    }
  }

  @Test(arguments: 0..<20)
  func `a name that changes in any one paper is found, and told by its number alone`(
    seed: Int
  ) throws {
    let dossier = dossier(seed: seed)
    var random = Seeded(seed: seed)
    let place = Int.random(in: dossier.entries.indices, using: &random)
    let name = dossier.entries[place].name
    func changed(_ paper: Paper) -> Paper { paper.changing { $0 == name ? name + "a" : $0 } }
    let papers = dossier.papers
    let tampered = [
      papers.with(list: changed(papers.list)), papers.with(minutes: changed(papers.minutes)),
      papers.with(reports: papers.reports.map(changed)),
      papers.with(table: papers.table.changing { $0 == .text(name) ? .text(name + "a") : $0 }),
    ]
    for papers in tampered {
      let problem = try #require(throws: Problem.self) { try papers.prove() }
      #expect(problem.code == "papers_disagree")
      #expect(problem.row == place + 1)
      #expect(!problem.description.contains(name))
    }
  }

  @Test func `entries are numbered by form and kind, each in the order given`() {
    let dossier = dossier(seed: 7)
    let groups = dossier.groups
    let keys = groups.map { "\($0.form.name) \($0.kind)" }
    #expect(Set(keys).count == keys.count)
    for group in groups {
      let codes = group.members.compactMap { Int($0.entry.code.dropFirst()) }
      #expect(codes == codes.sorted())
    }
    #expect(groups.flatMap(\.members).map(\.number) == Array(1...dossier.entries.count))
  }

  @Test func `a total that the contributions do not add up to is found`() throws {
    let entry = Dossier.Entry(
      code: "P1", kind: .individual, name: "Bùi Thị Chanh", form: DossierSample.front,
      achievements: [DossierSample.deed("2024", "Quỹ", millions: 2)], totalVND: 3_000_000,
      summary: "")
    let problem = try #require(throws: Problem.self) {
      try DossierSample.dossier([DossierSample.club, entry]).check()
    }
    #expect(problem == .papersDisagree(.report, .worth).at(row: 2))
  }

  @Test(arguments: ["", " ", "\u{202E}\u{200B}\n"])
  func `a nominee without a name goes on no paper`(name: String) throws {
    let entry = Dossier.Entry(
      code: "P1", kind: .individual, name: name, form: DossierSample.front, achievements: [],
      totalVND: 0, summary: "")
    let problem = try #require(throws: Problem.self) {
      try DossierSample.dossier([entry]).check()
    }
    #expect(problem == .nomineeWithoutName.at(row: 1))
  }

  @Test func `a dossier of nobody is none`() throws {
    let problem = try #require(throws: Problem.self) { try DossierSample.dossier([]).check() }
    #expect(problem.code == "dossier_empty")
  }
}
