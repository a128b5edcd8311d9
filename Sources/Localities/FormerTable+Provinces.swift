extension FormerTable {
  /// The 63 provinces in force until 30/6/2025, by code: `code|kind|province since|name`.
  ///
  /// Kinds: `T` tỉnh, `C` thành phố under the centre. Source: the statistics office's list of 2025.
  static let provinceLines = """
    01|C|01|Hà Nội
    02|T|08|Hà Giang
    04|T|04|Cao Bằng
    06|T|19|Bắc Kạn
    08|T|08|Tuyên Quang
    10|T|15|Lào Cai
    11|T|11|Điện Biên
    12|T|12|Lai Châu
    14|T|14|Sơn La
    15|T|15|Yên Bái
    17|T|25|Hòa Bình
    19|T|19|Thái Nguyên
    20|T|20|Lạng Sơn
    22|T|22|Quảng Ninh
    24|T|24|Bắc Giang
    25|T|25|Phú Thọ
    26|T|25|Vĩnh Phúc
    27|T|24|Bắc Ninh
    30|T|31|Hải Dương
    31|C|31|Hải Phòng
    33|T|33|Hưng Yên
    34|T|33|Thái Bình
    35|T|37|Hà Nam
    36|T|37|Nam Định
    37|T|37|Ninh Bình
    38|T|38|Thanh Hóa
    40|T|40|Nghệ An
    42|T|42|Hà Tĩnh
    44|T|44|Quảng Bình
    45|T|44|Quảng Trị
    46|C|46|Huế
    48|C|48|Đà Nẵng
    49|T|48|Quảng Nam
    51|T|51|Quảng Ngãi
    52|T|52|Bình Định
    54|T|66|Phú Yên
    56|T|56|Khánh Hòa
    58|T|56|Ninh Thuận
    60|T|68|Bình Thuận
    62|T|51|Kon Tum
    64|T|52|Gia Lai
    66|T|66|Đắk Lắk
    67|T|68|Đắk Nông
    68|T|68|Lâm Đồng
    70|T|75|Bình Phước
    72|T|80|Tây Ninh
    74|T|79|Bình Dương
    75|T|75|Đồng Nai
    77|T|79|Bà Rịa - Vũng Tàu
    79|C|79|Hồ Chí Minh
    80|T|80|Long An
    82|T|82|Tiền Giang
    83|T|86|Bến Tre
    84|T|86|Trà Vinh
    86|T|86|Vĩnh Long
    87|T|82|Đồng Tháp
    89|T|91|An Giang
    91|T|91|Kiên Giang
    92|C|92|Cần Thơ
    93|T|92|Hậu Giang
    94|T|92|Sóc Trăng
    95|T|96|Bạc Liêu
    96|T|96|Cà Mau
    """
}
