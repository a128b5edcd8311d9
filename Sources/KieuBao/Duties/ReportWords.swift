import Facts
import Localities
import Papers
import Privacy

// What the three reports say alike.

extension Day {
  func written(in language: Language) -> String { language == .vi ? written : description }
}

extension Moment {
  /// Day and minute in Vietnam (UTC+7): `21/11/2026 12:50`, in English `2026-11-21 12:50`.
  func written(in language: Language) -> String {
    let clock = Moment(seconds: seconds + 7 * 3600).description.dropFirst(11).prefix(5)
    return "\(dayInVietnam.written(in: language)) \(clock)"
  }
}

extension Int {
  /// A number as offices write it: `12.345`, in English `12,345`.
  func written(in language: Language) -> String {
    let digits = String(magnitude)
    let groups = stride(from: digits.count, to: 0, by: -3).map { end in
      String(digits.prefix(end).suffix(3))
    }
    return (self < 0 ? "-" : "")
      + groups.reversed().joined(separator: language == .vi ? "." : ",")
  }
}

extension Sequence<DataClass> {
  func names(_ language: Language) -> String {
    map { $0.name(language).lowercased() }.joined(separator: ", ")
  }
}

extension DataKind {
  /// The personal fields of a kind, by name.
  func fieldNames(_ nature: DataField.Nature, _ language: Language) -> String {
    fields.filter { $0.nature == nature }.map { $0.name(language) }.joined(separator: ", ")
  }

  /// Every field, the sensitive ones marked.
  func contents(_ language: Language) -> String {
    let mark = Wording(vi: " (nhạy cảm)", en: " (sensitive)")(language)
    return fields.map { $0.name(language) + ($0.nature == .sensitive ? mark : "") }
      .joined(separator: ", ")
  }

  func natureNames(_ language: Language) -> String {
    natures.isEmpty
      ? DataField.Nature.impersonal.name(language)
      : natures.map { $0.name(language) }.joined(separator: ", ")
  }
}

/// The words of a paper in one language.
struct ReportPaper {
  let language: Language
  let unit: String
  let locality: String
  let day: Day

  func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  func paragraph(_ vi: String, _ en: String) -> Paper.Block {
    .paragraph(Paper.Text(say(vi, en)))
  }

  func heading(_ number: String, _ vi: String, _ en: String) -> Paper.Block {
    .heading("\(number). \(say(vi, en))")
  }

  func blank(_ vi: String, _ en: String) -> Paper.Block { .blanks([say(vi, en)]) }

  /// A line to write on for each label.
  func blanks(_ labels: [String]) -> [Paper.Block] { labels.map { .blanks([$0]) } }

  func list(_ words: [Wording]) -> Paper.Block { .list(words.map { Paper.Text($0(language)) }) }

  /// The paper around its blocks.
  func paper(
    _ title: Wording, _ subtitle: Wording, _ blocks: [Paper.Block], head: AuditHead,
    orientation: Paper.Orientation = .portrait
  ) -> Paper {
    Paper(
      language: language, orientation: orientation,
      head: Paper.Head(issuer: unit, dateLine: Paper.DateLine(place, day)),
      title: title(language), subtitle: subtitle(language), blocks: blocks,
      signatures: [
        Paper.Signatures(
          left: Paper.Signature(
            [say("Người lập", "Drawn up by")], note: say("(Ký, ghi rõ họ tên)", "(Signature, name)")
          ),
          right: Paper.Signature(
            [say("Thủ trưởng đơn vị", "Head of the office")],
            note: say("(Ký, đóng dấu)", "(Signature, seal)")))
      ],
      footer: say(
        "Mã xác thực nhật ký: \(head.short)", "Head of the audit log: \(head.short)"))
  }

  private var place: String? {
    switch try? Locality(locality) {
    case .commune(let code): code.commune?.name
    case .province(let code): code.province?.name
    case .wholeCountry, nil: nil
    }
  }

  /// How the program sorts fields into kinds.
  var sorting: Paper.Block {
    .note(
      Paper.Text(
        say(
          """
          Cách xếp loại là của chương trình: trường gắn với một người mà luật không gọi tên được xếp \
          vào cơ bản; ghi chú tự do về hoàn cảnh được xếp vào nhạy cảm. Cơ quan rà lại khi ký.
          """,
          """
          The sorting is the program's: what belongs to one person and is not named by the law counts \
          as basic, free text on circumstances as sensitive. To be reviewed before signing.
          """)))
  }
}
