public import Facts
import Naming
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// What stands on the office's papers; where nothing was set, the unit's name alone.
  public func letterhead(at now: Moment) throws -> Letterhead {
    try perform(Deed("letterhead.show"), at: now) { try $0.letterhead(of: unit) }
  }

  /// Sets what stands on the office's papers.
  ///
  /// - Throws: `missing` without an issuer, a symbol or a place; `too_long`.
  public func set(_ letterhead: Letterhead, at now: Moment) throws {
    let letterhead = try letterhead.checked()
    try perform(Deed("letterhead.set"), at: now) { session in
      try session.need(.profile)
      if let row = try session.changes.row(1, of: .letterhead) {
        try session.replace(Personal(letterhead), in: row)
        return
      }
      let id = session.changes.nextNumber(of: "letterhead")
      var row = SealedRow(.letterhead, id: id, subject: try session.newSubject())
      try session.seal(Personal(letterhead), into: &row)
      try session.insert(row)
    }
  }
}

extension Session {
  /// What stands on the office's papers.
  func letterhead(of unit: String) throws -> Letterhead {
    try need(.profile)
    guard let row = try changes.row(1, of: .letterhead) else {
      return Letterhead(
        issuer: unit, symbol: "MTTQ", place: "", recipients: ["Lưu: VT"])
    }
    noteRead(.letterhead, [row.id])
    return try needed(
      try open(row, empty: Letterhead(issuer: "", symbol: "", place: "")))
  }
}

extension Letterhead {
  /// With every line cleaned of what no paper shows.
  fileprivate func checked() throws(Problem) -> Letterhead {
    var checked = self
    checked.issuer = try CleanText.line(issuer, field: "issuer", limit: 200)
    checked.symbol = try CleanText.line(symbol, field: "symbol", limit: 40)
    checked.place = try CleanText.line(place, field: "place", limit: 100)
    checked.superior = try superior.map { value throws(Problem) in
      try CleanText.line(value, field: "superior", limit: 200)
    }
    checked.signer = try signer.map { value throws(Problem) in
      try CleanText.line(value, field: "signer", limit: 100)
    }
    checked.addressee = try addressee.map { value throws(Problem) in
      try CleanText.line(value, field: "addressee", limit: 300)
    }
    checked.contact = try contact.map { value throws(Problem) in
      try CleanText.line(value, field: "contact", limit: 200)
    }
    checked.capacity = try Self.lines(capacity, field: "capacity")
    checked.recipients = try Self.lines(recipients, field: "recipients")
    checked.address = try Self.lines(address, field: "address")
    return checked
  }

  private static func lines(_ lines: [String], field: String) throws(Problem) -> [String] {
    var checked: [String] = []
    for line in lines.prefix(20) {
      checked.append(try CleanText.line(line, field: field, limit: 200))
    }
    return checked
  }
}
