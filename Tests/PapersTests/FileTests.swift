import Facts
import Foundation
import Papers
import Testing

@Suite struct FileTests {
  @Test func `both forms are written whole, for their owner alone`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "papers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paper = Sample.consent.paper
    let (page, document) = (folder.appending(path: "a.html"), folder.appending(path: "a.docx"))
    try paper.writeHTML(to: page.path)
    try paper.writeDOCX(to: document.path)
    #expect(try Array(Data(contentsOf: page)) == paper.html())
    #expect(try Array(Data(contentsOf: document)) == paper.docx())
    for file in [page, document] {
      let facts = try FileManager.default.attributesOfItem(atPath: file.path)
      #expect((facts[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
  }

  @Test func `a folder that is not there is told`() throws {
    let problem = try #require(throws: Problem.self) {
      try Sample.report.paper.writeDOCX(to: "/nonexistent/a.docx")
    }
    #expect(problem.code == "file_not_written")
  }
}
