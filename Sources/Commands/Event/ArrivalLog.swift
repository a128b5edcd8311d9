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
  /// - Throws: `other_event` where the log is of another; `bad_arrivals`; a ``SystemError``.
  init(besides path: String, of door: String) throws {
    let log = "\(path).arrivals.jsonl"
    var kept: ArrivalFile?
    if let file = try? OpenFile(log, O_RDONLY) { kept = try ArrivalFile(file) }
    if let other = kept?.door, other != door { throw ArrivalFile.otherEvent }
    file = try OpenFile(log, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW)
    self.door = door
    arrivals = kept?.arrivals ?? []
    if kept?.isCutOff == true { try file.write([UInt8(ascii: "\n")]) }
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
      if let door, let other = arrival.door, door != other { throw Self.otherEvent }
      door = door ?? arrival.door
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
  let door: String?

  init?(_ line: [UInt8]) {
    guard let json = try? JSONReader.value(of: line), let number = json["number"]?.integer,
      case .string(let text)? = json["at"], let moment = Moment(text)
    else { return nil }
    arrival = Arrival(number: number, at: moment)
    if case .string(let door)? = json["door"] { self.door = door } else { door = nil }
  }
}
