import KieuBao

// What is judged of a registry's folder: who can reach it, where it lies, and how much room it has.

extension FolderLook {
  /// Whether anybody but the owner may read the folder or its files.
  var permissions: Remark {
    let open = entries.filter(\.isOpenToOthers)
    guard !open.isEmpty else {
      return Remark(
        .fine, "permissions",
        Wording(
          vi: "chỉ chủ sở hữu đọc được thư mục và các tệp",
          en: "only the owner can read the folder and its files"))
    }
    let names = open.map { $0.name.isEmpty ? path : $0.name }.joined(separator: ", ")
    return Remark(
      .problem, "permissions", at: names,
      Wording(
        vi: "người khác trên máy vào được thư mục hoặc đọc được tệp",
        en: "others on this machine can enter the folder or read files"),
      remedy: Wording(
        vi: "chmod 700 '\(path)'; chmod 600 '\(path)'/*",
        en: "chmod 700 '\(path)'; chmod 600 '\(path)'/*"))
  }

  func ownership(of user: UInt32) -> Remark {
    let foreign = entries.filter { $0.owner != user || $0.isLink }
    guard !foreign.isEmpty else {
      return Remark(
        .fine, "owner",
        Wording(vi: "thư mục và các tệp là của bạn", en: "the folder and its files are yours"))
    }
    let names = foreign.map { $0.name.isEmpty ? path : $0.name }.joined(separator: ", ")
    return Remark(
      .problem, "owner", at: names,
      Wording(
        vi: "thư mục hoặc tệp là của người khác, hoặc là liên kết",
        en: "the folder or files belong to somebody else, or are links"),
      remedy: Wording(
        vi: "làm việc bằng tài khoản của chủ sổ, hoặc đổi chủ bằng chown",
        en: "work as the owner's account, or change the owner with chown"))
  }

  /// Whether somebody else can put another folder in this one's place; nil when not.
  var surroundings: Remark? {
    guard let parent, parent.mode & 0o022 != 0, parent.mode & 0o1000 == 0 else { return nil }
    return Remark(
      .problem, "parent_writable", at: place.lineage.dropFirst().first?.path,
      Wording(
        vi: "người khác ghi được vào thư mục bên trên, nên có thể tráo cả sổ",
        en: "others can write to the folder above, and so exchange the whole registry"),
      remedy: Wording(
        vi: "chmod go-w cho thư mục bên trên, hoặc chuyển sổ đi",
        en: "chmod go-w on the folder above, or move the registry"))
  }
}

extension FolderLook {
  private static let passing = ["tmpfs", "ramfs"]

  var fileSystemRemark: Remark? {
    guard let kind = place.fileSystem else { return nil }
    if let exposure = Place.exposure(by: kind) {
      return Remark(
        .problem, "file_system", at: kind, exposure.ofRegistry, remedy: exposure.remedyOfRegistry)
    }
    if Self.passing.contains(kind) {
      return Remark(
        .note, "file_system", at: kind,
        Wording(
          vi: "sổ nằm trong bộ nhớ: tắt máy là mất", en: "it lies in memory: gone with a restart"))
    }
    return Remark(
      .fine, "file_system", at: kind,
      Wording(vi: "ổ đĩa của máy này", en: "a disk of this machine"))
  }

  /// Whether the folder lies where others are given copies of it.
  func placement(home: String?) -> Remark {
    if let (exposure, code) = place.exposures(home: home).firstCopied {
      return Remark(
        .problem, code, at: path, exposure.ofRegistry, remedy: exposure.remedyOfRegistry)
    }
    if place.isTemporary {
      return Remark(.note, "placement", Exposure.temporary.ofRegistry)
    }
    return Remark(
      .fine, "placement",
      Wording(
        vi: "không nằm trong kho mã nguồn, trang web hay thư mục đồng bộ",
        en: "not inside a repository, a web site or a synced folder"))
  }
}

extension [Exposure] {
  /// The first by which copies of the files get about, with its word for programs.
  fileprivate var firstCopied: (Exposure, String)? {
    lazy.compactMap { exposure in exposure.copies.map { (exposure, $0) } }.first
  }
}

extension Exposure {
  fileprivate var copies: String? {
    switch self {
    case .repository: "in_repository"
    case .webSite: "in_web_root"
    case .syncedFolder: "in_synced_folder"
    default: nil
    }
  }
}

extension FolderLook {
  /// Whether a copy of the registry would still fit on the disk.
  var room: Remark? {
    guard let freeBytes else { return nil }
    let needed = entries.reduce(Int64(64 << 20)) { $0 + $1.bytes }
    let (vi, en) = (
      grouped(String(freeBytes >> 20), .vi), grouped(String(freeBytes >> 20), .en)
    )
    return freeBytes < needed
      ? Remark(
        .problem, "disk_space",
        Wording(
          vi: "ổ đĩa sắp đầy, còn \(vi) MiB", en: "the disk is nearly full, \(en) MiB left"),
        remedy: Wording(vi: "dọn bớt ổ đĩa", en: "make room on the disk"))
      : Remark(
        .fine, "disk_space",
        Wording(vi: "ổ đĩa còn \(vi) MiB", en: "\(en) MiB free on the disk"))
  }

  /// Whether the clock stands before what was written last, or before this program was made.
  func age(at now: Moment) -> Remark {
    let latest = entries.map(\.changed).max() ?? now
    let isBehind = latest.seconds > now.seconds + 24 * 3600
    guard now.dayInVietnam.year >= 2026, !isBehind else {
      return Remark(
        .problem, "clock",
        Wording(
          vi: "đồng hồ của máy chậm: hôm nay không thể là \(now.dayInVietnam.written)",
          en: "the clock is behind: it cannot be \(now.dayInVietnam) today"),
        remedy: Wording(
          vi: "bật đồng bộ giờ: timedatectl set-ntp true",
          en: "switch time synchronisation on: timedatectl set-ntp true"))
    }
    return Remark(
      .fine, "clock",
      Wording(
        vi: "đồng hồ hợp lý, hôm nay là \(now.dayInVietnam.written)",
        en: "the clock is plausible, today is \(now.dayInVietnam)"))
  }
}
