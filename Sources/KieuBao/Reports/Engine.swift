import Sealing
import Storage

/// The libraries that registries rest on, as they are on this machine.
public struct Engine: Equatable, Sendable {
  /// The version of SQLite, such as `3.40.1`.
  public let sqlite: String

  /// The version of libsodium, such as `1.0.18`.
  public let sodium: String

  /// Whether SQLite locks what several threads use.
  public let isThreadSafe: Bool

  /// Whether SQLite overwrites what was deleted with zeros when it is told to.
  public let overwritesDeleted: Bool
}

extension Registry {
  /// The libraries that registries rest on; needs no registry.
  public static var engine: Engine {
    get throws {
      let build = try SQLiteBuild()
      return Engine(
        sqlite: build.version, sodium: sodiumVersion, isThreadSafe: build.isThreadSafe,
        overwritesDeleted: build.overwritesDeleted)
    }
  }
}
