import CKeyUtils
import Glibc

/// A key in the user's keyring of the kernel (keyrings(7)): in memory that is never swapped, by a
/// description anybody of the user may read and a payload no other user can.
///
/// It hangs on the user keyring, which all of a user's logins share. A session keyring would not
/// do: each login has its own, and a process in another one cannot even find the key.
struct KernelKey {
  private let serial: Int32
  private static let type = "user"
  private static let keyring = KEY_SPEC_USER_KEYRING

  /// Puts a key into the user keyring, in the place of one of the same description.
  ///
  /// It is made in the thread's own keyring and shown to others only with its end and its rights
  /// set. There, too, it may be given rights: on a key that was added to the user keyring from a
  /// session which that keyring is not linked to, its own maker has none.
  static func add(
    _ description: String, _ key: Key, seconds: Int
  ) throws(HoldingUnavailable) -> KernelKey {
    let own = KEY_SPEC_THREAD_KEYRING
    let serial = unsafe key.withPointer { payload in
      unsafe add_key(type, description, payload, key.count, own)
    }
    guard serial > 0 else { throw HoldingUnavailable(errno: errno) }
    defer { keyctl_unlink(serial, own) }
    guard keyctl_set_timeout(serial, UInt32(seconds)) == 0,
      keyctl_setperm(serial, rights) == 0,
      keyctl_link(serial, keyring) == 0
    else { throw HoldingUnavailable(errno: errno) }
    return KernelKey(serial: serial)
  }

  /// The key of a description; nil when there is none, it has ended, or the kernel keeps none.
  static func find(_ description: String) -> KernelKey? {
    let serial = unsafe keyctl_search(keyring, type, description, 0)
    return serial > 0 ? KernelKey(serial: Int32(serial)) : nil
  }

  /// The user's processes may see, find, read and end the key; nobody else may do anything.
  private static let rights = key_perm_t(
    KEY_POS_ALL | KEY_USR_VIEW | KEY_USR_READ | KEY_USR_SEARCH | KEY_USR_WRITE)
}

extension KernelKey {
  /// A copy of the payload in guarded memory; nil when it has ended or is no key of ours.
  func payload() -> Key? {
    try? unsafe Key { memory throws(SealingError) in
      let length = unsafe memory.withMemoryRebound(to: CChar.self, capacity: Key.length) {
        unsafe keyctl_read(serial, $0, Key.length)
      }
      guard length == Key.length else { throw .outOfMemory }
    }
  }

  /// Destroys the payload, whoever still holds the key, and takes the key away.
  func end() {
    keyctl_revoke(serial)
    keyctl_unlink(serial, Self.keyring)
  }

  /// Every key of the user keyring whose description begins with a text.
  static func all(beginning prefix: String) -> [KernelKey] {
    var list: UnsafeMutableRawPointer?
    let length = unsafe keyctl_read_alloc(keyring, &list)
    guard length > 0, let list = unsafe list else { return [] }
    defer { unsafe free(list) }
    let serials = unsafe UnsafeRawBufferPointer(start: list, count: Int(length))
      .bindMemory(to: Int32.self)
    return unsafe serials.map(KernelKey.init).filter { $0.isNamed(beginning: prefix) }
  }

  /// The kernel tells `type;uid;gid;rights;description`.
  private func isNamed(beginning prefix: String) -> Bool {
    var text: UnsafeMutablePointer<CChar>?
    guard unsafe keyctl_describe_alloc(serial, &text) > 0, let text = unsafe text else {
      return false
    }
    defer { unsafe free(text) }
    let parts = unsafe String(cString: text).split(separator: ";", maxSplits: 4)
    return parts.count == 5 && parts[0] == Self.type && parts[4].hasPrefix(prefix)
  }
}

extension KernelKey {
  /// How long the key will be held, in seconds, as `/proc/keys` tells it: rounded down to whole
  /// minutes, hours, days or weeks, whichever is the greatest of which one is left.
  var remainingSeconds: Int? {
    guard let file = unsafe fopen("/proc/keys", "r") else { return nil }
    defer { unsafe fclose(file) }
    var line: UnsafeMutablePointer<CChar>?
    var room = 0
    defer { unsafe free(line) }
    while unsafe getline(&line, &room, file) > 0, let line = unsafe line {
      // `1a2314fa I--Q--- 1 59m 3f0f0000 0 0 user description: 32`
      let columns = unsafe String(cString: line).split(separator: " ", maxSplits: 4)
      guard columns.count == 5, Int32(columns[0], radix: 16) == serial else { continue }
      return Self.seconds(String(columns[3]))
    }
    return nil
  }

  /// Such as `59m`; nil for `perm`, which has no end, and `expd`, which had it.
  static func seconds(_ text: String) -> Int? {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]
    guard let unit = text.last.flatMap({ units[$0] }), let number = Int(text.dropLast()) else {
      return nil
    }
    return number * unit
  }
}
