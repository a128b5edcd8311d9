import KieuBao

extension Exposure {
  /// Where something lies that others may come by, behind a subject and “lies”.
  private var location: Wording {
    switch self {
    case .repository:
      Wording(
        vi: "trong một kho mã nguồn (git, hg, svn), dễ bị gửi đi cùng mã",
        en: "inside a work tree of git, hg or svn, from where it may be passed on with the code")
    case .webSite:
      Wording(
        vi: "trong thư mục của trang web, ai cũng có thể tải về",
        en: "inside a web server's folder, from where anybody may fetch it")
    case .syncedFolder:
      Wording(
        vi: "trong thư mục đồng bộ lên mạng hoặc sang máy khác",
        en: "inside a folder that is copied to a cloud or to other machines")
    case .openToWriting:
      Wording(
        vi: "trong thư mục mà ai trên máy cũng ghi được, nên có thể bị tráo",
        en: "in a folder that everybody on this machine may write to, and so exchange it")
    case .openToReading:
      Wording(
        vi: "trong thư mục người khác vào được: họ thấy tên tệp, không đọc được nội dung",
        en: "in a folder that others may enter: they see the file's name, not what is in it")
    case .temporary:
      Wording(
        vi: "trong thư mục tạm, máy có thể tự xóa",
        en: "in a temporary folder that the system may clear")
    case .network:
      Wording(
        vi: "trên ổ mạng: người quản trị máy kia đọc được",
        en: "on a network drive: whoever runs the other machine can read it")
    case .withoutPermissions:
      Wording(
        vi: "trên ổ đĩa không giữ quyền truy cập của tệp: ai cầm ổ đĩa đều đọc được",
        en: "on a disk that does not keep permissions: whoever holds it can read it")
    }
  }

  /// What is wrong with the place of a file that leaves.
  var ofFile: Wording {
    Wording(vi: "tệp sẽ nằm \(location.vi)", en: "the file would lie \(location.en)")
  }

  /// What is wrong with the place of a registry.
  var ofRegistry: Wording {
    switch self {
    case .network:
      Wording(
        vi: "sổ nằm trên ổ mạng: hai máy cùng ghi có thể làm hỏng tệp",
        en: "the registry lies on a network drive: two machines writing can damage it")
    default: Wording(vi: "sổ nằm \(location.vi)", en: "the registry lies \(location.en)")
    }
  }

  var remedyOfRegistry: Wording {
    switch self {
    case .network:
      Wording(vi: "chuyển sổ về ổ đĩa của máy này", en: "move it to a disk of this machine")
    case .withoutPermissions:
      Wording(
        vi: "chuyển sổ sang ổ ext4, xfs hoặc btrfs", en: "move it to an ext4, xfs or btrfs disk")
    default:
      Wording(
        vi: "chuyển sổ ra nơi không ai sao chép, như ~/.local/share/kieubao",
        en: "move it where nobody copies it, such as ~/.local/share/kieubao")
    }
  }
}
