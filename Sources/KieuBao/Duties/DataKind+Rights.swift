import Facts
import Privacy
import Sealing

extension DataKind {
  static let rights = [
    DataKind(
      .basis, .profile, Wording(vi: "Căn cứ xử lý", en: "legal basis"), writer: "SealedBasis",
      of: .either, for: [.registry], kept: ["consents", "history"],
      [
        .basic(1, "mục đích", "purpose"), .basic(2, "căn cứ", "ground"),
        .basic(3, "ngày có căn cứ", "granted on"), .basic(4, "hiệu lực đến", "until"),
        .basic(5, "ngày rút lại", "withdrawn on"), .basic(6, "ngày phản đối", "objected on"),
        .impersonal(7, "lần nhập", "import"),
      ]),
    DataKind(
      .basis, .identity, Wording(vi: "Minh chứng của căn cứ", en: "evidence of a basis"),
      writer: "Evidence", of: .either, for: [.registry], kept: ["consents", "history"],
      [
        .basic(1, "văn bản", "document"), .basic(2, "cách nhận", "channel"),
        .impersonal(3, "người nhận", "taken by"),
        .basic(4, "minh chứng của việc rút, phản đối", "what proves the end"),
      ]),
    DataKind(
      .request, .identity, Wording(vi: "Yêu cầu của đương sự", en: "request"),
      writer: "Petition", of: .either, for: [.registry], kept: ["requests", "history"],
      [
        .basic(1, "loại yêu cầu", "kind"), .basic(2, "ngày nhận", "received on"),
        .basic(3, "cách nhận", "channel"), .sensitive(4, "nội dung yêu cầu", "what was asked"),
        .impersonal(5, "người ghi", "entered by"),
        .impersonal(6, "báo đã nhận", "acknowledgement"),
        .sensitive(7, "gia hạn và lý do", "prolongation and its reason"),
        .sensitive(8, "kết quả và lý do", "outcome and its reason"),
      ]),
  ]

  static let remains = [
    DataKind(
      .remainder, .contribution,
      Wording(vi: "Số liệu còn lại sau khi xóa", en: "what stays after an erasure"),
      writer: "Remainder", of: .nobody, for: [.statistics], kept: [],
      [
        .impersonal(1, "đóng góp hay khen thưởng", "gift or award"),
        .impersonal(2, "năm", "year"), .impersonal(3, "loại đóng góp", "kind of gift"),
        .impersonal(4, "giá trị bằng đồng", "value in đồng"),
        .impersonal(5, "nơi thụ hưởng", "beneficiary commune"),
        .impersonal(6, "nơi tính thành tích", "commune that counts it"),
        .impersonal(7, "hình thức khen", "form of award"),
      ])
  ]
}
