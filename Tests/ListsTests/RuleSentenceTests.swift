import Facts
import Lists
import Testing

struct RuleSentenceTests {
  @Test func `a rule explains itself in a sentence, in both languages`() {
    let rule = RuleBook.builtIn.rules[2]
    #expect(
      rule.sentence().vi == """
        Cá nhân được đề nghị Bằng khen của Chủ tịch UBND tỉnh khi trong 5 năm gần nhất tổng giá trị \
        đóng góp từ 200.000.000 đồng, xét cả truy tặng; áp dụng từ 01/07/2025 đến 28/02/2027 (theo \
        Luật Thi đua, khen thưởng số 06/2022/QH15; Nghị định số 152/2025/NĐ-CP).
        """)
    #expect(
      rule.sentence().en == """
        An individual is put forward for the Certificate of commendation of the province when in \
        the last 5 years the total value is at least VND 200,000,000, the deceased included; in \
        force from 2025-07-01 to 2027-02-28 (by Law on Emulation and Commendation no. \
        06/2022/QH15; Decree no. 152/2025/NĐ-CP).
        """)
  }

  @Test func `whatever a rule says stands in its sentence`() throws {
    let book = try RuleBook(
      yaml: """
        schema: kieubao/rules/1
        title: Quy tắc thử
        source: {number: 7/QĐ-UBND, date: 2025-08-01, issuer: UBND tỉnh}
        campaigns: [{code: tet, name: Tết 2026, period: {to: 2026-02-17}}]
        forms: [{code: xa, name: Giấy khen, level: commune, decided_by: Chủ tịch xã}]
        rules:
          - code: du
            form: xa
            for: [family, individual]
            min_contributions: 2
            min_years: 3
            min_span_years: 4
            min_kinds: 2
            kinds: [cash, works]
            campaign: tet
            achievement: sudden
            achievements: {from: 2020-01-01}
            returned: excluded
            localities: ["48", "20335"]
        """)
    #expect(
      book.sentences(in: .vi) == [
        """
        Cá nhân, hộ gia đình (tại thành phố Đà Nẵng; phường Bàn Thạch, thành phố Đà Nẵng) được đề nghị \
        Giấy khen khi trong thời gian từ 01/01/2020 có ít nhất 2 lần đóng góp và có đóng góp trong \
        ít nhất 3 năm và đóng góp kéo dài ít nhất 4 năm và có ít nhất 2 loại hình đóng góp, chỉ tính \
        tiền mặt, công trình, trong đợt vận động Tết 2026, là thành tích đột xuất, trừ người đã về \
        nước (theo văn bản số 7/QĐ-UBND ngày 01/08/2025 của UBND tỉnh).
        """
      ])
    #expect(
      book.sentences(in: .en) == [
        """
        An individual or a family (in thành phố Đà Nẵng; phường Bàn Thạch, thành phố Đà Nẵng) is put \
        forward for the Giấy khen when from 2020-01-01 at least 2 contributions were made and \
        contributions were made in at least 3 years and contributions extend over at least 4 years \
        and contributions are of at least 2 kinds, counting only cash, works, in the campaign Tết \
        2026, as a sudden achievement, those who returned excepted (by no. 7/QĐ-UBND of 2025-08-01, \
        UBND tỉnh).
        """
      ])
  }

  @Test func `what does not decide is not in the canonical text, and what decides is`() throws {
    let text = RuleBook.builtInYAML.split(separator: "\n").filter { !$0.contains("#") }
      .map { $0 + "\n" }.joined()
    let canonical = RuleBook.builtIn.canonical
    func other(_ old: String, _ new: String) throws -> String {
      #expect(text.contains(old))
      return try RuleBook(yaml: text.replacing(old, with: new, maxReplacements: 1)).canonical
    }
    #expect(try other("forms:\n  - code", "# ghi chú\n\nforms:\n  - code") == canonical)
    #expect(try other("20_000_000", "20000000") == canonical)
    #expect(try other("Quy tắc khởi đầu", "Quy tắc mới") == canonical)
    #expect(
      try other("for: [individual, collective, family]", "for: [family, collective, individual]")
        == canonical)
    for (old, new) in [
      ("min_total_vnd: 20_000_000", "min_total_vnd: 20_000_001"),
      ("deceased: allowed", "deceased: excluded"),
      ("once: true", "once: false"), ("    default: true\n", ""),
      ("to: 2027-02-28", "to: 2027-02-27"), ("order: 2", "order: 3"),
      ("for: [collective, family]", "for: [collective]"), ("within_years: 5", "within_years: 6"),
      ("decided_by: Chủ tịch nước", "decided_by: Chủ tịch “nước”"),
      ("    kinds: [knowledge, volunteering]", "    kinds: [knowledge]"),
    ] {
      #expect(try other(old, new) != canonical, "\(old)")
    }
  }

  @Test func `no text of a file can look like another field`() throws {
    func canonical(_ decider: String, once: Bool) throws -> String {
      try RuleBook(
        yaml: """
          schema: kieubao/rules/1
          title: Thử
          forms: [{code: xa, name: A, level: commune, decided_by: '\(decider)', once: \(once)}]
          rules: [{code: mot, form: xa, for: [individual], min_years: 1}]
          """
      ).canonical
    }
    #expect(
      try canonical(#"B"@.. once=true x="#, once: false) != canonical("B", once: true))
    #expect(try canonical(#"B\"#, once: false).contains(#""B\\"@"#))
  }
}
