public import Facts
public import People

/// Everything that is held about one person, for that person: in words, with where each value comes
/// from, what stood there before, and who read or changed it when.
///
/// Others are in it as far as they are tied to the person, and masked: a relative by relation and
/// initials, those who gave together with the person by their number.
public struct AccessReport: Equatable, Sendable {
  public let subject: DataSubject

  /// The day it was drawn up, by which user, in which office.
  public let madeOn: Day
  public let madeBy: String
  public let unit: String

  /// The end of the audit log that the report tells of; the report itself is the next entry.
  public let head: AuditHead
  public let sections: [Section]

  /// The open requests that the report answers, which are closed now.
  public let closed: [Request.ID]

  /// The name, for the title; nil where it may not be seen.
  let name: String?
}

extension AccessReport {
  /// One kind of things.
  public struct Section: Equatable, Sendable {
    /// Such as `person` or `contributions`.
    public let key: String
    public let title: Wording

    /// What a reader must know of it.
    public let note: Wording?

    /// Whether there can be several; a section of one thing has one record.
    public let isList: Bool

    /// Whether its records are short and alike, as rows of a table.
    let isTable: Bool
    public let records: [Record]

    /// Whether the user who drew the report up may not see these.
    public let isWithheld: Bool

    init(
      _ key: String, _ title: Wording, note: Wording? = nil, isList: Bool = true,
      isTable: Bool = false, _ records: [Record]?
    ) {
      (self.key, self.title, self.note) = (key, title, note)
      (self.isList, self.isTable) = (isList, isTable)
      self.records = records ?? []
      isWithheld = records == nil
    }
  }

  /// One thing with its values.
  public struct Record: Equatable, Sendable {
    /// Such as `C7`; nil where the thing has no number that people see.
    public let id: String?
    public let lines: [Line]

    /// The names of values that the user who drew the report up may not see.
    public let withheld: [String]

    init(_ id: String? = nil, _ lines: [Line], withheld: [String] = []) {
      (self.id, self.lines, self.withheld) = (id, lines, withheld)
    }
  }

  /// One value.
  public struct Line: Equatable, Sendable {
    /// The name for programs, in `snake_case`.
    public let key: String
    public let label: Wording
    public let value: Value

    /// Where the value comes from; nil where it is no part of a record.
    public internal(set) var origin: Origin?

    /// What stood there before, the oldest first.
    public internal(set) var former: [Former] = []

    init(_ key: String, _ label: Wording, _ value: Value) {
      (self.key, self.label, self.value) = (key, label, value)
    }
  }

  /// Who wrote a value, when, and from which file.
  public struct Origin: Equatable, Sendable {
    public let entry: Int64
    public let at: Moment
    public let user: String?
    public let deed: String

    /// The import, and its file's name, where it came with one.
    public let batch: Batch.ID?
    public let file: String?
  }

  /// A value that is no longer.
  public struct Former: Equatable, Sendable {
    public let value: Value

    /// What put another in its place.
    public let until: Origin
  }
}
