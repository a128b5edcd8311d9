import Foundation
import KieuBao
import Sealing
import Storage
import Testing

/// A registry in a folder of its own, gone with the value.
final class World {
  let folder: URL
  let registry: Registry

  init() throws {
    folder = URL.temporaryDirectory.appending(path: "kieubao-\(UUID().uuidString)")
    try Registry.create(
      at: folder.path, unit: "Ủy ban MTTQ xã Gò Nổi", locality: "48", user: "an",
      passphrase: .sample, at: .noon)
    registry = try Registry.open(at: folder.path, user: nil, passphrase: .sample, now: .noon)
  }

  /// A registry as it was made before its log bound the users; nothing else was done in it.
  init(unbound: Bool) throws {
    folder = URL.temporaryDirectory.appending(path: "kieubao-\(UUID().uuidString)")
    let uid = systemRandomness(16)
    let (_, user, grants) = try Keyring.create(
      registry: uid, user: "an", passphrase: Array("bốn từ dễ nhớ".utf8), cost: .least)
    try Store.create(
      at: folder.path,
      about: About(uid: uid, unit: "Mẫu", locality: "48", createdAt: Moment.noon.seconds),
      user: user, grants: grants)
    registry = try Registry.open(at: folder.path, user: nil, passphrase: .sample, now: .noon)
  }

  deinit {
    try? registry.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Every file of the registry's folder, read raw.
  func files() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: folder.appending(path: $0))) })
  }

  @discardableResult
  func register(_ name: String, _ entries: [PersonForm.Field: FormValue] = [:]) throws -> Person.ID
  {
    var form = PersonForm(entries)
    form.entries[.name] = .text(name)
    return try registry.register(PersonDraft(form, asOf: Moment.noon.dayInVietnam), at: .noon)
  }
}

extension Passphrase {
  /// Costs next to nothing to try: for tests alone.
  static var sample: Passphrase { Passphrase(Array("bốn từ dễ nhớ".utf8), cost: .least) }
}

extension Moment {
  /// 21/11/2026, noon in Vietnam.
  static let noon = Moment(seconds: 1_795_237_200)
}

extension Personal<String> {
  init(text: String) { self.init(text) }
}
