public import Facts

/// What a deed of the audit log is called; its own name where it has no words.
public func deedWords(_ deed: String) -> Wording {
  let isTrial = deed.hasSuffix(".trial")
  let name = isTrial ? String(deed.dropLast(6)) : deed
  let words = words[name] ?? Wording(vi: name, en: name)
  guard isTrial else { return words }
  return Wording(vi: "\(words.vi) (thử)", en: "\(words.en) (trial)")
}

private let words: [String: Wording] = [
  "registry.create": Wording(vi: "Lập sổ", en: "make the registry"),
  "person.add": Wording(vi: "Thêm hồ sơ", en: "add a record"),
  "person.show": Wording(vi: "Xem hồ sơ", en: "show a record"),
  "person.find": Wording(vi: "Tìm người", en: "find persons"),
  "person.list": Wording(vi: "Xem danh sách người", en: "list persons"),
  "person.edit": Wording(vi: "Sửa hồ sơ", en: "change a record"),
  "person.merge": Wording(vi: "Gộp hồ sơ trùng", en: "merge records"),
  "person.unmerge": Wording(vi: "Tách hồ sơ đã gộp", en: "take a merger back"),
  "person.duplicates": Wording(vi: "Tìm hồ sơ trùng", en: "look for duplicates"),
  "person.erase": Wording(vi: "Xóa hồ sơ", en: "erase a record"),
  "person.history": Wording(vi: "Xem lịch sử hồ sơ", en: "show a record's history"),
  "relative.add": Wording(vi: "Thêm thân nhân", en: "add relatives"),
  "relative.list": Wording(vi: "Xem thân nhân", en: "list relatives"),
  "relative.erase": Wording(vi: "Xóa thân nhân", en: "erase a relative"),
  "organisation.show": Wording(vi: "Xem hội", en: "show an organisation"),
  "organisation.add_member": Wording(vi: "Ghi hội viên", en: "add a member"),
  "contribution.add": Wording(vi: "Ghi đóng góp", en: "record a contribution"),
  "contribution.list": Wording(vi: "Xem đóng góp", en: "list contributions"),
  "contribution.correct": Wording(vi: "Sửa đóng góp", en: "correct a contribution"),
  "contribution.void": Wording(vi: "Hủy ghi nhận đóng góp", en: "declare a contribution void"),
  "commendation.nominees": Wording(vi: "Lập danh sách đề nghị khen", en: "list nominees"),
  "commendation.explain": Wording(vi: "Giải thích xét khen", en: "explain a nomination"),
  "commendation.record": Wording(vi: "Ghi khen thưởng", en: "record an award"),
  "commendation.history": Wording(vi: "Xem khen thưởng", en: "show awards"),
  "commendation.propose": Wording(vi: "Đề nghị khen thưởng", en: "propose an award"),
  "commendation.approve": Wording(vi: "Duyệt đề nghị khen thưởng", en: "approve a proposal"),
  "event.invite": Wording(vi: "Lập danh sách mời", en: "choose guests"),
  "event.show": Wording(vi: "Xem danh sách mời", en: "show guests"),
  "event.reply": Wording(vi: "Ghi trả lời giấy mời", en: "note a reply"),
  "event.attend": Wording(vi: "Ghi có dự", en: "note attendance"),
  "import.persons": Wording(vi: "Nhập danh sách người", en: "import persons"),
  "import.relatives": Wording(vi: "Nhập danh sách thân nhân", en: "import relatives"),
  "import.contributions": Wording(vi: "Nhập danh sách đóng góp", en: "import contributions"),
  "import.undo": Wording(vi: "Hoàn tác lần nhập", en: "take an import back"),
  "statistics.export": Wording(vi: "Xuất số liệu ẩn danh", en: "export statistics"),
  "subject.request": Wording(vi: "Ghi yêu cầu của đương sự", en: "enter a request"),
  "subject.requests": Wording(vi: "Xem các yêu cầu", en: "list requests"),
  "subject.acknowledge": Wording(vi: "Báo nhận yêu cầu", en: "acknowledge a request"),
  "subject.extend": Wording(vi: "Gia hạn yêu cầu", en: "extend a request"),
  "subject.close": Wording(vi: "Đóng yêu cầu", en: "close a request"),
  "subject.access": Wording(vi: "Lập báo cáo dữ liệu cá nhân", en: "access report"),
  "subject.correct": Wording(vi: "Sửa theo yêu cầu", en: "correct at request"),
  "subject.restrict": Wording(vi: "Hạn chế xử lý", en: "restrict processing"),
  "subject.lift": Wording(vi: "Bỏ hạn chế xử lý", en: "lift a restriction"),
  "subject.object": Wording(vi: "Ghi phản đối", en: "note an objection"),
  "consent.grant": Wording(vi: "Ghi sự đồng ý", en: "note a consent"),
  "consent.withdraw": Wording(vi: "Ghi rút lại đồng ý", en: "note a withdrawal"),
  "consent.show": Wording(vi: "Xem sự đồng ý", en: "show consents"),
  "key.rotate": Wording(vi: "Đổi khóa", en: "renew keys"),
]
