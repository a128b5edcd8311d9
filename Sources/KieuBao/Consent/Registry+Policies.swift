public import Facts
import People
import Sealing
import Storage

/// One policy as it is in force.
public struct Policy: Equatable, Sendable {
  public let name: String
  public let title: Wording
  public let value: String

  /// The document that decides it.
  public let document: String?

  /// The day it was decided for; nil where nothing was decided and the standard holds.
  public let from: Day?
}

extension Registry {
  /// Keeps what the office decided, in the place of an earlier decision.
  ///
  /// Policies stand in the clear, and their digest in the audit log.
  ///
  /// - Throws: `unknown_policy`, `bad_policy`, `missing` without the document that a value needs,
  ///   `too_long`; `check_failed` where a policy was changed behind the log's back.
  public func setPolicy(
    _ name: String, to value: String, document: String? = nil, from day: Day, at now: Moment
  ) throws {
    let term = try PolicyTerm.named(name)
    let document = try document.map { try CleanText.line($0, field: "document", limit: 200) }
    let value = try term.value(value, document: document)
    try perform(Deed("policy.set"), at: now) { session in
      try session.checkPolicies()
      try session.changes.keep(
        PolicyRow(
          name: term.name, value: value, document: document, fromDay: day.description))
      session.note("policy", try session.policyDigest())
    }
  }

  /// All policies, those on which nothing was decided too.
  ///
  /// - Throws: `check_failed` where one was changed behind the log's back.
  public func policies(at now: Moment) throws -> [Policy] {
    try perform(Deed("policy.list"), at: now) { session in
      try session.checkPolicies()
      let rows = Dictionary(
        uniqueKeysWithValues: try session.changes.policies().map { ($0.name, $0) })
      return PolicyTerm.all.map { term in
        let row = rows[term.name]
        return Policy(
          name: term.name, title: term.title, value: row?.value ?? term.standard,
          document: row?.document, from: row.flatMap { PartialDate($0.fromDay)?.exactDay })
      }
    }
  }
}

extension Session {
  /// What the office decided on a name; nil where it decided nothing.
  ///
  /// - Throws: `check_failed` where a policy was changed behind the log's back.
  func policy(_ name: String) throws -> PolicyRow? {
    try checkPolicies()
    return try changes.policies().first { $0.name == name }
  }

  /// Refuses to go on from policies that somebody changed behind the log's back.
  func checkPolicies() throws {
    let told = try changes.lastPolicyEntry().flatMap { TrailText($0).digests["policy"] }
    guard try policyDigest() == told ?? Self.digest(ofPolicies: []) else {
      throw RegistryError.tampered("policy")
    }
  }

  func policyDigest() throws -> String { Self.digest(ofPolicies: try changes.policies()) }

  /// BLAKE2b-256 of `name ‖ 0 ‖ value ‖ 0 ‖ document ‖ 0 ‖ day ‖ line feed` of each, by name.
  static func digest(ofPolicies policies: [PolicyRow]) -> String {
    let lines = policies.map {
      [$0.name, $0.value, $0.document ?? "", $0.fromDay].joined(separator: "\u{0}") + "\n"
    }
    return Sealing.digest(Array(lines.joined().utf8)).hex
  }

  /// By which rule a purpose may use people's data, and the document it is from.
  func basisRule(for purpose: Purpose) throws -> (rule: BasisRule, document: String?) {
    guard let row = try policy("basis/\(purpose.rawValue)") else {
      return (.standard(for: purpose), nil)
    }
    guard let rule = BasisRule(policyValue: row.value, for: purpose) else {
      throw StoreError.damaged(file: Store.dataFile)
    }
    return (rule, row.document)
  }
}
