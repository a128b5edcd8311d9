import Facts
import Intake
import Testing

/// The lists that this program writes come in again; every person in them is invented.
struct OwnListTests {
  @Test func `a full list of persons is taken as it stands`() throws {
    let sheet = try Understood(
      """
      id,name,other_names,sex,dob,home_code,home,home_as_written,country,country_as_written,city,category,phones,emails,occupation,year_left,passport,id_number,note,registered_on,status
      P7,"TRAN, Bà Lan (Kim)","Lan Kim; Kim Lan",F,1970-05,20335,"phường Tam Kỳ, thành phố Đà Nẵng","P. Tam Kỳ",CZ,Tiệp Khắc,Praha,expert,+420601555101; +420601555102,a@example.org; b@example.org,TS Vật lý,1990,B1112223,,"Ông nói: về năm sau",2025-01-02,active
      P8,Lê Văn Năm,,M,1955,,,Tam Thanh,MY,,,other,,,,,,,,,deceased
      """)
    #expect(
      sheet.records.map(\.values) == [
        [
          "record_id": "P7", "full_name": "TRAN, Bà Lan (Kim)", "other_name": "Lan Kim; Kim Lan",
          "sex": "F", "dob": "1970-05", "home_commune_code": "20335", "home_text": "P. Tam Kỳ",
          "host_country": "CZ", "country_as_written": "Tiệp Khắc", "host_city": "Praha",
          "category": "expert", "phone": "+420601555101; +420601555102",
          "email": "a@example.org; b@example.org", "occupation": "TS Vật lý", "year_left": "1990",
          "passport": "B1112223", "note": "Ông nói: về năm sau", "registered_on": "2025-01-02",
          "status": "active",
        ],
        [
          "record_id": "P8", "full_name": "Lê Văn Năm", "sex": "M", "dob": "1955",
          "home_text": "Tam Thanh", "host_country": "MY", "category": "other", "status": "deceased",
        ],
      ])
    #expect(sheet.plan.isExport && sheet.plan.unknown == [])
  }

  @Test func `an ordinary list of persons is read by its own columns`() throws {
    let sheet = try Understood(
      """
      id,name,other_names,sex,dob,home_code,home,country,city,category,phones,emails,occupation,year_left,status
      P7,"TRAN, Bà Lan (Kim)","Lan Kim; Kim Lan",F,1970-05,20335,"phường Tam Kỳ, thành phố Đà Nẵng",MY,Penang,expert,+420601555101; +420601555102,a@example.org; b@example.org,TS Vật lý,1990,active
      """)
    #expect(
      sheet.records.map(\.values) == [
        [
          "record_id": "P7", "full_name": "TRAN, Bà Lan (Kim)", "other_name": "Lan Kim; Kim Lan",
          "sex": "F", "dob": "1970-05", "home_commune_code": "20335", "host_country": "MY",
          "host_city": "Penang", "category": "expert", "phone": "+420601555101;+420601555102",
          "email": "a@example.org;b@example.org", "occupation": "TS Vật lý", "year_left": "1990",
          "status": "active",
        ]
      ])
    #expect(sheet.plan.isEnglish("host_country") && sheet.plan.unknown == [])
  }

  @Test func `without a code the place itself is what was written`() throws {
    let sheet = try Understood(
      """
      id,name,other_names,sex,dob,home,country,city,category,phones,emails,occupation,year_left,status
      P1,Võ Thị Sáu Em,,F,,xã Núi Thành,US,,,,,,,active
      """)
    #expect(sheet.values("home_text") == ["xã Núi Thành"])
  }

  @Test func `a full list of relatives is taken as it stands`() throws {
    let sheet = try Understood(
      """
      id,person,name,relation,birth_year,home_code,home,home_as_written,phones,is_contact,status
      T3,P7,Cụ Trần Thị Lụa,mẹ,1940,20335,"phường Tam Kỳ, thành phố Đà Nẵng",Tam Kỳ,+84905555101; +84905555102,true,active
      """, as: .relatives)
    #expect(
      sheet.records.map(\.values) == [
        [
          "relative_id": "T3", "record_id": "P7", "full_name": "Cụ Trần Thị Lụa", "relation": "mẹ",
          "birth_year": "1940", "commune_code": "20335", "home_text": "Tam Kỳ",
          "phone": "+84905555101; +84905555102", "is_contact": "true", "status": "active",
        ]
      ])
  }

  @Test func `a list of contributions is read by its own columns`() throws {
    let sheet = try Understood(
      """
      id,date,kind,givers,amount,currency,rate,value_vnd,purpose,beneficiary_code,beneficiary,description,evidence
      G1,2025-03,cash,P7; P8,100.50,USD,25000,2512500,Cầu thôn 3,20335,"phường Tam Kỳ, Đà Nẵng",đợt 1,PT 12
      """, as: .contributions)
    #expect(
      sheet.records.map(\.values) == [
        [
          "contribution_id": "G1", "given_on": "2025-03", "kind": "cash", "record_id": "P7; P8",
          "amount": "100.50", "currency": "USD", "rate": "25000", "purpose": "Cầu thôn 3",
          "commune_code": "20335", "description": "đợt 1", "evidence": "PT 12",
        ]
      ])
  }

  @Test func `the rows below that add relatives stay with their record`() throws {
    let sheet = try Understood(
      """
      STT,Họ và tên,Năm sinh,Nước,Thân nhân,Quan hệ
      1,Cao Văn Bính,1950,Pháp,Cao Thị Nhàn,em
      ,,,,Cao Văn Đinh,em
      2,Cao Thị Mão,1960,Pháp,,
      """)
    #expect(sheet.records.map(\.continuations) == [[["", "", "", "", "Cao Văn Đinh", "em"]], []])
  }

  @Test func `a record that no longer waits loses no row below it`() throws {
    let rows = (1...150).map { ",,,,Cao Văn Đinh \($0 % 7),em" }.joined(separator: "\n")
    let sheet = try Understood(
      "STT,Họ và tên,Năm sinh,Nước,Thân nhân,Quan hệ\n1,Cao Văn Bính,1950,Pháp,Cao Thị Nhàn,em\n\(rows)"
    )
    #expect(sheet.records.reduce(0) { $0 + $1.relatives.count } == 151)
  }
}
