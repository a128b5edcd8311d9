import Testing

@testable import Sealing

/// Fields are those of Protocol Buffers; what is no field ends the reading and nothing else.
struct FieldTests {
  /// The examples of the Protocol Buffers encoding guide, and the ends of the numbers.
  @Test(arguments: [
    (1, Int64(150), "08 96 01"), (1, 0, "08 00"), (1, 1, "08 01"), (15, 127, "78 7f"),
    (16, 128, "80 01 80 01"), (1, -1, "08 ff ff ff ff ff ff ff ff ff 01"),
    (1, .max, "08 ff ff ff ff ff ff ff ff 7f"), (1, .min, "08 80 80 80 80 80 80 80 80 80 01"),
  ])
  func `numbers are varints`(field: UInt8, number: Int64, hex: String) {
    var writer = FieldWriter()
    writer.number(field, number)
    #expect(writer.bytes == [UInt8](hex: hex))
    var reader = FieldReader(writer.bytes)
    let read = reader.next()
    #expect(read?.number == UInt64(field))
    #expect(read?.value == number)
    #expect(reader.next() == nil)
  }

  @Test func `texts and messages are counted bytes`() throws {
    var writer = FieldWriter()
    writer.text(2, "testing")
    #expect(writer.bytes == [UInt8](hex: "12 07 74 65 73 74 69 6e 67"))
    writer.message(3) { $0.number(1, 150) }
    #expect(writer.bytes.suffix(5) == [UInt8](hex: "1a 03 08 96 01")[...])
    var reader = FieldReader(writer.bytes)
    let (text, message) = (reader.next(), reader.next())
    #expect(reader.text(try #require(text)) == "testing")
    var inner = reader.message(try #require(message))
    #expect(inner.next()?.value == 150)
    #expect(inner.next() == nil)
  }

  @Test func `what is not set is not written`() {
    var writer = FieldWriter()
    writer.text(1, nil)
    writer.number(2, Int?.none)
    writer.number(3, Int64?.none)
    writer.flag(4, false)
    writer.texts(5, [])
    #expect(writer.bytes.isEmpty)
    writer.text(1, "")
    #expect(writer.bytes == [0x0A, 0])
  }

  @Test(arguments: 0..<50)
  func `whatever is written is read back in order`(seed: UInt64) {
    var dice = Dice(seed)
    var writer = FieldWriter()
    let written = (0..<40).map { _ in Entry(&dice) }
    for entry in written { entry.write(to: &writer) }
    var (reader, read) = (FieldReader(writer.bytes), [Entry]())
    while let field = reader.next() { read.append(Entry(field, in: reader)) }
    #expect(read == written)
  }

  @Test func `fields cut anywhere end without a word more than there was`() {
    var writer = FieldWriter()
    writer.text(1, "Nguyễn")
    writer.number(2, 1_962_000)
    writer.text(3, "Gò Nổi")
    for count in writer.bytes.indices {
      var (reader, texts) = (FieldReader(Array(writer.bytes.prefix(count))), 0)
      while let field = reader.next() {
        #expect(field.range.upperBound <= count)
        texts += 1
      }
      #expect(texts < 3)
    }
  }

  @Test(arguments: 0..<400)
  func `random bytes are read without a crash and without leaving them`(seed: UInt64) {
    var dice = Dice(seed)
    let bytes = dice.bytes(Int.random(in: 0...64, using: &dice))
    var (reader, place) = (FieldReader(bytes), 0)
    while let field = reader.next() {
      #expect(field.range.lowerBound >= place && field.range.upperBound <= bytes.count)
      place = field.range.upperBound
      var inner = reader.message(field)
      while let nested = inner.next() { #expect(nested.range.upperBound <= field.range.upperBound) }
      _ = reader.text(field)
    }
    _ = Sample(from: FieldReader(bytes))
  }

  @Test(arguments: [
    "0a ff ff ff ff ff ff ff ff ff 01", "0a ff ff ff ff ff ff ff ff 7f", "0a 05 61", "08", "09 00",
    "0b 00", "0d 00 00 00 00", "ff ff ff ff ff ff ff ff ff ff ff",
    "08 80 80 80 80 80 80 80 80 80 80",
  ])
  func `lengths and wire types that cannot be are no fields`(hex: String) {
    var reader = FieldReader([UInt8](hex: hex))
    #expect(reader.next() == nil)
  }
}

/// One field, to be compared.
private enum Entry: Equatable {
  case number(UInt64, Int64)
  case bytes(UInt64, [UInt8])

  /// A field whose number tells of what kind it is: even for a number, odd for bytes.
  init(_ dice: inout Dice) {
    let field = UInt64.random(in: 1...255, using: &dice)
    if field.isMultiple(of: 2) {
      let shift = Int64.random(in: 0...63, using: &dice)
      self = .number(field, Int64.random(in: .min ... .max, using: &dice) >> shift)
    } else {
      self = .bytes(field, dice.bytes(Int.random(in: 0...300, using: &dice)))
    }
  }

  init(_ field: FieldReader.Field, in reader: FieldReader) {
    self =
      field.number.isMultiple(of: 2)
      ? .number(field.number, field.value) : .bytes(field.number, reader.blob(field))
  }

  func write(to writer: inout FieldWriter) {
    switch self {
    case .number(let field, let number): writer.number(UInt8(field), number)
    case .bytes(let field, let bytes): writer.blob(UInt8(field), bytes)
    }
  }
}
