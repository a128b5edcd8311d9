import Sealing

@testable import Storage

private typealias Column = DataDictionary.Column

extension DataDictionary {
  /// The tables of `keys.sqlite`.
  static let keys = [keyFile, user, grant, seed, migrations(Store.keyFile)]

  private static let keyFile = table(
    "key_file", "The key file itself: one row.", writers: "init",
    [
      Column("id", .number, "Always 1."),
      Column("format", .plain(because: "a format's number"), "The number of this format: 1."),
      Column("uid", .proof, "The registry’s, so that the files know each other."),
      Column(
        "head_sequence", .number, "An entry of the audit log that the data must have.",
        by: "every command, after its entry"),
      Column(
        "head_hash", .proof, "The hash of that entry; zeros before the first.",
        by: "every command, after its entry"),
    ])

  private static let user = table(
    "user", "Who may open the registry.", writers: "init",
    [
      Column("id", .number, "The user’s number, from 1; certified."),
      Column("name", .plain(because: "an official’s sign-in name"), "In NFC; certified."),
      Column("salt", .proof, "16 random bytes for Argon2id."),
      Column("passes", .plain(because: "a cost"), "Argon2id’s passes."),
      Column("memory", .plain(because: "a cost"), "Argon2id’s memory in bytes."),
      Column("secrets", .secret, "The user’s secret keys, under the passphrase."),
      Column("box_public", .proof, "X25519; certified."),
      Column("sign_public", .proof, "Ed25519; certified."),
      Column("certificate", .proof, "The root’s signature over number, name and public keys."),
    ])

  private static let grant = table(
    "key_grant", "A key that is shared with a user.", writers: "init",
    [
      Column("key", .plain(because: "names of keys"), "Such as `class/identity`; signed."),
      Column("epoch", .number, "The key’s generation; signed."),
      Column("user", .link(to: "user"), "For whom; signed."),
      Column("granted_by", .link(to: "user"), "Who shared it; signed."),
      Column("sealed", .secret, "The key, sealed to the user’s `box_public`; signed."),
      Column("signature", .proof, "The giver’s."),
    ])

  private static let seed = table(
    "seed", "The half of a record’s keys that is destroyed when the record is erased.",
    writers: "every command that adds a record; import undo destroys",
    [
      Column("subject", .number, "The subject’s number."),
      Column("seed", .halfKey, "32 random bytes."),
    ])

  private static func table(
    _ name: String, _ meaning: String, writers: String, _ columns: [Column]
  ) -> Table {
    Table(file: Store.keyFile, name: name, meaning: meaning, writers: writers, columns: columns)
  }
}
