import KieuBao

/// A value of JSON (RFC 8259), with the order of its members and every digit of its numbers.
enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)

  /// The digits as written; exact, whatever their number.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A name and its value in an object.
  struct Member: Equatable, Sendable {
    let key: String
    let value: JSON

    init(_ key: String, _ value: JSON) {
      (self.key, self.value) = (key, value)
    }
  }
}

extension JSON {
  init(_ number: some BinaryInteger) {
    self = .number(String(number))
  }

  init(_ amount: Amount) {
    self = .number(amount.description)
  }

  init(_ texts: [String]) {
    self = .array(texts.map(JSON.string))
  }

  /// The first value under a name of an object.
  subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  init(stringLiteral text: String) { self = .string(text) }
  init(integerLiteral number: Int) { self = .number(String(number)) }
  init(booleanLiteral flag: Bool) { self = .bool(flag) }
  init(arrayLiteral elements: JSON...) { self = .array(elements) }
  init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }
  init(nilLiteral: ()) { self = .null }
}
