import Foundation

extension String {
  /// Unicode NFC.
  package var composed: String { precomposedStringWithCanonicalMapping }

  /// Unicode NFD.
  package var decomposed: String { decomposedStringWithCanonicalMapping }
}
