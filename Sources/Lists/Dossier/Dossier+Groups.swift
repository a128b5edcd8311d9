import Facts
import Papers
import People

extension Dossier {
  /// Entries of one form and kind, with their numbers.
  struct Group {
    let form: Form
    let kind: NomineeKind
    var members: [(number: Int, entry: Entry)]
  }

  var groups: [Group] {
    var groups: [Group] = []
    for (place, entry) in entries.enumerated() {
      if let last = groups.last, last.form == entry.form, last.kind == entry.kind {
        groups[groups.count - 1].members.append((place + 1, entry))
      } else {
        groups.append(
          Group(form: entry.form, kind: entry.kind, members: [(place + 1, entry)]))
      }
    }
    return groups
  }

  /// The forms, each once, in the order of the entries.
  var forms: [Form] {
    var seen: Set<Form> = []
    return entries.map(\.form).filter { seen.insert($0).inserted }
  }

  /// How many there are, of each kind, in the words of every paper.
  var headcount: String { Headcount(entries).text }

  var totalVND: Int64 { entries.reduce(0) { $0.adding($1.totalVND) } }

  /// ` nhân dịp Tết Đinh Mùi 2027`, ` đợt 1 năm 2026`; empty where there is no occasion.
  var occasion: String {
    guard let round else { return "" }
    let word = plainFold(round.prefix { !$0.isWhitespace })
    let isTime = ["dot", "nam", "quy"].contains(word)
    return isTime ? " " + round.prefix(1).lowercased() + round.dropFirst() : " nhân dịp \(round)"
  }

  /// What the papers are about.
  var matter: String { "đề nghị khen thưởng \(DossierWords.people)" }

  /// To whom the papers go.
  var addressee: String { letterhead.addressee ?? "cấp có thẩm quyền" }

  func head(number: String? = nil, hasDate: Bool = true) -> Paper.Head {
    Paper.Head(
      superior: letterhead.superior, issuer: letterhead.issuer, number: number,
      dateLine: hasDate ? Paper.DateLine(letterhead.place, day) : nil)
  }

  /// Who signs for an office, without another for the one that proposes.
  func signature(of office: Letterhead? = nil, isDated: Bool = false) -> Paper.Signature {
    let office = office ?? letterhead
    let capacity = office.capacity
    return Paper.Signature(
      capacity.isEmpty ? [DossierWords.longDots] : capacity, name: office.signer,
      dateLine: isDated ? Paper.DateLine(office.place, day) : nil)
  }

  /// The beginning of a digest in groups of four, as papers show it.
  public static func grouped(_ digest: String) -> String { DossierWords.grouped(digest) }

  /// The small line by which a sheet is known to belong to the list.
  var mark: String { DossierWords.check + DossierWords.grouped(digest) }

  var submissionNumber: String {
    DossierWords.numbered(numbers.submission, "TTr-\(letterhead.symbol)")
  }

  var minutesNumber: String {
    DossierWords.numbered(numbers.minutes, "BB-\(letterhead.symbol)")
  }
}

extension Dossier.Entry {
  /// The form as lists show it, with a mark for who has died.
  var shownForm: String { DossierWords.shown(form.name, isPosthumous: isPosthumous) }

  /// The post, of who has died the former one.
  var shownPosition: String? {
    guard isPosthumous, let position, !plainFold(position).hasPrefix("nguyen ") else {
      return position
    }
    return "Nguyên \(position)"
  }

  /// The value; nothing but words where nothing is valued.
  var shownTotal: String {
    isValued ? DossierWords.figures(totalVND) : DossierWords.notValued
  }

  var isValued: Bool { totalVND != 0 || achievements.contains { $0.value != nil } }

  var notValued: Int { achievements.count { $0.value == nil } }

  /// Town and country of residence.
  var residence: String {
    [city, country].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
