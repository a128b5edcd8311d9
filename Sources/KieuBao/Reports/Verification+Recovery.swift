import Facts
import Sealing
import Storage

extension Verification {
  /// Looks whether the recovery sheets that count are those of which the log told last.
  ///
  /// The root certified older ones, too: without this, whoever took part in one could bring it back.
  mutating func compareRecovery(with session: Session) throws {
    guard let recovery else { return }
    let found = try session.changes.keyContents().recovery
    guard found?.digest(registry: session.vault.registry).hex != recovery else { return }
    find(
      "recovery_changed", "recovery",
      Wording(
        vi: "bộ phiếu khôi phục bị thay ngoài chương trình",
        en: "the recovery sheets were changed behind the log's back"))
  }
}
