/// Names in the order of ICU 72.1.
///
/// Made once with PyICU 2.10.2, `Collator(vi)`, from given names, invented full names (sorted by the
/// keys of given, middle and family name in turn) and names of communes, tone marks in their
/// traditional places. `|` and line ends part the names.
enum ExpectedOrder {
  static let givenNames = """
    An|Ăn|Ân|Ẩn|Ấn|Bến|Biện|Bình|Cát|Cần|Chanh|Châu|Chi|Chiểu|Chinh|Có|Cơ|Cung|Cư|Cừ|Cử|Dat|Dạt
    Diệm|Dịu|Dụng|Duyên|Dư|Dược|Dưỡng|Đàng|Đạt|Đặng|Điền|Đoan|Đường|Hảo|Hão|Hân|Hiểu|Hoa|Hòa
    Hỏa|Hóa|Họa|Hoan|Hoành|Hòe|Hồ|Hồi|Huynh|Hướng|Khải|Khôi|Khuyên|Khuyến|Kiếm|Kiên|Kiều|Kỷ|Lạc
    Lai|Lan|Làn|Lăng|Lịch|Liên|Lộc|Lục|Lực|Ly|Mến|Mi|Mộng|My|Mỳ|Mỵ|Năng|Ngoãn|Nhất|Nhị|Nhung
    Nông|Nở|Nụ|Nữ|Oai|On|Ôn|Ơn|Phan|Phúc|Phùng|Phụng|Phường|Phượng|Quảng|Quí|Quốc|Quy|Quyết|San
    Sáu|Soan|Son|Tấm|Tấn|Thanh|Thạo|Thật|Thích|Thiết|Thơ|Thơi|Thu|Thùy|Thủy|Thúy|Thụy|Thuyên
    Thuyền|Thư|Thương|Tiện|Tiếp|Tinh|Tỉnh|Tĩnh|Tô|Tráng|Trí|Trịnh|Trung|Trường|Tuế|Tuệ|Tự|Tường
    Ty|Ung|Úy|Uyên|Ưng|Vàng|Vi|Viết|Võ|Xiêm|Xuyên|Xương|Y|Ý
    """

  static let persons = """
    Nguyễn Ngọc Anh|Bùi Thị Thu Anh|Đoàn Thị Thu Văn Anh|Lương Thị Thúy Anh
    Phạm Tuấn Thị Phương Anh|Hồ Văn Anh|Đoàn Dũng|Lưu Hồng Dũng|Vũ Ngọc Dũng
    Lưu Anh Thị Hồng Duy|Lê Đức Duy|Nguyễn Hoàng Duy|Đoàn Hồng Duy|Hoàng Thế Thị Ngọc Duy
    Hoàng Xuân Tiến Duy|Lưu Thị Bích Dương|Lưu Thị Mỹ Hữu Dương|Nguyễn Trọng Dương
    Cao Trung Dương|Lưu Đạt|Lương Hữu Thị Phương Đạt|Trần Mạnh Đạt|Phan Ngọc Đạt
    Trương Phương Đạt|Vũ Quang Đạt|Hoàng Đức|Mai Đức|Nguyễn Anh Đức|Vũ Duy Đức|Trương Đình Đức
    Huỳnh Thị Minh Thị Thùy Đức|Nguyễn Thị Phương Đình Đức|Đoàn Thị Thúy Đức|Vũ Tuấn Đức
    Vũ Thị Thu Giang|Hồ Anh Hà|Phan Hữu Hà|Hà Minh Hà|Trần Hải|Lương Công Hải|Mai Thế Hải
    Bùi Thị Hồng Hải|Lương Công Tuấn Hằng|Lưu Hiếu|Bùi Hồng Hiếu|Lương Khánh Minh Hiếu
    Lương Ngọc Hiếu|Phạm Hoàng|Huỳnh Đình Huy|Đinh Hồng Huy|Phan Thị Thùy Huy
    Phan Tiến Thị Thanh Huy|Đinh Đức Huyền|Vũ Tiến Thị Ngọc Huyền|Đoàn Tuấn Huyền|Đặng Hương
    Phạm Thị Hương|Nguyễn Tiến Hương|Phạm Tuấn Hương|Hồ Quang Thị Phương Linh
    Phạm Thị Thùy Linh|Đoàn Minh|Võ Minh|Trương Duy Quốc Minh|Phan Thế Minh|Đoàn Thị Minh Minh
    Vũ Thị Minh Minh|Trương Thị Thùy Minh|Đào Hữu Nam|Vũ Thu Thị Ngọc Ngân|Lê Văn Ngân
    Phan Ngọc|Trương Đức Ngọc|Hà Mạnh Ngọc|Lương Quang Ngọc|Hồ Thị Hồng Ngọc|Lê Tuấn Ngọc
    Nguyễn Nguyên|Mai Mạnh Nguyên|Trương Nhi|Võ Nhi|Phạm Hữu Nhi|Hồ Khánh Thị Nhi|Hồ Phương Nhi
    Hoàng Thị Minh Việt Nhi|Huỳnh Thị Thúy Thị Phương Nhi|Hồ Phương|Hồ Tuấn Phương|Đặng Quỳnh
    Hà Đức Quỳnh|Lưu Thị Kim Quỳnh|Võ Sơn|Lương Đức Sơn|Dương Thị Phương Sơn
    Hoàng Thị Phương Sơn|Vũ Văn Sơn|Huỳnh Thanh|Mai Thanh|Cao Thành|Ngô Minh Thành|Đỗ Thảo
    Trịnh Công Thảo|Nguyễn Hoàng Thảo|Lưu Tiến Thảo|Đào Trọng Thị Minh Thảo
    Đặng Việt Thị Mỹ Thảo|Hoàng Trang|Bùi Anh Trang|Lê Mạnh Trang|Trịnh Thị Minh Trang
    Trương Thị Ngọc Trang|Mai Tiến Trang|Phạm Xuân Trang|Mai Tuấn|Hoàng Hữu Tuấn
    Lưu Thành Thành Tuấn|Mai Thế Tuấn|Lương Thị Minh Tuấn|Huỳnh Thị Thu Tuấn
    """

  static let communes = """
    A Dơi|An Lạc Thôn|An Thạnh|Ba Chúc|Bạch Đằng|Bảo Lâm|Bắc Kạn|Bến Cát|Bình Đại|Bình Nguyên
    Bồ Đề|Cái Ngang|Cao Lãnh|Cẩm Thạch|Chấn Thịnh|Chiêm Hóa|Chợ Mới|Cốc Pàng|Cửa Ông|Dliê Ya
    Đạ Tẻh|Đak Sơmei|Đăk Plô|Điện Bàn Tây|Đốc Binh Kiều|Đông Khê|Đông Thái Ninh|Đức Đồng
    Ea Drăng|Gành Hào|Giai Xuân|Hà Đông|Hải Lạng|Hạnh Phúc|Hiếu Thành|Hòa Thành|Hoàng Mai
    Hồ Tràm|Hồng Vân|Hưng Hội|Hương Sơn|Ia Lâu|Kế Sách|Khoái Châu|Kim Bảng|Kon Tum|La Hiên
    Lâm Bình|Liên Hiệp|Long Hiệp|Long Tuyền|Lùng Phình|Mai Hạ|Minh Hưng|Mù Cang Chải|Mường La
    Mường Tùng|Mỹ Quý|Na Rì|Nam Hà Lâm Hà|Nam Trà My|Nếnh|Nghĩa Lộc|Ngọc Tố|Nguyệt Đức
    Nhơn Hòa Lập|Ninh Quới|Pắc Ngà|Phong Điền|Phú Định|Phù Mỹ|Phú Thọ Hòa|Phúc Trạch
    Phước Thành|Quách Phẩm|Quang Lịch|Quốc Khánh|Quỳnh Phú|Sen Ngư|Sông Trí|Sơn Nam|Tà Lài
    Tam Hưng|Tân Biên|Tân Hưng|Tân Phú Đông|Tân Tri|Tây Phương|Thái Mỹ|Thanh Hưng|Thạnh Quới
    Thần Lĩnh|Thọ Ngọc|Thu Bồn|Thư Lâm|Tiên Du|Tĩnh Gia|Trà Ôn|Trần Văn Thời|Trùng Khánh
    Trương Quang Trọng|Tùng Vài|Từ Sơn|Văn Giang|Vật Lại|Vĩnh Định|Vĩnh Phước|Võ Cường
    Xóm Chiếu|Xuân Lộc|Ya Ma|Yên Nhân
    """
}
