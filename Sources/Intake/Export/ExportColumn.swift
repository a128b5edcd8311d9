package import Facts

/// A column of a list that this program writes so that it can be taken in again.
package struct ExportColumn: Equatable, Sendable {
  /// The header in CSV.
  package let key: String

  /// The heading in a workbook.
  package let heading: Wording

  /// What it is taken for; nil for what only a reader needs.
  package let use: ColumnUse?

  fileprivate init(_ key: String, vi: String, en: String, _ use: String? = nil) {
    self.key = key
    heading = Wording(vi: vi, en: en)
    self.use = use.map { ColumnUse($0) }
  }
}

extension ListKind {
  /// The columns of an export, in their order; one may be absent that its writer might not see.
  package var exportColumns: [ExportColumn] {
    switch self {
    case .persons: Self.exportOfPersons
    case .relatives: Self.exportOfRelatives
    case .contributions: Self.exportOfContributions
    }
  }

  /// The columns by which an export is told from any other list.
  var marksOfExport: Set<String> {
    switch self {
    case .persons: ["id", "name", "home_code", "home_as_written"]
    case .relatives: ["id", "person", "name", "home_code", "home_as_written"]
    case .contributions: ["id", "date", "kind", "givers", "beneficiary_code"]
    }
  }

  private static let exportOfPersons = [
    ExportColumn("id", vi: "Mã", en: "ID", "record_id"),
    ExportColumn("name", vi: "Họ và tên", en: "Name", "full_name"),
    ExportColumn("other_names", vi: "Tên khác", en: "Other names", "other_name"),
    ExportColumn("sex", vi: "Giới tính", en: "Sex", "sex"),
    ExportColumn("dob", vi: "Ngày sinh", en: "Date of birth", "dob"),
    ExportColumn("home_code", vi: "Mã xã, phường", en: "Commune code", "home_commune_code"),
    ExportColumn("home", vi: "Quê quán", en: "Home"),
    ExportColumn(
      "home_as_written", vi: "Quê quán (nguyên văn)", en: "Home as written", "home_text"),
    ExportColumn("country", vi: "Nước cư trú", en: "Country", "host_country"),
    ExportColumn(
      "country_as_written", vi: "Nước (nguyên văn)", en: "Country as written",
      "country_as_written"),
    ExportColumn("city", vi: "Thành phố", en: "City", "host_city"),
    ExportColumn("category", vi: "Diện", en: "Category", "category"),
    ExportColumn("phones", vi: "Điện thoại", en: "Phones", "phone"),
    ExportColumn("emails", vi: "Thư điện tử", en: "E-mail", "email"),
    ExportColumn("occupation", vi: "Nghề nghiệp", en: "Occupation", "occupation"),
    ExportColumn("year_left", vi: "Năm xuất cảnh", en: "Year of leaving", "year_left"),
    ExportColumn("passport", vi: "Hộ chiếu", en: "Passport", "passport"),
    ExportColumn("id_number", vi: "Số căn cước", en: "Identity number", "id_number"),
    ExportColumn("note", vi: "Ghi chú", en: "Note", "note"),
    ExportColumn("registered_on", vi: "Ngày vào sổ", en: "Registered on", "registered_on"),
    ExportColumn("status", vi: "Tình trạng", en: "Status", "status"),
  ]

  private static let exportOfRelatives = [
    ExportColumn("id", vi: "Mã", en: "ID", "relative_id"),
    ExportColumn("person", vi: "Mã kiều bào", en: "Person", "record_id"),
    ExportColumn("name", vi: "Họ và tên", en: "Name", "full_name"),
    ExportColumn("relation", vi: "Quan hệ", en: "Relation", "relation"),
    ExportColumn("birth_year", vi: "Năm sinh", en: "Year of birth", "birth_year"),
    ExportColumn("home_code", vi: "Mã xã, phường", en: "Commune code", "commune_code"),
    ExportColumn("home", vi: "Nơi ở", en: "Place of residence"),
    ExportColumn(
      "home_as_written", vi: "Nơi ở (nguyên văn)", en: "Residence as written", "home_text"),
    ExportColumn("phones", vi: "Điện thoại", en: "Phones", "phone"),
    ExportColumn("is_contact", vi: "Đầu mối liên lạc", en: "Contact", "is_contact"),
    ExportColumn("status", vi: "Tình trạng", en: "Status", "status"),
  ]

  private static let exportOfContributions = [
    ExportColumn("id", vi: "Mã", en: "ID", "contribution_id"),
    ExportColumn("date", vi: "Ngày", en: "Date", "given_on"),
    ExportColumn("kind", vi: "Hình thức", en: "Kind", "kind"),
    ExportColumn("givers", vi: "Người đóng góp", en: "Givers", "record_id"),
    ExportColumn("amount", vi: "Số tiền", en: "Amount", "amount"),
    ExportColumn("currency", vi: "Loại tiền", en: "Currency", "currency"),
    ExportColumn("rate", vi: "Tỷ giá", en: "Rate", "rate"),
    ExportColumn("purpose", vi: "Mục đích", en: "Purpose", "purpose"),
    ExportColumn("beneficiary_code", vi: "Mã nơi nhận", en: "Beneficiary code", "commune_code"),
    ExportColumn("beneficiary", vi: "Nơi nhận", en: "Beneficiary"),
    ExportColumn(
      "locality_code", vi: "Mã địa bàn ghi nhận", en: "Counted-in code", "locality_code"),
    ExportColumn("locality", vi: "Địa bàn ghi nhận", en: "Counted in"),
    ExportColumn("description", vi: "Mô tả", en: "Description", "description"),
    ExportColumn("evidence", vi: "Minh chứng", en: "Evidence", "evidence"),
  ]
}
