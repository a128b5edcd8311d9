import CPNG
import Facts

extension Paper.Code {
  /// How many pixels wide a square of the code is in a picture: sharp in print up to 10 cm.
  private static let scale = 12

  /// The code as a PNG file of two colours with its white edge; the same bytes at any time.
  func picture() throws(Problem) -> [UInt8] {
    let modules = try modules()
    let edge = Self.edge * Self.scale
    let side = modules.count * Self.scale + 2 * edge
    var pixels = [UInt8](repeating: 1, count: side * side)
    for (row, line) in modules.enumerated() {
      for (column, isDark) in line.enumerated() where isDark {
        for y in 0..<Self.scale {
          let start = (edge + row * Self.scale + y) * side + edge + column * Self.scale
          for x in 0..<Self.scale { pixels[start + x] = 0 }
        }
      }
    }
    return try Self.png(pixels, side: side)
  }

  /// A square picture of black, 0, and white, 1, which libpng packs to a bit each.
  private static func png(_ pixels: [UInt8], side: Int) throws(Problem) -> [UInt8] {
    var image = unsafe png_image()
    unsafe image.version = png_uint_32(PNG_IMAGE_VERSION)
    unsafe (image.width, image.height) = (png_uint_32(side), png_uint_32(side))
    unsafe image.format = png_uint_32(PNG_FORMAT_FLAG_COLORMAP)
    unsafe image.colormap_entries = 2
    // Even bits that cannot be compressed take no more, with the chunks around them.
    var file = [UInt8](repeating: 0, count: (side / 8 + 8) * side + 4096)
    var size = png_alloc_size_t(file.count)
    let colours: [UInt8] = [0, 0xFF]
    let isMade = unsafe file.withUnsafeMutableBytes { room in
      unsafe png_image_write_to_memory(
        &image, room.baseAddress, &size, 0, pixels, png_int_32(side), colours)
    }
    guard isMade != 0 else { throw .paperNotMade }
    return Array(file[..<Int(size)])
  }
}
