import CPango
import Facts
import Synchronization

/// The fonts of this machine, looked up once and used by one print at a time.
///
/// Cairo shares what it knows of a font between threads, and release 1.16 opens font files of one
/// FreeType library without the lock that FreeType asks for.
@safe final class Fonts {
  private let map: UnsafeMutablePointer<PangoFontMap>

  private static let shared = Mutex<Fonts?>(nil)

  private init?() {
    guard let map = unsafe pango_cairo_font_map_new() else { return nil }
    unsafe self.map = map
  }

  deinit { unsafe kieubao_release(map) }

  /// Does work that needs fonts, when it is its turn; nothing that was made of them may outlive it.
  static func use<Result: Sendable>(
    _ work: (Fonts) throws(Problem) -> Result
  ) throws(Problem) -> Result {
    try shared.withLock { (shared: inout sending Fonts?) throws(Problem) in
      if shared == nil { shared = Fonts() }
      guard let fonts = shared else { throw .pdfNotMade }
      return try work(fonts)
    }
  }

  func makeContext() -> OpaquePointer? { unsafe pango_font_map_create_context(map) }
}
