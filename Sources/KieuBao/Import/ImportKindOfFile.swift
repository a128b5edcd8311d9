package import Intake
import Storage

/// The three kinds of files that are imported.
public enum ImportKindOfFile: String, CaseIterable, Sendable {
  case persons, relatives, contributions
}

extension ImportKindOfFile {
  /// What the rows of such a file are.
  package var list: ListKind {
    switch self {
    case .persons: .persons
    case .relatives: .relatives
    case .contributions: .contributions
    }
  }

  var stored: ImportKind {
    switch self {
    case .persons: .persons
    case .relatives: .relatives
    case .contributions: .contributions
    }
  }
}
