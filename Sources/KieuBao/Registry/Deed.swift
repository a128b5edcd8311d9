import Facts

/// What is done in one transaction, as the audit log names it.
struct Deed: Hashable, Sendable {
  let name: String
  let purpose: Purpose

  init(_ name: String, for purpose: Purpose = .registry) {
    self.name = name
    self.purpose = purpose
  }

  static let create = Deed("registry.create")
  static let failedUnlock = Deed("unlock.failed")
}
