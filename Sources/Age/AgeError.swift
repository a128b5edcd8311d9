/// Why an age file or a key was refused.
package enum AgeError: Error, Equatable {
  /// The file does not begin as an age file does.
  case notAgeFile

  /// The file is of another version than 1.
  case versionUnsupported

  /// The header is cut short or breaks the format.
  case headerDamaged

  /// The header is longer, or names more recipients, than ``AgeLimits`` allow.
  case headerTooLong

  /// A key opened the file, but the header is not what was written.
  case headerChanged

  /// The ASCII armor breaks the format.
  case armorDamaged

  /// The contents were changed, damaged or cut short.
  case payloadDamaged

  /// All that is there is authentic, but the end is missing.
  case payloadTruncated

  /// None of the keys opens the file.
  case wrongKey

  /// The file is locked with a passphrase, and not with one of these.
  case wrongPassphrase

  /// The file is locked with a passphrase, and none was given.
  case passphraseNeeded

  /// The file's passphrase costs more than ``AgeLimits`` allow.
  case workTooHigh

  /// A public key is mistyped.
  case recipientUnreadable

  /// A file is to be encrypted to nobody.
  case noRecipient

  /// A secret key is mistyped; in a file it stands on this line.
  case identityUnreadable(row: Int?)

  /// A file that should hold secret keys holds none.
  case noIdentity

  /// A key is of a kind that this program does not know.
  case kindUnsupported(row: Int?)

  case passphraseEmpty

  /// There is no such file.
  case fileNotFound

  case fileNotReadable

  /// The machine has not enough memory for a key or for the passphrase's cost.
  case outOfMemory
}
