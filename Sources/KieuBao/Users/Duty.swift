public import Facts

/// What a user may do; a role is a set of these, beside a set of classes.
///
/// A class is enforced by its key: without it nothing opens. A duty is enforced by the program, and
/// its breach is found by anybody: the duties stand in the user's certificate, and a verification
/// of the audit log holds each entry against them.
public enum Duty: String, Term {
  /// Enters and corrects persons, relatives, organisations, contributions, events, proposals.
  case enter

  /// Imports files and takes imports back.
  case `import`

  /// Looks records up.
  case read

  /// Draws up lists of nominees and guests.
  case list

  /// Approves what somebody else proposed.
  case approve

  /// Draws up statistics.
  case count

  /// Keeps consents and answers what people ask about their data.
  case consent

  /// Erases persons, and purges what was kept long enough.
  case erase

  /// Makes and restores backups.
  case backup

  /// Reads and verifies the audit log, and reports on it.
  case audit

  /// Takes users in and out, renews keys, sets policies.
  case govern

  public var name: Wording {
    switch self {
    case .enter: Wording(vi: "Nhập và sửa hồ sơ", en: "enter and correct records")
    case .import: Wording(vi: "Nhập từ tệp", en: "import files")
    case .read: Wording(vi: "Xem hồ sơ", en: "look records up")
    case .list: Wording(vi: "Lập danh sách", en: "draw up lists")
    case .approve: Wording(vi: "Duyệt đề nghị", en: "approve proposals")
    case .count: Wording(vi: "Lập thống kê", en: "draw up statistics")
    case .consent: Wording(vi: "Giải quyết quyền của đương sự", en: "see to people's rights")
    case .erase: Wording(vi: "Xóa hồ sơ", en: "erase records")
    case .backup: Wording(vi: "Sao lưu, khôi phục", en: "back up and restore")
    case .audit: Wording(vi: "Kiểm tra nhật ký", en: "audit the log")
    case .govern: Wording(vi: "Quản lý người dùng và khóa", en: "govern users and keys")
    }
  }

  public var aliases: [String] { [] }
}

extension Duty {
  /// The duty a deed of the audit log needs; nil for what every user may do.
  static func needed(for deed: String) -> Duty? {
    let name = deed.hasSuffix(".trial") ? String(deed.dropLast(6)) : deed
    if everybodys.contains(name) { return nil }
    if let exact = exact[name] { return exact }
    return name.split(separator: ".").first.flatMap { byNoun[String($0)] }
  }

  /// What needs no duty though its noun does: who works here, and one's own passphrase.
  private static let everybodys: Set = ["user.list", "user.passphrase", "user.root"]

  private static let exact: [String: Duty] = [
    "person.show": .read, "person.find": .read, "person.list": .read, "person.history": .read,
    "person.duplicates": .read, "place.review": .read, "person.erase": .erase,
    "relative.list": .read,
    "relative.erase": .erase, "organisation.show": .read, "organisation.list": .read,
    "contribution.list": .read, "commendation.nominees": .list, "commendation.explain": .list,
    "commendation.history": .read, "commendation.totals": .count,
    "commendation.proposals": .read,
    "commendation.approve": .approve, "commendation.reject": .approve,
    "commendation.review": .approve, "commendation.release": .approve,
    "commendation.holds": .read, "commendation.dossier": .list, "letterhead.show": .read,
    "event.invite": .list, "event.promote": .list, "event.seat": .list, "event.letters": .list,
    "event.door": .list, "event.show": .read, "event.account": .read,
    "event.list": .read, "import.batches": .read, "rate.list": .read, "consent.show": .read,
    "backup.restore": .govern, "backup.discard": .govern, "policy.set": .govern,
    "retention.set": .govern, "retention.purge": .erase, "audit.readers": .consent,
  ]

  /// What a deed needs whose own name does not say otherwise.
  private static let byNoun: [String: Duty] = [
    "person": .enter, "relative": .enter, "organisation": .enter, "contribution": .enter,
    "commendation": .enter, "event": .enter, "rate": .enter, "letterhead": .enter,
    "undo": .enter, "import": .import,
    "statistics": .count, "consent": .consent, "subject": .consent, "retention": .consent,
    "backup": .backup, "audit": .audit, "breach": .audit, "duty": .audit, "report": .audit,
    "user": .govern,
    "key": .govern, "recovery": .govern,
  ]
}
