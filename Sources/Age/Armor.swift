/// Takes the ASCII armor off: strict PEM (RFC 7468), as the age specification has it.
///
/// Lines end in LF or CRLF. White space may stand before and after the armor, and nothing else.
final class Armor {
  static let begin = Array("-----BEGIN AGE ENCRYPTED FILE-----".utf8)
  static let end = Array("-----END AGE ENCRYPTED FILE-----".utf8)

  /// Letters of a full line, and bytes of white space that are borne before and after the armor.
  private static let (width, mostBlank) = (64, 1024)

  private var input: Input
  private var state = State.before

  private enum State {
    case before, within, after
  }

  /// What is thrown when there is no armor at all.
  private let absence: AgeError

  init(_ input: Input, absence: AgeError) {
    self.input = input
    self.absence = absence
  }

  /// The bytes of the next line, and none after the last.
  func next() throws -> [UInt8] {
    if state == .before { try takeBeginning() }
    guard state == .within else { return [] }
    let line = try nextLine()
    if line == Armor.end {
      try takeEnding()
      return []
    }
    guard !line.isEmpty, let bytes = Base64.decode(line, .padded) else {
      throw AgeError.armorDamaged
    }
    if line.count < Armor.width || line.last == UInt8(ascii: "=") {
      guard try nextLine() == Armor.end else { throw AgeError.armorDamaged }
      try takeEnding()
    }
    return bytes
  }

  private func nextLine(else refusal: AgeError = .armorDamaged) throws -> [UInt8] {
    let (line, ending) = try input.line(atMost: Armor.width + 1)
    let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    if ending == .limit || text.count > Armor.width { throw refusal }
    return text
  }

  private func takeBeginning() throws {
    var blanks = 0
    while let byte = try input.peek(), isBlank(byte) {
      let line = try input.line(atMost: Armor.mostBlank).bytes
      blanks += line.count + 1
      // White space may stand on lines of its own only.
      guard line.allSatisfy(isBlank), blanks <= Armor.mostBlank else { throw absence }
    }
    guard try nextLine(else: absence) == Armor.begin else { throw absence }
    state = .within
  }

  private func takeEnding() throws {
    state = .after
    var rest = [UInt8](repeating: 0, count: Armor.mostBlank)
    let count = try input.read(into: &rest)
    guard count < Armor.mostBlank, rest.prefix(count).allSatisfy(isBlank) else {
      throw AgeError.armorDamaged
    }
  }
}
