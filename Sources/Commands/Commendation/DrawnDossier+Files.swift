import KieuBao

/// A file of a dossier before it is written.
struct DossierFile {
  let name: String
  let content: Content

  enum Content {
    case bytes([UInt8])
    case workbook(Table)
  }

  init(name: String, bytes: [UInt8]) { (self.name, content) = (name, .bytes(bytes)) }

  init(name: String, workbook: Table) { (self.name, content) = (name, .workbook(workbook)) }
}

extension [DossierFile] {
  /// Writes the files into an empty folder, each open to its owner alone.
  func write(to folder: String) throws {
    for file in self {
      let path = "\(folder)/\(file.name)"
      switch file.content {
      case .workbook(let table): try table.writeXLSX(to: path, in: .vi)
      case .bytes(let bytes):
        let outgoing = try OutgoingFile(at: path)
        try outgoing.write(bytes)
        try outgoing.finish()
      }
    }
  }
}

extension DrawnDossier {
  /// All files: each paper to be worked on and to be printed, the list for a spreadsheet too.
  func files(filling template: Template?) throws -> [DossierFile] {
    var files: [DossierFile] = []
    func add(_ name: String, _ paper: Paper) throws {
      files.append(DossierFile(name: "\(name).docx", bytes: try paper.docx()))
      files.append(DossierFile(name: "\(name).pdf", bytes: try paper.pdf()))
    }
    try add("01-to-trinh", papers.submission)
    try add("02-danh-sach-trich-ngang", papers.list)
    files.append(
      DossierFile(name: "02-danh-sach-trich-ngang.xlsx", workbook: papers.table))
    for (place, report) in papers.reports.enumerated() {
      let number = place < 9 ? "0\(place + 1)" : "\(place + 1)"
      try add("03-bao-cao-thanh-tich-\(number)-\(dossier.entries[place].code)", report)
    }
    try add("04-bien-ban-hop", papers.minutes)
    if !publishable.isEmpty {
      try add("05-danh-sach-cong-khai", dossier.publicList(of: publishable, isDecided: false))
    }
    for (place, form) in forms.enumerated() {
      let draft = dossier.draftDecision(on: form, by: dossier.letterhead.deciding(form))
      files.append(
        DossierFile(name: "06-du-thao-quyet-dinh-\(place + 1).docx", bytes: try draft.docx()))
    }
    if let template {
      files.append(
        DossierFile(
          name: "07-theo-mau-cua-co-quan.docx", bytes: try template.filled(with: dossier.fields)))
    }
    return files
  }

  private var forms: [Dossier.Form] {
    dossier.entries.map(\.form).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Letterhead {
  /// The office that decides on a form, of which the program knows the name alone.
  fileprivate func deciding(_ form: Dossier.Form) -> Letterhead {
    Letterhead(
      issuer: form.decidedBy ?? "………………", symbol: "………", place: place,
      recipients: ["Như Điều 3", "Lưu: VT"])
  }
}

extension Dossier {
  /// What an office's own template may say.
  var fields: TemplateFields {
    var fields = TemplateFields([
      "superior": letterhead.superior ?? "", "issuer": letterhead.issuer,
      "symbol": letterhead.symbol, "place": letterhead.place, "signer": letterhead.signer ?? "",
      "addressee": letterhead.addressee ?? "", "round": round ?? "",
      "number": numbers.submission.map(String.init) ?? "", "day": day?.written ?? "",
      "count": "\(entries.count)", "digest": Dossier.grouped(digest),
      "individuals": count(of: .individual), "collectives": count(of: .collective),
      "families": count(of: .family),
    ])
    fields.lists["nominees"] = entries.enumerated().map { place, entry in
      entry.fields(number: place + 1)
    }
    fields.lists["bases"] = bases.map { TemplateFields(["basis": $0]) }
    return fields
  }

  private func count(of kind: NomineeKind) -> String { "\(entries.count { $0.kind == kind })" }
}

extension Dossier.Entry {
  fileprivate func fields(number: Int) -> TemplateFields {
    TemplateFields([
      "no": "\(number)", "code": code, "name": name, "kind": kind.name.vi,
      "birth_year": birthYear.map(String.init) ?? "", "sex": sex?.name.vi ?? "",
      "position": position ?? "", "country": country ?? "", "home": home ?? "",
      "former_home": formerHome ?? "", "award": form.name, "decided_by": form.decidedBy ?? "",
      "summary": summary, "total_vnd": grouped(String(totalVND), .vi),
      "earlier_awards": earlierAwards.joined(separator: "; "), "rule": rule ?? "",
      "bonus_vnd": bonus.map { grouped(String($0), .vi) } ?? "",
    ])
  }
}
