import Age
import Facts
import Sealing

/// Who can open a backup: holders of age keys, or whoever knows its passphrase.
public struct BackupLock: Sendable {
  let lock: AgeLock

  /// The holders of some public keys, `age1…`; any one of them can open it.
  ///
  /// - Throws: `age_recipient_unreadable`, `age_recipient_missing`, `age_unsupported`.
  public init(recipients: [String]) throws {
    if recipients.isEmpty { throw AgeError.noRecipient }
    // One who is named twice is written once.
    var seen: Set<AgeRecipient> = []
    lock = .recipients(try recipients.map(AgeRecipient.init).filter { seen.insert($0).inserted })
  }

  /// The public keys in the text of a file: one a line, with empty lines and `#` comments between.
  ///
  /// - Throws: `age_recipient_missing`.
  public static func recipients(inFile text: [UInt8]) throws -> [String] {
    let keys = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.drop(while: \.isWhitespace) }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
      .map { String($0.prefix { !$0.isWhitespace }) }
    if keys.isEmpty { throw AgeError.noRecipient }
    return keys
  }

  /// A passphrase of the backup's own, as `age` would be given it; the caller wipes its copy.
  ///
  /// - Throws: `passphrase_empty`.
  public init(passphrase typed: [UInt8]) throws {
    try self.init(passphrase: typed, work: 18)
  }

  /// `work` is the binary logarithm of scrypt's cost.
  package init(passphrase typed: [UInt8], work: Int) throws {
    lock = .passphrase(try AgePassphrase(copying: typed), work: work)
  }

  /// The lock with a way in for the proof that the file opens, and that way.
  ///
  /// Beside recipients stands a key that is drawn for this, used once, and forgotten: a passphrase
  /// must stand alone, and is at hand itself.
  func withProof() throws -> (AgeLock, AgeKey) {
    switch lock {
    case .recipients(let recipients):
      let witness = try AgeIdentity.generate(random: systemRandomness)
      return (.recipients(recipients + [witness.recipient]), .identity(witness))
    case .passphrase(let passphrase, _): return (lock, .passphrase(passphrase))
    }
  }
}

/// What opens a backup.
public struct BackupKey: Sendable {
  let keys: [AgeKey]

  /// The backup's passphrase; the caller wipes its copy.
  ///
  /// - Throws: `passphrase_empty`.
  public init(passphrase typed: [UInt8]) throws {
    keys = [.passphrase(try AgePassphrase(copying: typed))]
  }

  /// The secret keys in the text of an age identity file; the caller wipes its copy.
  ///
  /// - Throws: `age_identity_unreadable`, `age_unsupported`.
  public init(identityFile text: [UInt8]) throws {
    keys = try AgeIdentity.identities(inFile: text).map { .identity($0) }
  }
}

/// A new pair of age keys: the public one that backups are made for, the secret one that opens them.
public struct BackupIdentity: Sendable {
  private let identity: AgeIdentity

  /// Draws a pair that nobody has had before.
  public init() throws { identity = try AgeIdentity.generate(random: systemRandomness) }

  /// The public key, `age1…`.
  public var recipient: String { identity.recipient.description }

  /// The text of a file with the secret key, as `age-keygen` writes it.
  public var fileText: [UInt8] { identity.fileText() }
}

extension BackupLock {
  /// Whether a passphrase opens a file, and not the secret key of a recipient, as its head tells.
  ///
  /// - Throws: `file_not_found`, `file_not_readable`, `not_an_age_file`, `age_damaged`,
  ///   `age_unsupported`.
  public static func isPassphrase(ofFileAt path: String) throws -> Bool {
    do {
      try AgeReader.decrypt(fileAt: path, keys: []) { _ in }
      return false
    } catch AgeError.passphraseNeeded {
      return true
    } catch AgeError.wrongKey {
      return false
    }
  }
}
