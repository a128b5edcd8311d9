import GRDB

/// One decision of the office for the whole registry, as it is stored.
package struct PolicyRow: Equatable, Sendable {
  /// Such as `basis/commendation`.
  package let name: String
  package let value: String

  /// The document that decides it.
  package let document: String?

  /// The day it holds from, `YYYY-MM-DD`.
  package let fromDay: String

  package init(name: String, value: String, document: String?, fromDay: String) {
    self.name = name
    self.value = value
    self.document = document
    self.fromDay = fromDay
  }
}

extension Changes {
  /// Keeps a policy, in the place of one of the same name.
  package func keep(_ policy: PolicyRow) throws {
    try data.execute(
      sql: """
        INSERT OR REPLACE INTO policy (name, value, document, from_day) VALUES (?, ?, ?, ?)
        """, arguments: [policy.name, policy.value, policy.document, policy.fromDay])
  }

  /// What the newest entry that set a policy tells; nil when none was set.
  package func lastPolicyEntry() throws -> String? { try Self.lastPolicyEntry(data) }

  fileprivate static func lastPolicyEntry(_ data: Database) throws -> String? {
    try String.fetchOne(
      data,
      sql: "SELECT rows FROM audit WHERE deed = 'policy.set' ORDER BY sequence DESC LIMIT 1")
  }

  /// All policies, by name.
  package func policies() throws -> [PolicyRow] { try Self.policies(data) }

  fileprivate static func policies(_ data: Database) throws -> [PolicyRow] {
    try Row.fetchAll(data, sql: "SELECT * FROM policy ORDER BY name").map {
      PolicyRow(
        name: $0["name"], value: $0["value"], document: $0["document"], fromDay: $0["from_day"])
    }
  }
}

// What is known without a key, and without keeping anybody who writes from it.
extension Store {
  /// All policies, and what the newest entry that set one tells of rows.
  package func policies() throws -> (all: [PolicyRow], told: String?) {
    try explained(Self.dataFile) {
      try data.read { (try Changes.policies($0), try Changes.lastPolicyEntry($0)) }
    }
  }
}
