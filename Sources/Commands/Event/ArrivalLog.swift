import Glibc
import KieuBao

/// Who came in at a door, kept beside the door's file: a line of JSON each, on the disk at once.
struct ArrivalLog {
  private let file: OpenFile

  /// By which the event is known.
  private let door: String

  /// All who came so far, the first time of each letter.
  private(set) var arrivals: [Arrival]

  /// Goes on with the log of a door, or begins it.
  ///
  /// A last line that was cut off, as when the plug was pulled, is left alone; the next begins anew.
  ///
  /// - Throws: `arrivals_in_use` where another desk writes the log; `other_event` where it is of
  ///   another; `bad_arrivals`; a ``SystemError``.
  init(besides path: String, of door: String) throws {
    let log = "\(path).arrivals.jsonl"
    file = try OpenFile(log, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW)
    guard flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw errno == EWOULDBLOCK ? ArrivalFile.inUse : SystemError(errno)
    }
    let kept = try ArrivalFile(try OpenFile(log, O_RDONLY | O_NOFOLLOW))
    if let other = kept.door, other != door { throw ArrivalFile.otherEvent }
    self.door = door
    arrivals = kept.arrivals
    if kept.isCutOff { try file.write([UInt8(ascii: "\n")]) }
  }

  /// Writes down somebody who comes in now.
  mutating func add(_ arrival: Arrival, isTyped: Bool) throws {
    var line: [JSON.Member] = [
      .init("number", JSON(arrival.number)), .init("at", .string(arrival.at.description)),
      .init("door", .string(door)),
    ]
    if isTyped { line.append(.init("typed", true)) }
    try file.write(Array((JSON.object(line).text() + "\n").utf8))
    guard fsync(file.descriptor) == 0 else { throw SystemError(errno) }
    arrivals.append(arrival)
  }
}

/// What an ``ArrivalLog`` holds.
struct ArrivalFile {
  private(set) var arrivals: [Arrival] = []

  /// By which the event is known; nil where nobody came yet.
  private(set) var door: String?

  /// Whether the last line has no end.
  let isCutOff: Bool

  /// - Throws: `bad_arrivals` for a line that is none, with its number; `other_event` for lines of
  ///   two events.
  init(_ file: OpenFile) throws {
    guard let bytes = try Source(file).all(upTo: 64 << 20) else { throw Self.bad(row: nil) }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    isCutOff = !(lines.last ?? []).isEmpty
    for (place, line) in lines.enumerated() where !line.isEmpty {
      guard let arrival = ArrivalLine(Array(line)) else {
        if place == lines.count - 1 { continue }
        // A line that was cut off stands before the one with which the log went on.
        if line.last != UInt8(ascii: "}") { continue }
        throw Self.bad(row: place + 1)
      }
      if let door, door != arrival.door { throw Self.otherEvent }
      door = arrival.door
      arrivals.append(arrival.arrival)
    }
  }

  /// Reads a log by its path.
  static func read(_ path: String) throws -> ArrivalFile {
    do {
      return try ArrivalFile(try OpenFile(path, O_RDONLY))
    } catch let error as SystemError {
      throw error.of("file")
    }
  }

  static let otherEvent = FileFault(
    Problem(
      "other_event",
      message: Wording(
        vi: "tệp ghi khách đến của sự kiện khác", en: "the arrivals are of another event"),
      hint: Wording(
        vi: "mỗi sự kiện dùng một tệp riêng", en: "keep a file of its own for each event")))

  static let inUse: any Error = Problem(
    "arrivals_in_use",
    message: Wording(
      vi: "nơi kiểm tra giấy mời khác đang ghi tệp khách đến này",
      en: "another check-in writes this file of arrivals"),
    hint: Wording(
      vi: "mỗi máy hoặc cửa sổ dùng một bản sao riêng của tệp cửa",
      en: "give every desk a copy of the door's file of its own"))

  private static func bad(row: Int?) -> FileFault {
    FileFault(
      Problem(
        "bad_arrivals", row: row,
        message: Wording(
          vi: "đây không phải tệp ghi khách đến", en: "this is no file of arrivals"),
        hint: Wording(
          vi: "dùng tệp .arrivals.jsonl mà ‘kieubao event check-in’ đã ghi",
          en: "use the .arrivals.jsonl file that ‘kieubao event check-in’ wrote")))
  }
}

/// One line of it: who came, and at the door of which event.
private struct ArrivalLine {
  let arrival: Arrival

  /// The first 16 digits of the event's key.
  let door: String

  init?(_ line: [UInt8]) {
    guard let json = try? JSONReader.value(of: line), let number = json["number"]?.integer,
      case .string(let text)? = json["at"], let moment = Moment(text),
      case .string(let door)? = json["door"], door.utf8.count == 16,
      door.allSatisfy({ $0.isHexDigit && !$0.isUppercase })
    else { return nil }
    arrival = Arrival(number: number, at: moment)
    self.door = door
  }
}
