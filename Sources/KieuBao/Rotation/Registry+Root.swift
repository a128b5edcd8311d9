import Facts
import Sealing
import Storage

extension Registry {
  /// Puts the newest root into the user's own sealed secrets, after they named one before it.
  ///
  /// Until then the line of roots in the file is all that leads to the newest, and who still has an
  /// older root could write another line.
  func noteRoot(_ passphrase: Passphrase, at now: Moment) throws {
    try perform(Deed("unlock.root"), at: now) { session in
      var contents = try session.changes.keyContents()
      guard let place = contents.users.firstIndex(where: { $0.id == session.user }) else { return }
      let user = contents.users[place]
      contents.users[place] = try user.rewrapped(
        registry: store.about.uid, passphrase: passphrase.bytes, as: passphrase.bytes,
        cost: user.cost, root: keyring.rootPublic)
      session.changes.setKeyContents(contents)
    }
    go(on: keyring, try store.keyContents())
  }
}
