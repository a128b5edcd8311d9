extension FormerTable {
  /// Provinces of before, by the names they had: `name|years|the provinces of the 63 it lay in`.
  ///
  /// General knowledge, checked against no official list: good for reading an address, not for a
  /// report.
  static let olderProvinceLines = """
    Hà Tây|1965–1975; 1991–2008|01
    Hà Sơn Bình|1975–1991|01 17
    Hà Nam Ninh|1975–1991|35 36 37
    Nam Hà|1965–1975; 1991–1996|36 35
    Hải Hưng|1968–1996|30 33
    Hà Bắc|1962–1996|27 24
    Vĩnh Phú|1968–1996|26 25
    Bắc Thái|1965–1996|19 06
    Hà Tuyên|1975–1991|02 08
    Hoàng Liên Sơn|1975–1991|10 15
    Cao Lạng|1975–1978|04 20
    Lai Châu|1962–2003|12 11
    Nghĩa Lộ|1962–1975|15 14
    Hải Ninh|1955–1963|22
    Hồng Quảng|1955–1963|22
    Kiến An|1945–1962|31
    Nghệ Tĩnh|1975–1991|40 42
    Bình Trị Thiên|1976–1989|44 45 46
    Thừa Thiên - Huế|1989–2024|46
    Thừa Thiên|–1976|46
    Vĩnh Linh|1955–1976|45
    Quảng Nam - Đà Nẵng|1976–1996|49 48
    Quảng Tín|1962–1976|49
    Nghĩa Bình|1976–1989|51 52
    Phú Khánh|1976–1989|54 56
    Thuận Hải|1976–1991|58 60
    Bình Tuy|1956–1976|60
    Gia Lai - Kon Tum|1976–1991|64 62
    Pleiku|1932–1976|64
    Phú Bổn|1962–1976|64
    Đắk Lắk|1976–2003|66 67
    Darlac|–1976|66
    Quảng Đức|1959–1976|67
    Tuyên Đức|1958–1976|68
    Lâm Viên|–1950|68
    Đồng Nai Thượng|–1958|68
    Sông Bé|1976–1996|74 70
    Bình Long|1956–1976|70
    Phước Long|1956–1976|70
    Thủ Dầu Một|1889–1976|74 70
    Biên Hòa|1889–1976|75 74
    Long Khánh|1956–1976|75
    Phước Tuy|1956–1976|77
    Bà Rịa|1889–1956|77
    Vũng Tàu - Côn Đảo|1979–1991|77
    Sài Gòn|–1976|79
    Gia Định|1889–1976|79
    Sài Gòn - Gia Định|1975–1976|79
    Chợ Lớn|1889–1956|79 80
    Hậu Nghĩa|1963–1976|80 72 79
    Tân An|1889–1956|80
    Kiến Tường|1956–1976|80
    Định Tường|1956–1976|82
    Mỹ Tho|1889–1976|82
    Gò Công|1889–1976|82
    Kiến Hòa|1956–1976|83
    Vĩnh Bình|1956–1976|84
    Cửu Long|1976–1991|86 84
    Sa Đéc|1889–1976|87
    Kiến Phong|1956–1976|87
    Châu Đốc|1889–1976|89
    Long Xuyên|1889–1956|89
    Phong Dinh|1956–1976|92 93
    Hậu Giang|1976–1991|92 93 94
    Cần Thơ|1991–2003|92 93
    Chương Thiện|1961–1976|93 91
    Ba Xuyên|1956–1976|94
    Bạc Liêu|1889–1956; 1964–1976|95
    Minh Hải|1976–1996|96 95
    An Xuyên|1956–1976|96
    Rạch Giá|1889–1976|91
    Hà Tiên|1889–1956|91
    """
}
