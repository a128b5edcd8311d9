import Glibc
import KieuBao

/// Where text goes: standard output, standard error, or a file.
struct Sink: Sendable {
  let isTerminal: Bool

  /// How many columns the terminal has; nil where nothing limits a line.
  let columns: Int?
  let write: @Sendable ([UInt8]) throws -> Void

  func callAsFunction(_ text: String) throws {
    try write(Array(text.utf8))
  }
}

extension Sink {
  init(_ file: OpenFile) {
    let columns = file.isTerminal ? Self.columns(of: file) : nil
    self.init(isTerminal: file.isTerminal, columns: columns) { try file.write($0) }
  }

  private static func columns(of file: OpenFile) -> Int? {
    var size = winsize()
    guard unsafe ioctl(file.descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}

/// Where bytes come from: standard input, or a file.
struct Source: Sendable {
  let isTerminal: Bool

  /// Reads at most a number of bytes; an empty result is the end.
  let read: @Sendable (_ upTo: Int) throws -> [UInt8]

  static let standard = Source(OpenFile(borrowing: STDIN_FILENO))
}

extension Source {
  init(_ file: OpenFile) {
    self.init(isTerminal: file.isTerminal) { try file.read(upTo: $0) }
  }

  /// All there is, up to a number of bytes; nil when there is more.
  func all(upTo limit: Int) throws -> [UInt8]? {
    var bytes: [UInt8] = []
    while true {
      let piece = try read(1 << 16)
      if piece.isEmpty { return bytes }
      guard bytes.count + piece.count <= limit else { return nil }
      bytes += piece
    }
  }
}
