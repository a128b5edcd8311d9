import Facts
import Foundation
import Papers
import Testing

@Suite struct CodeTests {
  /// The smallest QR codes by ISO/IEC 18004, table 7: how much each size holds at level M.
  @Test(arguments: [
    (String(repeating: "A", count: 20), 21), (String(repeating: "A", count: 21), 25),
    (String(repeating: "a", count: 14), 21), (String(repeating: "a", count: 15), 25),
    (String(repeating: "a", count: 2331), 177),
  ])
  func `a code is no larger than its text asks for`(_ text: String, _ width: Int) throws {
    let modules = try Paper.Code(text).modules()
    #expect(modules.count == width)
    #expect(modules.allSatisfy { $0.count == width })
  }

  @Test func `three corners have the pattern that a camera looks for`() throws {
    let modules = try Paper.Code("KB-2026-0042").modules()
    let pattern = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"]
      .map { $0.map { $0 == "#" } }
    let far = modules.count - 7
    for (row, column) in [(0, 0), (0, far), (far, 0)] {
      let corner = modules[row..<row + 7].map { Array($0[column..<column + 7]) }
      #expect(corner == pattern)
    }
  }

  @Test(arguments: [("", "code_empty"), (String(repeating: "a", count: 2332), "code_too_long")])
  func `what no code can say is told, and HTML writes it out`(_ text: String, _ code: String)
    throws
  {
    let paper = Paper(title: "x", blocks: [.code(Paper.Code(text, caption: "y"))])
    #expect(throws: Problem.self) { try Paper.Code(text).modules() }
    #expect(try #require(throws: Problem.self) { try paper.docx() }.code == code)
    let figure = try #require(try Node(parsing: paper.html()).all("figure").first)
    #expect(figure.all("svg").isEmpty)
    #expect(figure.all("p").map(\.text) == [text])
  }

  @Test func `in HTML it is drawn square by square, with its white edge`() throws {
    let code = Paper.Code("https://example.vn/?a=1&b=2", side: 35, caption: "Giấy mời số 7")
    let page = try Node(parsing: Paper(title: "x", blocks: [.code(code)]).html())
    let drawing = try #require(page.all("svg").first)
    let modules = try code.modules()
    let width = modules.count + 8
    #expect(drawing.attributes["viewBox"] == "0 0 \(width) \(width)")
    #expect(drawing.attributes["width"] == "35mm")
    #expect(drawing.attributes["role"] == "img")
    #expect(drawing.attributes["aria-label"] == "Mã QR")
    let path = try #require(drawing.children.last?.attributes["d"])
    #expect(Self.squares(of: path, width: width) == Self.framed(modules))
    #expect(page.all("figcaption").map(\.text) == ["Giấy mời số 7"])
  }

  /// What a path of `M x y h length v1h-length z` makes dark.
  private static func squares(of path: String, width: Int) -> [[Bool]] {
    var squares = Array(repeating: Array(repeating: false, count: width), count: width)
    for line in path.matches(of: /M(\d+) (\d+)h(\d+)v1h-(\d+)z/) where line.3 == line.4 {
      guard let x = Int(line.1), let y = Int(line.2), let length = Int(line.3) else { continue }
      for place in x..<x + length { squares[y][place] = true }
    }
    return squares
  }

  private static func framed(_ modules: [[Bool]]) -> [[Bool]] {
    let width = modules.count + 8
    let blank = Array(repeating: Array(repeating: false, count: width), count: 4)
    let side = Array(repeating: false, count: 4)
    return blank + modules.map { side + $0 + side } + blank
  }
}

/// What cameras make of the codes, by another program.
@Suite struct CodePictureTests {
  private static let texts = [
    "KB-2026-0042", "https://example.vn/moi?thu=7&nam=2026", "Thư mời: Nguyễn Thị Ánh\ndòng 2",
    String(repeating: "A1", count: 300),
  ]

  private static let paper = Paper(
    title: "Vé vào cửa",
    blocks: (texts + [texts[0]]).map { .code(Paper.Code($0, side: 40, caption: "Mã vào cửa")) })

  @Test func `each is a picture in the file, which a reader of codes understands`() throws {
    let archive = try Archive(Self.paper.docx())
    let pictures = archive.parts.filter { $0.name.hasSuffix(".png") }
    #expect(pictures.map(\.name) == (1...4).map { "word/media/code\($0).png" })
    for (picture, text) in zip(pictures, Self.texts) {
      #expect(try Self.decoded(picture.bytes) == text)
    }
  }

  @Test func `one text is one picture, shown in its size wherever it stands`() throws {
    let archive = try Archive(Self.paper.docx())
    let body = try archive.part("word/document.xml")
    let links = try archive.part("word/_rels/document.xml.rels")
    let targets = body.all("a:blip").compactMap { blip in
      links.all("Relationship", "Id", blip.attributes["r:embed"] ?? "").first?.attributes["Target"]
    }
    #expect(targets == [1, 2, 3, 4, 1].map { "media/code\($0).png" })
    #expect(
      body.all("wp:extent").allSatisfy { $0.attributes == ["cx": "1440000", "cy": "1440000"] })
    let numbers = body.all("wp:docPr").compactMap { $0.attributes["id"] }
    #expect(Set(numbers).count == 5)
    #expect(body.all("wp:docPr").allSatisfy { $0.attributes["descr"] == "Mã QR" })
    #expect(body.paragraphs(in: "CodeCaption").count == 5)
    let types = try archive.part("[Content_Types].xml").all("Default", "Extension", "png")
    #expect(types.map { $0.attributes["ContentType"] } == ["image/png"])
  }

  @Test func `the same paper gives the same pictures`() throws {
    #expect(try Self.paper.docx() == Self.paper.docx())
  }

  /// What zbarimg reads in a picture.
  private static func decoded(_ picture: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).png")
    try Data(picture).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let reader = Process()
    reader.executableURL = URL(filePath: "/usr/bin/env")
    reader.arguments = [
      "zbarimg", "--quiet", "--raw", "--nodbus", "-Sdisable", "-Sqr.enable", file.path,
    ]
    let output = Pipe()
    (reader.standardOutput, reader.standardError) = (output, FileHandle.nullDevice)
    try reader.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    reader.waitUntilExit()
    return String(decoding: data.dropLast(), as: UTF8.self)
  }
}
