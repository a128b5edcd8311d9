import Privacy
import Sealing

/// What every table and column means: the one place where this is written down.
///
/// `docs/schema.md` is drawn from it, and ``SchemaTests`` holds it against the live files.
enum DataDictionary {
  struct Table {
    let file: String
    let name: String
    let meaning: String

    /// The use cases that write it, unless a column says otherwise.
    let writers: String
    let columns: [Column]
  }

  struct Column {
    let name: String
    let kind: Kind
    let meaning: String
    let writers: String?

    init(_ name: String, _ kind: Kind, _ meaning: String, by writers: String? = nil) {
      self.name = name
      self.kind = kind
      self.meaning = meaning
      self.writers = writers
    }
  }

  /// What a thief of the file can read of a column.
  enum Kind: Equatable {
    /// A sealed box of a class: nothing but its size, epoch and version.
    case box(DataClass)

    /// A sealed box of whatever class.
    case anyBox

    /// The number of a row, of a subject or of an entry.
    case number

    /// The number of another row: which rows belong together.
    case link(to: String)

    /// A keyed tag: that two values may be equal.
    case tag

    /// A secret under a passphrase or a public key: nothing.
    case secret

    /// Half of a key: nothing without the other half, which needs a passphrase.
    case halfKey

    /// Random bytes, public keys, digests, signatures: nothing about a person.
    case proof

    /// In the clear, and why that harms nobody.
    case plain(because: String)
  }

  static let tables = registry + keys
}

extension DataDictionary.Kind {
  /// The word in the table of columns.
  var text: String {
    switch self {
    case .box(let dataClass): "box, `\(dataClass.rawValue)`"
    case .anyBox: "box"
    case .number: "number"
    case .link(let target): "link to `\(target)`"
    case .tag: "tag"
    case .secret: "secret"
    case .halfKey: "half a key"
    case .proof: "proof"
    case .plain(let reason): "clear: \(reason)"
    }
  }
}
