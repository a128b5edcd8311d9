import Facts
import Testing

@testable import Localities

struct PhoneNumberTests {
  private func number(_ written: String, _ country: String) throws -> PhoneNumber {
    try PhoneNumber(written, in: country.isEmpty ? nil : Country(written: country))
  }

  @Test(arguments: [
    ("+84 (0)90 5123 456", "", "+84905123456"), ("(+84) 90-512-3456", "US", "+84905123456"),
    ("0084905123456", "JP", "+84905123456"), ("+84 0905 123 456", "", "+84905123456"),
    ("0905.123.456", "", "+84905123456"), ("0905 123 456", "US", "+84905123456"),
    ("84905123456", "", "+84905123456"),
    ("024 3825 1234", "", "+842438251234"), ("(714) 555-0145", "US", "+17145550145"),
    ("714.555.0145", "CA", "+17145550145"), ("17145550145", "US", "+17145550145"),
    ("011 84 905 123 456", "US", "+84905123456"),
    ("0412 555 702", "AU", "+61412555702"), ("=+420601555705", "CZ", "+420601555705"),
    ("601 555 705", "CZ", "+420601555705"),
    ("420601555705", "CZ", "+420601555705"), ("+82 10-5550-1703", "KR", "+821055501703"),
    ("010-5550-1703", "KR", "+821055501703"),
    ("821055501703", "KR", "+821055501703"), ("8 (912) 345-67-89", "RU", "+79123456789"),
    ("06 12 34 56 78", "FR", "+33612345678"),
    ("01 45 55 01 04", "FR", "+33145550104"), ("0151/55501030", "DE", "+4915155501030"),
    ("030 1234567", "DE", "+49301234567"),
    ("020 7946 0000", "GB", "+442079460000"), ("090-1234-5678", "JP", "+819012345678"),
    ("0912 345 678", "TW", "+886912345678"),
    ("06 20 123 4567", "HU", "+36201234567"), ("312 345 6789", "IT", "+393123456789"),
    ("06 1234 5678", "IT", "+390612345678"),
    ("41 23 45 67", "NO", "+4741234567"), ("０９０５１２３４５６", "", "+84905123456"),
    ("+1 (714) 555‑0145", "", "+17145550145"),
  ])
  func `a number is known by the country it is in`(written: String, country: String, e164: String)
    throws
  {
    let number = try number(written, country)
    #expect(number.text == e164)
    #expect(number.isE164)
    #expect(PhoneNumber(stored: number.text) == number)
    #expect(try self.number(e164, country) == number)
    #expect(try self.number(e164, "") == number)
  }

  @Test(arguments: [
    ("2061776043", ""), ("15044367440", ""), ("0830 998 627", "JP"), ("0983 878 679", "FR"),
    ("123 456", "US"),
    ("0412 555 702", ""), ("+0 905 123 456", ""), ("+84905123456 - 0912345678", "US"),
  ])
  func `what cannot be known stays as written`(written: String, country: String) throws {
    let number = try number("  \(written)\n", country)
    #expect(number.text == written)
    #expect(!number.isE164)
    #expect(!PhoneNumber(stored: number.text).isE164)
  }

  @Test(arguments: [
    ("", "phone_empty"), (" \n", "phone_empty"), ("--", "phone_too_short"),
    ("12", "phone_too_short"),
    ("0905 123 456 (con)", "phone_letter"), ("Zalo", "phone_letter"), ("0905#123", "phone_symbol"),
    ("0905\u{0}123456", "phone_control"), ("0905123456/0912345678", "phone_several"),
    ("+84905123456; +84912345678", "phone_several"),
    (String(repeating: "1", count: 41), "phone_too_long"),
    (String(repeating: " ", count: 1_000_000), "phone_too_long"),
  ])
  func `what is no number is refused`(written: String, code: String) {
    let problem = #expect(throws: Problem.self) { try PhoneNumber(written) }
    #expect(problem?.code == code)
    #expect(problem?.description.contains { $0.isNumber && !"84905123456".contains($0) } == false)
  }

  @Test(arguments: [
    (
      ["+84905123456", "0905 123 456", "84905123456", "00 84 905123456", "(+84) (0)90 5123456"], ""
    ),
    (["+17145550145", "714-555-0145", "1 714 555 0145", "0017145550145"], "US"),
    (["+819012345678", "090-1234-5678", "+81 (0)90 1234 5678", "819012345678"], "JP"),
    (["+33612345678", "06 12 34 56 78", "0033612345678", "33 6 12 34 56 78"], "FR"),
    (["+4741234567", "41 23 45 67", "004741234567"], "NO"),
  ])
  func `a number has one tail however it is written`(forms: [String], country: String) throws {
    let inHost = try forms.map { try number($0, country).tail }
    let unhosted = try forms.map { try number($0, "").tail }
    #expect(Set(inHost + unhosted).count == 1)
    #expect(inHost.first??.utf8.count == 8)
  }

  @Test func `a short number has no tail`() throws {
    #expect(try PhoneNumber("12345").tail == nil)
    #expect(try PhoneNumber("123456").tail == "123456")
  }
}

struct EmailAddressTests {
  @Test(arguments: [
    (" An.Le@Example.ORG ", "An.Le@example.org"), ("a@b.vn", "a@b.vn"),
    ("lê@thư.vn".decomposed, "lê@thư.vn"),
    ("a+b_c%d@mail.example.org", "a+b_c%d@mail.example.org"),
  ])
  func `an address keeps its name and loses the case of its domain`(written: String, text: String)
    throws
  {
    let address = try EmailAddress(written)
    #expect(Array(address.text.utf8) == Array(text.composed.utf8))
    #expect(address.indexText == text.composed.lowercased())
    #expect(try EmailAddress(address.text) == address)
  }

  @Test(arguments: [
    ("", "email_empty"), ("  ", "email_empty"), ("an", "email_form"), ("@b.vn", "email_form"),
    ("a@", "email_form"),
    ("a@b", "email_form"), ("a@b..vn", "email_form"), ("a@b@c.vn", "email_form"),
    ("a b@c.vn", "email_form"),
    ("a@b.vn, c@d.vn", "email_form"), ("a\u{0}@b.vn", "email_form"),
    ("a@b\u{200B}.vn", "email_form"),
    (String(repeating: "a", count: 250) + "@b.vn", "email_too_long"),
    (String(repeating: "a", count: 2_000_000), "email_too_long"),
  ])
  func `what is no address is refused`(written: String, code: String) {
    let problem = #expect(throws: Problem.self) { try EmailAddress(written) }
    #expect(problem?.code == code)
  }
}
