import Facts
import Sealing
import Storage

/// What sheets gave that were read from their lines.
struct RecoveryReading {
  /// Which sheets of the set they were, in order.
  let numbers: [Int]
  let keys: RecoveredKeys

  /// Rebuilds the secret and opens every key.
  ///
  /// - Throws: ``SheetFault`` for a sheet that cannot be read, ``RecoveryFault`` for sheets that do
  ///   not belong together, ``SealingError/foreignKeyRecord``, `recovery_none`.
  init(_ texts: [[String]], _ contents: KeyContents, registry: [UInt8]) throws {
    guard let record = contents.recovery else { throw Problem.noRecovery }
    let sheets = try texts.enumerated().map { place, lines in
      do {
        return try RecoverySheet(lines: lines.map(RecoveryPage.withoutNumber))
      } catch let fault as RecoveryFault {
        throw SheetFault(place: place + 1, fault: fault)
      }
    }
    let secret = try RecoverySecret(combining: sheets, registry: registry)
    if let given = sheets.first?.generation, given != record.generation {
      throw RecoveryFault.formerSet(given: given, valid: record.generation)
    }
    numbers = sheets.map(\.number).sorted()
    keys = try RecoveredKeys(
      secret, record: record, grants: contents.recoveryGrants, roots: contents.roots,
      registry: registry)
  }
}

extension Problem {
  static let noRecovery = Problem(
    "recovery_none",
    message: Wording(vi: "sổ chưa có phiếu khôi phục", en: "the registry has no recovery sheets"),
    hint: Wording(
      vi: "lập bằng ‘kieubao recovery create --output THƯ_MỤC’",
      en: "make some with ‘kieubao recovery create --output FOLDER’"))
}
