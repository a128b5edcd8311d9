import Glibc

/// The elements of a workbook that are looked at, by their local names.
enum XMLTag: String {
  case cell = "c"
  case value = "v"
  case text = "t"
  case run = "r"
  case formula = "f"
  case inline = "is"
  case row, si, rPh, sheetData, xf, numFmt, cellXfs, sheet, workbookPr
  case relationship = "Relationship"
  case other = ""

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
    self = unsafe XMLTag(rawValue: String(cString: word)) ?? .other
  }
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
  func text(_ name: StaticString, isPrefixed: Bool = false) -> String? {
    unsafe bytes(name, isPrefixed: isPrefixed).map { unsafe String(decoding: $0, as: UTF8.self) }
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
        unsafe local[0] == name.utf8Start[0],
        unsafe strcmp(
          UnsafeRawPointer(local).assumingMemoryBound(to: CChar.self),
          UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)) == 0,
        let start = unsafe fields[3], let end = unsafe fields[4]
      else { continue }
      return unsafe UnsafeBufferPointer(start: start, count: end - start)
    }
    return nil
  }
}
