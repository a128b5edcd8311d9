public import Facts
public import Localities
import Sealing
import Storage

extension Registry {
  /// Keeps changes of administrative units by new resolutions, with those kept before; from now on
  /// the catalogue includes them.
  ///
  /// They stand in the clear among the policies of the registry, and their digest in the audit log.
  ///
  /// - Returns: How many of the changes were not known yet.
  /// - Throws: `gazetteer_change` where they contradict the catalogue; nothing is kept then.
  @discardableResult
  public func update(
    _ changes: GazetteerChanges, from day: Day, isTrial: Bool = false, at now: Moment
  ) throws -> Int {
    let known = Set(Gazetteer.installed.changes)
    let added = changes.changes.count { !known.contains($0) }
    guard !isTrial, added > 0 else { return added }
    let all = try GazetteerChanges(Gazetteer.installed, adding: changes)
    try perform(Deed("policy.set"), at: now) { session in
      try session.checkPolicies()
      try session.changes.keep(
        PolicyRow(
          name: Store.placesPolicy, value: all.text, document: changes.resolutions,
          fromDay: day.description))
      session.note("policy", try session.policyDigest())
    }
    try Gazetteer.install(changes)
    return added
  }
}

extension Store {
  static let placesPolicy = "places"

  /// Includes the changes of administrative units that the registry keeps, unless somebody changed
  /// them behind the log's back: whatever uses a policy then refuses to go on.
  func installPlaces() throws {
    let (all, told) = try policies()
    guard let row = all.first(where: { $0.name == Self.placesPolicy }),
      Session.digest(ofPolicies: all) == told.flatMap({ TrailText($0).digests["policy"] })
    else { return }
    try Gazetteer.install(try GazetteerChanges(row.value))
  }
}

extension GazetteerChanges {
  /// The numbers of the resolutions, each once.
  fileprivate var resolutions: String {
    let numbers = changes.map(\.resolution).reduce(into: [String]()) { numbers, number in
      if !numbers.contains(number) { numbers.append(number) }
    }
    return String(numbers.joined(separator: ", ").prefix(200))
  }

  /// Those known and those that are new.
  fileprivate init(_ known: GazetteerChanges, adding more: GazetteerChanges) throws {
    let isNew = more.changes.filter { !known.changes.contains($0) }
    let rest = more.text.split(separator: "\n", omittingEmptySubsequences: true).dropFirst()
    guard !known.changes.isEmpty, !isNew.isEmpty else {
      self = more
      return
    }
    self = try GazetteerChanges(known.text + rest.joined(separator: "\n") + "\n")
  }
}
