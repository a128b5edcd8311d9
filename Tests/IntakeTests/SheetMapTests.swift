import Facts
import Intake
import Spreadsheets
import Testing

struct SheetMapTests {
  static let sheet = """
    STT,Họ và tên,Năm sinh,,Nơi ở,Ghi chú
    ,,Nam,Nữ,,
    1,Lê Hữu Phước,1958,,Houston,cựu giáo viên
    """

  @Test func `a map written from a plan and read again changes nothing`() throws {
    let guessed = try Understood(Self.sheet)
    let map = SheetMap(guessed.plan)
    let read = try SheetMap(json: map.json)
    #expect(read == map)
    let again = try Understood(Self.sheet, map: read)
    #expect(again.plan.columns.map(\.use) == guessed.plan.columns.map(\.use))
    #expect(again.records == guessed.records)
  }

  @Test func `what the officer writes goes before the guess`() throws {
    var map = SheetMap(try Understood(Self.sheet).plan)
    map.columns[5].use = try #require(ColumnUse("occupation", in: .persons))
    let corrected = try Understood(Self.sheet, map: SheetMap(json: map.json))
    #expect(corrected.values("occupation") == ["cựu giáo viên"])
    #expect(corrected.values("note") == [nil])
  }

  @Test func `the next sheet is known by its headers though its columns stand elsewhere`() throws {
    var map = SheetMap(try Understood(Self.sheet).plan)
    map.columns[5].use = try #require(ColumnUse("occupation", in: .persons))
    let other = """
      DANH SÁCH,,,,,
      STT,Ghi chú,Họ và tên,Năm sinh,,Nơi ở
      ,,,Nam,Nữ,
      1,nông dân,Trần Thị Cúc,,1960,Lyon
      """
    let sheet = try Understood(other, map: map)
    #expect(sheet.values("occupation") == ["nông dân"] && sheet.values("sex") == ["F"])
  }

  @Test func `a sheet of another layout is refused`() throws {
    let map = SheetMap(try Understood(Self.sheet).plan)
    let problem = #expect(throws: Problem.self) {
      try Understood("Họ và tên,Nước\nLê Văn A,Mỹ\n", map: map)
    }
    #expect(problem?.code == "map_mismatch" && problem?.field == "columns[2].header")
  }

  @Test func `a sheet without a header is read by a map of letters`() throws {
    let map = try SheetMap(
      json: """
        {"list": "persons", "header_rows": [], "columns": [
          {"column": "A", "field": "full_name"}, {"column": "C", "field": "host_country"}]}
        """)
    let sheet = try Understood("Lê Văn Tám,1960,Mỹ\nVõ Thị Chín,1961,Úc\n", map: map)
    #expect(sheet.values("full_name") == ["Lê Văn Tám", "Võ Thị Chín"])
    #expect(sheet.values("host_country") == ["Mỹ", "Úc"] && sheet.values("dob") == [nil, nil])
  }

  @Test(arguments: [
    ("{", nil), ("[]", nil), (#"{"list": "people", "columns": []}"#, "list"),
    (#"{"list": "persons", "columns": []}"#, "columns"),
    (#"{"list": "persons", "columns": [{"column": "?", "field": "dob"}]}"#, "columns[0].column"),
    (
      #"{"list": "persons", "columns": [{"column": "A", "field": "dob"}, {"column": "B"}]}"#,
      "columns[1].field"
    ),
    (
      #"{"list": "persons", "columns": [{"column": "A", "field": "amount"}]}"#, "columns[0].field"
    ),
    (#"{"list": "persons", "colums": []}"#, "colums"),
    (
      #"{"list": "persons", "columns": [{"column": "A", "field": "dob", "date_order": "us"}]}"#,
      "columns[0].date_order"
    ),
    (#"{"list": "persons", "header_rows": [7, 9], "columns": []}"#, "header_rows"),
    (#"{"list": "persons", "take_hidden": "yes", "columns": []}"#, "take_hidden"),
  ]) func `what is wrong in a map is told by its key`(_ json: String, _ field: String?) {
    let problem = #expect(throws: Problem.self) { try SheetMap(json: json) }
    #expect(problem?.code == "bad_map" && problem?.field == field)
  }

  @Test(arguments: ListKind.allCases) func `every use is written and read again`(_ kind: ListKind) {
    let fields = [
      "full_name", "note", "number", "ignore", "refused", "former", "host_place",
    ].filter { ColumnUse($0, in: kind) != nil }
    #expect(fields.allSatisfy { ColumnUse($0, in: kind)?.description == $0 })
    #expect(ColumnUse("relative10.full_name", in: kind) == nil)
    #expect(ColumnUse("full_name.male", in: kind) == nil)
  }

  @Test(arguments: Language.allCases)
  func `the account shows headings and counts, and no value`(_ language: Language) throws {
    let table = try Understood(Self.sheet).plan.account(in: language)
    let texts = "\(table)"
    #expect(table.rows.count == 6 && texts.contains("Năm sinh | Nam"))
    for value in ["Phước", "1958", "Houston", "giáo viên"] { #expect(!texts.contains(value)) }
  }
}
