import Glibc

/// The elements of a workbook that are looked at, by their local names.
enum XMLTag {
  case cell, value, text, run, formula, inline, row, sharedText, phonetic
  case sheet, workbookProperties, relationship, format, formats, numberFormat
  case workbook, fonts, font, fontName, runFont, columns, rows, mergedCells
  case other

  init(_ name: UnsafePointer<UInt8>?) {
    guard let name = unsafe name, unsafe name[0] != 0 else {
      self = .other
      return
    }
    self = unsafe name[1] == 0 ? Self(letter: name[0]) : Self(word: name)
  }

  private init(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "c"): self = .cell
    case UInt8(ascii: "v"): self = .value
    case UInt8(ascii: "t"): self = .text
    case UInt8(ascii: "r"): self = .run
    case UInt8(ascii: "f"): self = .formula
    default: self = .other
    }
  }

  private init(word: UnsafePointer<UInt8>) {
    self = Self.words.first { unsafe isEqual(word, $0.name) }?.tag ?? .other
  }

  private static let words: [(name: StaticString, tag: XMLTag)] = [
    ("is", .inline), ("row", .row), ("si", .sharedText), ("rPh", .phonetic), ("sheet", .sheet),
    ("workbookPr", .workbookProperties), ("Relationship", .relationship), ("xf", .format),
    ("cellXfs", .formats), ("numFmt", .numberFormat), ("rFont", .runFont), ("col", .columns),
    ("sheetData", .rows), ("workbook", .workbook), ("mergeCell", .mergedCells), ("fonts", .fonts),
    ("font", .font),
    ("name", .fontName),
  ]
}

/// Whether a name from XML is one of ours.
@unsafe private func isEqual(_ name: UnsafePointer<UInt8>, _ other: StaticString) -> Bool {
  unsafe name[0] == other.utf8Start[0]
    && strcmp(
      UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self),
      UnsafeRawPointer(other.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
}

/// The attributes of an element; good while it is being looked at.
@safe struct XMLAttributes {
  /// Five pointers for each: local name, prefix, address, start and end of the value.
  private let list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let count: Int

  init(list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    unsafe self.list = list
    self.count = count
  }

  /// The value of an attribute by its local name; nil when it is not there.
  ///
  /// libxml2 hands an `&` over as a reference when entities are left alone, as they are.
  func text(_ name: StaticString, isPrefixed: Bool = false) -> String? {
    guard let bytes = unsafe bytes(name, isPrefixed: isPrefixed) else { return nil }
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    return text.utf8.contains(UInt8(ascii: "&")) ? text.replacing("&#38;", with: "&") : text
  }

  /// Whether an attribute says yes.
  func isOn(_ name: StaticString) -> Bool {
    guard let bytes = unsafe bytes(name) else { return false }
    return unsafe bytes.elementsEqual("1".utf8) || bytes.elementsEqual("true".utf8)
      || bytes.elementsEqual("on".utf8)
  }

  /// A value that is a whole number without a sign, of at most 9 digits.
  func number(_ name: StaticString) -> Int? {
    guard let bytes = unsafe bytes(name), 1...9 ~= bytes.count else { return nil }
    var number = 0
    for index in bytes.indices {
      let byte = unsafe bytes[index]
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  /// A value without a copy of it.
  @unsafe func bytes(
    _ name: StaticString, isPrefixed: Bool = false
  ) -> UnsafeBufferPointer<UInt8>? {
    guard let list = unsafe list else { return nil }
    for place in 0..<count {
      let fields = unsafe list + place * 5
      guard let local = unsafe fields[0], unsafe (fields[1] != nil) == isPrefixed,
        unsafe isEqual(local, name),
        let start = unsafe fields[3], let end = unsafe fields[4]
      else { continue }
      return unsafe UnsafeBufferPointer(start: start, count: end - start)
    }
    return nil
  }
}
