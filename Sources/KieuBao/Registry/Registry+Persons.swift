public import Facts
public import People
import Naming
import Privacy
import Sealing
import Storage

extension Registry {
  /// Registers a person.
  public func register(_ draft: PersonDraft, at now: Moment) throws -> Person.ID {
    try register([draft], at: now)[0]
  }

  /// Registers several persons: all of them, or none.
  ///
  /// - Throws: What is thrown for a damaged or busy registry; the drafts were checked before.
  public func register(_ drafts: [PersonDraft], at now: Moment) throws -> [Person.ID] {
    try perform(Deed("person.add"), at: now) { session in
      try drafts.map { try session.register($0) }
    }
  }

  /// One person; of one whose processing is restricted only that this is so.
  ///
  /// - Throws: `not_found`.
  public func person(_ id: Person.ID, at now: Moment) throws -> Person {
    try perform(Deed("person.show"), at: now) { session in
      let person = try session.person(id)
      guard !person.isRestricted else { return .restricted(id) }
      session.noteRead(.person, [id.rawValue])
      return person
    }
  }

  /// Writes a form's entries over what stands of a person; fields it does not name stay.
  ///
  /// `day` is the day it is for the form; nil for the day of `now`.
  ///
  /// - Throws: ``FormProblems``; `not_found`; `not_permitted` when a class of a person's fields may
  ///   not be seen: they are checked, and found again, as a whole;
  ///   `restricted`, unless all the form does is to lift the restriction.
  public func edit(
    _ id: Person.ID, _ form: PersonForm, asOf day: Day? = nil, at now: Moment
  ) throws {
    try perform(Deed("person.edit"), at: now) { session in
      try session.need(Person.classes)
      let row = try session.row(id.rawValue, of: .person, named: id.description)
      if !form.onlyLiftsRestriction { try session.refuseRestricted(row) }
      try session.edit(row, form, asOf: day ?? now.dayInVietnam)
    }
  }
}

extension Session {
  /// Writes a new person, with the tags by which exact values are found.
  func register(_ draft: PersonDraft) throws -> Person.ID {
    let id = changes.nextNumber(of: "person")
    var row = SealedRow(.person, id: id, subject: try newSubject(), batch: batch)
    try seal(draft.profile, into: &row)
    try seal(draft.identity, into: &row)
    try seal(draft.contact == Personal(Contact()) ? nil : draft.contact, into: &row)
    try seal(draft.documents == Personal(Documents()) ? nil : draft.documents, into: &row)
    try seal(
      draft.circumstances == Personal(Circumstances()) ? nil : draft.circumstances, into: &row)
    try insert(row)
    try addTags(of: draft, to: id)
    return .init(rawValue: id)
  }

  /// Opens a person.
  func person(_ id: Person.ID) throws -> Person {
    try person(try row(id.rawValue, of: .person, named: id.description))
  }

  func person(_ row: SealedRow) throws -> Person {
    Person(
      id: .init(rawValue: row.id), profile: try open(row, empty: Profile()),
      identity: try open(row, empty: Identity(name: PersonName(stored: ""))),
      contact: try open(row, empty: Contact()), documents: try open(row, empty: Documents()),
      circumstances: try open(row, empty: Circumstances()))
  }

  /// A person as a draft that entries can be written over.
  ///
  /// - Throws: `not_permitted` when a class of fields may not be seen.
  func draft(of row: SealedRow) throws -> PersonDraft {
    let person = try person(row)
    var draft = PersonDraft()
    guard let profile = person.profile.value, let identity = person.identity.value,
      let contact = person.contact.value, let documents = person.documents.value,
      let circumstances = person.circumstances.value
    else { throw SealingError.keyWithheld("") }
    draft.profile = profile
    draft.identity = identity
    draft.contact = contact
    draft.documents = documents
    draft.circumstances = circumstances
    return draft
  }

  /// Writes entries over a person; tells whether anything changed.
  @discardableResult
  func edit(_ row: SealedRow, _ form: PersonForm, asOf day: Day) throws -> Bool {
    let former = try draft(of: row)
    var draft = former
    try draft.fill(in: form, asOf: day)
    draft.remarks = []
    guard draft != former else { return false }
    if draft.profile != former.profile { try replace(former.profile, with: draft.profile, in: row) }
    if draft.identity != former.identity {
      try replace(former.identity, with: draft.identity, in: row)
    }
    if draft.contact != former.contact { try replace(former.contact, with: draft.contact, in: row) }
    if draft.documents != former.documents {
      try replace(former.documents, with: draft.documents, in: row)
    }
    if draft.circumstances != former.circumstances {
      try replace(former.circumstances, with: draft.circumstances, in: row)
    }
    try changes.removeTags(of: row.id)
    try addTags(of: draft, to: row.id)
    return true
  }
}
