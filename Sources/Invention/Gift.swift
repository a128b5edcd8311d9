import Facts

/// What invented persons give.
enum Gift {
  static let kinds = Weighted(
    """
    tiền mặt 60, hiện vật 17, công trình 8, đầu tư 5, tri thức 5, tình nguyện 5
    """)

  private static let purposes: [String: Weighted<String>] = [
    "tiền mặt": Weighted(
      """
      Quỹ Vì người nghèo 14, Ủng hộ bão lụt 14, Quỹ khuyến học 12, Quà Tết hộ nghèo 11,
      Xây nhà đại đoàn kết 8, Học bổng cho học sinh nghèo 8, Trùng tu đình làng 6,
      Đường bê tông thôn 6, Mổ mắt cho người nghèo 4, Quỹ Đền ơn đáp nghĩa 4
      """),
    "hiện vật": Weighted(
      """
      Thiết bị y tế 6, Sách và máy tính cho trường học 8, Gạo cho hộ nghèo 6, Xe đạp cho học sinh 5,
      Xe lăn cho người khuyết tật 4, Áo ấm mùa đông 4
      """),
    "công trình": Weighted(
      """
      Xây cầu nông thôn 6, Xây lớp học 6, Nước sạch 6, Đường bê tông thôn 6, Trạm y tế xã 3,
      Nhà văn hóa thôn 3
      """),
    "đầu tư": Weighted(
      """
      Xưởng may 4, Cơ sở lưu trú du lịch 4, Chế biến nông sản 4, Nuôi trồng thủy sản 2,
      Công ty phần mềm 2
      """),
    "tri thức": Weighted(
      """
      Giảng dạy tiếng Anh 5, Tư vấn quy hoạch du lịch 3, Tập huấn y khoa 4,
      Hội thảo chuyển giao công nghệ 4, Hướng dẫn nghiên cứu khoa học 3
      """),
    "tình nguyện": Weighted(
      """
      Khám chữa bệnh miễn phí 6, Dạy học hè 4, Hiến máu nhân đạo 3, Dọn rác bãi biển 2
      """),
  ]

  static func purpose(of kind: String, _ draws: inout Draws) -> String {
    purposes[kind]?.pick(&draws) ?? ""
  }

  /// Roughly how many đồng a unit of a currency is worth, to keep sums alike.
  private static let valueOfUnit = [
    "VND": 1, "USD": 24_000, "AUD": 16_000, "JPY": 170, "EUR": 26_000, "KRW": 18,
  ]

  /// The sum and the currency of a gift; both empty where nobody set a value.
  static func sum(
    of kind: String, from country: HostCountry, _ draws: inout Draws
  ) -> (amount: String, currency: String) {
    if draws.happens(perMille: unvalued(kind)) { return ("", "") }
    let currency = draws.happens(perMille: 550) ? country.currency : "VND"
    let value = worth(of: kind, &draws) / (valueOfUnit[currency] ?? 1)
    let least = currency == "VND" ? 200_000 : currency == "KRW" || currency == "JPY" ? 1000 : 20
    return (String(rounded(max(value, least))), currency)
  }

  private static func unvalued(_ kind: String) -> Int {
    switch kind {
    case "tiền mặt": 4
    case "hiện vật": 150
    case "tri thức", "tình nguyện": 920
    default: 60
    }
  }

  /// A value in đồng whose logarithm is spread as a bell: most gifts are small, few very large.
  ///
  /// The bits set in 32 random ones are 16 in the mean, with a deviation of 2.8.
  private static func worth(of kind: String, _ draws: inout Draws) -> Int {
    let typical = kind == "đầu tư" || kind == "công trình" ? 60_000_000 : 4_000_000
    let bits = min(UInt32(truncatingIfNeeded: draws.next()).nonzeroBitCount - 16, 7)
    return bits < 0 ? typical >> -bits : typical << bits
  }

  /// The round number below, as people give: 1, 2, 3 or 5 and zeros.
  private static func rounded(_ value: Int) -> Int {
    var unit = 1
    while value / unit >= 10 { unit *= 10 }
    let lead = value / unit
    return (lead >= 5 ? 5 : min(lead, 3)) * unit
  }
}
