extension HomeProvince {
  /// Tỉnh Thanh Hóa in the units in force since 1/7/2025.
  ///
  /// Codes after Decision 19/2025/QĐ-TTg; the units before them after the statistics office's list.
  static let thanhHoa = HomeProvince(
    code: "38", name: "Thanh Hóa", type: "Tỉnh", people: "Thanh Hóa",
    communes: """
      14758 Phường Hàm Rồng; 14797 Phường Hạc Thành; 14812 Phường Bỉm Sơn; 14818 Phường Quang Trung;
      14845 Xã Mường Lát; 14848 Xã Tam Chung; 14854 Xã Mường Lý; 14857 Xã Trung Lý;
      14860 Xã Quang Chiểu; 14863 Xã Pù Nhi; 14864 Xã Nhi Sơn; 14866 Xã Mường Chanh;
      14869 Xã Hồi Xuân; 14872 Xã Trung Thành; 14875 Xã Trung Sơn; 14878 Xã Phú Lệ;
      14890 Xã Phú Xuân; 14896 Xã Hiền Kiệt; 14902 Xã Nam Xuân; 14908 Xã Thiên Phủ;
      14923 Xã Bá Thước; 14932 Xã Điền Quang; 14950 Xã Điền Lư; 14953 Xã Quý Lương;
      14956 Xã Pù Luông; 14959 Xã Cổ Lũng; 14974 Xã Văn Nho; 14980 Xã Thiết Ống; 15001 Xã Trung Hạ;
      15007 Xã Tam Thanh; 15010 Xã Sơn Thủy; 15013 Xã Na Mèo; 15016 Xã Quan Sơn; 15019 Xã Tam Lư;
      15022 Xã Sơn Điện; 15025 Xã Mường Mìn; 15031 Xã Yên Khương; 15034 Xã Yên Thắng;
      15043 Xã Giao An; 15049 Xã Văn Phú; 15055 Xã Linh Sơn; 15058 Xã Đồng Lương; 15061 Xã Ngọc Lặc;
      15085 Xã Thạch Lập; 15091 Xã Ngọc Liên; 15106 Xã Nguyệt Ấn; 15112 Xã Kiên Thọ;
      15124 Xã Minh Sơn; 15127 Xã Cẩm Thủy; 15142 Xã Cẩm Thạch; 15148 Xã Cẩm Tú; 15163 Xã Cẩm Vân;
      15178 Xã Cẩm Tân; 15187 Xã Kim Tân; 15190 Xã Vân Du; 15199 Xã Thạch Quảng;
      15211 Xã Thạch Bình; 15229 Xã Thành Vinh; 15250 Xã Ngọc Trạo; 15271 Xã Hà Trung;
      15274 Xã Hà Long; 15286 Xã Hoạt Giang; 15298 Xã Lĩnh Toại; 15316 Xã Tống Sơn;
      15349 Xã Vĩnh Lộc; 15361 Xã Tây Đô; 15382 Xã Biện Thượng; 15409 Xã Yên Phú; 15412 Xã Quý Lộc;
      15421 Xã Yên Trường; 15442 Xã Yên Ninh; 15448 Xã Định Hòa; 15457 Xã Định Tân;
      15469 Xã Yên Định; 15499 Xã Thọ Xuân; 15505 Xã Thọ Long; 15520 Xã Xuân Hòa; 15544 Xã Lam Sơn;
      15553 Xã Sao Vàng; 15568 Xã Thọ Lập; 15574 Xã Xuân Tín; 15592 Xã Xuân Lập; 15607 Xã Bát Mọt;
      15610 Xã Yên Nhân; 15622 Xã Vạn Xuân; 15628 Xã Lương Sơn; 15634 Xã Luận Thành;
      15643 Xã Thắng Lộc; 15646 Xã Thường Xuân; 15658 Xã Xuân Chinh; 15661 Xã Tân Thành;
      15664 Xã Triệu Sơn; 15667 Xã Thọ Bình; 15682 Xã Hợp Tiến; 15715 Xã Tân Ninh;
      15724 Xã Đồng Tiến; 15754 Xã Thọ Ngọc; 15763 Xã Thọ Phú; 15766 Xã An Nông; 15772 Xã Thiệu Hóa;
      15778 Xã Thiệu Tiến; 15796 Xã Thiệu Quang; 15820 Xã Thiệu Toán; 15835 Xã Thiệu Trung;
      15853 Phường Đông Tiến; 15865 Xã Hoằng Hóa; 15880 Xã Hoằng Giang; 15889 Xã Hoằng Phú;
      15910 Xã Hoằng Sơn; 15925 Phường Nguyệt Viên; 15961 Xã Hoằng Lộc; 15976 Xã Hoằng Châu;
      15991 Xã Hoằng Tiến; 16000 Xã Hoằng Thanh; 16012 Xã Hậu Lộc; 16021 Xã Triệu Lộc;
      16033 Xã Đông Thành; 16072 Xã Hoa Lộc; 16078 Xã Vạn Lộc; 16093 Xã Nga Sơn; 16108 Xã Tân Tiến;
      16114 Xã Nga Thắng; 16138 Xã Hồ Vương; 16144 Xã Nga An; 16171 Xã Ba Đình; 16174 Xã Như Xuân;
      16177 Xã Xuân Bình; 16186 Xã Hóa Quỳ; 16213 Xã Thanh Phong; 16222 Xã Thanh Quân;
      16225 Xã Thượng Ninh; 16228 Xã Như Thanh; 16234 Xã Xuân Du; 16249 Xã Mậu Lâm;
      16258 Xã Xuân Thái; 16264 Xã Yên Thọ; 16273 Xã Thanh Kỳ; 16279 Xã Nông Cống;
      16297 Xã Trung Chính; 16309 Xã Thắng Lợi; 16342 Xã Thăng Bình; 16348 Xã Trường Văn;
      16363 Xã Tượng Lĩnh; 16369 Xã Công Chính; 16378 Phường Đông Sơn; 16417 Phường Đông Quang;
      16438 Xã Lưu Vệ; 16480 Xã Quảng Yên; 16489 Xã Quảng Chính; 16498 Xã Quảng Ngọc;
      16516 Phường Nam Sầm Sơn; 16522 Phường Quảng Phú; 16531 Phường Sầm Sơn; 16540 Xã Quảng Ninh;
      16543 Xã Quảng Bình; 16549 Xã Tiên Trang; 16561 Phường Tĩnh Gia; 16576 Phường Ngọc Sơn;
      16591 Xã Các Sơn; 16594 Phường Tân Dân; 16597 Phường Hải Lĩnh; 16609 Phường Đào Duy Từ;
      16624 Phường Trúc Lâm; 16636 Xã Trường Lâm; 16645 Phường Hải Bình; 16654 Phường Nghi Sơn
      """,
    former: """
      14758 phường Nam Ngạn, thành phố Thanh Hóa, Thanh Hóa
      16522 phường Quảng Hưng, thành phố Thanh Hóa, Thanh Hóa
      14818 phường Bắc Sơn, thị xã Bỉm Sơn, Thanh Hóa
      16531 phường Trung Sơn, thành phố Sầm Sơn, Thanh Hóa
      14878 xã Phú Thanh, huyện Quan Hóa, Thanh Hóa
      14902 xã Nam Tiến, huyện Quan Hóa, Thanh Hóa
      14908 xã Nam Động, huyện Quan Hóa, Thanh Hóa
      14932 xã Điền Thượng, huyện Bá Thước, Thanh Hóa
      14956 xã Thành Sơn, huyện Bá Thước, Thanh Hóa
      14959 xã Lũng Cao, huyện Bá Thước, Thanh Hóa
      14980 xã Thiết Kế, huyện Bá Thước, Thanh Hóa
      15016 xã Trung Thượng, huyện Quan Sơn, Thanh Hóa
      15055 xã Trí Nang, huyện Lang Chánh, Thanh Hóa
      15058 xã Tân Phúc, huyện Lang Chánh, Thanh Hóa
      15124 xã Lam Sơn, huyện Ngọc Lặc, Thanh Hóa
      15106 xã Vân Âm, huyện Ngọc Lặc, Thanh Hóa
      15091 xã Ngọc Sơn, huyện Ngọc Lặc, Thanh Hóa
      15127 thị trấn Phong Sơn, huyện Cẩm Thủy, Thanh Hóa
      15148 xã Cẩm Quý, huyện Cẩm Thủy, Thanh Hóa
      15178 xã Cẩm Long, huyện Cẩm Thủy, Thanh Hóa
      15211 xã Thạch Cẩm, huyện Thạch Thành, Thanh Hóa
      15229 xã Thành Mỹ, huyện Thạch Thành, Thanh Hóa
      15250 xã Thành Tâm, huyện Thạch Thành, Thanh Hóa
      15286 xã Yên Dương, huyện Hà Trung, Thanh Hóa
      15316 xã Hà Sơn, huyện Hà Trung, Thanh Hóa
      15361 xã Vĩnh Quang, huyện Vĩnh Lộc, Thanh Hóa
      15382 xã Vĩnh Hùng, huyện Vĩnh Lộc, Thanh Hóa
      15412 thị trấn Yên Lâm, huyện Yên Định, Thanh Hóa
      15442 xã Yên Hùng, huyện Yên Định, Thanh Hóa
      15448 xã Định Thành, huyện Yên Định, Thanh Hóa
      15499 xã Xuân Hồng, huyện Thọ Xuân, Thanh Hóa
      15520 xã Thọ Hải, huyện Thọ Xuân, Thanh Hóa
      15544 xã Thọ Xương, huyện Thọ Xuân, Thanh Hóa
      15574 xã Quảng Phú, huyện Thọ Xuân, Thanh Hóa
      15658 xã Xuân Lẹ, huyện Thường Xuân, Thanh Hóa
      15643 xã Xuân Thắng, huyện Thường Xuân, Thanh Hóa
      15667 xã Thọ Sơn, huyện Triệu Sơn, Thanh Hóa
      15682 xã Hợp Lý, huyện Triệu Sơn, Thanh Hóa
      15715 xã Văn Sơn, huyện Triệu Sơn, Thanh Hóa
      15766 xã Tiến Nông, huyện Triệu Sơn, Thanh Hóa
      15778 xã Thiệu Ngọc, huyện Thiệu Hóa, Thanh Hóa
      15796 xã Thiệu Giang, huyện Thiệu Hóa, Thanh Hóa
      15835 xã Thiệu Viên, huyện Thiệu Hóa, Thanh Hóa
      15865 thị trấn Bút Sơn, huyện Hoằng Hóa, Thanh Hóa
      15889 xã Hoằng Kim, huyện Hoằng Hóa, Thanh Hóa
      15925 phường Tào Xuyên, thành phố Thanh Hóa, Thanh Hóa
      15961 xã Hoằng Thái, huyện Hoằng Hóa, Thanh Hóa
      16000 xã Hoằng Ngọc, huyện Hoằng Hóa, Thanh Hóa
      """)
}
