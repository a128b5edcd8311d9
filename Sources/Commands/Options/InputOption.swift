import ArgumentParser
import Glibc
import KieuBao

/// Where personal values are read from, which never stand on the command line.
struct InputOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        vi: "Đọc JSON hoặc JSON Lines từ tệp; - là đầu vào chuẩn.",
        en: "Read JSON or JSON Lines from a file; - is standard input."),
      valueName: "file"),
    completion: .file(extensions: ["json", "jsonl"]))
  var input: String?
}

extension InputOption {
  /// The most bytes of a file, and of one object in it.
  static let (largestFile, largestObject) = (64 << 20, 1 << 20)

  /// The objects of the file in order; nil when no file was given and the person is to be asked.
  ///
  /// `known` are the fields an object may have. Throws problems that name the line and the field.
  func objects(
    _ noun: String, known: [String], in surroundings: Surroundings
  ) throws -> [Fields]? {
    guard let input else { return nil }
    let entries = try Self.values(in: try bytes(of: input, surroundings))
    // Where there is one object only, its fields say enough.
    return try entries.map { entry in
      try Fields(
        entry.value, noun: noun, known: known, line: entries.count > 1 ? entry.line : nil)
    }
  }

  /// The only object of the file; nil when no file was given.
  func object(
    _ noun: String, known: [String], in surroundings: Surroundings
  ) throws -> Fields? {
    guard let objects = try objects(noun, known: known, in: surroundings) else { return nil }
    guard objects.count == 1 else {
      throw Problem(
        "one_object_expected", row: objects.dropFirst().first?.line,
        message: Wording(vi: "chỉ nhận một đối tượng JSON", en: "only one JSON object is taken"))
    }
    return objects[0]
  }

  /// All text of the file or of standard input, such as a name to search for; nil without one.
  func bytes(in surroundings: Surroundings) throws -> [UInt8]? {
    try input.map { try bytes(of: $0, surroundings) }
  }
}

extension InputOption {
  /// All bytes of a file that another option names.
  static func bytes(
    ofFile path: String, upTo limit: Int, named option: String
  ) throws -> [UInt8] {
    do {
      guard let bytes = try Source(OpenFile(path, O_RDONLY)).all(upTo: limit) else {
        throw tooLarge.of(field: option)
      }
      return bytes
    } catch let error as SystemError {
      throw error.of(option)
    }
  }

  private func bytes(of path: String, _ surroundings: Surroundings) throws -> [UInt8] {
    do {
      let source = path == "-" ? surroundings.input : Source(try OpenFile(path, O_RDONLY))
      guard let bytes = try source.all(upTo: Self.largestFile) else { throw Self.tooLarge }
      return bytes
    } catch let error as SystemError {
      throw error.of("input")
    }
  }

  /// The objects of one JSON text or of JSON Lines, each with the line it begins on.
  static func values(in bytes: [UInt8]) throws(Problem) -> [(value: JSON, line: Int)] {
    var reader = JSONReader(bytes)
    var values: [(value: JSON, line: Int)] = []
    var counted = (place: 0, line: 1)
    reader.skipBlanks()
    while !reader.isAtEnd {
      let start = reader.place
      counted.line += bytes[counted.place..<start].count { $0 == UInt8(ascii: "\n") }
      counted.place = start
      let value = try reader.value()
      guard case .object = value else { throw notAnObject(counted.line) }
      guard reader.place - start <= largestObject else { throw tooLarge.at(row: counted.line) }
      values.append((value, counted.line))
      let end = reader.place
      reader.skipBlanks()
      let isNewLine = bytes[end..<reader.place].contains(UInt8(ascii: "\n"))
      guard reader.isAtEnd || isNewLine else { throw reader.fault(.afterEnd) }
    }
    guard !values.isEmpty else { throw notAnObject(1) }
    return values
  }

  private static func notAnObject(_ line: Int) -> Problem {
    Problem(
      "malformed_json", row: line,
      message: Wording(vi: "cần một đối tượng JSON", en: "a JSON object is expected"),
      hint: Wording(
        vi: "mỗi đối tượng trong ngoặc { }; nhiều đối tượng thì mỗi đối tượng một dòng",
        en: "write each object in braces { }; several of them one a line"))
  }

  private static let tooLarge = Problem(
    "input_too_large", field: "input",
    message: Wording(vi: "dữ liệu vào quá lớn", en: "the input is too large"),
    hint: Wording(
      vi: "tối đa 64 MiB một tệp, 1 MiB một đối tượng", en: "at most 64 MiB a file, 1 MiB an object"
    ))
}
