import Glibc
import KieuBao

// The signs by which a place is known to be copied, given out or shared. One set for the doctor, for
// a new registry and for files that leave.

extension Place {
  var isInRepository: Bool { hasAbove([".git", ".hg", ".svn"]) }
}

extension Place {
  /// Where the packages of Debian, Fedora, Arch and XAMPP put what Apache, nginx and Caddy give out.
  private static let webRoots: Set = [
    "/var/www", "/srv/www", "/srv/http", "/usr/share/nginx", "/usr/share/caddy",
    "/opt/lampp/htdocs",
    "/var/lib/nginx",
  ]

  /// The names of web roots in home folders and on shared hosts, in lower case.
  private static let webFolders: Set = ["public_html", "htdocs", "wwwroot", "www", "webapps"]

  /// Files that only a web server reads.
  private static let webFiles = [
    ".htaccess", ".htpasswd", ".user.ini", "nginx.conf", "web.config", "wp-config.php", "Caddyfile",
  ]

  /// Pages that stand for their folder; in the home folder one may lie by chance.
  private static let indexPages = ["index.html", "index.htm", "index.php"]

  func isInWebSite(home: String?) -> Bool {
    lineage.contains { Self.webRoots.contains($0.path) } || !names.isDisjoint(with: Self.webFolders)
      || hasAbove(Self.webFiles) || hasAbove(Self.indexPages, below: home)
  }
}

extension Place {
  /// The folders that programs make by default, in lower case, alone or before more words, as in
  /// `OneDrive - Sở Ngoại vụ` and `Dropbox (Personal)`.
  private static let syncedFolders = [
    "dropbox", "onedrive", "google drive", "googledrive", "google-drive", "my drive",
    "drive của tôi", "nextcloud", "owncloud", "icloud", "iclouddrive", "icloud drive",
    "mobile documents", "mega", "megasync", "seafile", "pcloud", "pclouddrive", "insync",
    "synologydrive", "cloudstation", "yandex.disk", "proton drive", "box sync",
  ]

  /// What the programs leave in the top folder of what they copy: Syncthing, Dropbox, Google Drive,
  /// OneDrive, ownCloud and Nextcloud, MEGA, Resilio, Synology and Insync.
  private static let syncMarkers = [
    ".stfolder", ".dropbox.cache", ".tmp.drivedownload", ".tmp.driveupload",
    ".shortcut-targets-by-id", ".849C9593-D756-4E56-8D6E-42412F2A707B", ".owncloudsync.log",
    ".nextcloudsync.log", ".debris", ".sync/ID", ".SynologyWorkingDirectory", ".insync-trash",
  ]

  /// File systems that are a cloud.
  private static let cloudDrives = [
    "fuse.rclone", "fuse.s3fs", "davfs", "fuse.davfs", "fuse.google-drive-ocamlfuse",
    "fuse.onedriver", "fuse.pcloud",
  ]

  func isSynced(on kind: String?) -> Bool {
    names.contains(where: Self.isSyncedName) || hasAbove(Self.syncMarkers)
      || hasAbove(where: Self.isJournal)
      || kind.map { kind in Self.cloudDrives.contains { kind.hasPrefix($0) } } ?? false
  }

  private static func isSyncedName(_ name: String) -> Bool {
    syncedFolders.contains { known in
      guard name.hasPrefix(known) else { return false }
      return name.dropFirst(known.count).first.map { !$0.isLetter } ?? true
    }
  }

  /// The journal that ownCloud's and Nextcloud's clients keep in a folder they copy, such as
  /// `.sync_0123456789ab.db`.
  private static func isJournal(_ name: String) -> Bool {
    name.hasSuffix(".db") && [".sync_", "._sync_"].contains { name.hasPrefix($0) }
  }
}

extension Place {
  private static let networked = [
    "nfs", "cifs", "smb", "9p", "afs", "ceph", "gluster", "lustre", "fuse.sshfs", "fuse.gvfs",
    "fuse.glusterfs", "ncpfs", "vboxsf",
  ]
  private static let permissionless = ["vfat", "msdos", "exfat", "fuseblk", "ntfs"]

  /// What the kind of file system alone tells.
  static func exposure(by kind: String?) -> Exposure? {
    guard let kind else { return nil }
    if networked.contains(where: kind.hasPrefix) { return .network(kind) }
    return permissionless.contains(where: kind.hasPrefix) ? .withoutPermissions(kind) : nil
  }
}

extension Place {
  /// Folders that the system clears.
  private static let temporaryFolders = ["/tmp", "/var/tmp", "/dev/shm"]

  var isTemporary: Bool {
    lineage.contains { Self.temporaryFolders.contains($0.path) }
  }

  /// What the permissions of the folder and of those above it give to others.
  ///
  /// In a folder with the sticky bit others can neither remove nor exchange a file, and the file
  /// itself is its owner's alone: it is written there with a warning. Without the bit it could be
  /// exchanged before it is passed on.
  fileprivate var openFolders: [Folder] {
    // Nobody comes by what lies in a folder he cannot enter.
    let path = lineage.reversed()
    return Array(path.prefix(1 + path.prefix { $0.mode & S_IXOTH != 0 }.count))
  }

  var openness: [Exposure] {
    let open = openFolders
    if open.contains(where: { $0.mode & S_IWOTH != 0 && $0.mode & S_ISVTX == 0 }) {
      return [.openToWriting]
    }
    if lineage[0].mode & (S_IWOTH | S_ISVTX) == S_IWOTH | S_ISVTX { return [.temporary] }
    let isReached = lineage.allSatisfy { $0.mode & (S_IXOTH | S_IXGRP) != 0 }
    let isReadable = lineage[0].mode & (S_IROTH | S_IRGRP) != 0
    return isReached && isReadable ? [.openToReading] : []
  }
}
