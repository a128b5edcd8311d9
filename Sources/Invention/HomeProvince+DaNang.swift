extension HomeProvince {
  /// Thành phố Đà Nẵng in the units in force since 1/7/2025.
  ///
  /// Codes after Decision 19/2025/QĐ-TTg; the units before them after the statistics office's list.
  static let daNang = HomeProvince(
    code: "48", name: "Đà Nẵng", type: "Thành phố", people: "Quảng Nam – Đà Nẵng",
    communes: """
      20194 Phường Hải Vân; 20197 Phường Liên Chiểu; 20200 Phường Hòa Khánh; 20209 Phường Thanh Khê;
      20242 Phường Hải Châu; 20257 Phường Hòa Cường; 20260 Phường Cẩm Lệ; 20263 Phường Sơn Trà;
      20275 Phường An Hải; 20285 Phường Ngũ Hành Sơn; 20305 Phường An Khê; 20308 Xã Bà Nà;
      20314 Phường Hòa Xuân; 20320 Xã Hòa Vang; 20332 Xã Hòa Tiến; 20335 Phường Bàn Thạch;
      20341 Phường Tam Kỳ; 20350 Phường Hương Trà; 20356 Phường Quảng Phú; 20364 Xã Chiên Đàn;
      20380 Xã Tây Hồ; 20392 Xã Phú Ninh; 20401 Phường Hội An Tây; 20410 Phường Hội An;
      20413 Phường Hội An Đông; 20434 Xã Tân Hiệp; 20443 Xã Hùng Sơn; 20455 Xã Tây Giang;
      20458 Xã Avương; 20467 Xã Đông Giang; 20476 Xã Sông Kôn; 20485 Xã Sông Vàng;
      20494 Xã Bến Hiên; 20500 Xã Đại Lộc; 20506 Xã Thượng Đức; 20515 Xã Hà Nha; 20539 Xã Vu Gia;
      20542 Xã Phú Thuận; 20551 Phường Điện Bàn; 20557 Phường Điện Bàn Bắc; 20569 Xã Điện Bàn Tây;
      20575 Phường An Thắng; 20579 Phường Điện Bàn Đông; 20587 Xã Gò Nổi; 20599 Xã Nam Phước;
      20611 Xã Thu Bồn; 20623 Xã Duy Xuyên; 20635 Xã Duy Nghĩa; 20641 Xã Quế Sơn; 20650 Xã Xuân Phú;
      20656 Xã Nông Sơn; 20662 Xã Quế Sơn Trung; 20669 Xã Quế Phước; 20695 Xã Thạnh Mỹ;
      20698 Xã La Êê; 20704 Xã La Dêê; 20707 Xã Nam Giang; 20710 Xã Bến Giằng; 20716 Xã Đắc Pring;
      20722 Xã Khâm Đức; 20728 Xã Phước Hiệp; 20734 Xã Phước Năng; 20740 Xã Phước Chánh;
      20752 Xã Phước Thành; 20767 Xã Việt An; 20770 Xã Phước Trà; 20779 Xã Hiệp Đức;
      20791 Xã Thăng Bình; 20794 Xã Thăng An; 20818 Xã Đồng Dương; 20827 Xã Thăng Phú;
      20836 Xã Thăng Trường; 20848 Xã Thăng Điền; 20854 Xã Tiên Phước; 20857 Xã Sơn Cẩm Hà;
      20875 Xã Lãnh Ngọc; 20878 Xã Thạnh Bình; 20900 Xã Trà My; 20908 Xã Trà Liên; 20920 Xã Trà Đốc;
      20923 Xã Trà Tân; 20929 Xã Trà Giáp; 20938 Xã Trà Leng; 20941 Xã Trà Tập; 20944 Xã Nam Trà My;
      20950 Xã Trà Linh; 20959 Xã Trà Vân; 20965 Xã Núi Thành; 20971 Xã Tam Xuân; 20977 Xã Đức Phú;
      20984 Xã Tam Anh; 20992 Xã Tam Hải; 21004 Xã Tam Mỹ
      """,
    former: """
      20194 phường Hòa Hiệp Bắc, quận Liên Chiểu, Đà Nẵng
      20200 phường Hòa Khánh Nam, quận Liên Chiểu, Đà Nẵng
      20242 phường Thanh Bình, quận Hải Châu, Đà Nẵng
      20260 phường Khuê Trung, quận Cẩm Lệ, Đà Nẵng
      20275 phường An Hải Bắc, quận Sơn Trà, Đà Nẵng
      20308 xã Hòa Ninh, huyện Hòa Vang, Đà Nẵng
      20320 xã Hòa Phú, huyện Hòa Vang, Đà Nẵng
      20332 xã Hòa Khương, huyện Hòa Vang, Đà Nẵng
      20341 phường An Mỹ, thành phố Tam Kỳ, Quảng Nam
      20356 phường An Phú, thành phố Tam Kỳ, Quảng Nam
      20380 xã Tam Thành, huyện Phú Ninh, Quảng Nam
      20410 phường Minh An, thành phố Hội An, Quảng Nam
      20413 phường Cẩm Châu, thành phố Hội An, Quảng Nam
      20455 xã Lăng, huyện Tây Giang, Quảng Nam
      20467 thị trấn P Rao, huyện Đông Giang, Quảng Nam
      20485 xã Tư, huyện Đông Giang, Quảng Nam
      20500 thị trấn Ái Nghĩa, huyện Đại Lộc, Quảng Nam
      20515 xã Đại Hồng, huyện Đại Lộc, Quảng Nam
      20539 xã Đại Phong, huyện Đại Lộc, Quảng Nam
      20557 xã Điện Tiến, thị xã Điện Bàn, Quảng Nam
      20579 phường Điện Ngọc, thị xã Điện Bàn, Quảng Nam
      20587 xã Điện Quang, thị xã Điện Bàn, Quảng Nam
      20623 xã Duy Trinh, huyện Duy Xuyên, Quảng Nam
      20635 xã Duy Thành, huyện Duy Xuyên, Quảng Nam
      20650 xã Quế Xuân 1, huyện Quế Sơn, Quảng Nam
      20662 xã Quế Hiệp, huyện Quế Sơn, Quảng Nam
      20698 xã Laêê, huyện Nam Giang, Quảng Nam
      20710 xã Tà Pơơ, huyện Nam Giang, Quảng Nam
      20716 xã Đắc Pre, huyện Nam Giang, Quảng Nam
      20728 xã Phước Hoà, huyện Phước Sơn, Quảng Nam
      20740 xã Phước Công, huyện Phước Sơn, Quảng Nam
      20779 xã Quế Tân, huyện Hiệp Đức, Quảng Nam
      20770 xã Sông Trà, huyện Hiệp Đức, Quảng Nam
      20794 xã Bình Dương, huyện Thăng Bình, Quảng Nam
      20827 xã Bình Phú, huyện Thăng Bình, Quảng Nam
      20836 xã Bình Sa, huyện Thăng Bình, Quảng Nam
      20857 xã Tiên Sơn, huyện Tiên Phước, Quảng Nam
      20878 xã Tiên Cảnh, huyện Tiên Phước, Quảng Nam
      20908 xã Trà Kót, huyện Bắc Trà My, Quảng Nam
      20923 xã Trà Giác, huyện Bắc Trà My, Quảng Nam
      20938 xã Trà Dơn, huyện Nam Trà My, Quảng Nam
      20941 xã Trà Cang, huyện Nam Trà My, Quảng Nam
      20959 xã Trà Vinh, huyện Nam Trà My, Quảng Nam
      20977 xã Tam Sơn, huyện Núi Thành, Quảng Nam
      20965 xã Tam Hiệp, huyện Núi Thành, Quảng Nam
      """)
}
