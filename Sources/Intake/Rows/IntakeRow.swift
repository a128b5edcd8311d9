package import Facts

/// One row of a sheet as it was understood.
package struct IntakeRow: Equatable, Sendable {
  /// The row as a spreadsheet numbers it, from 1.
  package let number: Int

  /// The texts of the row in the sheet's own columns, for a file of rejected rows: in Unicode, and
  /// with what stands above where a cell of a record says "as above" or is shown as one with others.
  package internal(set) var cells: [String]
  package internal(set) var kind: Kind

  /// The texts of the rows below that add relatives to the record, in the form of ``cells``: they
  /// belong to it in a file of rejected rows.
  package internal(set) var continuations: [[String]] = []

  /// The values by the keys of ``ListKind/keys``, in the forms a form reads; none that is blank.
  ///
  /// Several phones, addresses or other names stand one `;` apart. What belongs to the person of a
  /// relative or a contribution has the prefix `person.`.
  package internal(set) var values: [String: String] = [:]

  /// The relatives that the row of a person names, by the keys of ``ListKind/relatives``.
  package internal(set) var relatives: [[String: String]] = []

  /// What was left out, or read in a way that somebody should look at; never a value.
  package internal(set) var remarks: [Problem] = []

  /// The heading of the section the row stands in: `I. THÔN TRUNG THANH`.
  package internal(set) var section: String?

  package enum Kind: Equatable, Sendable {
    case record
    case passedOver(Reason)
  }

  /// Why a row is no record.
  package enum Reason: String, CaseIterable, Sendable {
    case blank, section, total, signature, hidden
    case repeatedHeader = "repeated_header"
    case columnNumbers = "column_numbers"

    /// It adds relatives to the record above it.
    case continuation
  }

  init(number: Int, cells: [String], kind: Kind = .record) {
    (self.number, self.cells, self.kind) = (number, cells, kind)
  }
}

extension IntakeRow {
  /// What a digest of the row is made of: its values and relatives, whatever the columns' order.
  ///
  /// Two rows with the same content have the same bytes; `left` names values that do not count.
  package func content(but left: Set<String> = []) -> [UInt8] {
    var bytes: [UInt8] = []
    func add(_ values: [String: String]) {
      for (key, value) in values.sorted(by: { $0.key < $1.key }) where !left.contains(key) {
        bytes += key.utf8
        bytes.append(0)
        bytes += value.utf8
        bytes.append(0)
      }
    }
    add(values)
    for relative in relatives {
      bytes.append(1)
      add(relative)
    }
    return bytes
  }
}
