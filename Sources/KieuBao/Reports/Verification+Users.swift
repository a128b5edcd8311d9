import Facts
import Privacy
import Sealing
import Storage

extension Verification {
  /// Holds the key file against what the root vouches for, and against what the log binds.
  mutating func compareUsers(with session: Session) throws {
    let contents = try session.changes.keyContents()
    let registry = session.vault.registry
    for user in contents.users where !user.isVouchedFor(by: session.root, registry: registry) {
      find(
        "user_foreign", "user \(user.id)",
        Wording(
          vi: "người dùng được thêm vào ngoài chương trình",
          en: "the user was put into the key file by somebody who may not"))
    }
    for grant in contents.grants where !grant.isVouchedFor(by: session.root, registry: registry) {
      find(
        "grant_foreign", "\(grant.key) \(grant.epoch), user \(grant.user)",
        Wording(
          vi: "khóa được trao ngoài chương trình",
          en: "the key was shared by somebody who may not"))
    }
    guard let users, users != session.digest(ofUsers: contents) else { return }
    find(
      "users_changed", Store.keyFile,
      Wording(
        vi: "danh sách người dùng hoặc khóa bị sửa ngoài chương trình",
        en: "users or their keys were changed behind the log's back"))
  }

  /// What is told of boxes that could not be looked into: nothing is wrong with them, and whoever
  /// holds their key has to look.
  var withheldFindings: [Finding] {
    DataClass.allCases.compactMap { dataClass in
      guard let count = withheld[dataClass] else { return nil }
      return Finding(
        "withheld", "class \(dataClass.rawValue)",
        Wording(
          vi: "\(count) ô dữ liệu không được mở ra xem vì vai trò này không có khóa; "
            + "dấu vết của chúng vẫn được đối chiếu với nhật ký",
          en: "\(count) boxes were not looked into, this role has no key; "
            + "their imprints were held against the log all the same"))
    }
  }
}
