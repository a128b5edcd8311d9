public import Facts
import Intake
public import People
public import Privacy

/// What is to be imported, and how.
public struct ImportRequest: Sendable {
  public var kind: ImportKindOfFile
  public var path: String

  /// Only tell what would happen.
  public var isTrial: Bool

  /// Leave bad rows out, and write them to a file, instead of refusing the whole.
  public var keepsGoing: Bool

  /// Where the rows left out are written; nil for the file's name with `.rejects.csv`.
  public var rejectsPath: String?

  /// Whose `record_id`s these are, where several senders number alike.
  public var sender: String

  /// The sheet of a workbook that is read, by its name or its number; nil for the one that holds a
  /// list.
  public var sheet: String?

  /// A file that says what the columns hold, where that was not guessed right; nil for none.
  public var mapPath: String?

  /// Join a person who is added to the record of the same person, where that is as good as certain.
  ///
  /// The link can be taken back. Without it resemblances are only told.
  public var joinsSame = false

  /// Compare the persons that are added with all others.
  public var comparesPersons = true

  /// On what ground the data of the import may be used; nil where the file says nothing of it.
  public var basis: ImportBasis?

  /// In which language the file of rows left out tells what is wrong with them.
  public var language: Language

  public init(
    _ kind: ImportKindOfFile, path: String, isTrial: Bool = false, keepsGoing: Bool = false,
    rejectsPath: String? = nil, sender: String = "", basis: ImportBasis? = nil,
    language: Language = .vi
  ) {
    self.kind = kind
    self.path = path
    self.isTrial = isTrial
    self.keepsGoing = keepsGoing
    self.rejectsPath = rejectsPath
    self.sender = sender
    self.basis = basis
    self.language = language
  }

  /// Where the rows left out are written.
  public var rejectsFile: String { rejectsPath ?? path + ".rejects.csv" }
}

/// What became of one row of an imported file.
public struct ImportItem: Equatable, Sendable {
  /// What is done with a row.
  public enum Action: String, CaseIterable, Sendable {
    case add, join, change, same, skip, reject
  }

  public let sheet: String?
  public let row: Int
  public internal(set) var action: Action

  /// The number of the record it became or belongs to, such as `P12`; nil in a trial for a new one.
  public let record: String?

  /// The sender's own key of the row; nil where it cannot be read.
  public let recordID: Personal<String>?

  /// The record as it stands after the row; nil where there is none.
  public let content: ImportContent?

  /// The relatives that the row of a person names.
  public let relatives: [RelativeDraft]

  /// The record of the registry that the person of the row resembles, and is joined to where the
  /// action is `join`.
  public internal(set) var lookalike: Lookalike?

  /// Why the row was rejected; of a row that was taken in, which value was left out.
  public let problems: [Problem]
}

/// What stands in the registry after a row was taken in.
public enum ImportContent: Equatable, Sendable {
  case person(PersonDraft)
  case relative(RelativeDraft, of: Person.ID)
  case contribution(Personal<Gift>, givers: [Giver])
}

/// What came of an import.
public struct ImportOutcome: Sendable {
  /// The number to take it back by; nil when nothing was written.
  public internal(set) var batch: Batch.ID?
  public internal(set) var counts: [ImportItem.Action: Int] = [:]

  /// What became of each row, when that was asked for.
  public internal(set) var items: [ImportItem] = []

  /// The first hundred problems.
  public internal(set) var problems: [Problem] = []

  /// How many problems there are in all.
  public internal(set) var problemCount = 0

  /// Where the rows left out were written.
  public internal(set) var rejectsPath: String?

  /// Headers of columns that were not known, and of columns dropped for the law's sake.
  public internal(set) var unknownColumns: [String] = []
  public internal(set) var refusedColumns: [String] = []

  public var rows: Int { counts.values.reduce(0, +) }

  /// How many rows were taken in with something somebody should look at, such as a relative's future
  /// year of birth, which is left out.
  public internal(set) var remarked = 0

  /// What is to be looked at, each kind once, with the number of rows; the most frequent first.
  public var remarks: [(message: Wording, rows: Int)] {
    remarkKinds.values.sorted { ($1.rows, $0.message.vi) < ($0.rows, $1.message.vi) }
  }

  var remarkKinds: [String: (message: Wording, rows: Int)] = [:]

  /// How many records that the file changed belong to somebody who said no to a purpose: the
  /// import's ground does not overrule them.
  public internal(set) var refusing = 0

  /// How many relatives came with the rows of persons.
  public internal(set) var relatives = 0

  /// How many rows are no records, by the reason, such as `section` or `total`; blank ones apart.
  public internal(set) var passedOver: [String: Int] = [:]

  /// How many rows of the file are records, taken in or not.
  public var records: Int { rows - notRecords }

  /// How many rows are of persons who may not be processed, and were passed over.
  public var barred: Int { self[.skip] - notRecords }

  private var notRecords: Int {
    passedOver.filter { IntakeRow.Reason(rawValue: $0.key)?.isTold ?? false }.values.reduce(0, +)
  }

  /// Why rows are no records, with their numbers.
  public var passedOverWords: [(reason: Wording, rows: Int)] {
    IntakeRow.Reason.allCases.compactMap { reason in
      passedOver[reason.rawValue].flatMap { reason.isTold ? (reason.wording, $0) : nil }
    }
  }

  /// How many persons that were added resemble others, and were not joined.
  public internal(set) var resembling: [Resemblance.Verdict: Int] = [:]

  public subscript(action: ImportItem.Action) -> Int { counts[action] ?? 0 }
}

/// One import that was carried out.
public struct Batch: Identifiable, Sendable, Numbered {
  public static let letter = "B"

  public let id: Identifier<Batch>
  public let kind: ImportKindOfFile
  public let fileName: String
  public let at: Moment
  public let counts: [ImportItem.Action: Int]
  public let isUndone: Bool
}

/// How far an import has come.
public struct ImportProgress: Equatable, Sendable {
  public let rows: Int
  public let bytes: Int
  public let totalBytes: Int
}

/// Why a whole file was refused: nothing of it was taken in.
public struct ImportRefused: Explained, Equatable {
  /// The first hundred problems, in the order of rows.
  public let problems: [Problem]

  /// How many there are in all.
  public let problemCount: Int

  /// How many rows have one.
  public let rejectedRows: Int

  /// A refusal of a file with one problem a row.
  init(rows problems: [Problem]) {
    self.problems = Array(problems.prefix(100))
    problemCount = problems.count
    rejectedRows = problems.count
  }

  init(_ outcome: ImportOutcome) {
    problems = outcome.problems
    problemCount = outcome.problemCount
    rejectedRows = outcome[.reject]
  }

  public var code: String { "import_refused" }
  public var row: Int? { problems.first?.row }
  public var field: String? { problems.first?.field }

  public var message: Wording {
    let first = problems.first?.message ?? Wording(vi: "", en: "")
    guard rejectedRows > 1 else { return first }
    return Wording(
      vi: "\(first.vi); tất cả \(rejectedRows) dòng có lỗi, chưa nhập dòng nào",
      en: "\(first.en); \(rejectedRows) rows have problems in all, none was imported")
  }

  public var hint: Wording? {
    let remedy = Wording(
      vi: "sửa tệp rồi nhập lại, hoặc thêm --keep-going để nhập các dòng đúng",
      en: "correct the file and import again, or add --keep-going to take the good rows")
    guard let hint = problems.first?.hint else { return remedy }
    return Wording(vi: "\(hint.vi); \(remedy.vi)", en: "\(hint.en); \(remedy.en)")
  }
}
