import Glibc
import KieuBao

/// What the device at the door is given: a ``DoorList`` as JSON, without a name.
enum DoorFile {
  /// `kieubao/door/1`: the event, its day, its public key, and the letters by number.
  static func json(of list: DoorList) -> JSON {
    [
      "schema": "kieubao/door/1", "event": .string(list.event),
      "date": .string(list.date.description), "key": .string(list.key),
      "letters": .array(
        list.letters.map { letter in
          [
            "number": JSON(letter.number), "guests": JSON(letter.guests),
            "group": JSON(letter.group), "reply": JSON(letter.reply),
          ]
        }),
    ]
  }

  /// Reads what ``json(of:)`` wrote.
  ///
  /// - Throws: `no_such_file` and its like; `bad_door_file`.
  static func read(_ path: String) throws -> DoorList {
    do {
      guard let bytes = try Source(try OpenFile(path, O_RDONLY)).all(upTo: 16 << 20) else {
        throw Problem.badDoorFile
      }
      guard let json = try? JSONReader.value(of: bytes), let list = DoorList(json) else {
        throw Problem.badDoorFile
      }
      return list
    } catch let error as SystemError {
      throw error.of("file")
    }
  }
}

extension DoorList {
  /// The event's public key in hexadecimal digits.
  var key: String { signPublic.hex }

  /// The beginning of the key, by which arrivals are known to be of this event.
  var door: String { String(key.prefix(16)) }

  fileprivate init?(_ json: JSON) {
    guard json["schema"] == "kieubao/door/1", case .string(let event)? = json["event"],
      case .string(let day)? = json["date"], let date = Day(argument: day),
      case .string(let digits)? = json["key"], let key = [UInt8](hex: digits),
      key.count == 32, case .array(let items)? = json["letters"]
    else { return nil }
    let letters = items.compactMap(Letter.init)
    guard letters.count == items.count, Set(letters.map(\.number)).count == letters.count else {
      return nil
    }
    self.init(event: event.printable, date: date, signPublic: key, letters: letters)
  }
}

extension DoorList.Letter {
  fileprivate init?(_ json: JSON) {
    guard let number = json["number"]?.integer, let guests = json["guests"]?.integer, number > 0,
      guests >= 0
    else { return nil }
    var (group, reply) = (String?.none, Reply?.none)
    if case .string(let text)? = json["group"] { group = text.printable }
    if case .string(let text)? = json["reply"] {
      guard let word = Reply(rawValue: text) else { return nil }
      reply = word
    }
    self.init(number: number, guests: guests, group: group, reply: reply)
  }
}

extension JSON {
  /// A whole number; nil for any other value.
  var integer: Int? {
    guard case .number(let digits) = self else { return nil }
    return Int(digits)
  }
}

extension String {
  /// Without what would move the cursor of a terminal.
  fileprivate var printable: String {
    String(
      String.UnicodeScalarView(unicodeScalars.filter { $0.properties.generalCategory != .control }))
  }
}

extension Problem {
  fileprivate static let badDoorFile = FileFault(
    Problem(
      "bad_door_file",
      message: Wording(
        vi: "đây không phải tệp kiểm tra giấy mời", en: "this is no file for the door"),
      hint: Wording(
        vi: "lập lại bằng ‘kieubao event door E1 --output cua.json’",
        en: "make it with ‘kieubao event door E1 --output door.json’")))
}
