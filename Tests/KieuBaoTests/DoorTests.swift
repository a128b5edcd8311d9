import Facts
import Sealing
import Testing

@testable import KieuBao

/// A letter is known at the door by its code alone, and the code says nothing of whom it is for.
struct DoorTests {
  private let key: DoorKey
  private let list: DoorList

  init() throws {
    key = try DoorKey()
    list = DoorList(
      event: "Xuân", date: Day(sinceEpoch: 20_800), signPublic: try key.signPublic(),
      letters: [.init(number: 7, guests: 2, group: "Bàn 3"), .init(number: 4_000_000, guests: 1)])
  }

  private func code(_ number: Int) throws -> String { try DoorPass(number: number, by: key).text }

  @Test(arguments: [7, 4_000_000])
  func `a letter that was sent is welcome, once`(number: Int) throws {
    let code = try code(number)
    #expect(code.utf8.count == 180 && code.utf8.allSatisfy { (0x30...0x39).contains($0) })
    guard case .welcome(let letter) = list.answer(to: code, came: []) else {
      return #expect(Bool(false))
    }
    #expect(letter.number == number)
    let came = [Arrival(number: number, at: .noon)]
    #expect(list.answer(to: code, came: came) == .again(letter, first: .noon))
  }

  @Test func `a letter that is not on the list is told from a forged one`() throws {
    #expect(list.answer(to: try code(8), came: []) == .notOnList(8))
    let other = try DoorPass(number: 7, by: DoorKey()).text
    #expect(list.answer(to: other, came: []) == .otherEvent)
  }

  @Test func `no digit can be changed`() throws {
    let digits = Array(try code(7).utf8)
    for place in digits.indices {
      var changed = digits
      changed[place] = changed[place] == 0x39 ? 0x30 : changed[place] + 1
      let answer = list.answer(to: String(decoding: changed, as: UTF8.self), came: [])
      #expect([.forged, .otherEvent, .unreadable].contains(answer), "\(place)")
    }
  }

  @Test(arguments: ["", "123", "KB1", "một", String(repeating: "9", count: 180)])
  func `what is no code is told so`(text: String) {
    #expect(list.answer(to: text, came: []) == .unreadable)
  }

  @Test func `the key comes back from its box and signs the same`() throws {
    var writer = FieldWriter()
    key.write(to: &writer)
    let again = try #require(DoorKey(from: FieldReader(writer.bytes)))
    #expect(try DoorPass(number: 7, by: again).text == code(7))
    #expect(DoorKey(from: FieldReader([10, 1, 0])) == nil)
  }
}
