package import Facts

/// The kernel does not hold keys for this process, as in most containers.
package struct HoldingUnavailable: Explained, Equatable {
  /// The kernel's reason: `ENOSYS` or `EPERM` where keyrings are shut off, `EDQUOT` where the user
  /// holds too many keys.
  package let errno: Int32

  package var code: String { "holding_unavailable" }

  package var message: Wording {
    Wording(
      vi: "máy này không cho giữ khóa trong nhân hệ điều hành (lỗi \(errno))",
      en: "the kernel of this machine does not hold keys for us (error \(errno))")
  }

  package var hint: Wording? {
    Wording(
      vi: "hãy nhập mật khẩu mỗi lần, hoặc chạy chương trình ngoài container",
      en: "type the passphrase each time, or run the program outside the container")
  }
}
