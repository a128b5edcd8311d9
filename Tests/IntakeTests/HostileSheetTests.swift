import Facts
import Intake
import Testing

/// Sheets nobody would write: whatever stands in them, reading ends, and no row is lost.
struct HostileSheetTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let cells = [
    "", "", "", "STT", "Họ và tên", "Năm sinh", "Nam", "Nữ", "Nước", "Họ", "Tên", "Thân nhân",
    "Quan hệ", "Địa chỉ", "Ngày", "Tháng", "Năm", "Số tiền", "1", "2", "(1)", "(2)", "I", "x", "nt",
    "\"", "Tổng cộng", "Người lập biểu", "Lê Văn An", "Bà Trần Thị Bé (Bé Ba)", "(((", ")(", "()",
    "“", "1960", "99999", "31/02/1960", "0", "-", "Mỹ", "Mỹ, Mỹ, Mỹ", "a@b", "0912345678",
    "mẹ: , 1960;;;", "Xã Ba:", ":", "/", "//", ",", ";", "\u{AD}\u{B5}", "\u{200B}", "🙂",
    "Đảng viên",
    "5 triệu", "1.2.3.4", "9999999999999999999999", "Ngày 1 tháng 2 năm 2025", "A", "B", "C", "|",
    " | ",
    "Năm sinh | Nam", "record_id", "relative_id", "problem",
  ]

  @Test(arguments: 0..<120) func `any grid of cells is read or refused in words`(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 7919 &+ 1)
    let (rows, width) = (Int.random(in: 1...12, using: &dice), Int.random(in: 1...9, using: &dice))
    let grid = (0..<rows).map { _ in
      (0..<width).map { _ in Self.cells.randomElement(using: &dice) ?? "" }
    }
    let text = grid.map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }.joined(separator: "\n")
    let kind = ListKind.allCases[seed % 3]
    do {
      let sheet = try Understood(text, as: kind)
      let last = sheet.plan.headerRows?.upperBound ?? 0
      #expect(sheet.rows.map(\.number) == Array((last + 1)..<(rows + 1)))
      #expect(sheet.records.allSatisfy { $0.values.values.allSatisfy { !$0.isEmpty } })
      let map = SheetMap(sheet.plan)
      #expect(throws: Never.self) { try SheetMap(json: map.json) }
    } catch let problem as Problem {
      #expect(!problem.message.vi.isEmpty)
    } catch {
      Issue.record("an error that says nothing")
    }
  }

  @Test(arguments: ["()", "1,", "\"x\" ", "mẹ: A;", "x\n", "à "])
  func `a long cell takes no time`(_ piece: String) throws {
    let long = String(repeating: piece, count: 32_000 / piece.count)
    let cells = Array(repeating: "\"\(long.replacing("\"", with: "\"\""))\"", count: 8)
    let text = "Họ và tên,Ngày sinh,Nước,Điện thoại,Thân nhân,Ghi chú,Diện,Quê quán\n"
    let clock = ContinuousClock()
    let time = try clock.measure {
      _ = try Understood(text + cells.joined(separator: ",") + "\n")
    }
    #expect(time < .seconds(3))
  }

  @Test func `names that begin like a total or an office are names`() throws {
    let sheet = try Understood(
      """
      Họ và tên,Năm sinh,Nước
      Lê Văn Một,1950,Mỹ
      Tong Tien Dung,1960,My
      Trần Thị Hai,1951,Đức
      Bí Thư Hoàng,1960,Mỹ
      Lê Ba,1961
      Lê Bốn,1962
      Đỗ Năm,1963,Úc
      """)
    #expect(
      sheet.values("full_name") == [
        "Lê Văn Một", "Tong Tien Dung", "Trần Thị Hai", "Bí Thư Hoàng", "Lê Ba", "Lê Bốn", "Đỗ Năm",
      ])
  }

  @Test(arguments: [
    "Tổng cộng,3,", "Tổng số: 3 người,,", "Cộng,,3", "Tổng cộng: 3,,2 nước", "Tổng cộng,1950,",
    "Tong so,2019,Mỹ",
  ])
  func `a total is no record, with or without figures beside it`(_ total: String) throws {
    let sheet = try Understood(
      "Họ và tên,Năm sinh,Nước\nLê Văn Một,1950,Mỹ\nLê Ba,1961,Úc\nVõ Tư,1962,Mỹ\n\(total)\n")
    #expect(sheet.records.count == 3 && sheet.passedOver(.total) == [5])
  }

  @Test func `a signature below the list stays one`() throws {
    let sheet = try Understood(
      """
      Họ và tên,Năm sinh,Nước
      Lê Văn Một,1950,Mỹ
      Lê Ba,1961,Úc
      TM. ỦY BAN NHÂN DÂN,ngày 20 tháng 8 năm 2025,Bí thư
      (Đã ký),,(Đã ký)
      Trần Văn Cán,,Võ Thị Bộ
      """)
    #expect(sheet.records.count == 2 && sheet.passedOver(.signature) == [4, 5, 6])
  }
}
