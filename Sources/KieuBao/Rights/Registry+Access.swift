public import Facts
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// Draws up everything that is held about a person or a relative, for that person; open requests
  /// for it are closed.
  ///
  /// It works for restricted persons too: their own report is the one place they appear in. With
  /// `revealingRelatives` these are shown as they stand in the registry, for a reason that is logged.
  ///
  /// - Throws: `not_found`.
  public func accessReport(
    on subject: DataSubject, revealingRelatives reason: Reason? = nil, on day: Day, at now: Moment
  ) throws -> AccessReport {
    let users = userNames
    return try perform(Deed("subject.access"), at: now) { session in
      session.because(reason)
      // Closed first, so that the report shows its own request as answered.
      let closed = try session.closeRequests(of: subject, for: [.access, .provide], on: day)
      var reading = try AccessReading(
        session, of: subject, users: users, showsRelatives: reason != nil)
      let sections =
        switch subject {
        case .person(let id): try reading.sections(of: id)
        case .relative(let id): try reading.sections(of: id)
        }
      reading.noteRead()
      let name = try session.name(of: subject)
      return AccessReport(
        subject: subject, madeOn: day, madeBy: user, unit: unit,
        head: AuditHead(session.changes.head), sections: sections, closed: closed, name: name)
    }
  }
}

extension AccessReading {
  /// Notes everything of the person as read.
  func noteRead() {
    for (table, rows) in footprint.rows { session.noteRead(table, rows) }
  }
}

extension Session {
  fileprivate func name(of subject: DataSubject) throws -> String? {
    try open(row(of: subject), empty: Identity.none).value?.revealed.name.text
  }
}

extension AuditHead {
  init(_ head: Head) {
    self.init(sequence: Int(head.sequence), hash: head.hash.hex)
  }
}
