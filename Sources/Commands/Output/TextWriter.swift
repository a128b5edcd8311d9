/// Collects text and hands it on in large pieces.
struct TextWriter {
  private var bytes: [UInt8] = []
  private let sink: Sink

  init(_ sink: Sink) {
    self.sink = sink
  }

  mutating func line(_ text: String) throws {
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\n"))
    try passOn(above: 1 << 15)
  }

  mutating func json(_ value: JSON) throws {
    value.write(to: &bytes, .compact)
    bytes.append(UInt8(ascii: "\n"))
    try passOn(above: 1 << 15)
  }

  /// Hands on what is left; the last call.
  mutating func finish() throws {
    try passOn(above: 0)
  }

  private mutating func passOn(above limit: Int) throws {
    guard bytes.count > limit else { return }
    try sink.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
