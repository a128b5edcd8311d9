/// Syllables with marks that names, addresses and the sheets of offices are full of.
///
/// A word that reads as one of these is a stronger sign of a right reading than a word that could be
/// Vietnamese: Hòa is more likely than Hịa. The frequent words of public lists of names and of the
/// official lists of units, and the words such sheets are headed and filled with.
struct CommonSyllables: Sendable {
  /// The keys of the syllables in a table of open addresses; 0 for a free place.
  private var places = [UInt64](repeating: 0, count: 1 << bits)

  private static let bits = 11

  static let all = CommonSyllables()

  private init() {
    let table = Glyph.table
    for word in Self.words {
      var syllable = Syllable()
      for scalar in word.unicodeScalars { syllable.add(Glyph.of(scalar.value, table.span)) }
      var place = Self.place(of: syllable.key)
      while places[place] != 0, places[place] != syllable.key { place = Self.next(place) }
      places[place] = syllable.key
    }
  }

  func contains(_ syllable: Syllable) -> Bool {
    var place = Self.place(of: syllable.key)
    while places[place] != 0 {
      if places[place] == syllable.key { return true }
      place = Self.next(place)
    }
    return false
  }

  private static func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }

  private static func next(_ place: Int) -> Int { (place + 1) & (1 << bits - 1) }

  static let words = text.split(whereSeparator: \.isWhitespace)

  private static let text = """
    biên biển biện buôn bà bàn bàu bá bác bách bán bé bình bích bùi băng bạch bản bảo bắc bằng bế
    bến bếp bỉ bố bộ bửu chiến chiềng chuyên chánh cháu châm châu chí chính chú chúc chư chương chải
    chết chỉ chị chồng chợ chủ chử chữa cái cán cát có cô côn công cù cúc cũ cơ cư cương cường cảnh
    cấp cầm cần cầu cẩm cậu cắt cố cốc cổ của cứu cửa diên diễm diễn diện diệp diệu doãn duyên dân
    dì dũng dư dương dược dần dầu dịch dựng giàng giàu giáo giáp giảng giấy giặt giới gò góp gấm
    hiên hiến hiếu hiền hiển hiện hiệp hiệu hoà hoài hoàn hoàng hoằng huyên huyền huyện huân huấn
    huế huệ huỳnh hà hàm hàn hàng hành hào hán hân hòa hóa hôn hùng hưng hưu hương hướng hường hưởng
    hạ hạnh hải hảo hậu hằng hệ họ họa học hồ hồng hộ hội hợp hứa hữu khiêm khuyên khuê khuất khánh
    khê khóm khôi không khúc khương khả khải khắc khối khổng kiên kiến kiều kiệt kế kết kỳ kỹ liêm
    liên liêu liễu luyến luyện luân luông luận luật làm làng lành lào lái láng lâm lân lâu lã lãng
    lãnh lão lê lò lô lùng lý lăng lĩnh lũng lư lưu lương lường lượng lạc lại lập lễ lệ lộ lộc lớp
    lợi lục lữ lực má máy mã móc môn mông mơ mường mạc mạch mạnh mất mẫn mậu mẹ mến mộc mộng mới mợ
    mỹ nghiêm nghiên nghiệp nghèo nghĩa nghề nghỉ nghị nguyên nguyễn nguyệt ngà ngành ngày ngân ngãi
    ngô ngũ người ngọc ngụy nhiên nhuận nhà nhàn nhâm nhân nhã nhơn như nhạc nhất nhật nhị nhữ những
    nhựt nà nông năm năng nưa nương nước nấu nậm nịnh nội nữ phiên pháp phát phép phìn phình phí phù
    phùng phú phúc phương phước phường phượng phạm phẩm phố phổ phục phụng quyên quyết quyền quách
    quán quân quê quí quý quản quảng quận quế quốc quới quỳ quỳnh quỹ suối sáng séc sông sĩ sơ sơn
    sư sương sầm số sống sửa sỹ thiên thiết thiều thiện thiệu thoại thuê thuần thuận thuỷ thàng
    thành thái tháng thân thím thôn thông thùy thúy thăng thơ thơm thư thương thường thượng thạc
    thạch thạnh thảo thắm thắng thế thị thịnh thọ thống thổ thới thợ thục thụy thủ thủy thức thực
    tiên tiêu tiến tiền tiểu tiệm tiệp toàn toán toản triều triệu truyền trà tràng trâm trân trì
    trình trí trú trúc trưng trương trước trường trạch trấn trầm trần trị trịnh trọng trợ trực tuyên
    tuyến tuyết tuyền tuyển tuân tuấn tuệ tà tài tàu tác tâm tân tây tên tình tín tính tóc tô tôn
    tùng tú túc tăng tư tươi tường tưởng tạ tại tạp tả tấn tất tập tỉnh tịch tịnh tố tống tổ tới tụ
    tứ từ tử tự uyên viên viết việt và vàng vân võ văn vĩ vĩnh vũ vương vườn vượng vượt vạn vị với
    vợ vụ vỹ xuyên xuyến xuân xuất xá xây xã xóm xương yên yến ái ánh áo ân âu ô ông úc út ý ăn đa
    đan đang đinh điền điển điện điệp đoan đoàn đà đài đàm đàn đào đã đình đóng đô đôn đông đăk đăng
    đường được đạ đại đạo đạt đất đậu đắc đắk đằng đặc đặng đến đề địa định đồn đồng đỗ độ đội động
    đức ấn ấp ở ủi ủng
    """
}
