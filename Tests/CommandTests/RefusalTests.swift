import Foundation
import KieuBao
import Testing

@testable import Commands

struct `What cannot be taken` {
  let office: Office

  init() throws { office = try Office() }

  private func refused(
    _ arguments: [String], _ input: String?, as code: JSON, of field: JSON?
  ) throws {
    let before = try office.stored
    let (status, error) = try office.refusal(arguments, input: input)
    #expect(status == 2)
    #expect(error["code"] == code)
    #expect(error["field"] == field)
    #expect(error["message"] != nil)
    #expect(!error.text().contains("Bí"))
    #expect(try office.stored == before)
  }

  @Test(arguments: [
    (#""name": """#, "missing", "name"), (#""name": null"#, "missing", "name"),
    (#""name": "Bí 1""#, "name_digit", "name"), (#""name": "Bí\u0007""#, "name_control", "name"),
    (#""name": "…""#, "name_symbol", "name"), (#""name": 7"#, "name_digit", "name"),
    (#""name": {"a": "Bí"}"#, "invalid_value", "name"),
    (#""dob": "2026-06-02""#, "future_date", "dob"), (#""dob": "30/02/1970""#, "bad_date", "dob"),
    (#""dob": "1800""#, "too_long_ago", "dob"), (#""dob": "Bí""#, "bad_date", "dob"),
    (#""sex": "Bí""#, "unknown_word", "sex"), (#""category": "Bí""#, "unknown_word", "category"),
    (#""status": "merged""#, "bad_status", "status"),
    (#""country": "Bí Mật""#, "country_unknown", "country"),
    (#""home": "99999""#, "commune_unknown", "home"), (#""home": "123""#, "commune_code", "home"),
    (#""home": {"where": "Bí"}"#, "unknown_field", "home"),
    (#""phones": ["Bí Mật"]"#, "phone_letter", "phones"),
    (#""emails": ["Bí Mật"]"#, "email_form", "emails"),
    (#""year_left": 2027"#, "future_date", "year_left"),
    (#""year_left": "Bí""#, "bad_year", "year_left"),
    (#""dob": "1990", "year_left": 1980"#, "year_before_birth", "year_left"),
    (#""passport": "Bí Mật""#, "bad_document_number", "passport"),
    (#""city": "Bí\u202e""#, "control_character", "city"),
    (#""note": "Bí\u0000""#, "control_character", "note"),
    (#""Bí Mật": 1"#, "unknown_field", nil), (#""id": "P1""#, "unknown_field", "id"),
    (#""other_names": [1]"#, "invalid_value", "other_names"),
  ])
  func `of a person stores nothing`(entry: String, code: String, field: String?) throws {
    let name = entry.contains("\"name\"") ? "" : "\"name\": \"An\", "
    try refused(
      ["person", "add", "--input", "-"], "{\(name)\(entry)}", as: .string(code),
      of: field.map(JSON.string))
  }

  @Test(arguments: [
    ("name", 10 << 20, "input_too_large", "input"), ("name", 201, "name_too_long", "name"),
    ("occupation", 121, "too_long", "occupation"), ("city", 121, "too_long", "city"),
    ("note", 10_001, "too_long", "note"), ("home", 301, "too_long", "home"),
    ("passport", 41, "too_long", "passport"),
  ])
  func `for its length stores nothing`(key: String, count: Int, code: String, field: String) throws
  {
    let name = key == "name" ? "" : "\"name\": \"An\", "
    let long = String(repeating: "a", count: count)
    try refused(
      ["person", "add", "--input", "-"], "{\(name)\"\(key)\": \"\(long)\"}", as: .string(code),
      of: .string(field))
  }

  @Test(arguments: [
    (["--date", "2026-06-02"], "future_date", "date"),
    (["--date", "31/04/2025"], "bad_date", "date"),
    (["--date", "2025", "--amount=-5"], "negative_amount", "amount"),
    (["--date", "2025", "--amount", "1.000.000"], "bad_amount", "amount"),
    (["--date", "2025", "--amount", "5"], "missing", "currency"),
    (["--date", "2025", "--amount", "5", "--currency", "ABC"], "unknown_currency", "currency"),
    (
      ["--date", "2025", "--amount", "5", "--currency", "USD", "--rate", "0"], "bad_amount", "rate"
    ),
    (["--date", "2025", "--beneficiary", "1"], "commune_code", "beneficiary"),
  ])
  func `of a contribution stores nothing`(flags: [String], code: String, field: String) throws {
    try refused(
      ["contribution", "add", "--person", "P1", "--kind", "cash"] + flags, nil, as: .string(code),
      of: .string(field))
  }

  @Test(arguments: [
    (["relative", "add", "P1"], #"{"relation": "mẹ"}"#, "missing", "name"),
    (
      ["relative", "add", "P1"], #"{"name": "An", "birth_year": 2030}"#, "future_date", "birth_year"
    ),
    (["relative", "add", "P1"], #"{"name": "An", "is_contact": "Bí"}"#, "bad_flag", "is_contact"),
    (["organisation", "add"], #"{"name": "Hội", "kind": "Bí"}"#, "unknown_word", "kind"),
    (["organisation", "add"], #"{"name": ""}"#, "missing", "name"),
    (["contribution", "add"], #"{"kind": "cash", "date": "2025"}"#, "missing", "persons"),
    (
      ["contribution", "add"], #"{"persons": ["Bí Mật"], "kind": "works", "date": "2025"}"#,
      "invalid_value", "persons"
    ),
    (["contribution", "correct", "C1"], #"{"amount": "-5"}"#, "negative_amount", "amount"),
    (["contribution", "correct", "C1"], #"{"date": "2027"}"#, "future_date", "date"),
    (["person", "edit", "P1"], #"{"name": null}"#, "missing", "name"),
    (["rate", "add"], #"{"currency": "USD", "from": "2025", "rate": 1}"#, "invalid_date", "from"),
    (
      ["rate", "add"], #"{"currency": "USD", "from": "2025-01-01", "rate": 0}"#, "bad_amount",
      "rate"
    ),
  ])
  func `in an input stores nothing`(
    command: [String], input: String, code: String, field: String
  ) throws {
    try refused(
      command + ["--input", "-"], input, as: .string(code), of: .string(field))
  }

  @Test func `says it in the language that was asked for`() throws {
    let arguments = ["person", "add", "--input", "-"]
    let input = #"{"name": "An", "dob": "2026-06-02"}"#
    #expect(
      try office.run(arguments, input: input).errors
        == "lỗi: ngày ở tương lai (mục dob)\n  cách xử lý: kiểm tra lại năm\n")
    #expect(
      try office.run(arguments + ["--lang", "en"], input: input).errors
        == "error: the date is in the future (field dob)\n  what to do: check the year\n")
  }
}

struct `A registry` {
  let office: Office

  init() throws { office = try Office() }

  @Test func `does not open with another passphrase`() throws {
    let other = try office.folder.file("other", holding: Array("mật khẩu khác\n".utf8))
    let (status, error) = try office.refusal(
      ["person", "list"], environment: ["KIEUBAO_PASSPHRASE_FILE": other])
    #expect((status, error["code"]) == (12, "wrong_passphrase"))
    let user = try office.refusal(["person", "list", "--user", "nobody"])
    #expect(user.status == 12)
  }

  @Test func `has to be there, which is told before the passphrase is asked`() throws {
    let (status, error) = try office.refusal(
      ["person", "list", "--registry", "\(office.folder.path)/nowhere"],
      environment: ["KIEUBAO_PASSPHRASE_FILE": ""])
    #expect((status, error["code"]) == (10, "no_such_registry"))
  }

  @Test func `is never made over another one`() throws {
    let before = try office.stored
    let (status, error) = try office.refusal(["init", "--unit", "Hội", "--locality", "48"])
    #expect((status, error["code"]) == (1, "registry_exists"))
    #expect(try office.stored == before)
  }

  @Test func `is not made for a locality there is not`() throws {
    let place = "\(office.folder.path)/new"
    let (status, error) = try office.refusal(
      ["init", "--unit", "Hội", "--locality", "00", "--registry", place])
    #expect((status, error["field"]) == (2, "locality"))
    #expect(!FileManager.default.fileExists(atPath: place))
  }

  @Test func `is made with its user and says where it is`() throws {
    let place = "\(office.folder.path)/new"
    let made = try office.json(
      "init", "--unit", "Sở Ngoại vụ", "--locality", "48", "--user", "bình", "--registry", place)
    #expect(
      made == [
        "schema": "kieubao/registry/1", "id": .string(place), "unit": "Sở Ngoại vụ",
        "locality": ["code": "48", "name": "thành phố Đà Nẵng"], "user": "bình",
      ])
    #expect(try RegistryCard(at: place).users == ["bình"])
  }
}
