import Foundation
import GRDB
package import Sealing

extension Changes {
  /// Keeps the seed of a new subject.
  ///
  /// A seed that a cut-off transaction left behind under the same number is written over: no row
  /// was ever sealed with it.
  package func keep(_ seed: Seed, of subject: Int64) throws {
    doomed.remove(subject)
    try keys.cachedStatement(sql: "INSERT OR REPLACE INTO seed (subject, seed) VALUES (?, ?)")
      .run([.number(subject), .bytes(seed.bytes)])
  }

  /// The seed of a subject, kept before or in this transaction.
  package func seed(of subject: Int64) throws -> Seed? {
    guard !doomed.contains(subject) else { return nil }
    var seed: Seed?
    try keys.cachedStatement(sql: "SELECT seed FROM seed WHERE subject = ?")
      .forEachRow([.number(subject)]) { seed = Seed(unsafe Array($0.bytes(0))) }
    return seed
  }

  /// Destroys the seed of a subject: what was sealed with it never opens again.
  ///
  /// It is destroyed after the data is committed: cut off before, the rows are still there and must
  /// still open.
  package func destroySeed(of subject: Int64) throws {
    doomed.insert(subject)
  }

  /// The seeds of all subjects.
  package func seeds() throws -> SeedBank {
    var bank = SeedBank()
    try keys.cachedStatement(sql: "SELECT subject, seed FROM seed ORDER BY subject")
      .forEachRow { row in unsafe bank.add(row.number(0), row.bytes(1)) }
    return bank
  }

  /// The numbers of all subjects that have a seed.
  package func subjectsWithSeed() throws -> [Int64] {
    try Int64.fetchAll(keys, sql: "SELECT subject FROM seed ORDER BY subject")
  }
}
