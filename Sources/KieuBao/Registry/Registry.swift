public import Facts
public import Localities
import Naming
public import People
import Sealing
import Storage
import Synchronization

/// A registry of people abroad, their relatives at home and their contributions, opened by one user.
///
/// Every use case is one transaction and one entry of the audit log, reads of personal fields
/// included. Personal values are sealed on the way in and opened on the way out; no file ever
/// holds one in the clear.
///
/// ```swift
/// let registry = try Registry.open(at: folder, user: "an", passphrase: passphrase, now: now)
/// let person = try registry.register(draft, at: now)
/// ```
public final class Registry: Sendable {
  let store: Store

  /// The keys and the users as they are known now: renewing keys and taking users in changes both.
  private let held: Mutex<Holding>

  /// The office that keeps the registry.
  public let unit: String

  /// The code of the province or commune it is kept for.
  public let locality: String

  /// The name of the user who opened it.
  public let user: String

  init(store: Store, keyring: Keyring, contents: KeyContents, user: UserRecord) {
    self.store = store
    held = Mutex(Holding(keyring, contents))
    self.user = user.name
    unit = store.about.unit
    locality = store.about.locality
  }

  /// What that user may open and do.
  public var role: Role {
    held.withLock { $0.contents.role(of: $0.keyring.signer.user) }
  }

  var keyring: Keyring { held.withLock { $0.keyring } }
  var vault: Vault { keyring.vault }

  /// The users, the keys shared with them and what vouches for both.
  var contents: KeyContents { held.withLock { $0.contents } }

  /// Goes on with other keys and users, which the key file holds by now.
  func go(on keyring: Keyring, _ contents: KeyContents) {
    held.withLock { $0 = Holding(keyring, contents) }
  }

  /// How the user stood in the key file when it was read.
  var standing: UserStanding? { held.withLock { $0.standing } }
}

/// The keys and the users of an open registry.
private struct Holding: Sendable {
  let keyring: Keyring
  let contents: KeyContents
  let standing: UserStanding?

  init(_ keyring: Keyring, _ contents: KeyContents) {
    self.keyring = keyring
    self.contents = contents
    standing = contents.standing(of: keyring.signer.user)
  }
}

extension Registry {
  /// The area the registry is kept for; nil for a code the catalogue no longer has.
  public var place: Locality? { try? Locality(locality) }
}

extension Registry {
  /// Makes a new registry in a folder that is empty or not there yet, with its first user.
  ///
  /// - Throws: ``Facts/Explained`` errors with the codes `registry_exists`, `not_writable`,
  ///   `bad_unit`, `bad_user`, `bad_passphrase`, `bad_locality`; nothing is ever overwritten, and
  ///   nothing half made is left behind.
  public static func create(
    at folder: String, unit: String, locality: String, user: String, passphrase: Passphrase,
    at now: Moment
  ) throws {
    let unit = try CleanText.line(unit, field: "unit", limit: 200)
    let user = try CleanText.line(user, field: "user", limit: 64)
    let locality = try Locality(locality)
    try passphrase.checkStrength()
    let uid = systemRandomness(16)
    let (_, record, grants) = try Keyring.create(
      registry: uid, user: user, office: Role.head.office, passphrase: passphrase.bytes,
      cost: passphrase.cost)
    let about = About(uid: uid, unit: unit, locality: locality.code, createdAt: now.seconds)
    try Store.create(at: folder, about: about, user: record, grants: grants)
    let registry = try open(at: folder, user: user, passphrase: passphrase, now: now)
    try registry.perform(.create, at: now) { try $0.noteUsers() }
    try registry.close()
  }

  /// Opens a registry.
  ///
  /// `user` is the user's name; nil where there is one user only.
  ///
  /// - Throws: ``Facts/Explained`` errors with the codes `no_such_registry`, `damaged`,
  ///   `rolled_back`, `newer_registry`, `unknown_user`, `wrong_passphrase`. A failed attempt is
  ///   itself an entry of the audit log.
  public static func open(
    at folder: String, user: String?, passphrase: Passphrase, now: Moment
  ) throws -> Registry {
    let store = try Store.open(at: folder)
    let contents = try store.keyContents()
    let users = contents.users.filter { $0.removedBy == nil }
    guard let record = users.first(where: { $0.name == user?.composed || user == nil }),
      user != nil || users.count == 1
    else { throw RegistryError.unknownUser(canBeAsked: user == nil) }
    let keyring = try unlock(store, record, passphrase, contents, now)
    let registry = Registry(store: store, keyring: keyring, contents: contents, user: record)
    try store.installPlaces()
    if !keyring.knowsNewestRoot { registry.adoptRoot(passphrase, at: now) }
    return registry
  }

  /// Opens a user's keys; a wrong passphrase is noted in the audit log.
  private static func unlock(
    _ store: Store, _ record: UserRecord, _ passphrase: Passphrase, _ contents: KeyContents,
    _ now: Moment
  ) throws -> Keyring {
    do {
      return try Keyring.unlock(
        registry: store.about.uid, user: record, passphrase: passphrase.bytes,
        grants: contents.grants, roots: contents.roots)
    } catch SealingError.wrongPassphrase {
      // On a read-only or busy registry the attempt cannot be noted; the answer stays the same.
      try? store.noteFailedUnlock(at: now)
      throw SealingError.wrongPassphrase
    }
  }

  /// A registry whose keys were opened in some way.
  static func opened(
    _ store: Store, _ keyring: Keyring, _ contents: KeyContents, _ user: UserRecord
  ) -> Registry {
    try? store.installPlaces()
    return Registry(store: store, keyring: keyring, contents: contents, user: user)
  }

  /// Writes back what stands in the files' logs and closes them.
  public func close() throws {
    try store.close()
  }
}

/// What a registry tells without a passphrase.
public struct RegistryCard: Equatable, Sendable {
  public let unit: String
  public let locality: String
  public let users: [String]

  /// The users whose keys this machine holds for now; they need no passphrase.
  public let unlocked: [String]

  /// The recovery sheets that are valid; nil when there are none.
  public let recovery: RecoveryStatus?

  /// The clocks of the requests that are open, the soonest due first.
  public let clocks: [RequestClock]

  /// Reads the card of the registry in a folder.
  ///
  /// - Throws: `no_such_registry`, `damaged`, `rolled_back`, `newer_registry`.
  public init(at folder: String) throws {
    let store = try Store.open(at: folder)
    unit = store.about.unit
    locality = store.about.locality
    let contents = try store.keyContents()
    let records = contents.users.filter { $0.removedBy == nil }
    users = records.map(\.name)
    unlocked = records.filter { HeldKey.find(record: $0, registry: store.about.uid) != nil }
      .map(\.name)
    recovery = contents.recovery.map { RecoveryStatus($0, contents) }
    clocks = try store.runningClocks().map { RequestClock($0) }
    try store.close()
  }
}
