public import Facts
public import Papers

extension Erasure {
  /// The certificate of an erasure that was carried out; nil for a trial.
  ///
  /// It names nobody: whose data it was is written on the dotted line by hand, so that the paper in
  /// the office's files points to nobody either.
  public func certificate(
    from unit: String, _ language: Language, place: String? = nil
  ) -> Paper? {
    guard let entry else { return nil }
    let words = CertificateWords(self, entry)
    return Paper(
      language: language,
      head: Paper.Head(
        issuer: unit, number: Paper.Head.number(entry.sequence, "GXN-XDL"),
        dateLine: Paper.DateLine(place, entry.at.dayInVietnam)),
      title: Wording(vi: "Giấy xác nhận", en: "Certificate")(language),
      subtitle: Wording(vi: "Về việc xóa dữ liệu cá nhân", en: "of the erasure of personal data")(
        language),
      blocks: words.blocks(language),
      signatures: [
        Paper.Signatures(
          right: Paper.Signature([
            Wording(vi: "Người thực hiện", en: "Carried out by")(language)
          ]))
      ],
      recipients: language == .vi
        ? ["Người yêu cầu", "Lưu: VT"] : ["The person who asked", "On file"],
      footer: Wording(
        vi: "Bút ký nhật ký \(entry.sequence):\(entry.hash.prefix(16))",
        en: "audit entry \(entry.sequence):\(entry.hash.prefix(16))")(language))
  }
}

/// What a certificate says.
private struct CertificateWords {
  let erasure: Erasure
  let entry: AuditEntry

  init(_ erasure: Erasure, _ entry: AuditEntry) {
    (self.erasure, self.entry) = (erasure, entry)
  }

  func blocks(_ language: Language) -> [Paper.Block] {
    [
      .blanks([
        Wording(
          vi: "Người có dữ liệu (viết tay)", en: "Whose data it was (by hand)")(language)
      ]),
      .entries(facts(language)),
      .heading(Wording(vi: "Đã xóa", en: "Erased")(language)),
      .grid(grid(language)), .paragraph(how(language)),
      .heading(Wording(vi: "Còn giữ lại, và vì sao", en: "What stays, and why")(language)),
      .list(stays(language)),
      .heading(Wording(vi: "Việc còn phải làm", en: "What is left to be done")(language)),
      .list(duties(language)),
    ]
  }

  private func facts(_ language: Language) -> [Paper.Entry] {
    [
      Paper.Entry(
        Wording(vi: "Thời điểm xóa", en: "When")(language),
        "\(entry.at.dayInVietnam.written) (\(entry.at))"),
      Paper.Entry(
        Wording(vi: "Người thực hiện", en: "By")(language), entry.user ?? "–"),
      Paper.Entry(
        Wording(vi: "Lý do", en: "Reason")(language), erasure.reason?.word ?? "–"),
      Paper.Entry(
        Wording(vi: "Bút ký nhật ký", en: "Entry of the audit log")(language),
        "\(entry.sequence)"),
      Paper.Entry(Wording(vi: "Mã băm", en: "Its hash")(language), entry.hash),
    ]
  }

  private func grid(_ language: Language) -> Paper.Grid {
    Paper.Grid(
      columns: [
        .init(Wording(vi: "Loại dữ liệu", en: "Kind of data")(language), weight: 4),
        .init(Wording(vi: "Số lượng", en: "Number")(language), alignment: .trailing),
      ],
      rows: ErasedKind.allCases.compactMap { kind in
        erasure.counts[kind].map { [kind.wording(language), "\($0)"] }
      })
  }

  private func how(_ language: Language) -> Paper.Text {
    Paper.Text(
      Wording(
        vi: """
          Cùng với các dữ liệu trên, chỉ mục tra cứu, lịch sử sửa đổi và khóa riêng đã bị hủy: mọi \
          bản sao cũ của tệp dữ liệu không còn mở được phần này.
          """,
        en: """
          With these went the indexes, the history of changes and the seeds: no older copy of the \
          data file opens any of it now.
          """)(language))
  }

  private func stays(_ language: Language) -> [Paper.Text] {
    [
      Wording(
        vi: """
          \(erasure.remainders) dòng số liệu ẩn danh (năm, hình thức, giá trị, địa phương), để số liệu \
          đã công bố không đổi; không dòng nào chỉ đến người này.
          """,
        en: """
          \(erasure.remainders) anonymous lines (year, kind, value, locality), so that published \
          figures stay as they are; none points to the person.
          """),
      Wording(
        vi:
          "Mã số hồ sơ trong nhật ký, để chứng minh việc đã làm; không kèm tên hay thông tin khác.",
        en: "The record's number in the audit log, as proof of what was done; no name beside it."),
    ].map { Paper.Text($0(language)) }
  }

  private func duties(_ language: Language) -> [Paper.Text] {
    var duties = erasure.keyCopies.map { copy in
      Wording(
        vi:
          "Hủy hoặc làm lại bản sao tệp khóa lập ngày \(copy.madeAt.dayInVietnam.written): \(copy.place)",
        en:
          "Destroy or make anew the copy of the key file of \(copy.madeAt.dayInVietnam): \(copy.place)"
      )
    }
    if !erasure.isScrubbed {
      duties.append(
        Wording(
          vi: "Đóng mọi chương trình đang mở sổ rồi chạy lại kieubao, để dọn xong tệp nhật ký.",
          en: "Close every program that has the registry open and run kieubao again."))
    }
    duties += [
      Wording(
        vi: "Hủy mọi bản sao khác của tệp khóa (keys.sqlite) lập trước bút ký này.",
        en: "Destroy every other copy of the key file (keys.sqlite) made before this entry."),
      Wording(
        vi: "Xóa người này trong tệp gốc của nơi gửi, bản in, thư và danh sách đã xuất.",
        en: "Remove the person from senders' files, printed lists, letters and exports."),
    ]
    return duties.map { Paper.Text($0(language)) }
  }
}
