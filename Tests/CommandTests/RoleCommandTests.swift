import Foundation
import KieuBao
import Testing

@testable import Commands

/// Every role tries every command through the program itself.
struct `Roles and commands` {
  /// A command, and the users who may give it; for all others it ends with 13.
  struct Trial: CustomTestStringConvertible, Sendable {
    let command: [String]
    let allowed: Set<String>
    let input: String?

    /// How it ends for those who may, where that is not 0.
    let status: Int32

    init(
      _ command: String, _ allowed: String, input: String? = nil, status: Int32 = 0
    ) {
      self.command = command.split(separator: " ").map(String.init)
      self.allowed = Set(allowed.split(separator: " ").map(String.init))
      (self.input, self.status) = (input, status)
    }

    var testDescription: String { command.joined(separator: " ") }
  }

  /// `clerk` is a role of the office's own: profile and contact; enter and read.
  static let staff = ["an", "officer", "approver", "statistician", "auditor", "clerk"]

  static let trials: [Trial] = [
    Trial("person add --input -", "an officer", input: #"{"name": "Lê Văn Bưởi"}"#),
    Trial("person add --dry-run --input -", staff.joined(separator: " "), input: #"{"name": "A"}"#),
    Trial("person show P1 --format json", "an officer approver clerk"),
    Trial("person list --format json", "an officer approver clerk"),
    Trial("person edit P2 --input -", "an officer", input: #"{"city": "Praha"}"#),
    Trial("person find -", "an officer approver", input: "hoa"),
    Trial("person find -", "an officer clerk", input: "hoa@example.org"),
    Trial("person merge P1 P2", "an officer clerk"),
    Trial("person duplicates", "an officer approver", status: 4),
    Trial("person distinct P1 P2", "an officer"),
    Trial("place open", "an officer approver"),
    Trial("place decide P2 20356", "an officer clerk"),
    Trial("place update CHANGES", "an"),
    Trial("person erase P1 --reason x1 --yes", "an"),
    Trial("relative erase T1 --reason x1 --yes", "an"),
    Trial("retention list", "an officer"),
    Trial("retention due", "an officer", status: 4),
    Trial("retention set history P1Y --document x", "an"),
    Trial("retention purge --dry-run", "an", status: 4),
    Trial("audit certificate 1", "an auditor", status: 4),
    Trial("commendation totals", "an officer statistician", status: 4),
    Trial("relative list P1 --format json", "an officer approver clerk"),
    Trial("relative add P2 --input -", "an officer", input: #"{"name": "Lê Thị Mẹ"}"#),
    Trial("organisation show O1 --format json", "an officer approver clerk"),
    Trial("organisation add-member O1 P2 --role x", "an officer"),
    Trial("contribution list --format json", "an officer approver"),
    Trial("contribution void C2 --reason x", "an officer"),
    Trial("commendation nominees --format json", "an officer approver", status: 4),
    Trial("commendation explain P1 --format json", "an officer approver"),
    Trial("commendation history P1", "an officer approver", status: 4),
    Trial("commendation record P1 --award giay_khen_xa --date 2026-05-01", "an officer"),
    Trial("commendation propose --person P1 --award giay_khen_xa", "an officer"),
    Trial("commendation propose --nominees", "an officer", status: 4),
    Trial("commendation proposals", "an officer approver clerk"),
    Trial("commendation review N1 --finding met", "approver"),
    Trial(
      "commendation decide N1 --decision 1/QĐ --date 2026-05-01", "an officer"),
    Trial("commendation hold P1 --kind complaint", "an officer"),
    Trial("commendation release H1", "an approver", status: 4),
    Trial("commendation holds", "an officer approver", status: 4),
    Trial("commendation dossier --output OUT", "an officer approver"),
    Trial("office show", "an officer approver clerk"),
    Trial(
      "office set --input -", "an officer clerk",
      input: #"{"place": "Quảng Phú", "symbol": "MTTQ"}"#),
    // The head proposed it.
    Trial("commendation approve N1", "approver"),
    Trial("commendation reject N1 --reason x", "approver"),
    Trial("event create --name x --date 2026-12-01", "an officer clerk"),
    Trial("event invite E1 --dry-run", "an officer"),
    Trial("event show E1", "an officer approver clerk", status: 4),
    Trial("event reply E1 P1 yes", "an officer clerk", status: 4),
    Trial("event edit E1 --quota 9", "an officer clerk"),
    Trial("event promote E1", "an officer approver", status: 4),
    Trial("event seat E1 --tables 2", "an officer approver", status: 4),
    // The letterhead is not set.
    Trial("event letters E1 --output LETTERS", "an officer", status: 1),
    Trial("event door E1 --format json", "an officer approver", status: 4),
    Trial("event show E1 --public", "an officer approver", status: 4),
    Trial("event arrivals E1 ARRIVALS", "an officer clerk", status: 4),
    Trial("rate set --currency USD --from 2026-01-05 --rate 26120", "an officer clerk"),
    Trial("import batches", "an officer approver", status: 4),
    Trial("import undo B1", "an officer", status: 4),
    Trial("statistics export --output OUT", "an officer statistician"),
    Trial("audit show", "an auditor"),
    Trial("audit verify --format json", "an auditor"),
    Trial("audit readers P1", "an officer"),
    Trial("subject request P1 --kind access", "an officer"),
    Trial("subject requests", "an officer"), Trial("subject access P1", "an officer"),
    Trial("subject restrict P1", "an officer"),
    Trial("check", staff.joined(separator: " ")),
    Trial("user list", staff.joined(separator: " ")),
    Trial("user add x --role officer", "an"),
    Trial("user role clerk auditor", "an"),
    Trial("user remove clerk --reason x1 --yes", "an"),
    Trial("user passphrase clerk", "an"),
  ]

  @Test(arguments: trials)
  func `a command works for those who may give it, and ends with 13 for all others`(trial: Trial)
    throws
  {
    // What is done is done once: each finds the registry as it was, those refused all the same one.
    let untouched = try Self.staffed()
    for user in Self.staff {
      let mayDoIt = trial.allowed.contains(user)
      let run = try (mayDoIt ? Self.staffed() : untouched).run(trial, as: user)
      #expect(run.status == (mayDoIt ? trial.status : 13), "\(user): \(run.errors)")
      if !mayDoIt { #expect(run.output.isEmpty) }
    }
  }

  @Test func `what a role may not see is absent in JSON and named, and said on the screen`() throws
  {
    let office = try Self.staffed()
    let seen = try office.run(Trial("person show P1 --format json", ""), as: "clerk")
    let person = try JSONReader.value(of: Array(seen.output.utf8))
    #expect(person["name"] == nil && person["phones"] != nil)
    #expect(
      person["withheld"] == [
        "name", "other_names", "dob", "home.as_written", "occupation", "passport", "id_number",
        "note",
      ])
    let shown = try office.run(Trial("person show P1 --format table", ""), as: "clerk").output
    #expect(shown.contains("(không được xem)") && !shown.contains("Hoà"))
    let list = try office.run(Trial("person list --format table", ""), as: "clerk").output
    #expect(list.contains("Không được xem: họ và tên"))
    let members = try office.run(Trial("organisation show O1 --format json", ""), as: "clerk")
    let organisation = try JSONReader.value(of: Array(members.output.utf8))
    #expect(organisation["members"] == [["id": "P1", "withheld": ["name", "role"]]])
  }

  // A registry with one user of each role, made once and copied for every test.
  private static func staffed() throws -> Office {
    let office = try Office()
    try FileManager.default.removeItem(atPath: office.registry)
    try FileManager.default.copyItem(atPath: template.get().registry, toPath: office.registry)
    return office
  }

  private static let template = Result {
    let office = try Office()
    for user in staff.dropFirst() {
      let role = user == "clerk" ? "clerk --classes profile,contact --duties enter,read" : user
      let run = try office.run(Trial("user add \(user) --role \(role)", ""), as: "an")
      try #require(run.status == 0, "\(run.errors)")
    }
    try office.done("event", "create", "--name", "Xuân", "--date", "2026-12-30", "--user", "an")
    try office.done(
      "commendation", "propose", "--person", "P2", "--award", "giay_khen_xa", "--user", "an")
    return office
  }
}

extension Office {
  /// Runs a command as somebody whose passphrase is that of all.
  fileprivate func run(
    _ trial: `Roles and commands`.Trial, as user: String
  ) throws -> Binary.Run {
    let changes = """
      effective_on,resolution,change,code,name,kind,province,into
      2027-01-01,12/NQ-UBTVQH16,kind,20587,,phường,,
      """
    let places = [
      "OUT": "\(folder.path)/out-\(user)-\(UInt32.random(in: 0 ... .max))",
      "LETTERS": "\(folder.path)/letters-\(user)-\(UInt32.random(in: 0 ... .max)).docx",
      "ARRIVALS": try folder.file("arrivals.jsonl", holding: []),
      "CHANGES": try folder.file("changes.csv", holding: Array(changes.utf8)),
    ]
    let command = trial.command.map { places[$0] ?? $0 }
    return try run(
      command, input: trial.input,
      environment: ["KIEUBAO_USER": user, "KIEUBAO_NEW_PASSPHRASE_FILE": passphrase])
  }
}
