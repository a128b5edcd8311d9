import Facts
import Papers
import Spreadsheets
import Testing

@testable import Lists

struct DossierProofTests {
  private let dossier = DossierSample.dossier()

  /// One change of one paper, and what must be said of it.
  struct Tampering: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let paper: DossierPaper
    let matter: Disagreement
    var row: Int?
    let change: @Sendable (Dossier.PaperSet) -> Dossier.PaperSet
  }

  @Test func `the papers of a dossier agree`() throws { try dossier.check() }

  @Test(arguments: Self.names + Self.counts + Self.sums + Self.others)
  func `every change of one paper is found`(tampering: Tampering) throws {
    let changed = tampering.change(dossier.papers)
    let problem = try #require(throws: Problem.self) { try changed.prove() }
    let expected = Problem.papersDisagree(tampering.paper, tampering.matter)
    #expect(problem == (tampering.row.map { expected.at(row: $0) } ?? expected))
  }

  private static let name = DossierSample.individual.name
  private static let misspelt = "Nguyễn Văn Ôi"

  static let names = [
    Tampering(
      testDescription: "a name in the submission", paper: .submission, matter: .name, row: 3
    ) { $0.with(submission: $0.submission.replacing(name, misspelt)) },
    Tampering(testDescription: "a name in the minutes", paper: .minutes, matter: .name, row: 3) {
      $0.with(minutes: $0.minutes.replacing(name, misspelt))
    },
    Tampering(testDescription: "a name in a report", paper: .report, matter: .name, row: 3) {
      $0.with(reports: $0.reports.map { $0.replacing(name, misspelt) })
    },
    Tampering(testDescription: "a name in the workbook", paper: .table, matter: .name, row: 3) {
      $0.with(table: $0.table.changing { $0 == .text(name) ? .text(misspelt) : $0 })
    },
    Tampering(testDescription: "decomposed letters", paper: .minutes, matter: .name, row: 3) {
      $0.with(minutes: $0.minutes.changing { $0 == name ? name.decomposed : $0 })
    },
    Tampering(testDescription: "decomposed in the list", paper: .list, matter: .name, row: 3) {
      $0.with(list: $0.list.changing { $0 == name ? name.decomposed : $0 })
    },
    Tampering(testDescription: "a space more", paper: .report, matter: .name, row: 3) {
      $0.with(reports: $0.reports.map { $0.changing { $0 == name ? name + " " : $0 } })
    },
    Tampering(testDescription: "reports in another order", paper: .report, matter: .name, row: 1) {
      $0.with(reports: $0.reports.reversed())
    },
  ]

  static let counts = [
    Tampering(testDescription: "figures in the submission", paper: .submission, matter: .count) {
      $0.with(submission: $0.submission.replacing("Tổng số đề nghị: 03", "Tổng số đề nghị: 04"))
    },
    Tampering(testDescription: "words in the submission", paper: .submission, matter: .count) {
      $0.with(submission: $0.submission.replacing("02 (hai) cá nhân", "02 (ba) cá nhân"))
    },
    Tampering(testDescription: "a count by form", paper: .submission, matter: .count) {
      $0.with(
        submission: $0.submission.changing { $0 == "01 (một)" ? "02 (hai)" : $0 })
    },
    Tampering(testDescription: "the number of reports", paper: .submission, matter: .count) {
      $0.with(submission: $0.submission.replacing("thành tích: 03 (ba)", "thành tích: 02 (hai)"))
    },
    Tampering(testDescription: "what the list says of itself", paper: .list, matter: .count) {
      $0.with(list: $0.list.replacing("03 (ba) trường hợp", "04 (bốn) trường hợp"))
    },
    Tampering(testDescription: "what the list says of a kind", paper: .list, matter: .count) {
      $0.with(list: $0.list.replacing("Cá nhân: 01 (một)", "Cá nhân: 02 (hai)"))
    },
    Tampering(testDescription: "one report less", paper: .report, matter: .count) {
      $0.with(reports: Array($0.reports.dropLast()))
    },
    Tampering(testDescription: "a row of the list less", paper: .list, matter: .worth) {
      $0.with(list: $0.list.droppingRows { $0.contains(name) })
    },
    Tampering(testDescription: "a row of the minutes less", paper: .minutes, matter: .count) {
      $0.with(minutes: $0.minutes.droppingRows { $0.contains(name) })
    },
    Tampering(testDescription: "what the meeting discussed", paper: .minutes, matter: .count) {
      $0.with(minutes: $0.minutes.replacing("01 (một) tập thể", "02 (hai) tập thể"))
    },
    Tampering(testDescription: "what the meeting concluded", paper: .minutes, matter: .count) {
      $0.with(
        minutes: $0.minutes.replacing(DossierWords.unknownCount, "02 (hai) trường hợp"))
    },
    Tampering(testDescription: "a contribution dropped", paper: .report, matter: .count, row: 3) {
      $0.with(reports: $0.reports.map { $0.droppingRows { $0.contains("Tư vấn quy hoạch") } })
    },
  ]

  static let sums = [
    Tampering(testDescription: "a value that is no sum", paper: .list, matter: .worth, row: 1) {
      $0.with(list: $0.list.changing { $0 == "40.000.000" ? "40000.000" : $0 })
    },
    Tampering(testDescription: "the sum in the submission", paper: .submission, matter: .worth) {
      $0.with(submission: $0.submission.replacing("910.000.000", "911.000.000"))
    },
    Tampering(testDescription: "the sum of the list", paper: .list, matter: .worth) {
      $0.with(list: $0.list.replacing("góp: 910.000.000", "góp: 911.000.000"))
    },
    Tampering(testDescription: "a value in the list", paper: .list, matter: .worth) {
      $0.with(list: $0.list.changing { $0 == "40.000.000" ? "41.000.000" : $0 })
    },
    Tampering(testDescription: "a value in the workbook", paper: .table, matter: .worth, row: 1) {
      $0.with(table: $0.table.changing { $0 == .integer(40_000_000) ? .integer(1) : $0 })
    },
    Tampering(testDescription: "a contribution's value", paper: .report, matter: .worth, row: 3) {
      $0.with(reports: $0.reports.map { $0.replacing("250.000.000", "260.000.000") })
    },
    Tampering(testDescription: "the sum of a report", paper: .report, matter: .worth, row: 1) {
      $0.with(reports: $0.reports.map { $0.replacing("góp: 40.000.000", "góp: 41.000.000") })
    },
  ]

  static let others = [
    Tampering(testDescription: "the numbers of the list", paper: .list, matter: .number, row: 1) {
      $0.with(list: $0.list.changing { $0 == "1" ? "2" : $0 == "2" ? "1" : $0 })
    },
    Tampering(testDescription: "the award in the minutes", paper: .minutes, matter: .form, row: 1) {
      $0.with(minutes: $0.minutes.replacing(" (truy tặng)", ""))
    },
    Tampering(testDescription: "the award of a report", paper: .report, matter: .form, row: 3) {
      $0.with(reports: $0.reports.map { $0.replacing("Ủy ban Trung ương", "Chính phủ") })
    },
    Tampering(testDescription: "nobody died", paper: .report, matter: .count) {
      $0.with(reports: $0.reports.map { $0.replacing("Đề nghị truy tặng", "Đề nghị tặng") })
    },
    Tampering(
      testDescription: "the numbers of the minutes", paper: .minutes, matter: .number, row: 1
    ) { $0.with(minutes: $0.minutes.changing { $0 == "1" ? "2" : $0 == "2" ? "1" : $0 }) },
    Tampering(testDescription: "the digest of the minutes", paper: .minutes, matter: .check) {
      $0.with(minutes: $0.minutes.replacing("1A2B", "1A2C"))
    },
    Tampering(testDescription: "the digest of the submission", paper: .submission, matter: .check) {
      $0.with(submission: $0.submission.replacing("1A2B", "1A2C"))
    },
    Tampering(testDescription: "the digest of a report", paper: .report, matter: .check, row: 1) {
      $0.with(reports: $0.reports.map { $0.replacing("1A2B", "1A2C") })
    },
    Tampering(testDescription: "the digest of the workbook", paper: .table, matter: .check) {
      $0.with(table: $0.table.droppingLastNote)
    },
    Tampering(testDescription: "the code of a nominee", paper: .report, matter: .check, row: 3) {
      $0.with(reports: $0.reports.map { $0.replacing("P12", "P13") })
    },
  ]
}
