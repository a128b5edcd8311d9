import Sealing

@testable import Storage

private typealias Column = DataDictionary.Column

extension DataDictionary {
  /// The tables of `keys.sqlite`.
  static let keys =
    [keyFile, user, grant, seed, formerUser, root, recovery, recoveryGrant, pending, keyCopy]
    + [migrations(Store.keyFile)]

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
      Column(
        "numbering", .plain(because: "counts"),
        "The last numbers given, such as `person=12`, for a restore.",
        by: "every command that gives a number"),
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
      Column(
        "certificate", .proof, "The root’s signature over number, name, public keys and office."),
      Column(
        "role", .plain(because: "a role’s name"),
        "Such as `officer`; certified. Null for a user from before there were roles."),
      Column("duties", .plain(because: "the program’s words"), "Joined by commas; certified."),
      Column("removed_by", .link(to: "audit"), "The entry that took the keys away, or null."),
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

  private static let formerUser = table(
    "former_user", "What a user was certified as before.",
    writers: "user role, user reset, key rotate",
    [
      Column("user", .link(to: "user"), "The user."),
      Column("until", .link(to: "audit"), "The last entry that is verified with it."),
      Column("name", .plain(because: "an official’s sign-in name"), "In NFC; certified."),
      Column("role", .plain(because: "a role’s name"), "Certified."),
      Column("duties", .plain(because: "the program’s words"), "Certified."),
      Column("box_public", .proof, "X25519; certified."),
      Column("sign_public", .proof, "Ed25519; certified."),
      Column("certificate", .proof, "The root’s signature over all of it."),
    ])

  private static let root = table(
    "root", "The roots after the first.", writers: "key rotate",
    [
      Column("epoch", .number, "The root’s generation, from 2."),
      Column("sign_public", .proof, "Ed25519."),
      Column("signature", .proof, "The former root’s."),
    ])

  private static let recovery = table(
    "recovery", "The recovery sheets that are valid: one row, or none.",
    writers: "recovery create",
    [
      Column("id", .number, "Always 1."),
      Column("generation", .number, "Which set of sheets, from 1; signed."),
      Column("threshold", .plain(because: "a count"), "How many sheets are needed; signed."),
      Column("sheets", .plain(because: "a count"), "How many there are; signed."),
      Column("box_public", .proof, "X25519; signed."),
      Column("root", .secret, "The root’s public key, sealed with the sheets’ secret; signed."),
      Column("made_at", .plain(because: "for oversight"), "When; signed."),
      Column("signature", .proof, "The root’s."),
    ])

  private static let recoveryGrant = table(
    "recovery_grant", "A key that is shared with the recovery sheets.",
    writers: "recovery create, key rotate",
    [
      Column("key", .plain(because: "names of keys"), "Such as `class/identity`; signed."),
      Column("epoch", .number, "The key’s generation; signed."),
      Column("granted_by", .link(to: "user"), "Who shared it; signed."),
      Column("sealed", .secret, "The key, sealed to the sheets’ `box_public`; signed."),
      Column("signature", .proof, "The root’s."),
    ])

  private static let pending = table(
    "pending", "What is left to be done here once an entry stands in the data file.",
    writers: "every command that destroys seeds or changes users",
    [
      Column("id", .number, "Always 1."),
      Column("entry", .link(to: "audit"), "The entry."),
      Column("hash", .proof, "Its hash."),
      Column("doomed", .proof, "Subjects whose seeds are destroyed then, 8 bytes each."),
      Column("contents", .secret, "Users and keys as they are then, as JSON."),
    ])

  private static let keyCopy = table(
    "key_copy", "Where copies of this file were put.", writers: "backup keys",
    [
      Column("place", .plain(because: "a path the office chose"), "The copy’s path."),
      Column("made_at", .plain(because: "for oversight"), "When."),
      Column("head", .link(to: "audit"), "The entry it was made at."),
    ])

  private static func table(
    _ name: String, _ meaning: String, writers: String, _ columns: [Column]
  ) -> Table {
    Table(file: Store.keyFile, name: name, meaning: meaning, writers: writers, columns: columns)
  }
}
