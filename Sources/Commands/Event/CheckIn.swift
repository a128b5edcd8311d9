import ArgumentParser
import KieuBao

extension Events {
  /// Looks at letters at the door, without the registry.
  struct CheckIn: Command, Impersonal {
    static let configuration = CommandConfiguration(
      commandName: "check-in",
      abstract: say(vi: "Kiểm tra giấy mời ở cửa.", en: "Check letters at the door."),
      discussion: say(
        vi: """
          Quét mã QR bằng máy quét USB (gõ như bàn phím), mỗi mã một dòng; không quét được thì gõ # và \
          số giấy mời. Không cần sổ, mật khẩu hay mạng. Ai đã vào được ghi ngay vào tệp \
          TỆP.arrivals.jsonl; tắt máy rồi chạy lại vẫn tiếp tục. Ctrl-D để kết thúc; mã 20 khi có giấy \
          không được nhận. Nhiều máy thì mỗi máy không biết khách đã vào ở máy khác, cho đến khi đưa \
          các tệp vào sổ.

            kieubao event check-in cua.json
            kieubao event check-in cua.json --format json < cac-ma.txt
          """,
        en: """
          Scan the QR codes with a USB scanner (it types like a keyboard), one a line; what cannot be \
          scanned is typed as # and the letter's number. Needs no registry, passphrase or network. Who \
          came in is written to FILE.arrivals.jsonl at once; after a power cut just start again. Ctrl-D \
          ends; the status is 20 where a letter was not accepted. Several laptops do not know of each \
          other's arrivals until the files are brought together in the registry.

            kieubao event check-in door.json
            kieubao event check-in door.json --format json < codes.txt
          """))

    @Argument(
      help: help(
        vi: "Tệp do ‘kieubao event door’ lập.", en: "The file that ‘kieubao event door’ made."),
      completion: .file(extensions: ["json"]))
    var file: String

    @OptionGroup var format: FormatOption
    @OptionGroup var speech: LanguageOption

    func run(in surroundings: Surroundings) throws {
      let list = try DoorFile.read(file)
      let log: ArrivalLog
      do {
        log = try ArrivalLog(besides: file, of: list.door)
      } catch let error as SystemError {
        throw error.of("file")
      }
      var desk = DoorDesk(list: list, log: log)
      let speaksJSON = [.json, .jsonl].contains(format.format)
      let asks = surroundings.input.isTerminal && !speaksJSON
      if !speaksJSON { surroundings.tell(desk.opening(on: surroundings.day)) }
      var lines = LineReader(surroundings.input)
      // Who came in is on the disk already.
      let farewell = { @Sendable in
        surroundings.tell(
          Wording(
            vi: "đã dừng; ai đã vào đều đã ghi", en: "stopped; who came in was written down"))
        leave(.interrupted)
      }
      try Interruption.undoing(by: farewell) {
        while let line = try lines.next(asking: asks ? surroundings.output : nil) {
          guard line.contains(where: { !$0.isWhitespace }) else { continue }
          let answer = try desk.answer(to: line, at: surroundings.clock())
          try surroundings.output(
            speaksJSON
              ? answer.json.text() + "\n" : answer.wording(surroundings.language) + "\n")
        }
      }
      if !speaksJSON { surroundings.tell(desk.closing) }
      if desk.refused > 0 { throw Ending.problemsFound }
    }
  }
}

/// Lines of a stream, as they come.
private struct LineReader {
  private let source: Source
  private var rest: [UInt8] = []
  private var isOver = false

  /// What is longer is no code; its end is dropped.
  private static let longest = 4096

  init(_ source: Source) { self.source = source }

  /// The next line without its end, after a prompt where somebody types; nil after the last.
  mutating func next(asking sink: Sink?) throws -> String? {
    try sink?("> ")
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        defer { rest.removeFirst(end + 1) }
        return String(decoding: rest[..<end].prefix(Self.longest), as: UTF8.self)
      }
      guard !isOver else {
        defer { rest = [] }
        if rest.isEmpty { try sink?("\n") }
        return rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self)
      }
      let piece = try source.read(4096)
      isOver = piece.isEmpty
      rest += piece
      if rest.count > 2 * Self.longest, !rest.contains(UInt8(ascii: "\n")) {
        rest = Array(rest.prefix(Self.longest))
      }
    }
  }
}
