import Foundation
import KieuBao
import Testing

/// Who came with an import and was erased does not come back by undoing it, or by itself.
struct ErasedImportTests {
  let world: World
  var registry: Registry { world.registry }

  init() throws {
    world = try World()
    try take(.persons, "record_id,full_name,phone\nA,Lê Lợi,+16502530000\nB,Lê Lai,\n")
    try take(.relatives, "relative_id,record_id,full_name\nR,A,Trịnh Thị Mẹ\n")
    try take(.contributions, gifts)
    try take(.persons, "record_id,full_name,phone\nA,Lê Lợi,+16502530001\nB,Lê Lai,\n")
  }

  private let gifts = """
    contribution_id,record_id,given_on,kind,amount,currency
    C,A,2024,cash,10,VND
    D,A,2024,cash,20,VND
    D,B,2024,cash,20,VND

    """

  @discardableResult
  private func take(_ kind: ImportKindOfFile, _ text: String) throws -> ImportOutcome {
    let file = URL.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    return try registry.importFile(ImportRequest(kind, path: file.path), at: .noon)
  }

  @Test func `imports are undone as ever, and bring nobody back`() throws {
    _ = try registry.erase(.init(rawValue: 1) as Person.ID, because: .request, at: .noon)
    #expect(try registry.check(at: .noon) == [])
    for batch in [4, 3, 2, 1].map({ Batch.ID(rawValue: $0) })
    where try registry.batches(at: .noon).contains(where: { $0.id == batch }) {
      _ = try registry.undoImport(batch, at: .noon)
    }
    #expect(try registry.persons(at: .noon).total == 0)
    #expect(try registry.check(at: .noon).filter { !$0.isHarmless } == [])
  }

  @Test func `the same file again adds the person as a new record`() throws {
    _ = try registry.erase(.init(rawValue: 1) as Person.ID, because: .request, at: .noon)
    let again = try take(.persons, "record_id,full_name\nA,Lê Lợi\n")
    #expect(again.counts == [.add: 1])
    #expect(
      try registry.find(Personal(text: "le loi"), at: .noon).persons.map(\.id.rawValue) == [3])
    let joint = try registry.contributions(of: .person(.init(rawValue: 2)), at: .noon).chosen
    #expect(joint.map(\.erasedGivers) == [1])
    #expect(try registry.check(at: .noon) == [])
  }
}
