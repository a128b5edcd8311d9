/// The tables of a registry, as the SQL files of `migrations` state them.
///
/// A released migration is never edited: a change is a new file and a new line here.
package enum Schema {
  /// Every migration of the data file, oldest first.
  package static let registry = [
    Migration(id: "0001-registry", sql: PackageResources._001_registry_sql),
    Migration(id: "0002-registry", sql: PackageResources._002_registry_sql),
    Migration(id: "0003-registry", sql: PackageResources._003_registry_sql),
  ]

  /// Every migration of the key file, oldest first.
  package static let keys = [
    Migration(id: "0001-keys", sql: PackageResources._001_keys_sql),
    Migration(id: "0002-keys", sql: PackageResources._002_keys_sql),
  ]
}

/// One step in the life of the tables.
package struct Migration: Sendable {
  /// The name of the SQL file, without its ending.
  package let id: String
  package let sql: String

  fileprivate init(id: String, sql: [UInt8]) {
    self.id = id
    self.sql = String(decoding: sql, as: UTF8.self)
  }
}
