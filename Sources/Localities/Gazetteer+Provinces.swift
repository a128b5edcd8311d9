extension Gazetteer {
  /// The 34 provinces in force, by code: `code|kind|name`, and for one whose kind has changed since
  /// 1/7/2025 also `|kind before|day of the change`.
  ///
  /// Kinds: `T` tỉnh, `C` thành phố under the centre. Source: Decision 19/2025/QĐ-TTg; resolutions
  /// 30/2026/QH16 (Đồng Nai), 36/2026/QH16 (Quảng Ninh) and 39/2026/QH16 (Bắc Ninh) of the National
  /// Assembly. As of 25/9/2026.
  static let provinceLines = """
    01|C|Hà Nội
    04|T|Cao Bằng
    08|T|Tuyên Quang
    11|T|Điện Biên
    12|T|Lai Châu
    14|T|Sơn La
    15|T|Lào Cai
    19|T|Thái Nguyên
    20|T|Lạng Sơn
    22|C|Quảng Ninh|T|2026-09-01
    24|C|Bắc Ninh|T|2026-09-20
    25|T|Phú Thọ
    31|C|Hải Phòng
    33|T|Hưng Yên
    37|T|Ninh Bình
    38|T|Thanh Hóa
    40|T|Nghệ An
    42|T|Hà Tĩnh
    44|T|Quảng Trị
    46|C|Huế
    48|C|Đà Nẵng
    51|T|Quảng Ngãi
    52|T|Gia Lai
    56|T|Khánh Hòa
    66|T|Đắk Lắk
    68|T|Lâm Đồng
    75|C|Đồng Nai|T|2026-04-30
    79|C|Hồ Chí Minh
    80|T|Tây Ninh
    82|T|Đồng Tháp
    86|T|Vĩnh Long
    91|T|An Giang
    92|C|Cần Thơ
    96|T|Cà Mau
    """
}
