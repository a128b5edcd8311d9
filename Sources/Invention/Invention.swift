package import Facts

/// An invented registry of a chosen size: rows for the three import files, and lists around them.
///
/// Nobody in it exists. Names are random combinations of frequent words, and where one of them is
/// somebody's, that is chance; telephone numbers lie in blocks kept for fiction or not assigned,
/// e-mail addresses at `example.org` and `example.com`; organisations, events and decisions are
/// marked `(mẫu)`. Only the names of communes, countries and cities are real.
///
/// The same seed, size, province and day give the same rows on any machine. Every row is drawn from
/// the seed and its own number, so that rows stream in bounded memory and the first 100 persons of
/// 1,000 are the 100 persons of 100; so are their relatives.
package struct Invention: Sendable {
  package let seed: UInt64

  /// How many persons there are.
  package let persons: Int

  /// The day nothing in the registry is later than.
  package let asOf: Day

  let home: HomeProvince

  /// The codes of the provinces that persons can come from.
  package static let provinces = HomeProvince.all.map(\.code)

  /// Throws `unknown_province` for a province that is not one of ``provinces``, `too_many_persons`
  /// for a size not of 0 to 9,999,999, and `too_early` for a day before 2010.
  package init(
    seed: UInt64, persons: Int, province: String = "48", asOf: Day
  ) throws(Problem) {
    guard let home = HomeProvince.all.first(where: { $0.code == province }) else {
      throw .unknownProvince
    }
    guard 0...9_999_999 ~= persons else { throw .tooManyPersons }
    guard asOf.year >= 2010 else { throw .tooEarly }
    self.seed = seed
    self.persons = persons
    self.asOf = asOf
    self.home = home
  }
}

extension Problem {
  fileprivate static let unknownProvince = Problem(
    "unknown_province", field: "province",
    message: Wording(
      vi: "không có dữ liệu mẫu cho tỉnh, thành phố này", en: "no samples of this province"),
    hint: Wording(
      vi: "chọn một trong các mã: \(Invention.provinces.joined(separator: ", "))",
      en: "choose one of the codes \(Invention.provinces.joined(separator: ", "))"))

  fileprivate static let tooManyPersons = Problem(
    "too_many_persons", field: "persons",
    message: Wording(
      vi: "số người mẫu không hợp lệ", en: "not a number of persons that can be invented"),
    hint: Wording(vi: "chọn từ 0 đến 9.999.999", en: "choose 0 to 9,999,999"))

  fileprivate static let tooEarly = Problem(
    "too_early", field: "as_of",
    message: Wording(
      vi: "ngày tham chiếu quá sớm cho dữ liệu mẫu", en: "the day is too early for samples"),
    hint: Wording(vi: "chọn ngày từ năm 2010 trở đi", en: "choose a day in 2010 or later"))
}
