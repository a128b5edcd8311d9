/// The units before 1/7/2025 and older ones, as tables of lines.
///
/// `scripts/gazetteer` writes the files `FormerTable+….swift` from the official lists.
enum FormerTable {
  static let provinces = TableLines(provinceLines)
  static let districts = TableLines(districtLines)
  static let communes = TableLines(communeLines)
  static let retired = TableLines(retiredLines)
  static let olderProvinces = TableLines(olderProvinceLines)
  static let provinceSpellings = TableLines(provinceSpellingLines)

  /// What lies in what, and what became of it.
  static let links = FormerLinks()
}
