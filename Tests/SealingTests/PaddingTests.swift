import Testing

@testable import Sealing

/// A box tells the size of its contents only in steps.
struct PaddingTests {
  @Test(arguments: [
    (0, 32), (1, 32), (31, 32), (32, 64), (63, 64), (64, 96), (479, 480), (480, 512), (511, 512),
    (512, 768), (767, 768), (768, 1024), (5000, 5120),
  ])
  func `contents are filled up to a step`(count: Int, padded: Int) {
    var bytes = [UInt8](repeating: 0, count: count)
    Padding.pad(&bytes)
    #expect(bytes.count == padded)
    #expect(Padding.contentLength(of: bytes) == count)
  }

  @Test func `contents of every length come back, whatever they end with`() {
    for count in 0...1200 {
      for last in [UInt8(0), 0x80, 0xFF] {
        var bytes = [UInt8](repeating: last, count: count)
        Padding.pad(&bytes)
        #expect(bytes.count.isMultiple(of: bytes.count <= 512 ? 32 : 256) && bytes.count > count)
        #expect(Padding.contentLength(of: bytes) == count)
      }
    }
  }

  @Test(arguments: [[], [0], [0, 0, 0], [1], [0x80, 1], [0x81, 0]] as [[UInt8]])
  func `bytes without padding have no contents`(bytes: [UInt8]) {
    #expect(Padding.contentLength(of: bytes) == nil)
  }
}
