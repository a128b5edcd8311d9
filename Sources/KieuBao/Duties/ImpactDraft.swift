public import Facts

/// A draft of the assessment of what processing means for those whose data it is.
///
/// The facts are the register's and the program's own; what the office alone can judge is left to be
/// written.
public struct ImpactDraft: Equatable, Sendable {
  public let register: ProcessingRegister
  public let protection: Protection

  /// How the keys are kept.
  public struct Protection: Equatable, Sendable {
    /// How many users work with the registry.
    public let users: Int

    /// The least that one guess of a passphrase costs: bytes of memory and passes of Argon2id.
    public let weakestMemory: Int
    public let fewestPasses: Int

    /// How many recovery sheets there are, and how many of them open the registry; nil without.
    public let recoverySheets: Int?
    public let recoveryThreshold: Int?
  }

  /// A danger to those whose data it is, what the program does against it, and what remains.
  public struct Risk: Hashable, Sendable {
    public let danger: Wording
    public let measure: Wording
    public let remainder: Wording
  }
}

extension ImpactDraft {
  /// The dangers the program was built against.
  public static let risks = [
    Risk(
      danger: Wording(
        vi: "Thư mục sổ hoặc bản sao lưu bị chép đi, bị mất cùng máy.",
        en: "The registry's folder or a backup is copied, or lost with the machine."),
      measure: Wording(
        vi: "Mọi thông tin cá nhân được mã hóa; không có mật khẩu thì không mở được.",
        en: "All personal values are encrypted; nothing opens without a passphrase."),
      remainder: Wording(
        vi: "Những điều không mã hóa, nêu ở mục VI; mật khẩu yếu có thể bị đoán.",
        en: "What is not encrypted, see VI; a weak passphrase may be guessed.")),
    Risk(
      danger: Wording(
        vi: "Người trong cơ quan xem dữ liệu ngoài phạm vi việc của mình.",
        en: "Somebody of the office looks at data beyond the job."),
      measure: Wording(
        vi: "Vai trò giữ khóa của từng nhóm dữ liệu; mọi lần xem có ghi nhật ký, có chữ ký số.",
        en: "Roles hold the keys of classes; each look is logged and signed."),
      remainder: Wording(
        vi: "Người có quyền vẫn có thể chép tay, chụp màn hình; nhật ký chỉ cho biết họ đã xem.",
        en: "Who may look may also copy by hand; the log tells that they looked.")),
    Risk(
      danger: Wording(
        vi: "Có người sửa, tráo, xóa dữ liệu hoặc nhật ký ngay trong tệp.",
        en: "Somebody edits, swaps or deletes data or the log in the files."),
      measure: Wording(
        vi:
          "Mỗi mục gắn chặt với chỗ của nó; nhật ký nối chuỗi và ký số; lệnh kiểm tra chỉ ra dòng bị sửa.",
        en: "Each box is bound to its place; the log is chained and signed; a check names the row."),
      remainder: Wording(
        vi:
          "Phát hiện được chứ không ngăn được; khôi phục cả hai tệp cũ chỉ lộ khi so với mã xác thực đã in.",
        en: "Found, not prevented; both files brought back show only against a printed head.")),
    Risk(
      danger: Wording(
        vi: "Người đã nghỉ việc còn giữ mật khẩu và bản sao cũ.",
        en: "Somebody who left keeps a passphrase and an old copy."),
      measure: Wording(
        vi: "Thu hồi quyền và đổi khóa: dữ liệu ghi sau đó không mở được bằng khóa cũ.",
        en: "Removal and new keys: what is written later does not open with the old ones."),
      remainder: Wording(
        vi: "Dữ liệu trong bản sao họ lấy trước khi nghỉ.",
        en: "What stood in the copy they took before they left.")),
    Risk(
      danger: Wording(
        vi: "Dữ liệu của người đã được xóa còn mở được từ bản sao lưu cũ.",
        en: "The data of an erased person opens from an old backup."),
      measure: Wording(
        vi: "Mỗi người một khóa riêng; xóa hồ sơ là hủy khóa đó.",
        en: "Each person has a key of their own, destroyed on erasure."),
      remainder: Wording(
        vi: "Bản sao của tệp khóa làm trước khi xóa; phải hủy những bản đó.",
        en: "Copies of the key file made before; these must be destroyed.")),
    Risk(
      danger: Wording(
        vi: "Số liệu thống kê công bố làm lộ một người.",
        en: "Published statistics give a person away."),
      measure: Wording(
        vi: "Che số nhỏ và các ô suy ra được; chương trình tự thử suy ngược trước khi xuất.",
        en: "Small numbers and what would give them away are hidden; the tables are attacked first."
      ),
      remainder: Wording(
        vi: "Điều suy ra được khi ghép với nguồn ngoài mà chương trình không biết.",
        en: "What follows together with sources the program does not know.")),
    Risk(
      danger: Wording(
        vi: "Sơ suất khi dùng: danh sách xuất ra để nhầm chỗ, gửi nhầm người.",
        en: "Carelessness: an exported list lies in the wrong place or goes to the wrong person."),
      measure: Wording(
        vi:
          "Danh sách trên màn hình được che bớt; không ghi tệp vào nơi dễ lộ nếu không nêu lý do.",
        en: "Lists on screen are masked; files are refused at unsafe places without a reason."),
      remainder: Wording(
        vi: "Tệp đã xuất không mã hóa; cơ quan phải tự giữ và xóa.",
        en: "Exported files are not encrypted; the office must keep and delete them.")),
    Risk(
      danger: Wording(
        vi: "Máy bị chiếm quyền điều khiển trong lúc sổ đang mở.",
        en: "The machine is taken over while the registry is open."),
      measure: Wording(
        vi: "Khóa nằm trong bộ nhớ được khóa và xóa sau khi dùng; không ghi ra tệp kết xuất lỗi.",
        en: "Keys are in locked memory, wiped after use, and in no core dump."),
      remainder: Wording(
        vi: "Chương trình không bảo vệ được trường hợp này; cần giữ máy sạch và cập nhật.",
        en: "The program cannot guard against it; the machine must be kept clean.")),
  ]

  /// What the files give away without a key; the plain words of the format's own account.
  public static let leakage = [
    Wording(
      vi: "tên cơ quan, địa bàn, ngày lập sổ, tên người dùng, tỷ giá và các quy định của cơ quan;",
      en: "the office, its locality, when the registry was made, users' names, rates and policies;"),
    Wording(
      vi: "có bao nhiêu hồ sơ mỗi loại, kể cả số đã xóa; các lần nhập tệp và số dòng;",
      en: "how many records of each kind, removed ones too; imports and their rows;"),
    Wording(
      vi:
        "hồ sơ nào (chỉ theo số thứ tự, không có tên) có bao nhiêu thân nhân, đóng góp, khen thưởng, "
        + "giấy mời; ai cùng đóng góp, cùng hội, cùng dự một sự kiện; ai có thông tin liên lạc, giấy tờ, "
        + "ghi chú về hoàn cảnh;",
      en: "which record (by number, without a name) has how many relatives, gifts, commendations, "
        + "invitations; who gave, joined or was invited together; who has contacts, documents, a note;"
    ),
    Wording(
      vi: "độ dài gần đúng của nội dung, theo nấc 32 byte;",
      en: "about how long contents are, in steps of 32 bytes;"),
    Wording(
      vi: "nhật ký: ai làm gì với hồ sơ số mấy, lúc nào, vì mục đích gì;",
      en: "the log: who did what to which number, when and for which purpose;"),
    Wording(
      vi: "hai hồ sơ có thể cùng điện thoại, thư điện tử, số giấy tờ, hoặc cùng tên và năm sinh "
        + "(nhưng không biết là gì).",
      en:
        "that two records may share a phone, address, document or name and birth year (not which)."),
  ]

  /// What the program does, whoever works with it.
  public static let measures = [
    Wording(
      vi:
        "Mã hóa từng nhóm dữ liệu của từng hồ sơ bằng ChaCha20-Poly1305; khóa suy ra từ khóa của nhóm "
        + "và khóa riêng của từng người (BLAKE2b).",
      en:
        "Each class of each record is encrypted with ChaCha20-Poly1305 under a key derived (BLAKE2b) "
        + "from the key of the class and the person's own."),
    Wording(
      vi:
        "Khóa của người dùng được bảo vệ bằng mật khẩu qua Argon2id; khóa nhóm dữ liệu chỉ trao cho "
        + "người có vai trò cần đến.",
      en:
        "Users' keys lie under a passphrase through Argon2id; class keys go to roles that need them."
    ),
    Wording(
      vi: "Nhật ký ghi mọi lần xem, sửa, xuất; nối chuỗi BLAKE2b và ký Ed25519; không tắt được.",
      en:
        "The log has every look, change and export; chained (BLAKE2b), signed (Ed25519), always on."
    ),
    Wording(
      vi: "Lệnh kiểm tra tìm ra hồ sơ bị sửa, tráo, đưa về bản cũ hoặc bị xóa ngoài chương trình.",
      en: "A check finds records edited, moved, rolled back or deleted behind the program."),
    Wording(
      vi:
        "Dữ liệu nằm trên máy này, chỉ chủ tệp đọc được (quyền 0600); chương trình không gửi gì qua mạng.",
      en:
        "Data stays on this machine, readable by its owner alone (0600); nothing goes over a network."
    ),
    Wording(
      vi: "Không có chỗ ghi dân tộc, tôn giáo, quan điểm chính trị, tài khoản ngân hàng.",
      en: "There is no field for ethnic origin, religion, political views or bank accounts."),
  ]
}
