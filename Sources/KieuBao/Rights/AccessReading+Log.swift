import Facts
import People
import Sealing
import Storage

// What is derived from a person's record, and what the audit log tells of it.

extension AccessReading {
  /// By which values the record is found without being opened.
  func lookups(of person: Person.ID) throws -> AccessReport.Section {
    let tags = try session.changes.tags(of: person.rawValue).map(\.index)
    let records = BlindIndex.allCases.compactMap { index -> AccessReport.Record? in
      let count = tags.count { $0 == index.number }
      guard count > 0 else { return nil }
      return AccessReport.Record(
        nil,
        [
          .init(
            "by", Wording(vi: "Có thể tìm bằng", en: "Can be found by"),
            .term(index.rawValue, index.words)),
          .init("values", Wording(vi: "Số giá trị", en: "Values"), .number(count)),
        ])
    }
    return AccessReport.Section(
      "lookups", Wording(vi: "Chỉ mục tìm kiếm", en: "Search index"),
      note: Wording(
        vi: """
          Chỉ mục là mã băm có khóa, cắt ngắn; không suy ngược ra giá trị được khi không có khóa. \
          Tìm theo tên hay một phần tên thì chương trình mở từng hồ sơ để so.
          """,
        en: """
          The index holds keyed hashes, cut short: without the key they tell no value. A search for \
          part of a name opens the records and looks.
          """), isTable: true, records)
  }

  /// The anonymous statistics that were drawn up while the record was of those that are counted.
  func statistics(of row: SealedRow) throws -> AccessReport.Section {
    guard session.vault.opens(.profile) else {
      return AccessReport.Section("statistics", Self.statisticsTitle, nil)
    }
    let entries = try statusChanges(of: row)
    let counts = traces.counts.filter { count in
      let status = entries.last { $0.entry < count.sequence }?.status
      return status.map { ![.restricted, .merged].contains($0) } ?? false
    }
    return AccessReport.Section(
      "statistics", Self.statisticsTitle,
      note: Wording(
        vi: """
          Hồ sơ thuộc diện được đếm trong các lần xuất số liệu ẩn danh dưới đây; số liệu không có \
          tên, các số nhỏ bị che.
          """,
        en: """
          The record was of those counted in these anonymous tables; they hold no names, and small \
          numbers are hidden.
          """), isTable: true,
      counts.map { count in
        AccessReport.Record(
          nil,
          [
            .init("at", Self.when, .moment(Moment(seconds: count.at))),
            .init("user", Self.who, .text(context.users[count.user])),
          ])
      })
  }

  /// How the person stood from which entry on.
  private func statusChanges(of row: SealedRow) throws -> [(entry: Int64, status: LifeStatus)] {
    try boxes(of: row, Profile.self).compactMap { profile, version in
      traces.writer(of: row.address(.profile), version: version).map {
        ($0.row.sequence, profile.status)
      }
    }
  }

  /// Who read or changed what is held, when, and for which purpose; newest first.
  func readings() -> AccessReport.Section {
    AccessReport.Section(
      "readings", Wording(vi: "Ai đã xem, đã sửa", en: "Who read or changed it"),
      note: Wording(
        vi: """
          Theo nhật ký của sổ, mới nhất trước. Lần tìm kiếm hoặc thống kê có mở hồ sơ để so, đếm \
          mà không hiện ra thì không nằm trong danh sách này.
          """,
        en: """
          By the log, newest first. A search or a count that opened the record without showing it \
          is not among these.
          """), isTable: true,
      traces.readings(footprint, context.users).reversed().map { reading in
        AccessReport.Record(
          String(reading.entry),
          [
            .init("at", Self.when, .moment(reading.at)),
            .init("user", Self.who, .text(reading.user)),
            .init(
              "deed", Wording(vi: "Việc", en: "Deed"), .term(reading.deed, deedWords(reading.deed))),
            .init(
              "purpose", Wording(vi: "Mục đích", en: "Purpose"),
              Purpose(rawValue: reading.purpose).map { .term($0) } ?? .text(reading.purpose)),
            .init("rows", Wording(vi: "Hồ sơ", en: "Records"), .texts(reading.rows)),
          ])
      })
  }

  private static let when = Wording(vi: "Lúc", en: "At")
  private static let who = Wording(vi: "Người dùng", en: "User")
  private static let statisticsTitle = Wording(vi: "Số liệu thống kê", en: "Statistics")
}

extension BlindIndex {
  fileprivate var words: Wording {
    switch self {
    case .phone: Wording(vi: "số điện thoại", en: "phone number")
    case .email: Wording(vi: "địa chỉ thư điện tử", en: "e-mail address")
    case .document: Wording(vi: "số giấy tờ", en: "document number")
    case .nameAndBirthYear:
      Wording(vi: "họ tên đầy đủ cùng năm sinh", en: "full name with year of birth")
    case .record: Wording(vi: "mã ở nơi gửi danh sách", en: "the sender's own key")
    }
  }
}
