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
      ]),
  ]

  static let events = [
    DataKind(
      .event, .profile, Wording(vi: "Sự kiện", en: "event"), writer: "Programme", of: .office,
      for: [.invitation], kept: ["history"],
      [
        .impersonal(1, "tên sự kiện", "name"), .impersonal(2, "ngày", "date"),
        .impersonal(3, "nơi tổ chức", "place"), .impersonal(4, "số khách", "quota"),
      ]),
    DataKind(
      .invitation, .profile, Wording(vi: "Giấy mời", en: "invitation"), writer: "Terms",
      of: .person, for: [.invitation], kept: ["invitations", "history"],
      [
        .basic(1, "số giấy mời", "number of the letter"),
        .basic(2, "lý do mời", "reason of the invitation"),
        .basic(3, "người nhận thay cho hộ", "to whom the household's letter goes"),
        .basic(4, "trả lời", "reply"), .basic(5, "ngày trả lời", "replied on"),
        .basic(6, "có dự", "attended"),
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
