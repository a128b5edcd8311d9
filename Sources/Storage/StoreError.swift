import GRDB
package import Sealing

/// Why the files of a registry could not be used; which file, never what is in it.
package enum StoreError: Error, Equatable {
  case noSuchRegistry
  case alreadyThere
  case folderInTheWay
  case keyFileMissing
  case inUse
  case damaged(file: String)
  case foreign(file: String)
  case newer
  case diskFull
  case notWritable
  case rolledBack
  case noSuchRow(SealedTable, Int64)
  case refused(constraint: String)
  case failed(code: Int32)
}

extension StoreError {
  /// What an error of SQLite means to the registry.
  init(_ error: DatabaseError, file: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .inUse
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: self = .damaged(file: file)
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: self = .diskFull
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH: self = .notWritable
    case .SQLITE_CONSTRAINT: self = .refused(constraint: "\(error.extendedResultCode)")
    default: self = .failed(code: error.extendedResultCode.rawValue)
    }
  }
}
