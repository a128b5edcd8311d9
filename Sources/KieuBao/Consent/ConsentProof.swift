public import Facts
public import Papers
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// The proof of what somebody agreed to, to be printed: who, when, what and how, with the entries
  /// of the audit log that wrote it.
  ///
  /// `day` is the day of the paper; nil for the day of `now`.
  ///
  /// - Throws: `not_found`; `not_permitted` without the class `identity`.
  public func consentProof(
    of subject: DataSubject, asOf day: Day? = nil, at now: Moment
  ) throws -> Paper {
    let names = userNames
    let (consents, signatory, entries) = try perform(Deed("consent.proof"), at: now) { session in
      let row = try session.row(of: subject)
      session.noteRead(row.table, [row.id])
      let consents = try session.consents(of: subject, row)
      session.noteRead(.basis, consents.records.map(\.id.rawValue))
      let entries = try session.entries(of: Set(consents.records.map(\.id.rawValue)), names)
      return (consents, try session.signatory(subject, row), entries)
    }
    return ConsentProof(
      unit: unit, day: day ?? now.dayInVietnam, head: try auditHead(), consents: consents,
      signatory: signatory, entries: entries
    ).paper
  }
}

extension Session {
  /// The entries of the audit log that wrote some grounds, by ground.
  fileprivate func entries(
    of bases: Set<Int64>, _ names: [Int64: String]
  ) throws -> [Int64: [AuditEntry]] {
    var found: [Int64: [AuditEntry]] = [:]
    try changes.entries { row in
      guard row.rows.contains(" basis ") else { return }
      for part in TrailText(row.rows).parts where part.table == "basis" && part.deed != .read {
        for id in bases where part.rows.contains(where: { $0.contains(id) }) {
          if found[id]?.last?.sequence == Int(row.sequence) { continue }
          found[id, default: []].append(AuditEntry(row, user: names[row.user]))
        }
      }
    }
    return found
  }
}

private struct ConsentProof {
  let unit: String
  let day: Day
  let head: AuditHead
  let consents: Consents
  let signatory: Signatory
  let entries: [Int64: [AuditEntry]]

  var paper: Paper {
    Paper(
      head: Paper.Head(issuer: unit, dateLine: Paper.DateLine(nil, day)),
      title: "Bản xác nhận sự đồng ý và căn cứ xử lý dữ liệu cá nhân",
      blocks: [
        .entries(
          [
            Paper.Entry("Họ và tên", signatory.name),
            signatory.born.map { Paper.Entry("Ngày sinh", $0) },
            Paper.Entry("Mã trong sổ", signatory.subject.description),
          ].compactMap(\.self)),
        .heading("1. Tình trạng theo từng mục đích"), .grid(standings),
        .heading("2. Các lần ghi nhận"),
      ] + records + [.note("Lập từ nhật ký có chữ ký số của sổ, đến mục \(head.short).")],
      signatures: [
        Paper.Signatures(right: Paper.Signature(["Người lập"], note: "(Ký, ghi rõ họ tên)"))
      ],
      footer: "Mã xác thực nhật ký: \(head.short)")
  }

  private var standings: Paper.Grid {
    Paper.Grid(
      columns: [
        Paper.Grid.Column("Mục đích", weight: 3), Paper.Grid.Column("Tình trạng", weight: 5),
        Paper.Grid.Column("Được sử dụng", weight: 2, alignment: .centre),
      ],
      rows: consents.purposes.map { line in
        [
          line.purpose.name.vi, line.standing.wording(by: line.rule).vi,
          line.refusal == nil ? "có" : "không",
        ]
      })
  }

  private var records: [Paper.Block] {
    guard !consents.records.isEmpty else { return [.paragraph("Chưa ghi nhận lần nào.")] }
    return consents.records.flatMap { record in
      [
        .heading("\(record.id). \(record.basis.purpose.name.vi)", .second),
        .entries(lines(of: record).map { Paper.Entry($0.0, $0.1) }),
      ]
    }
  }

  private func lines(of record: BasisRecord) -> [(String, String)] {
    let (basis, evidence) = (record.basis, record.evidence.value?.revealed)
    let lines: [(String, String?)] = [
      ("Căn cứ", basis.ground?.name.vi), ("Từ ngày", basis.granted?.written),
      ("Đến hết ngày", basis.until?.written), ("Rút lại ngày", basis.withdrawn?.written),
      ("Phản đối ngày", basis.objected?.written),
      ("Tài liệu chứng minh", evidence?.document ?? (basis.ground == nil ? nil : "chưa ghi")),
      ("Hình thức tiếp nhận", evidence?.channel?.name.vi), ("Người tiếp nhận", evidence?.takenBy),
      ("Tài liệu về việc rút lại, phản đối", evidence?.ending),
      ("Ghi theo lần nhập", record.batch.map { "B\($0)" }),
    ]
    return lines.compactMap { line in line.1.map { (line.0, $0) } }
      + (entries[record.id.rawValue] ?? []).map { entry in
        let at = entry.at.dayInVietnam.written
        return (
          "Bút ký số \(entry.sequence)",
          "\(at), \(entry.user ?? "–") ghi (\(entry.deed)); \(entry.hash.prefix(16))"
        )
      }
  }
}

extension BasisStanding {
  /// How somebody stands, in words; with what the office relies on where nothing is recorded.
  public func wording(by rule: BasisRule) -> Wording {
    switch (self, rule) {
    case (.held(let ground), _):
      Wording(vi: "có căn cứ: \(ground.name.vi.lowercased())", en: "held: \(ground.name.en)")
    case (.withdrawn, _): BasisRefusal.withdrawn.wording
    case (.objected, _): BasisRefusal.objected.wording
    case (.expired, _): Wording(vi: "căn cứ đã hết hạn", en: "expired")
    case (.unrecorded, .assumed(let ground)):
      Wording(
        vi: "theo căn cứ chung của cơ quan: \(ground.name.vi.lowercased())",
        en: "the office's own ground: \(ground.name.en)")
    case (.unrecorded, _): Wording(vi: "chưa ghi căn cứ", en: "nothing recorded")
    }
  }
}
