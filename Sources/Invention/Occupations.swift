import Facts

/// What invented persons work as.
enum Occupations {
  private static let young = Weighted("Sinh viên 80, Học sinh 15, Nhân viên nhà hàng 5")

  private static let abroad = Weighted(
    """
    Kinh doanh 14, Kỹ sư 11, Làm nail 9, Chủ nhà hàng 8, Công nhân 9, Lập trình viên 8, Kế toán 7,
    Giáo viên 5, Bác sĩ 4, Dược sĩ 4, Điều dưỡng 5, Nội trợ 7, Giảng viên đại học 3,
    Nghiên cứu sinh 4, Nhà khoa học 2, Luật sư 1, Thợ may 3, Tài xế 3, Nghệ sĩ 1
    """)

  private static let hired = Weighted(
    """
    Công nhân 38, Lao động phổ thông 14, Kỹ sư 9, Thuyền viên 5, Điều dưỡng 6, Nội trợ 12,
    Nghiên cứu sinh 5, Phiên dịch 4, Lập trình viên 4, Nhân viên nhà hàng 3
    """)

  private static let old = Weighted("Hưu trí 80, Kinh doanh 9, Chủ nhà hàng 5, Bác sĩ 3, Thợ may 3")

  /// What a person does at the age they have on a day; empty for small children.
  static func occupation(of life: Life, _ asOf: Day, _ draws: inout Draws) -> String {
    let age = life.age(in: asOf.year)
    switch age {
    case ..<6: return ""
    case 6..<18: return "Học sinh"
    case 18..<24: return young.pick(&draws)
    case 66...: return old.pick(&draws)
    default: break
    }
    let usual = isForHire(life.country) ? hired : abroad
    var occupation = usual.pick(&draws)
    while !isLikely(occupation, life.sex, age) { occupation = usual.pick(&draws) }
    return occupation
  }

  private static func isLikely(_ occupation: String, _ sex: Sex, _ age: Int) -> Bool {
    switch occupation {
    case "Nội trợ": sex == .female
    case "Thuyền viên": sex == .male
    case "Nghiên cứu sinh": age < 40
    default: true
    }
  }

  /// Countries to which people went to work, all at working age.
  private static func isForHire(_ country: HostCountry) -> Bool { country.ages.lowerBound >= 18 }
}
