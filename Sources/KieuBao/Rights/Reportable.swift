import Facts
import Naming
import People
import Privacy
import Sealing

/// What is sealed, as the person it is about reads it.
protocol Reportable: Sealable {
  /// Every field, those that are empty too.
  func lines(_ context: ReportContext) -> [AccessReport.Line]
}

/// What values have to be told with: names for numbers.
struct ReportContext {
  /// The users' names by number.
  let users: [Int64: String]

  /// Whose report it is.
  let subject: DataSubject

  /// The names of events by number, and of organisations.
  var events: [Int64: Programme] = [:]

  func user(_ number: Int64) -> AccessReport.Value { .text(users[number]) }
}

extension Profile: Reportable {
  func lines(_ context: ReportContext) -> [AccessReport.Line] {
    [
      .init("status", Wording(vi: "Tình trạng theo dõi", en: "Status"), .term(status)),
      .init("sex", Wording(vi: "Giới tính", en: "Sex"), .term(sex)),
      .init("birth_year", Wording(vi: "Năm sinh", en: "Year of birth"), .number(birthYear)),
      .init("home", Wording(vi: "Quê quán", en: "Home"), .place(home)),
      .init("country", Wording(vi: "Nước cư trú", en: "Country"), .country(country)),
      .init("category", Wording(vi: "Diện", en: "Category"), .term(category)),
      .init("year_left", Wording(vi: "Năm xuất cảnh", en: "Year of leaving"), .number(yearLeft)),
      .init(
        "registered_on", Wording(vi: "Ngày vào sổ", en: "Registered on"), .day(registeredOn)),
      .init(
        "merged_into", Wording(vi: "Đã gộp vào hồ sơ", en: "Merged into"),
        .text(merger?.into.description)),
      .init(
        "status_before_merger", Wording(vi: "Tình trạng trước khi gộp", en: "Status before that"),
        .term(merger?.formerStatus)),
    ]
  }
}

extension Identity: Reportable {
  func lines(_ context: ReportContext) -> [AccessReport.Line] {
    [
      .init("name", Wording(vi: "Họ và tên", en: "Name"), .text(name.text)),
      .init(
        "other_names", Wording(vi: "Tên khác", en: "Other names"), .texts(otherNames.map(\.text))),
      .init("dob", Wording(vi: "Ngày sinh", en: "Date of birth"), .date(dob)),
      .init(
        "home_as_written", Wording(vi: "Quê quán, nguyên văn", en: "Home as written"),
        .text(homeAsWritten)),
      .init("occupation", Wording(vi: "Nghề nghiệp", en: "Occupation"), .text(occupation)),
      .init(
        "source_record_id", Wording(vi: "Mã ở nơi gửi danh sách", en: "The sender's own key"),
        .text(source?.shownKey)),
      .init(
        "source_sender", Wording(vi: "Nơi gửi danh sách", en: "Sender of the list"),
        .text(source.flatMap { $0.sender.isEmpty ? nil : $0.sender })),
      .init(
        "distinct_from",
        Wording(vi: "Giống nhưng là người khác", en: "Records of other persons that resemble it"),
        .texts(distinctFrom.map(\.description))),
    ]
  }
}

extension Contact: Reportable {
  func lines(_ context: ReportContext) -> [AccessReport.Line] {
    [
      .init("city", Wording(vi: "Thành phố", en: "City"), .text(city)),
      .init(
        "country_as_written", Wording(vi: "Nước cư trú, nguyên văn", en: "Country as written"),
        .text(countryAsWritten)),
      .init("phones", Wording(vi: "Điện thoại", en: "Phones"), .texts(phones)),
      .init("emails", Wording(vi: "Thư điện tử", en: "E-mail"), .texts(emails)),
    ]
  }
}

extension Documents: Reportable {
  func lines(_ context: ReportContext) -> [AccessReport.Line] {
    [
      .init("passport", Wording(vi: "Số hộ chiếu", en: "Passport"), .text(passport)),
      .init("id_number", Wording(vi: "Số căn cước", en: "Identity number"), .text(idNumber)),
    ]
  }
}

extension Circumstances: Reportable {
  func lines(_ context: ReportContext) -> [AccessReport.Line] {
    [.init("note", Wording(vi: "Ghi chú về hoàn cảnh", en: "Note on circumstances"), .text(note))]
  }
}

extension Kinship: Reportable {
  func lines(_ context: ReportContext) -> [AccessReport.Line] {
    [
      .init("relation", Wording(vi: "Quan hệ", en: "Relation"), .text(relation)),
      .init("status", Wording(vi: "Tình trạng theo dõi", en: "Status"), .term(status)),
      .init("birth_year", Wording(vi: "Năm sinh", en: "Year of birth"), .number(birthYear)),
      .init("home", Wording(vi: "Nơi ở", en: "Place of residence"), .place(home)),
      .init(
        "is_contact", Wording(vi: "Đầu mối liên lạc", en: "Contact for the person abroad"),
        .flag(isContact)),
    ]
  }
}
