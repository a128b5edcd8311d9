import Foundation
import KieuBao
import Testing

@testable import Commands

/// The signs by which a place is known to give files away.
final class `A place` {
  let folder: Folder

  init() throws { folder = try Folder() }
  deinit { folder.remove() }

  private func make(_ name: String, mode: Int = 0o700) throws -> String {
    let path = "\(folder.path)/\(name)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    return path
  }

  private func exposures(of path: String, home: String? = nil) throws -> [Exposure] {
    try #require(Place(at: path)).exposures(home: home)
  }

  @Test func `of one's own is no exposure`() throws {
    #expect(try exposures(of: folder.path) == [])
    #expect(try exposures(of: try make("Documents")) == [])
  }

  @Test(arguments: [
    (".git", Exposure.repository), (".hg", .repository), (".svn", .repository),
    (".htaccess", .webSite), ("index.html", .webSite), ("index.php", .webSite),
    ("nginx.conf", .webSite), ("wp-config.php", .webSite), (".stfolder", .syncedFolder),
    (".dropbox.cache", .syncedFolder), (".tmp.drivedownload", .syncedFolder),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", .syncedFolder), (".owncloudsync.log", .syncedFolder),
    (".sync_0123456789ab.db", .syncedFolder), ("._sync_0123456789ab.db", .syncedFolder),
    (".SynologyWorkingDirectory", .syncedFolder),
  ])
  func `is known by what stands in it, or in a folder above`(marker: String, as exposure: Exposure)
    throws
  {
    let inner = try make("a/b")
    _ = try folder.file(marker, holding: [])
    #expect(try exposures(of: folder.path) == [exposure])
    #expect(try exposures(of: inner) == [exposure])
  }

  @Test(arguments: [
    ("Dropbox", Exposure.syncedFolder), ("Dropbox (Personal)", .syncedFolder),
    ("OneDrive - Sở Ngoại vụ", .syncedFolder), ("Google Drive", .syncedFolder),
    ("Drive của tôi", .syncedFolder), ("MEGA", .syncedFolder), ("Nextcloud2", .syncedFolder),
    ("iCloudDrive", .syncedFolder), ("public_html", .webSite), ("www", .webSite),
  ])
  func `is known by its name`(name: String, as exposure: Exposure) throws {
    #expect(try exposures(of: try make("\(name)/danh sách")) == [exposure])
    #expect(try exposures(of: try make(name.decomposedForTest + "/a")) == [exposure])
  }

  @Test(arguments: ["Dropboxes", "Megaphone", "my.git", "wwwroots", "nextclouding", "Công việc"])
  func `is not suspected for a name that is alike`(name: String) throws {
    #expect(try exposures(of: try make(name)) == [])
  }

  @Test func `is known through a link, by either name`() throws {
    let synced = try make("Dropbox/lists")
    let plain = try make("data")
    for (link, target) in [("lists", synced), ("OneDrive", plain)] {
      let path = "\(folder.path)/\(link)"
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
      #expect(try exposures(of: path) == [.syncedFolder])
    }
    #expect(try exposures(of: "\(folder.path)/Dropbox/../data") == [])
  }

  @Test func `at home may hold a page by chance; one below it is a site`() throws {
    let below = try make("site/files")
    _ = try folder.file("index.html", holding: [])
    #expect(try exposures(of: below, home: folder.path) == [])
    _ = try folder.file("site/index.html", holding: [])
    #expect(try exposures(of: below, home: folder.path) == [.webSite])
  }

  @Test(arguments: [
    (0o777, Exposure.openToWriting), (0o757, .openToWriting), (0o1777, .temporary),
    (0o755, .openToReading), (0o775, .openToReading), (0o750, .openToReading), (0o711, nil),
    (0o700, nil),
  ])
  func `is as open as its permissions, where others can get to it at all`(
    mode: Int, exposure: Exposure?
  ) throws {
    let inner = try make("shared", mode: mode)
    let behindDoors: [Exposure] = mode == 0o1777 ? [.temporary] : []
    #expect(try exposures(of: inner) == behindDoors)
    try FileManager.default.setAttributes([.posixPermissions: 0o711], ofItemAtPath: folder.path)
    #expect(try exposures(of: inner) == (exposure.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("nfs4", Exposure.network("nfs4")), ("cifs", .network("cifs")), ("9p", .network("9p")),
    ("vfat", .withoutPermissions("vfat")), ("exfat", .withoutPermissions("exfat")),
    ("fuseblk", .withoutPermissions("fuseblk")), ("ext4", nil), ("overlay", nil), ("btrfs", nil),
  ])
  func `is known by its file system`(kind: String, exposure: Exposure?) {
    #expect(Place.exposure(by: kind) == exposure)
  }

  @Test(arguments: ["fuse.rclone", "fuse.s3fs", "davfs2"])
  func `may be a cloud itself`(kind: String) throws {
    let place = try #require(Place(at: folder.path))
    #expect(place.isSynced(on: kind))
    #expect(!place.isSynced(on: "ext4"))
  }

  @Test(arguments: [
    ("a/b", "a"), ("b", "."), ("/b", "/"), ("a/b/", "a"), ("/", "/"), ("/a/b.csv", "/a"),
  ])
  func `of a file is the folder its path names`(path: String, folder: String) {
    #expect(path.folderPath == folder)
  }
}
