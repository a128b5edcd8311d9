import Facts
import Privacy
import Sealing

extension DataKind {
  static let persons = [
    DataKind(
      .person, .profile, Wording(vi: "Kiều bào: thông tin chung", en: "person: profile"),
      writer: "Profile", of: .person, for: [.registry, .invitation, .commendation, .statistics],
      kept: ["persons", "history"],
      [
        .basic(1, "giới tính", "sex"), .basic(2, "năm sinh", "year of birth"),
        .basic(3, "quê quán (mã xã, phường)", "home commune"),
        .basic(4, "nước cư trú", "country of residence"),
        .basic(5, "diện cư trú", "category"), .basic(6, "năm xuất cảnh", "year of leaving"),
        .basic(7, "tình trạng theo dõi", "status"), .basic(8, "ngày vào sổ", "registered on"),
        .basic(9, "hồ sơ được gộp vào", "merged into"),
        .basic(10, "tình trạng trước khi gộp", "status before the merger"),
      ]),
    DataKind(
      .person, .identity, Wording(vi: "Kiều bào: nhân thân", en: "person: identity"),
      writer: "Identity", of: .person, for: [.registry, .invitation, .commendation],
      kept: ["persons", "history"], identityFields),
    DataKind(
      .person, .contact, Wording(vi: "Kiều bào: liên lạc", en: "person: contact"),
      writer: "Contact", of: .person, for: [.registry, .invitation],
      kept: ["persons", "history"], contactFields),
    DataKind(
      .person, .documents, Wording(vi: "Kiều bào: giấy tờ", en: "person: documents"),
      writer: "Documents", of: .person, for: [.registry, .commendation],
      kept: ["persons", "history"],
      [
        .basic(1, "số hộ chiếu", "passport number"),
        .basic(2, "số căn cước", "identity number"),
      ]),
    DataKind(
      .person, .sensitive, Wording(vi: "Kiều bào: hoàn cảnh", en: "person: circumstances"),
      writer: "Circumstances", of: .person, for: [.registry], kept: ["persons", "history"],
      [.sensitive(1, "ghi chú về hoàn cảnh", "note on circumstances")]),
  ]

  static let relatives = [
    DataKind(
      .relative, .profile, Wording(vi: "Thân nhân: thông tin chung", en: "relative: profile"),
      writer: "Kinship", of: .relative, for: [.registry, .invitation],
      kept: ["relatives", "history"],
      [
        .basic(1, "quan hệ gia đình", "family link"), .basic(2, "năm sinh", "year of birth"),
        .basic(3, "nơi ở (mã xã, phường)", "commune of residence"),
        .basic(4, "tình trạng theo dõi", "status"),
        .basic(5, "có phải đầu mối liên lạc", "whether the contact for the family"),
      ]),
    DataKind(
      .relative, .identity, Wording(vi: "Thân nhân: nhân thân", en: "relative: identity"),
      writer: "Identity", of: .relative, for: [.registry, .invitation],
      kept: ["relatives", "history"], identityFields),
    DataKind(
      .relative, .contact, Wording(vi: "Thân nhân: liên lạc", en: "relative: contact"),
      writer: "Contact", of: .relative, for: [.registry, .invitation],
      kept: ["relatives", "history"], contactFields),
  ]

  private static let identityFields: [DataField] = [
    .basic(1, "họ và tên", "name"), .basic(2, "tên khác", "other names"),
    .basic(3, "ngày sinh", "date of birth"),
    .basic(4, "quê quán theo bản gốc", "home as written"),
    .basic(5, "nghề nghiệp", "occupation"),
    .basic(6, "mã ở nơi gửi danh sách", "the sender's own key"),
    .basic(7, "hồ sơ giống nhưng là người khác", "records that resemble it, of other persons"),
  ]

  private static let contactFields: [DataField] = [
    .basic(1, "thành phố", "city"), .basic(2, "điện thoại", "phones"),
    .basic(3, "thư điện tử", "e-mail addresses"),
    .basic(4, "nước cư trú theo bản gốc", "country as written"),
  ]

  static let organisations = [
    DataKind(
      .organisation, .identity, Wording(vi: "Hội, đoàn", en: "organisation"), writer: "Charter",
      of: .organisation, for: [.registry, .commendation], kept: ["history"],
      [
        .impersonal(1, "tên hội", "name"), .impersonal(2, "loại hội", "kind"),
        .impersonal(3, "nước", "country"), .impersonal(4, "thành phố", "city"),
        .impersonal(5, "năm thành lập", "year of founding"),
      ]),
    DataKind(
      .membership, .identity, Wording(vi: "Hội viên", en: "membership"), writer: "MemberRole",
      of: .person, for: [.registry, .invitation], kept: ["persons", "history"],
      [.basic(1, "vai trò trong hội", "role in the organisation")]),
  ]
}
