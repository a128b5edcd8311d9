import KieuBao

extension RegistryOptions {
  /// Opens the registry as the user who is working: by the passphrase's file where one is named,
  /// by the keys that are held since `unlock`, else by the passphrase as it is typed.
  ///
  /// Throws `no_such_registry` before anybody is asked for a passphrase.
  func open(in surroundings: Surroundings) throws -> Registry {
    let folder = try folder(in: surroundings)
    let card = try RegistryCard(at: folder)
    surroundings.remind(of: card)
    let user = try user(of: card, in: surroundings)
    if !surroundings.hasPassphraseFile, card.unlocked.contains(user) {
      do {
        return try Registry.open(at: folder, user: user, now: surroundings.now)
      } catch let error as any Explained where error.code == "locked" {
        // The time was over just now.
      }
    }
    return try surroundings.withPassphrase(of: user) { typed in
      try Registry.open(
        at: folder, user: user, passphrase: Passphrase(typed), now: surroundings.now)
    }
  }

  /// Opens the registry for some work, and closes it whatever comes of the work.
  ///
  /// What is done against advice is noted first: what cannot be noted is not done.
  func withRegistry<Result>(
    in surroundings: Surroundings, _ work: (Registry) throws -> Result
  ) throws -> Result {
    let registry = try open(in: surroundings)
    let result: Result
    do {
      for (exception, reason) in surroundings.exceptions.sorted(by: {
        $0.key.rawValue < $1.key.rawValue
      }) {
        try registry.note(exception, because: reason, at: surroundings.now)
      }
      result = try work(registry)
    } catch {
      // The error of the work says more than one of the closing.
      try? registry.close()
      throw error
    }
    try registry.close()
    return result
  }

  /// Who is working: as named, the only user, the only one who is unlocked, or an answer to a
  /// question.
  func user(of card: RegistryCard, in surroundings: Surroundings) throws -> String {
    if let name = userName(in: surroundings) { return name }
    if card.users.count == 1 { return card.users[0] }
    if !surroundings.hasPassphraseFile, card.unlocked.count == 1 { return card.unlocked[0] }
    let names = card.users.joined(separator: ", ")
    guard let terminal = surroundings.questions else {
      throw RegistryError.unknownUser(canBeAsked: true)
    }
    let question = Wording(vi: "Người dùng (\(names)): ", en: "User (\(names)): ")
    return try terminal.ask(question(surroundings.language), in: surroundings.language)
  }
}
