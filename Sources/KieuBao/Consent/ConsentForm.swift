public import Facts
import Naming
public import Papers
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// A form to be printed and signed: which data is used by whom, for what and how long, with a box
  /// to tick for each purpose.
  ///
  /// No box is ticked beforehand. `subject` is whose name stands on it; nil leaves lines to write on.
  ///
  /// - Throws: `not_found`; `not_permitted` without the class `identity`.
  public func consentForm(for subject: DataSubject?, at now: Moment) throws -> Paper {
    guard let subject else { return ConsentForm(unit: unit, signatory: nil).paper }
    let signatory = try perform(Deed("consent.form"), at: now) { session in
      let row = try session.row(of: subject)
      session.noteRead(row.table, [row.id])
      return try session.signatory(subject, row)
    }
    return ConsentForm(unit: unit, signatory: signatory).paper
  }
}

/// Whose consent a paper is about.
struct Signatory {
  let subject: DataSubject
  let name: String
  let born: String?
}

extension Session {
  func signatory(_ subject: DataSubject, _ row: SealedRow) throws -> Signatory {
    let empty = Identity(name: PersonName(stored: ""))
    guard let identity = try open(row, empty: empty).value?.revealed else {
      throw SealingError.keyWithheld("")
    }
    return Signatory(
      subject: subject, name: identity.name.text, born: identity.dob.map(\.written))
  }
}

/// The words of the form: by Law 91/2025/QH15 a consent is given for each purpose by itself, never
/// ticked beforehand, can be proved, and can be taken back.
private struct ConsentForm {
  let unit: String
  let signatory: Signatory?

  private var isRelative: Bool {
    if case .relative = signatory?.subject { true } else { false }
  }

  var paper: Paper {
    Paper(
      head: Paper.Head(issuer: unit), title: "Phiếu đồng ý xử lý dữ liệu cá nhân",
      subtitle: "Theo Luật số 91/2025/QH15 về bảo vệ dữ liệu cá nhân",
      blocks: who + use + purposes + time + rights + [
        .blanks(["Hình thức tiếp nhận:", "Ngày tiếp nhận:"])
      ],
      signatures: [
        Paper.Signatures(
          left: Paper.Signature(["Người tiếp nhận"], note: "(Ký, ghi rõ họ tên)"),
          right: Paper.Signature(
            ["Người khai"], note: "(Ký, ghi rõ họ tên)", dateLine: Paper.DateLine(nil, nil)))
      ],
      footer: signatory.map { "Mã trong sổ: \($0.subject)" })
  }

  private var who: [Paper.Block] {
    guard let signatory else {
      return [
        .heading("1. Người khai"), .blanks(["Họ và tên:"]),
        .blanks(["Ngày sinh:", "Nước cư trú:"]), .blanks(["Địa chỉ:"]),
        .tick("Là người Việt Nam ở nước ngoài"),
        .tick("Là thân nhân trong nước của người Việt Nam ở nước ngoài"),
      ]
    }
    return [
      .heading("1. Người khai"),
      .entries(
        [
          Paper.Entry("Họ và tên", signatory.name),
          signatory.born.map { Paper.Entry("Ngày sinh", $0) },
          Paper.Entry(
            "Tư cách",
            isRelative
              ? "Thân nhân trong nước của người Việt Nam ở nước ngoài"
              : "Người Việt Nam ở nước ngoài"),
        ].compactMap(\.self)),
    ]
  }

  private var use: [Paper.Block] {
    [
      .heading("2. Ai sử dụng, dữ liệu nào"),
      .paragraph("Cơ quan lập sổ và sử dụng dữ liệu: \(unit)."),
      .paragraph("Dữ liệu được sử dụng, trong phạm vi người khai cung cấp:"),
      .list(isRelative ? Self.dataOfRelative : Self.dataOfPerson),
    ]
  }

  private static let dataOfPerson: [Paper.Text] = [
    "họ tên, tên khác, ngày sinh, giới tính, quê quán;",
    "nước và nơi cư trú, diện cư trú, nghề nghiệp, năm xuất cảnh;",
    "điện thoại, thư điện tử; số hộ chiếu, số căn cước;",
    "đóng góp, khen thưởng, việc được mời và tham dự sự kiện;",
    "quan hệ với thân nhân trong nước; thân nhân có phiếu đồng ý riêng;",
    "ghi chú về hoàn cảnh gia đình (được bảo vệ như dữ liệu nhạy cảm).",
  ]

  private static let dataOfRelative: [Paper.Text] = [
    "họ tên, năm sinh, nơi ở, điện thoại;",
    "quan hệ với người thân đang ở nước ngoài.",
  ]

  private var purposes: [Paper.Block] {
    let request: Paper.Text =
      "Đánh dấu vào từng mục đích mà mình đồng ý. Mỗi mục đích được đồng ý riêng; "
      + .bold("ô để trống là không đồng ý") + "; im lặng không phải là đồng ý."
    return [.heading("3. Mục đích"), .paragraph(request)]
      + Purpose.allCases.map { .tick(.bold($0.name.vi) + ": \($0.explanation)") }
  }

  private var time: [Paper.Block] {
    [
      .heading("4. Thời hạn lưu giữ"),
      .paragraph(
        """
        Dữ liệu được giữ không lâu hơn mức cần thiết cho mục đích đã đồng ý. Dữ liệu đã xóa thì \
        không khôi phục được, kể cả từ bản sao lưu.
        """),
    ]
  }

  private var rights: [Paper.Block] {
    [
      .heading("5. Quyền của người khai"),
      .paragraph(
        """
        Người khai có thể gửi yêu cầu đến cơ quan nêu trên bất cứ lúc nào. Cơ quan xác nhận đã \
        nhận yêu cầu trong 02 ngày làm việc và giải quyết, tính từ ngày nhận:
        """),
      .list([
        "xem, sửa, được cung cấp dữ liệu: 10 ngày, gia hạn một lần 10 ngày;",
        "rút lại sự đồng ý, hạn chế xử lý, phản đối xử lý: 15 ngày, gia hạn một lần 15 ngày;",
        "xóa dữ liệu: 20 ngày, gia hạn một lần 20 ngày.",
      ]),
    ]
  }
}

extension Purpose {
  /// What the purpose means, for somebody who is asked to agree to it.
  fileprivate var explanation: String {
    switch self {
    case .registry: "ghi vào sổ người Việt Nam ở nước ngoài và thân nhân, giữ liên hệ."
    case .invitation: "mời dự họp mặt và các sự kiện."
    case .commendation: "xét, đề nghị khen thưởng theo đóng góp."
    case .publication: "nêu tên và đóng góp trên báo chí, trang tin, bảng vàng."
    case .statistics: "tổng hợp số liệu, không nêu tên."
    case .sharing: "cung cấp cho cơ quan khác theo thỏa thuận bằng văn bản."
    }
  }
}
