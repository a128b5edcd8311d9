import Facts
import People
import Privacy
import Sealing
import Storage

extension Session {
  /// Keeps what stays of something that is erased, under a seed of its own.
  func keep(_ remainder: Remainder) throws {
    var row = SealedRow(
      .remainder, id: changes.nextNumber(of: "remainder"), subject: try newSubject())
    try seal(Personal(remainder), into: &row)
    try insert(row)
  }

  /// What stays of all that was erased.
  func remainders() throws -> [Remainder] {
    try changes.allRows(of: .remainder).map { row in
      try needed(try open(row, empty: Remainder.award(year: 1, form: "")))
    }
  }
}
