import KieuBao

// What is judged of the machine: what could carry personal values out of the process, and whether
// the libraries are good enough.

extension Doctor {
  static func remarks(
    onMachine look: MachineLook, in surroundings: Surroundings
  ) -> [Remark] {
    [coreDumps(look), memoryLock(look), swap(look), letters(in: surroundings)].compactMap(\.self)
  }

  private static func coreDumps(_ look: MachineLook) -> Remark {
    look.coreLimit == 0
      ? Remark(
        .fine, "core_dumps",
        Wording(
          vi: "chương trình không để lại ảnh bộ nhớ khi gặp sự cố",
          en: "no image of the memory is left behind by a crash"))
      : Remark(
        .problem, "core_dumps",
        Wording(
          vi: "máy có thể ghi ảnh bộ nhớ khi chương trình gặp sự cố",
          en: "a crash may leave an image of the memory behind"),
        remedy: Wording(vi: "chạy ‘ulimit -c 0’ trước", en: "run ‘ulimit -c 0’ before"))
  }

  private static func memoryLock(_ look: MachineLook) -> Remark {
    let kibibytes = look.memoryLockLimit >> 10
    return kibibytes >= 64
      ? Remark(
        .fine, "memory_lock",
        Wording(vi: "khóa được giữ trong bộ nhớ, không ra ổ đĩa", en: "keys are locked in memory"))
      : Remark(
        .note, "memory_lock",
        Wording(
          vi: "máy chỉ cho giữ \(kibibytes) KiB trong bộ nhớ: khóa có thể ra vùng swap",
          en: "only \(kibibytes) KiB may be locked in memory: keys may reach the swap space"),
        remedy: Wording(
          vi: "nâng ‘memlock’ trong /etc/security/limits.conf lên 8192",
          en: "raise ‘memlock’ in /etc/security/limits.conf to 8192"))
  }

  private static func swap(_ look: MachineLook) -> Remark? {
    guard look.hasSwap else { return nil }
    return Remark(
      .note, "swap",
      Wording(
        vi: "máy có vùng swap: thông tin đang xem có thể ra ổ đĩa",
        en: "the machine has swap space: what is being read may reach the disk"),
      remedy: Wording(vi: "mã hóa vùng swap, hoặc tắt đi", en: "encrypt the swap, or switch it off")
    )
  }

  /// Whether the terminal will show Vietnamese.
  private static func letters(in surroundings: Surroundings) -> Remark {
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { surroundings.environment[$0] }
      .first { !$0.isEmpty } ?? ""
    let isUnicode = ["utf8", "utf-8"].contains { locale.lowercased().contains($0) }
    return isUnicode
      ? Remark(
        .fine, "locale", Wording(vi: "máy dùng chữ UTF-8", en: "the locale is UTF-8"))
      : Remark(
        .note, "locale",
        Wording(
          vi: "chưa rõ màn hình có hiện đủ dấu tiếng Việt không",
          en: "it is not known that the terminal shows Vietnamese"),
        remedy: Wording(
          vi: "đặt LANG=vi_VN.UTF-8 hoặc C.UTF-8", en: "set LANG to vi_VN.UTF-8 or C.UTF-8"))
  }
}

extension Doctor {
  /// STRICT tables came with 3.37 (2021); nothing older than libsodium 1.0.18 (2019) was tried.
  static var engine: Remark {
    guard let engine = try? Registry.engine else {
      return Remark(
        .problem, "engine",
        Wording(vi: "SQLite không hoạt động", en: "SQLite does not work"))
    }
    let versions = "SQLite \(engine.sqlite), libsodium \(engine.sodium)"
    let isGood =
      engine.isThreadSafe && engine.overwritesDeleted && isAtLeast(engine.sqlite, [3, 37, 0])
      && isAtLeast(engine.sodium, [1, 0, 18])
    return isGood
      ? Remark(
        .fine, "engine", at: versions,
        Wording(vi: "thư viện đủ mới và đủ chức năng", en: "the libraries are good enough"))
      : Remark(
        .problem, "engine", at: versions,
        Wording(
          vi: "thư viện quá cũ hoặc thiếu chức năng",
          en: "the libraries are too old or lack a feature"),
        remedy: Wording(
          vi: "cần SQLite từ 3.37 có THREADSAFE và secure_delete, libsodium từ 1.0.18",
          en: "SQLite from 3.37 with THREADSAFE and secure_delete, libsodium from 1.0.18"))
  }

  /// Whether a version such as `3.40.1` is one or a later one.
  static func isAtLeast(_ version: String, _ least: [Int]) -> Bool {
    let parts = version.split(separator: ".").map { Int($0) ?? 0 }
    return !parts.lexicographicallyPrecedes(least)
  }

  /// The file that holds the passphrase, where one is named.
  static func passphraseFile(beside folder: String, in surroundings: Surroundings) -> Remark? {
    guard let path = surroundings.environment["KIEUBAO_PASSPHRASE_FILE"], !path.isEmpty else {
      return nil
    }
    guard let file = FolderLook.Entry(name: "", at: path) else {
      return Remark(
        .problem, "passphrase_file", at: path,
        Wording(vi: "không có tệp mật khẩu này", en: "there is no such passphrase file"),
        remedy: Wording(
          vi: "sửa hoặc bỏ biến KIEUBAO_PASSPHRASE_FILE",
          en: "mend or unset KIEUBAO_PASSPHRASE_FILE"))
    }
    if file.isOpenToOthers {
      return Remark(
        .problem, "passphrase_file", at: path,
        Wording(
          vi: "người khác trên máy đọc được tệp mật khẩu",
          en: "others on this machine can read the passphrase file"),
        remedy: Wording(vi: "chmod 600 '\(path)'", en: "chmod 600 '\(path)'"))
    }
    return placed(path, beside: folder)
  }

  private static func placed(_ path: String, beside folder: String) -> Remark {
    let own = path.split(separator: "/").dropLast().joined(separator: "/")
    let isBeside = FolderLook(at: "/" + own)?.path == FolderLook(at: folder)?.path
    return isBeside && path.hasPrefix("/")
      ? Remark(
        .problem, "passphrase_file", at: path,
        Wording(
          vi: "tệp mật khẩu nằm ngay trong thư mục của sổ",
          en: "the passphrase file lies in the registry's own folder"),
        remedy: Wording(
          vi: "để tệp ở nơi khác, không sao lưu chung với sổ",
          en: "keep it elsewhere, and out of the registry's backups"))
      : Remark(
        .fine, "passphrase_file",
        Wording(
          vi: "chỉ bạn đọc được tệp mật khẩu", en: "only you can read the passphrase file"))
  }
}
