import Facts

extension RuleBook {
  /// The rule book that comes with the program, for an office that has none of its own yet.
  ///
  /// Its thresholds are a starting point of ours and say so on every list: the law leaves them to
  /// each province.
  public static let builtIn: RuleBook = {
    do throws(Problem) {
      return try RuleBook(yaml: builtInYAML)
    } catch {
      preconditionFailure("the rules that come with the program do not read: \(error)")
    }
  }()

  /// The text of ``builtIn``, to be written to a file and adapted.
  public static let builtInYAML = """
    # Quy tắc chọn đề nghị khen thưởng / Rules for choosing nominees for commendation
    #
    # ĐÂY LÀ BẢN KHỞI ĐẦU, PHẢI ĐƯỢC CƠ QUAN XÁC NHẬN. Các mức dưới đây do chương trình đặt sẵn, không
    # phải là quy định của pháp luật: mỗi tỉnh tự quy định mức của mình. Hãy sửa theo văn bản của địa
    # phương, ghi số, ngày và cơ quan ban hành vào mục source, rồi xóa mục note.
    #
    # THIS IS A STARTING POINT THAT THE OFFICE MUST CONFIRM. The thresholds are the program's own, not the
    # law's: each province sets its own. Adapt them to your documents, name the document under source, and
    # then remove the note.
    #
    # Một quy tắc đạt khi đạt mọi mức của nó. Các quy tắc cùng hình thức (form) là các cách khác nhau.
    # A rule is met when all its thresholds are. Rules of one form are alternatives.
    #
    # level:    commune | province | central | state       order: số lớn hơn là hình thức cao hơn
    # for:      individual (cá nhân), collective (tập thể), family (hộ gia đình)
    # mức:      min_total_vnd, min_contributions, min_years, min_span_years, min_kinds
    # kinds:    cash, in_kind, investment, works, knowledge, volunteering, other (bỏ trống: tất cả)
    # thời gian tính thành tích: within_years: 5    hoặc    achievements: {from: 2021-01-01, to: 2025-12-31}
    # deceased (truy tặng): allowed | excluded (mặc định)      returned (đã về nước): allowed (mặc định) | excluded
    # achievement: merit (công trạng, mặc định) | thematic (chuyên đề) | sudden (đột xuất)
    #
    # law: mã hoặc danh sách mã ở mục laws; một văn bản hết hiệu lực thì quy tắc cũng hết hiệu lực.
    # law: codes of laws; a rule is in force only while all of them are.
    #
    # Mức của địa phương / A locality's own thresholds: quy tắc có localities (mã tỉnh hoặc xã) chỉ dùng ở
    # đó, và thay các quy tắc có default: true của cùng hình thức. Used there alone, in the place of the rules
    # of the same form that are marked default: true.
    #
    #   - code: bang_khen_tinh_dia_phuong
    #     form: bang_khen_tinh
    #     for: [individual]
    #     min_total_vnd: 100_000_000
    #     localities: ["48"]
    #     source: {number: …/QĐ-UBND, date: 2026-01-01, issuer: UBND thành phố}
    #
    # Đợt vận động / Campaigns: quy tắc có campaign chỉ tính đóng góp của đợt đó (thời gian, loại hình, chữ có
    # trong mục đích, nơi thụ hưởng). A rule with campaign counts only the gifts of the campaign.
    #
    #   campaigns:
    #     - code: quy_vi_nguoi_ngheo
    #       name: {vi: Quỹ “Vì người nghèo”, en: Fund “For the Poor”}
    #       period: {from: 2025-10-17, to: 2026-10-17}
    #       kinds: [cash]
    #       purposes: [vì người nghèo]
    #       beneficiaries: ["48"]
    #
    # Hình thức / Forms: decided_by và bonus_vnd (tiền thưởng) là một giá trị, hoặc danh sách có thời gian:
    #   decided_by: [{name: …, in_force: {to: 2025-06-30}}, {name: …, in_force: {from: 2025-07-01}}]
    #   bonus_vnd:  [{vnd: 1_000_000, for: [individual], in_force: {from: 2026-01-01}}]
    # once: true – mỗi người chỉ được tặng một lần.      posthumous_name – tên gọi khi truy tặng.
    schema: kieubao/rules/1
    title:
      vi: Quy tắc khởi đầu của chương trình (chính quyền hai cấp từ 01/7/2025)
      en: The program's starting rules (two tiers of government since 1 July 2025)
    note:
      vi: Các mức là gợi ý của chương trình, cơ quan phải xác nhận trước khi dùng.
      en: The thresholds are suggestions of the program; the office must confirm them before use.

    laws:
      - code: luat_tdkt_2022
        number: 06/2022/QH15
        name: {vi: "Luật Thi đua, khen thưởng", en: Law on Emulation and Commendation}
        in_force: {from: 2024-01-01}
      # Theo thuộc tính của văn bản, nghị định hết hiệu lực ngày 01/3/2027: trước ngày đó cơ quan phải xác nhận
      # văn bản thay thế. The decree ends on 1 March 2027: the office must confirm what takes its place.
      - code: nghi_dinh_152_2025
        number: 152/2025/NĐ-CP
        name: {vi: Nghị định, en: Decree}
        in_force: {from: 2025-07-01, to: 2027-02-28}

    forms:
      - code: giay_khen_xa
        name: {vi: Giấy khen của Chủ tịch UBND xã, en: Certificate of merit of the commune}
        level: commune
        # Trước 01/7/2025 còn cấp huyện. Until 30 June 2025 there were districts as well.
        decided_by:
          - {name: "Chủ tịch UBND xã, phường, đặc khu", in_force: {from: 2025-07-01}}
      - code: bang_khen_tinh
        name: {vi: Bằng khen của Chủ tịch UBND tỉnh, en: Certificate of commendation of the province}
        level: province
        decided_by: Chủ tịch UBND tỉnh, thành phố
      - code: ky_niem_chuong_mttq
        name:
          vi: Kỷ niệm chương “Vì sự nghiệp Đại đoàn kết toàn dân tộc”
          en: Commemorative medal “For the cause of great national unity”
        level: central
        order: 1
        once: true
        decided_by: Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam
      - code: bang_khen_mttq
        name:
          vi: Bằng khen của Ủy ban Trung ương MTTQ Việt Nam
          en: Certificate of commendation of the Fatherland Front's Central Committee
        level: central
        order: 2
        decided_by: Ủy ban Trung ương MTTQ Việt Nam
      # Các hình thức cấp Nhà nước chưa có quy tắc khởi đầu: điều kiện do luật định, không tính bằng số tiền. Có
      # thể ghi nhận khi đã có quyết định, hoặc thêm quy tắc của cơ quan. The forms of the State have no starting
      # rule: their conditions are the law's, and no sums. Awards can be recorded, and rules added.
      - code: bang_khen_thu_tuong
        name: {vi: Bằng khen của Thủ tướng Chính phủ, en: Certificate of commendation of the Prime Minister}
        level: state
        order: 1
        decided_by: Thủ tướng Chính phủ
      - code: huan_chuong_dai_doan_ket
        name: {vi: Huân chương Đại đoàn kết dân tộc, en: Great National Unity Order}
        level: state
        order: 2
        decided_by: Chủ tịch nước
      # Chỉ tặng người nước ngoài. For foreigners alone.
      - code: huan_chuong_huu_nghi
        name: {vi: Huân chương Hữu nghị, en: Friendship Order}
        level: state
        order: 2
        decided_by: Chủ tịch nước

    rules:
      - code: giay_khen_xa_gia_tri
        form: giay_khen_xa
        for: [individual, collective, family]
        min_total_vnd: 20_000_000
        within_years: 5
        in_force: {from: 2025-07-01}
        law: [luat_tdkt_2022, nghi_dinh_152_2025]
        default: true
        basis: Luật Thi đua, khen thưởng số 06/2022/QH15; Nghị định số 152/2025/NĐ-CP
      - code: giay_khen_xa_nhieu_lan
        form: giay_khen_xa
        for: [individual, collective, family]
        min_contributions: 3
        min_years: 2
        within_years: 5
        in_force: {from: 2025-07-01}
        law: [luat_tdkt_2022, nghi_dinh_152_2025]
        default: true
        basis: Luật Thi đua, khen thưởng số 06/2022/QH15; Nghị định số 152/2025/NĐ-CP

      - code: bang_khen_tinh_ca_nhan
        form: bang_khen_tinh
        for: [individual]
        min_total_vnd: 200_000_000
        within_years: 5
        deceased: allowed
        in_force: {from: 2025-07-01}
        law: [luat_tdkt_2022, nghi_dinh_152_2025]
        default: true
        basis: Luật Thi đua, khen thưởng số 06/2022/QH15; Nghị định số 152/2025/NĐ-CP
      - code: bang_khen_tinh_tap_the
        form: bang_khen_tinh
        for: [collective, family]
        min_total_vnd: 500_000_000
        within_years: 5
        in_force: {from: 2025-07-01}
        law: [luat_tdkt_2022, nghi_dinh_152_2025]
        default: true
        basis: Luật Thi đua, khen thưởng số 06/2022/QH15; Nghị định số 152/2025/NĐ-CP
      - code: bang_khen_tinh_tri_thuc
        form: bang_khen_tinh
        for: [individual]
        kinds: [knowledge, volunteering]
        min_contributions: 5
        min_years: 3
        deceased: allowed
        in_force: {from: 2025-07-01}
        law: [luat_tdkt_2022, nghi_dinh_152_2025]
        default: true
        basis: Luật Thi đua, khen thưởng số 06/2022/QH15; Nghị định số 152/2025/NĐ-CP

      - code: ky_niem_chuong_10_nam
        form: ky_niem_chuong_mttq
        for: [individual]
        min_span_years: 10
        min_years: 5
        deceased: allowed
        in_force: {from: 2025-07-01}
        law: [luat_tdkt_2022, nghi_dinh_152_2025]
        default: true
        basis: Luật Thi đua, khen thưởng số 06/2022/QH15; Nghị định số 152/2025/NĐ-CP

      - code: bang_khen_mttq_ca_nhan
        form: bang_khen_mttq
        for: [individual]
        min_total_vnd: 1_000_000_000
        within_years: 5
        deceased: allowed
        in_force: {from: 2025-07-01}
        law: [luat_tdkt_2022, nghi_dinh_152_2025]
        default: true
        basis: Luật Thi đua, khen thưởng số 06/2022/QH15; Nghị định số 152/2025/NĐ-CP
      - code: bang_khen_mttq_tap_the
        form: bang_khen_mttq
        for: [collective, family]
        min_total_vnd: 2_000_000_000
        within_years: 5
        in_force: {from: 2025-07-01}
        law: [luat_tdkt_2022, nghi_dinh_152_2025]
        default: true
        basis: Luật Thi đua, khen thưởng số 06/2022/QH15; Nghị định số 152/2025/NĐ-CP

    """
}
