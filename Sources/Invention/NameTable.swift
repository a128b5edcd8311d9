/// How often the words of Vietnamese names occur.
///
/// Shares per 10,000, condensed from three public lists of names, aggregated; of the many words that
/// occur, only the frequent ones are here. Of no use for statistics on real people.
enum NameTable {
  /// Family names: the word and its share.
  static let family = """
    Nguyễn 2591, Trần 898, Lê 815, Phạm 605, Hoàng 305, Bùi 282, Vũ 276, Võ 261, Phan 258, Đỗ 245,
    Huỳnh 236, Đặng 220, Trương 193, Ngô 183, Dương 165, Hồ 152, Đinh 151, Đoàn 125, Đào 116,
    Trịnh 110, Hà 102, Cao 96, Lương 93, Mai 92, Lưu 74, Lâm 72, Lý 62, Phùng 60, Tạ 57, Thạch 42,
    Nông 42, Thái 41, Vương 40, Chu 39, Tô 35, Triệu 35, Đàm 28, Văn 26, Châu 24, Tống 22, Quách 22,
    Vi 21, Kiều 21, Lại 20, Ma 19, Đồng 19, Hứa 17, Từ 17, Kim 16, Tăng 15, La 15, Lã 14, Thân 12,
    Tôn 12, Diệp 12, Đậu 12, Sơn 11, Lục 11, Nghiêm 10, Bạch 9
    """

  /// Middle names: the words (`-` for none), the share among men, the share among women.
  static let middle = """
    Thị 1 2848, Văn 1915 2, Ngọc 461 276, Minh 526 153, Thanh 391 198, Đức 482 3, Xuân 402 29,
    Quang 418 1, Thị Thu 0 442, Thị Ngọc 0 435, Thị Thanh 0 433, Hoàng 320 50, Đình 333 0,
    Quốc 332 0, Thị Hồng 0 365, Thị Kim 0 338, Hữu 271 1, Hồng 141 140, - 193 71, Duy 249 3,
    Thị Mỹ 0 281, Anh 210 33, Công 228 1, Tiến 217 0, Thu 1 230, Thành 194 2, Trọng 194 1,
    Mạnh 184 0, Tuấn 183 1, Thế 183 1, Phương 34 172, Trung 180 2, Thị Minh 0 209, Thị Thúy 0 205,
    Thị Bích 0 199, Thị Phương 0 191, Việt 141 15, Kim 49 108, Thị Thùy 0 160, Khánh 56 93,
    Hải 90 50, Huy 129 1, Nhật 93 36, Bá 117 0, Tấn 117 0, Bảo 64 60, Thúy 0 133, Chí 112 0,
    Gia 79 27, Đăng 99 1, Thái 87 12, Thùy 0 111, Thị Kiều 0 108, Thị Mai 0 106, Viết 90 1,
    Thị Cẩm 0 100, Thị Tuyết 0 100, Hoài 58 32, Như 38 50, Hà 20 70, Mỹ 1 89, Thị Như 0 86,
    Khắc 74 0, Thị Quỳnh 0 84, Thị Hoài 0 78, Thị Ánh 0 77, Trường 65 1, Quỳnh 3 72, Thị Huyền 0 74,
    Vũ 60 3, Thị Khánh 0 69, Thị Hương 0 69, Thị Thảo 0 68, Thảo 0 67, Mai 6 60, Thị Lan 0 65,
    Thị Hải 0 64, Thị Yến 0 62, Sỹ 52 1, Phúc 50 2, Thị Diễm 0 59, Bích 1 54, Thị Diệu 0 55,
    Thị Hoàng 0 54
    """

  /// Given names: the word, the share among men, the share among women.
  static let given = """
    Anh 261 457, Linh 114 428, Trang 7 336, Phương 81 261, Thảo 24 240, Ngọc 59 200, Hà 60 180,
    Minh 178 58, Sơn 205 4, Nam 200 8, Hương 4 201, Huy 197 3, Tuấn 196 1, Giang 78 115,
    Hiếu 166 26, Nhi 5 183, Đức 183 5, Dương 118 68, Hoàng 175 11, Duy 167 17, Ngân 6 175,
    Hải 153 30, Huyền 2 179, Thanh 75 102, Dũng 172 0, Hằng 1 165, Quỳnh 22 142, Nguyên 90 73,
    Đạt 161 2, Thành 154 9, Long 157 4, Hùng 160 0, Hiền 23 133, Vân 4 149, An 81 64, Tâm 68 77,
    Cường 145 1, Hưng 139 4, Trung 141 2, Mai 3 137, Thủy 15 124, Thắng 137 3, Tú 97 41,
    Khánh 107 30, Dung 2 132, Hạnh 18 113, Quang 131 2, Nhung 1 129, Tùng 129 2, Hoa 2 124,
    Thư 6 120, Yến 1 125, Lâm 108 17, Hòa 67 56, Trinh 7 115, Uyên 1 120, Nga 2 119, Tiến 117 5,
    Phong 119 2, Duyên 3 112, Bình 81 34, Chi 2 112, Phúc 96 19, Trường 108 1, My 0 108, Hồng 20 88,
    Thúy 1 107, Quân 105 2, Bảo 99 7, Như 3 101, Lan 1 103, Thu 9 94, Vũ 103 1, Vy 1 100,
    Thương 17 83, Quyên 2 98, Oanh 2 95, Toàn 95 4, Loan 0 94, Vi 2 91, Vinh 84 10, Nghĩa 87 7,
    Mạnh 93 1, Ly 2 89, Trâm 0 91, Hiệp 79 12, Việt 86 5, Ánh 14 76, Phượng 6 82, Hậu 53 34,
    Tài 85 1, Tiên 5 78, Châu 16 65, Thịnh 77 5, Nhân 65 12, Hân 9 67, Liên 3 73, Khang 76 1,
    Huệ 2 72, Lộc 64 10, Thiện 68 6, Thái 68 6, Phú 67 6, Khoa 67 6, Tuyền 13 57, Kiên 69 2,
    Sang 57 13, Thuận 52 17, Xuân 14 54, Thùy 6 62, Trân 2 64, Thi 16 50, Hường 2 63, Công 64 1,
    Nguyệt 0 64, Tân 59 5, Quý 51 12, Hoài 13 49, Chung 46 14, Hảo 21 36, Mi 1 55, Nhật 48 8,
    Chiến 52 3, Đông 46 7, Trúc 5 48, Tuyết 0 52, Trí 50 2, Hào 50 2, Trọng 49 1, Hoàn 35 15,
    Lợi 41 8, Khanh 27 22, Khải 47 0, Vương 42 4, Phát 46 0, Đại 45 1, Kiều 4 41, Văn 41 4, Lệ 2 43,
    Lương 25 19, Trà 5 38, Luân 42 2, Quyền 38 5, Diễm 0 42, Đăng 39 2, Thắm 2 39, Thông 40 1,
    Chinh 13 27, Ninh 26 13, Mỹ 10 29, Tuyến 21 17, Lý 10 28, Diệu 7 30, Cương 31 6, Phụng 11 25,
    Quyết 34 2, Bích 2 34, Huỳnh 20 15, Phước 32 4, Kiệt 35 0, Điệp 19 16, Đào 2 33, Hiển 32 3,
    Thiên 29 5, Ân 21 13, Ý 6 27, Diệp 2 30, Huế 1 31, Khôi 32 1, Tuyên 25 7, Chính 30 3, Nhàn 4 28,
    Quốc 32 0, Định 27 4, Li 1 30, Tình 19 12, Thọ 28 2, Tín 30 0, Kha 24 6, Cúc 0 29, Cảnh 26 2,
    Tuân 28 0, Phi 24 4, Lam 8 20, Thơ 3 23, Lực 26 0, Danh 25 1, Sinh 18 7, Sương 1 24, Bách 24 1,
    Đoàn 23 1, Thơm 2 22, Tường 19 5, Thoa 0 24, Khương 21 3, Thức 23 1, Bằng 22 1, Khiêm 23 1,
    Thế 22 1, Sáng 19 4, Tính 18 4, Yên 7 15, Bắc 18 4, Toản 21 0, Tươi 2 19, Kỳ 17 4, Kim 4 16,
    Vĩ 18 3, Nghi 2 18, Thạch 18 2, Hoan 12 7, Na 3 17, Ngoan 4 15, Hợp 10 9, Luyến 3 17, Liễu 1 19,
    Hiệu 17 2, Tiền 8 11, Huân 18 2, Mến 4 14, Chương 19 0, Lê 4 15, Hiên 2 17, Tấn 18 0, Liêm 16 2,
    Huấn 18 0, Xuyên 5 13, Nhã 10 8, Khuyên 1 17, Hạ 2 15, Trình 15 3, Ngà 3 14, Nhiên 4 13,
    Đồng 16 1, Lập 14 3, Hữu 15 1, Dân 13 3, Vượng 14 2, Ái 2 14, Lưu 11 4, Vui 4 12, Mơ 0 15,
    Ni 2 14, Vĩnh 14 2, Giáp 15 0, Doanh 13 2, Đoan 3 12, Hưởng 12 3, Biên 11 4, Quí 12 2
    """

  /// Given names that people adopt abroad, with weights of our own by sex.
  static let adopted = """
    Alex 5 0, Amy 0 6, Andy 6 0, Anna 0 5, Brian 6 0, Christine 0 4, Cindy 0 5, Daniel 5 0,
    David 7 0, Diana 0 4, Emily 0 5, Eric 5 0, Helen 0 4, Henry 5 0, Jenny 0 6, Johnny 4 0,
    Julie 0 5, Kevin 6 0, Lisa 0 5, Marie 0 4, Michael 6 0, Nicole 0 4, Paul 4 0, Peter 5 0,
    Petra 0 2, Sophie 0 4, Steven 5 0, Thomas 4 0, Tina 0 5, Tony 5 0, Vincent 4 0, Vivian 0 4
    """
}
