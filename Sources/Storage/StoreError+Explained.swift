package import Facts
import Sealing

extension StoreError: Explained {
  package var code: String {
    switch self {
    case .noSuchRegistry: "no_such_registry"
    case .alreadyThere, .folderInTheWay: "registry_exists"
    case .keyFileMissing, .damaged, .foreign: "damaged"
    case .inUse: "registry_in_use"
    case .newer: "newer_registry"
    case .diskFull: "disk_full"
    case .notWritable: "not_writable"
    case .rolledBack: "rolled_back"
    case .noSuchRow: "not_found"
    case .refused, .failed: "storage_failed"
    }
  }

  package var message: Wording {
    switch self {
    case .noSuchRegistry:
      Wording(vi: "chưa có sổ đăng ký ở thư mục này", en: "there is no registry in this folder")
    case .alreadyThere:
      Wording(vi: "thư mục này đã có sổ đăng ký", en: "this folder already holds a registry")
    case .folderInTheWay:
      Wording(
        vi: "thư mục đã có và không rỗng", en: "the folder is there already and is not empty")
    case .keyFileMissing:
      Wording(vi: "sổ đăng ký thiếu tệp khóa", en: "the registry's key file is missing")
    case .inUse:
      Wording(
        vi: "sổ đăng ký đang được chương trình khác sử dụng",
        en: "the registry is in use by another process")
    case .damaged(let file):
      Wording(vi: "tệp \(file) bị hỏng", en: "the file \(file) is damaged")
    case .foreign(let file):
      Wording(
        vi: "tệp \(file) không thuộc sổ đăng ký này",
        en: "the file \(file) does not belong to this registry")
    case .newer:
      Wording(
        vi: "sổ đăng ký do phiên bản mới hơn của chương trình tạo ra",
        en: "the registry was made by a newer version of the program")
    case .diskFull: Wording(vi: "đĩa đã đầy", en: "the disk is full")
    case .notWritable:
      Wording(
        vi: "không ghi được vào thư mục của sổ đăng ký",
        en: "the registry's folder cannot be written to")
    case .rolledBack:
      Wording(
        vi: "tệp dữ liệu cũ hơn tệp khóa: dữ liệu đã bị thay bằng bản cũ",
        en: "the data file is older than the key file: it was replaced by an old copy")
    case .noSuchRow(let table, let row):
      Wording(vi: "không có \(table.name) số \(row)", en: "there is no \(table.name) \(row)")
    case .refused(let constraint):
      Wording(
        vi: "cơ sở dữ liệu từ chối thay đổi (\(constraint))",
        en: "the database refused the change (\(constraint))")
    case .failed(let code):
      Wording(vi: "cơ sở dữ liệu báo lỗi \(code)", en: "the database failed with code \(code)")
    }
  }

  package var hint: Wording? {
    switch self {
    case .noSuchRegistry:
      Wording(
        vi: "tạo bằng ‘kieubao init’, hoặc nêu đúng thư mục bằng --registry",
        en: "make one with ‘kieubao init’, or name its folder with --registry")
    case .alreadyThere, .folderInTheWay:
      Wording(
        vi: "chọn thư mục khác bằng --registry; không có gì bị ghi đè",
        en: "choose another folder with --registry; nothing was overwritten")
    case .inUse:
      Wording(vi: "đợi lệnh kia xong rồi thử lại", en: "wait for the other command, then try again")
    case .keyFileMissing, .damaged, .foreign, .rolledBack:
      Wording(vi: "khôi phục từ bản sao lưu", en: "restore from a backup")
    case .newer: Wording(vi: "cập nhật chương trình", en: "update the program")
    case .diskFull, .notWritable:
      Wording(
        vi: "dọn đĩa hoặc sửa quyền thư mục rồi thử lại; chưa có gì thay đổi",
        en: "make room or mend the folder's permissions and try again; nothing was changed")
    case .noSuchRow, .refused, .failed: nil
    }
  }
}
