public import Facts
import Localities
public import Papers
import People

extension AccessReport {
  /// The report as a paper to hand over.
  ///
  /// `place` stands before the date; nil leaves dots to write on.
  public func paper(in language: Language, place: String? = nil) -> Paper {
    Paper(
      language: language,
      head: Paper.Head(issuer: unit, dateLine: Paper.DateLine(place, madeOn)),
      title: Wording(vi: "Báo cáo dữ liệu cá nhân", en: "Report on personal data")(language),
      subtitle: subtitle(language),
      blocks: [.paragraph(Paper.Text(opening(language)))]
        + sections.enumerated().flatMap { blocks($1, number: $0 + 1, language) }
        + [.heading(Self.rightsTitle(language)), .paragraph(Paper.Text(rights(language)))],
      signatures: [
        Paper.Signatures(
          right: Paper.Signature(
            [Wording(vi: "Người lập báo cáo", en: "Drawn up by")(language)],
            note: Wording(vi: "(Ký, ghi rõ họ tên)", en: "(Signature and name)")(language)))
      ],
      recipients: language == .vi
        ? ["Người có tên trên", "Lưu: VT"] : ["The person above", "File"],
      footer: Wording(
        vi: "\(subject) · Mã xác thực nhật ký: \(head.short)",
        en: "\(subject) · Head of the audit log: \(head.short)")(language))
  }

  private func subtitle(_ language: Language) -> String {
    let who = [name, "(\(subject))"].compactMap(\.self).joined(separator: " ")
    return Wording(vi: "Về \(who)", en: "On \(who)")(language)
  }

  private func opening(_ language: Language) -> String {
    Wording(
      vi: """
        Theo yêu cầu của đương sự, \(unit) cung cấp toàn bộ dữ liệu mà sổ theo dõi kiều bào đang lưu \
        về người có tên trên, tính đến ngày \(madeOn.written); kèm nguồn của từng mục, nội dung \
        trước đây và những người đã xem, đã sửa. Người lập: \(madeBy).
        """,
      en: """
        As asked for, \(unit) gives all data that the registry holds on the person named above on \
        \(madeOn), with the source of each value, what stood there before, and who read or changed \
        it. Drawn up by \(madeBy).
        """)(language)
  }

  private static let rightsTitle = Wording(vi: "Quyền của đương sự", en: "Your rights")

  /// The terms are those in force on the day, of the one table of terms.
  private func rights(_ language: Language) -> String {
    let terms = RequestTerms.inForce(on: madeOn)
    let (ack, access) = (terms.acknowledgement, terms.days(for: .access))
    let (restrict, erase) = (terms.days(for: .restrict), terms.days(for: .erase))
    return Wording(
      vi: """
        Đương sự có quyền yêu cầu sửa, cung cấp, hạn chế, phản đối việc xử lý, rút lại sự đồng ý \
        hoặc xóa dữ liệu của mình (\(terms.source)). Đơn vị báo nhận trong \(ack) ngày làm việc và \
        trả lời trong \(access) ngày (xem, sửa, cung cấp), \(restrict) ngày (hạn chế, phản đối, rút \
        lại đồng ý) hoặc \(erase) ngày (xóa), kể từ ngày nhận yêu cầu.
        """,
      en: """
        You may ask for correction, a copy, restriction, objection, withdrawal of consent or erasure \
        (\(terms.source)). Receipt is acknowledged within \(ack) working days; the answer comes \
        within \(access) days (access, correction, copy), \(restrict) days (restriction, objection, \
        withdrawal) or \(erase) days (erasure) of receipt.
        """)(language)
  }
}

extension AccessReport {
  private func blocks(_ section: Section, number: Int, _ language: Language) -> [Paper.Block] {
    var blocks: [Paper.Block] = [.heading("\(number). \(section.title(language))")]
    if section.isWithheld {
      return blocks + [.paragraph(Paper.Text(Self.withheld(language)))]
    }
    guard !section.records.isEmpty else {
      return blocks + [.paragraph(Paper.Text(Self.nothing(language)))]
    }
    if section.isTable {
      blocks += [.grid(table(section, language))]
    } else {
      for record in section.records {
        if section.isList, let id = record.id { blocks.append(.heading(id, .second)) }
        blocks.append(.grid(grid(record, language)))
        if let former = former(record, language) { blocks.append(.grid(former)) }
        if !record.withheld.isEmpty { blocks.append(.note(Paper.Text(Self.withheld(language)))) }
      }
    }
    return blocks + (section.note.map { [.note(Paper.Text($0(language)))] } ?? [])
  }

  /// Short records that are alike, one a row.
  private func table(_ section: Section, _ language: Language) -> Paper.Grid {
    var labels: [String: Wording] = [:]
    var keys: [String] = []
    for line in section.records.flatMap(\.lines) where labels[line.key] == nil {
      labels[line.key] = line.label
      keys.append(line.key)
    }
    let columns = keys.map { key in
      Paper.Grid.Column(labels[key]?(language) ?? key, weight: Self.weights[key] ?? 3)
    }
    return Paper.Grid(
      columns: columns,
      rows: section.records.map { record in
        keys.map { key in
          record.lines.first { $0.key == key }?.value.written(in: language) ?? ""
        }
      })
  }

  private static let weights = ["deed": 4, "rows": 4, "at": 4, "user": 2]

  /// What stands of one thing, and where each value comes from.
  private func grid(_ record: Record, _ language: Language) -> Paper.Grid {
    Paper.Grid(
      columns: [
        .init(Wording(vi: "Mục", en: "Field")(language), weight: 4),
        .init(Wording(vi: "Nội dung", en: "Value")(language), weight: 6),
        .init(Wording(vi: "Nguồn", en: "Source")(language), weight: 6),
      ],
      rows: record.lines.filter { !$0.value.isNone }.map { line in
        [
          line.label(language), line.value.written(in: language),
          line.origin.map { $0.written(in: language) } ?? "",
        ]
      })
  }

  /// What stood of it before; nil where nothing did.
  private func former(_ record: Record, _ language: Language) -> Paper.Grid? {
    let rows = record.lines.flatMap { line in
      line.former.map { former in
        [
          line.label(language), former.value.written(in: language),
          former.until.written(in: language),
        ]
      }
    }
    guard !rows.isEmpty else { return nil }
    return Paper.Grid(
      caption: Wording(vi: "Nội dung trước đây", en: "What stood there before")(language),
      columns: [
        .init(Wording(vi: "Mục", en: "Field")(language), weight: 4),
        .init(Wording(vi: "Nội dung cũ", en: "Former value")(language), weight: 6),
        .init(Wording(vi: "Đến khi", en: "Until")(language), weight: 6),
      ], rows: rows)
  }

  private static let withheld = Wording(
    vi: "Người lập báo cáo không được xem một phần của mục này; đề nghị người có quyền lập lại.",
    en: "The one who drew this up may not see part of this; have it drawn up by somebody who may.")
  private static let nothing = Wording(vi: "Không có.", en: "None.")
}

extension AccessReport.Origin {
  /// Such as `21/11/2026, an: Nhập danh sách người (danh-sach.xlsx)`.
  func written(in language: Language) -> String {
    let source = file.map { " (\($0))" } ?? ""
    let day = at.dayInVietnam
    let when = [language == .vi ? day.written : day.description, user].compactMap(\.self)
    return "\(when.joined(separator: ", ")): \(deedWords(deed)(language))\(source)"
  }
}
