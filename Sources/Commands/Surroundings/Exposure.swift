/// A reason why others may come by the files of a place.
enum Exposure: Equatable {
  /// A work tree of git, Mercurial or Subversion: files are passed on with the code.
  case repository

  /// A folder that a web server gives out.
  case webSite

  /// A folder that is copied to other machines or to a cloud.
  case syncedFolder

  /// Everybody on this machine may exchange the file, or the folder it lies in.
  case openToWriting

  /// Others on this machine can see the file's name and size; not what is in it.
  case openToReading

  /// A temporary folder of all users: the system clears it some day.
  case temporary

  /// A drive of another machine, by the kind of its file system.
  case network(String)

  /// A disk that keeps no permissions, such as a FAT stick, by the kind of its file system.
  case withoutPermissions(String)
}

extension Exposure {
  /// Whether a file with personal data is refused there; else it is written with a warning.
  var isRefused: Bool {
    switch self {
    case .repository, .webSite, .syncedFolder, .openToWriting: true
    case .openToReading, .temporary, .network, .withoutPermissions: false
    }
  }
}

extension Exposure {
  /// Whether a registry, whose files are encrypted, should not lie there either.
  var isAgainstRegistry: Bool {
    switch self {
    case .repository, .webSite, .syncedFolder, .openToWriting, .network, .withoutPermissions: true
    case .openToReading, .temporary: false
    }
  }
}

extension Place {
  /// Every reason there is, the gravest first.
  func exposures(home: String? = nil) -> [Exposure] {
    let kind = fileSystem
    return [
      isInRepository ? .repository : nil, isInWebSite(home: home) ? .webSite : nil,
      isSynced(on: kind) ? .syncedFolder : nil, Self.exposure(by: kind),
    ].compactMap(\.self) + openness
  }
}
