import Facts

/// Makes the text of a cell from what is written in it, by its kind and its style.
struct CellReader {
  let styles: CellStyles
  let countsFrom1904: Bool

  /// What a cell says it holds.
  enum Kind {
    case number, shared, inline, string, boolean, error, date

    @unsafe init(_ name: UnsafeBufferPointer<UInt8>?) {
      guard let name = unsafe name, let first = unsafe name.first else {
        self = .number
        return
      }
      switch first {
      case UInt8(ascii: "s"): self = name.count == 1 ? .shared : .string
      case UInt8(ascii: "i"): self = .inline
      case UInt8(ascii: "b"): self = .boolean
      case UInt8(ascii: "e"): self = .error
      case UInt8(ascii: "d"): self = .date
      default: self = .number
      }
    }
  }

  /// Where the text of a cell stands, whose contents begin at an index of the batch's text.
  ///
  /// The contents are changed in place where the text is another. Nil when they cannot be.
  func read(_ kind: Kind, style: Int, in batch: RowBatch, from start: Int) -> CellPlace? {
    switch kind {
    case .shared:
      let index = Self.digits(batch.text[start...])
      batch.text.removeSubrange(start...)
      return index.flatMap { batch.shared.place($0) }
    case .inline, .string: CellEscape.undo(in: &batch.text, from: start)
    case .boolean: put(batch.text[start...] == [0x30] ? "FALSE" : "TRUE", in: batch, from: start)
    case .date: trim(to: styles[style].format, in: batch, from: start)
    case .number: readNumber(styles[style].format, in: batch, from: start)
    case .error: break
    }
    return CellPlace(start: start, count: batch.text.count - start)
  }

  private func readNumber(_ format: NumberFormat, in batch: RowBatch, from start: Int) {
    if batch.text[start] != 0x30, let whole = Self.digits(batch.text[start...]) {
      if format == .plain { return }
      return put(shown(whole, as: format) ?? String(whole), in: batch, from: start)
    }
    let written = String(decoding: batch.text[start...], as: UTF8.self)
    guard let number = NumberText.plain(written) else { return }
    put(shown(number, as: format), in: batch, from: start)
  }

  private func shown(_ number: String, as format: NumberFormat) -> String {
    let whole = number.prefix { $0 != "." }
    guard number.first != "-", whole.count == number.count || format.isDate,
      let whole = Int(whole)
    else { return number }
    return shown(whole, as: format) ?? number
  }

  /// What a format makes of a whole number, 0 or more; nil where it is shown as it is.
  private func shown(_ number: Int, as format: NumberFormat) -> String? {
    switch format {
    case .plain: return nil
    case .padded(let width):
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    case .day, .month, .year:
      return SerialDate.date(number, from1904: countsFrom1904, as: format)?.description
    }
  }

  /// Takes the time of day off an ISO date, and what its format does not show; see ``SerialDate``.
  private func trim(to format: NumberFormat, in batch: RowBatch, from start: Int) {
    if let time = batch.text[start...].firstIndex(of: UInt8(ascii: "T")) {
      batch.text.removeSubrange(time...)
    }
    guard batch.text.count - start == "yyyy-mm-dd".utf8.count else { return }
    if format == .month, batch.text[start...].suffix(3).elementsEqual("-01".utf8) {
      batch.text.removeLast(3)
    } else if format == .year, batch.text[start...].suffix(6).elementsEqual("-01-01".utf8) {
      batch.text.removeLast(6)
    }
  }

  private func put(_ text: String, in batch: RowBatch, from start: Int) {
    batch.text.removeSubrange(start...)
    batch.text.append(contentsOf: text.utf8)
  }

  /// A whole number without a sign, of at most 15 digits.
  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard 1...15 ~= bytes.count else { return nil }
    var number = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }
}
