import Facts
import Privacy
import Sealing

extension DataKind {
  static let gifts = [
    DataKind(
      .contribution, .contribution, Wording(vi: "Đóng góp", en: "contribution"),
      writer: "SealedGift", of: .giver, for: [.registry, .commendation, .statistics],
      kept: ["gift_texts", "void_gifts", "history"],
      [
        .basic(1, "loại đóng góp", "kind"), .basic(2, "ngày đóng góp", "date"),
        .basic(3, "giá trị", "value"),
        .impersonal(4, "số chữ số lẻ của giá trị", "decimals of the value"),
        .basic(5, "loại tiền", "currency"), .basic(6, "tỷ giá", "exchange rate"),
        .impersonal(7, "số chữ số lẻ của tỷ giá", "decimals of the rate"),
        .basic(8, "nơi thụ hưởng", "beneficiary commune"),
        .basic(9, "nơi tính thành tích", "commune that counts it"),
        .basic(10, "mục đích đóng góp", "purpose of the gift"),
        .basic(11, "mô tả", "description"), .basic(12, "minh chứng", "evidence"),
        .basic(13, "lý do hủy ghi nhận", "reason why void"),
        .basic(14, "ngày hủy ghi nhận", "day declared void"),
        .basic(15, "mã ở nơi gửi danh sách", "the sender's own key"),
        .basic(16, "người đóng góp", "givers"),
        .impersonal(17, "số người đóng góp đã xóa hồ sơ", "givers erased since"),
      ]),
    DataKind(
      .commendation, .contribution, Wording(vi: "Khen thưởng", en: "commendation"),
      writer: "SealedAward", of: .giver, for: [.commendation], kept: ["persons", "history"],
      [
        .basic(1, "mã hình thức khen", "code of the form"),
        .basic(2, "hình thức khen", "form of award"), .basic(3, "ngày quyết định", "date"),
        .basic(4, "số quyết định", "decision"), .basic(5, "nơi quyết định", "decided by"),
        .basic(6, "đóng góp được khen", "contributions honoured"),
        .basic(7, "tiền thưởng", "money of the award"), .basic(8, "truy tặng", "posthumous"),
      ]),
    DataKind(
      .nomination, .contribution, Wording(vi: "Đề nghị khen thưởng", en: "proposal"),
      writer: "ProposalTerms", of: .giver, for: [.commendation], kept: ["persons", "history"],
      [
        .basic(1, "mã hình thức khen", "code of the form"),
        .basic(2, "hình thức khen", "form of award"),
        .basic(3, "thành tích nêu trong đề nghị", "what speaks for it"),
        .impersonal(4, "người đề nghị", "proposed by"),
        .impersonal(5, "lúc đề nghị", "proposed at"), .basic(6, "kết quả duyệt", "verdict"),
        .impersonal(7, "người duyệt", "decided by"), .impersonal(8, "lúc duyệt", "decided at"),
        .basic(9, "lý do không duyệt", "reason of a rejection"),
        .impersonal(10, "đợt khen thưởng", "occasion"), .basic(11, "quy tắc đạt", "rule met"),
        .impersonal(12, "ngày lập danh sách", "day of the list"),
        .basic(13, "đóng góp làm căn cứ", "contributions it rests on"),
        .basic(14, "tổng giá trị", "their value"),
        .impersonal(15, "mã kiểm tra của danh sách", "digest of the list"),
        .basic(16, "kết quả thẩm định", "finding of the review"),
        .impersonal(17, "người thẩm định", "reviewed by"),
        .impersonal(18, "lúc thẩm định", "reviewed at"),
        .basic(19, "ý kiến thẩm định", "reason of the finding"),
        .basic(20, "khen thưởng đã quyết định", "award that came of it"),
      ]),
    DataKind(
      .hold, .contribution, Wording(vi: "Tạm dừng xét khen thưởng", en: "hold on commendation"),
      writer: "HoldTerms", of: .giver, for: [.commendation], kept: ["persons", "history"],
      [
        .sensitive(1, "việc đang xem xét", "what is open"),
        .sensitive(2, "từ ngày", "since"), .sensitive(3, "đến ngày", "until"),
        .sensitive(4, "văn bản", "document"),
      ]),
  ]

  static let events = [
    DataKind(
      .event, .profile, Wording(vi: "Sự kiện", en: "event"), writer: "Programme", of: .office,
      for: [.invitation], kept: ["history"],
      [
        .impersonal(1, "tên sự kiện", "name"), .impersonal(2, "ngày", "date"),
        .impersonal(3, "nơi tổ chức", "place"), .impersonal(4, "số khách", "quota"),
        .impersonal(5, "loại sự kiện", "kind"), .impersonal(6, "ngày cuối", "last day"),
        .impersonal(7, "giờ", "time"), .impersonal(8, "phân bổ giấy mời", "shares of the letters"),
        .impersonal(9, "thứ tự ưu tiên", "priorities"),
        .impersonal(10, "hạn trả lời", "reply by"),
        .impersonal(11, "số giấy mời cuối", "last number given"),
      ]),
    DataKind(
      .event, .identity, Wording(vi: "Khóa ký giấy mời", en: "key that signs letters"),
      writer: "DoorKey", of: .office, for: [.invitation], kept: ["history"],
      [.impersonal(1, "khóa ký", "the key")]),
    DataKind(
      .letterhead, .profile, Wording(vi: "Tiêu đề văn bản", en: "letterhead"),
      writer: "Letterhead", of: .office, for: [.commendation, .invitation], kept: ["history"],
      [
        .impersonal(1, "cơ quan cấp trên", "body above"),
        .impersonal(2, "cơ quan ban hành", "issuing body"),
        .impersonal(3, "ký hiệu văn bản", "symbol"), .impersonal(4, "địa danh", "place"),
        .impersonal(5, "thẩm quyền ký", "capacity"), .basic(6, "người ký", "signer"),
        .impersonal(7, "nơi kính gửi", "addressee"), .impersonal(8, "nơi nhận", "recipients"),
        .impersonal(9, "địa chỉ cơ quan", "address"), .impersonal(10, "liên hệ", "contact"),
      ]),
    DataKind(
      .invitation, .profile, Wording(vi: "Giấy mời", en: "invitation"), writer: "Terms",
      of: .person, for: [.invitation], kept: ["invitations", "history"],
      [
        .basic(1, "số giấy mời", "number of the letter"),
        .basic(2, "lý do mời", "reason of the invitation"),
        .basic(3, "người nhận thay cho hộ", "to whom the household's letter goes"),
        .basic(4, "trả lời", "reply"), .basic(5, "ngày trả lời", "replied on"),
        .basic(6, "có dự", "attended"), .basic(7, "đang chờ", "waiting for a place"),
        .basic(8, "thân nhân cùng được mời", "relatives invited too"),
        .basic(9, "mời thân nhân thay", "for the relatives"),
        .basic(10, "bàn hoặc đoàn", "table or delegation"),
        .basic(11, "cách trả lời", "channel of the reply"), .basic(12, "lúc đến", "arrived at"),
        .basic(13, "đã nhường chỗ", "place given up"),
      ]),
    DataKind(
      .batch, .identity, Wording(vi: "Lần nhập tệp", en: "import"), writer: "BatchNote",
      of: .office, for: [.registry], kept: ["imports"],
      [
        .impersonal(1, "tên tệp", "file name"), .impersonal(2, "lúc nhập", "time"),
        .impersonal(10, "số dòng thêm mới", "rows added"),
        .impersonal(11, "số dòng ghép vào", "rows joined"),
        .impersonal(12, "số dòng sửa", "rows changed"),
        .impersonal(13, "số dòng như cũ", "rows the same"),
        .impersonal(14, "số dòng bỏ qua", "rows skipped"),
        .impersonal(15, "số dòng bị từ chối", "rows rejected"),
      ]),
  ]
}
