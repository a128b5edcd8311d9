import Foundation

/// A PDF file, read by the programs of Poppler.
final class PrintedFile {
  struct Unreadable: Error {}

  /// A page with its words, in the order in which they were printed; lengths are in points.
  struct Page {
    let width: Double
    let height: Double
    let words: [Word]

    var text: [String] { words.map(\.text) }
  }

  struct Word {
    let text: String
    let (left, top, right, bottom): (Double, Double, Double, Double)
  }

  private let path: URL

  init(_ bytes: [UInt8]) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "printed-\(UUID().uuidString)")
    try Data(bytes).write(to: path)
  }

  deinit { try? FileManager.default.removeItem(at: path) }
}

extension PrintedFile {
  /// What the file says of itself and its pages, by name.
  func facts() throws -> [String: String] {
    let lines = try run("pdfinfo").split(separator: "\n").map { $0.split(separator: ":") }
    return Dictionary(
      lines.map { (String($0[0]), $0.dropFirst().joined(separator: ":").trimmed) },
      uniquingKeysWith: { $1 })
  }

  func pageCount() throws -> Int { Int(try facts()["Pages"] ?? "") ?? 0 }

  /// The fonts, each with its name and whether it is embedded and knows its letters.
  func fonts() throws -> [(name: String, isEmbedded: Bool, isReadable: Bool)] {
    try run("pdffonts").split(separator: "\n").dropFirst(2).map { line in
      let fields = line.split(separator: " ")
      return (String(fields[0]), fields.suffix(5).first == "yes", fields.suffix(3).first == "yes")
    }
  }

  /// All words in the order in which they were printed.
  func words() throws -> [String] {
    try run("pdftotext", ["-raw"], ["-"]).split(whereSeparator: \.isWhitespace).map(String.init)
  }

  func pages() throws -> [Page] {
    let pages = try run("pdftotext", ["-bbox"], ["-"]).components(separatedBy: "<page ")
    return pages.dropFirst().map { page in
      let lines = page.split(separator: "\n")
      let size = Self.numbers(in: lines[0])
      let words = lines.dropFirst().filter { $0.contains("<word ") }.map { line in
        let place = Self.numbers(in: line)
        let text = line.dropFirst(line.split(separator: ">")[0].count + 1)
        return Word(
          text: Self.unescaped(text.components(separatedBy: "</word>")[0]), left: place[0],
          top: place[1], right: place[2], bottom: place[3])
      }
      return Page(width: size[0], height: size[1], words: words)
    }
  }

  /// What a reader of QR codes finds on a page, sorted.
  func codes(onPage page: Int) throws -> [String] {
    let image = path.appendingPathExtension("image")
    let number = String(page)
    _ = try run(
      "pdftoppm", ["-r", "150", "-gray", "-f", number, "-l", number, "-singlefile"], [image.path])
    let picture = image.appendingPathExtension("pgm")
    defer { try? FileManager.default.removeItem(at: picture) }
    let found = try Self.output(
      of: "zbarimg", ["--quiet", "--raw", "--nodbus", "-Sdisable", "-Sqr.enable", picture.path])
    return found.split(separator: "\n").map(String.init).sorted()
  }

  private static func numbers(in tag: some StringProtocol) -> [Double] {
    tag.split(separator: ">")[0].split(separator: "\"").compactMap { Double($0) }
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }

  private func run(_ program: String, _ before: [String] = [], _ after: [String] = [])
    throws -> String
  {
    try Self.output(of: program, before + [path.path] + after)
  }

  /// What a program prints; 4 is how zbarimg says that there is no code.
  private static func output(of program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard [0, 4].contains(process.terminationStatus),
      let text = String(bytes: output, encoding: .utf8)
    else { throw Unreadable() }
    return text
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
