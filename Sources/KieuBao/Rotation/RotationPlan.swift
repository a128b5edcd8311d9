import Facts
import Sealing
import Storage

/// What is to be done to renew keys, decided from the boxes, the key file and the audit log.
struct RotationPlan {
  /// An earlier renewal was cut off: its new keys are there, and nobody who has them left since.
  let isContinued: Bool

  /// What is drawn anew; nothing where an earlier renewal is carried to its end.
  let kinds: Set<KeyKind>

  /// Whether boxes of older generations are sealed again.
  let reseals: Bool
}

extension Session {
  /// Decides what to do where some kinds of keys are asked for.
  ///
  /// With class keys the root is renewed too where somebody held it and does no longer.
  func rotationPlan(_ asked: Set<KeyKind>) throws -> RotationPlan {
    let (contents, last) = (try changes.keyContents(), try lastRenewals())
    let drawn = KeyName.classes.compactMap { last[$0.text]?.sequence }.max() ?? 0
    let isContinued =
      try asked.contains(.classes) && agedCount() > 0
      && !contents.endings.contains { $0.entry > drawn }
    var kinds = isContinued ? [] : asked
    if asked.contains(.classes), contents.rootIsKnownOutside(since: last[KeyName.root.text]) {
      kinds.insert(.root)
    }
    return RotationPlan(isContinued: isContinued, kinds: kinds, reseals: asked.contains(.classes))
  }

  /// The entries of the audit log that renewed each key last, by the key's name.
  func lastRenewals() throws -> [String: AuditRow] {
    try changes.entries(ofSeldom: Deed.rotation.name).reduce(into: [:]) { last, entry in
      for key in TrailText(entry.rows).renewals.keys { last[key] = entry }
    }
  }
}

extension Deed {
  static let rotation = Deed("key.rotate")
  static let resealing = Deed("key.reseal")
}

extension KeyContents {
  /// When what somebody was certified for came to an end, by the last entry it counts for.
  fileprivate var endings: [(entry: Int64, record: UserRecord)] {
    former.map { ($0.until, $0.record) }
      + users.compactMap { user in user.removedBy.map { ($0, user) } }
  }

  /// Whether somebody could open the root since it was drawn, and is no longer to.
  fileprivate func rootIsKnownOutside(since renewal: AuditRow?) -> Bool {
    let holding = Set(grants.filter { $0.key == KeyName.root.text }.map(\.user))
    return endings.contains { ending in
      ending.entry > renewal?.sequence ?? 0 && !holding.contains(ending.record.id)
        && ending.record.office?.dutySet.contains(.govern) ?? true
    }
  }
}
