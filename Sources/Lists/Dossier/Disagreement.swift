import Facts

/// The papers of a dossier, as an error names them.
enum DossierPaper {
  case submission, list, table, report, minutes

  var name: Wording {
    switch self {
    case .submission: Wording(vi: "tờ trình", en: "the submission")
    case .list: Wording(vi: "danh sách trích ngang", en: "the list")
    case .table: Wording(vi: "bảng tính của danh sách", en: "the workbook of the list")
    case .report: Wording(vi: "báo cáo thành tích", en: "the report of achievements")
    case .minutes: Wording(vi: "biên bản", en: "the minutes")
    }
  }
}

/// In what a paper disagrees with the list.
enum Disagreement {
  case number, name, form, worth, count, check

  var name: Wording {
    switch self {
    case .number: Wording(vi: "số thứ tự", en: "the number in the list")
    case .name: Wording(vi: "họ và tên", en: "the name")
    case .form: Wording(vi: "hình thức khen thưởng", en: "the award")
    case .worth: Wording(vi: "giá trị đóng góp", en: "the value given")
    case .count: Wording(vi: "số lượng", en: "the count")
    case .check: Wording(vi: "mã kiểm tra", en: "the check code")
    }
  }
}

extension Problem {
  static func papersDisagree(_ paper: DossierPaper, _ matter: Disagreement) -> Problem {
    Problem(
      "papers_disagree",
      message: Wording(
        vi: "các văn bản của hồ sơ không khớp nhau: \(paper.name.vi), \(matter.name.vi)",
        en: "the papers of the dossier disagree: \(paper.name.en), \(matter.name.en)"),
      hint: Wording(
        vi: "chưa văn bản nào được ghi; kiểm tra số liệu đóng góp rồi lập lại hồ sơ",
        en: "nothing was written; check the contributions on record, then make the dossier again"))
  }

  static let nomineeWithoutName = Problem(
    "nominee_without_name",
    message: Wording(
      vi: "danh sách trích ngang có người chưa ghi họ tên",
      en: "the list has a nominee without name"
    ),
    hint: Wording(
      vi: "mở quyền xem tên, hoặc bổ sung tên rồi lập lại hồ sơ",
      en: "use a role that may see names, or complete the record, then make the dossier again"))
}
