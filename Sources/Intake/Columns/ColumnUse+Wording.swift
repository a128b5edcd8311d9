package import Facts

extension ColumnUse {
  /// What a person reads for the use: `Ngày sinh (nữ)`, `Thân nhân 2: Điện thoại`.
  package var name: Wording {
    let key = Self.names[key] ?? Wording(vi: key, en: key)
    let part = part.flatMap { Self.parts[$0] }
    let whole = part.map { Wording(vi: "\(key.vi) (\($0.vi))", en: "\(key.en) (\($0.en))") } ?? key
    return switch subject {
    case .own: whole
    case .relative(1): Wording(vi: "Thân nhân: \(whole.vi)", en: "relative: \(whole.en)")
    case .relative(let number):
      Wording(vi: "Thân nhân \(number): \(whole.vi)", en: "relative \(number): \(whole.en)")
    case .person: Wording(vi: "Kiều bào: \(whole.vi)", en: "person abroad: \(whole.en)")
    }
  }

  private static let parts: [Part: Wording] = [
    .family: Wording(vi: "họ, đệm", en: "family name"), .middle: Wording(vi: "đệm", en: "middle"),
    .given: Wording(vi: "tên", en: "given name"), .day: Wording(vi: "ngày", en: "day"),
    .month: Wording(vi: "tháng", en: "month"), .year: Wording(vi: "năm", en: "year"),
    .hamlet: Wording(vi: "thôn, tổ", en: "hamlet"), .commune: Wording(vi: "xã", en: "commune"),
    .district: Wording(vi: "huyện", en: "district"), .province: Wording(vi: "tỉnh", en: "province"),
    .written: Wording(vi: "nguyên văn", en: "as written"),
    .male: Wording(vi: "nam", en: "male"), .female: Wording(vi: "nữ", en: "female"),
  ]

  private static let names: [String: Wording] = [
    "number": Wording(vi: "Số thứ tự", en: "running number"),
    "refused": Wording(vi: "Bỏ: dữ liệu nhạy cảm", en: "dropped: sensitive data"),
    "former": Wording(vi: "Lời báo lỗi của lần trước", en: "remark of an earlier run"),
    "ignore": Wording(vi: "Bỏ qua", en: "passed over"),
    "record_id": Wording(vi: "Mã hồ sơ", en: "record key"),
    "relative_id": Wording(vi: "Mã thân nhân", en: "relative's key"),
    "contribution_id": Wording(vi: "Mã đóng góp", en: "contribution's key"),
    "full_name": Wording(vi: "Họ và tên", en: "full name"),
    "other_name": Wording(vi: "Tên khác", en: "other name"),
    "sex": Wording(vi: "Giới tính", en: "sex"),
    "dob": Wording(vi: "Ngày sinh", en: "date of birth"),
    "birth_year": Wording(vi: "Năm sinh", en: "year of birth"),
    "home_commune_code": Wording(vi: "Mã xã quê quán", en: "code of the home commune"),
    "commune_code": Wording(vi: "Mã xã", en: "commune code"),
    "home_text": Wording(vi: "Quê quán", en: "home"),
    "host_country": Wording(vi: "Nước cư trú", en: "country of residence"),
    "country_as_written": Wording(vi: "Nước (nguyên văn)", en: "country as written"),
    "locality_code": Wording(vi: "Mã địa bàn ghi nhận", en: "code of the locality that counts"),
    "host_city": Wording(vi: "Thành phố cư trú", en: "city of residence"),
    "host_place": Wording(vi: "Nơi cư trú ở nước ngoài", en: "place of residence abroad"),
    "phone": Wording(vi: "Điện thoại", en: "phone"), "email": Wording(vi: "Email", en: "e-mail"),
    "occupation": Wording(vi: "Nghề nghiệp", en: "occupation"),
    "category": Wording(vi: "Diện", en: "category"),
    "year_left": Wording(vi: "Năm xuất cảnh", en: "year of departure"),
    "registered_on": Wording(vi: "Ngày đăng ký", en: "registered on"),
    "status": Wording(vi: "Tình trạng", en: "status"),
    "passport": Wording(vi: "Số hộ chiếu", en: "passport number"),
    "id_number": Wording(vi: "Số CCCD", en: "identity number"),
    "note": Wording(vi: "Ghi chú", en: "note"), "relation": Wording(vi: "Quan hệ", en: "relation"),
    "is_contact": Wording(vi: "Người liên hệ", en: "contact person"),
    "text": Wording(vi: "ghi chung một ô", en: "all in one cell"),
    "address": Wording(vi: "Địa chỉ", en: "address"),
    "given_on": Wording(vi: "Ngày đóng góp", en: "given on"),
    "kind": Wording(vi: "Hình thức", en: "kind"), "amount": Wording(vi: "Số tiền", en: "amount"),
    "currency": Wording(vi: "Loại tiền", en: "currency"), "rate": Wording(vi: "Tỷ giá", en: "rate"),
    "purpose": Wording(vi: "Nội dung, mục đích", en: "purpose"),
    "description": Wording(vi: "Mô tả", en: "description"),
    "evidence": Wording(vi: "Chứng từ", en: "evidence"),
    "goods": Wording(vi: "Hiện vật", en: "goods"), "unit": Wording(vi: "Đơn vị tính", en: "unit"),
  ]
}
