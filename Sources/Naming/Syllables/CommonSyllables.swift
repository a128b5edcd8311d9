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
    for word in Self.text.split(whereSeparator: \.isWhitespace) {
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

  private static let text = """
    biên biện buôn bà bàn bàu bá bác bách bán bé bình bích bùi băng bạch bản bảo bắc bằng bế bến bỉ
    bố bộ bửu chiến chiềng chuyên chánh cháu châm châu chí chính chú chúc chư chương chải chết chỉ
    chị chồng chợ chủ chử cái cán cát có cô côn công cù cúc cũ cơ cư cương cường cảnh cấp cầm cần
    cầu cẩm cậu cố cốc cổ của cửa diên diễm diễn diện diệp diệu doãn duyên dân dì dũng dư dương dược
    dần dầu giàng giàu giáo giáp giảng giấy giới gò góp gấm hiên hiến hiếu hiền hiển hiện hiệp hiệu
    hoà hoài hoàn hoàng hoằng huyên huyền huyện huân huấn huế huệ huỳnh hà hàm hàn hàng hành hào hán
    hân hòa hóa hôn hùng hưng hưu hương hướng hường hưởng hạ hạnh hải hảo hậu hằng hệ họ học hồ hồng
    hộ hội hợp hứa hữu khiêm khuyên khuê khuất khánh khê khóm khôi không khúc khương khả khải khắc
    khối khổng kiên kiến kiều kiệt krông kông kế kết kỳ kỹ liêm liên liêu liễu luyến luyện luân
    luông luận làng lành lào lái láng lâm lân lâu lã lãng lãnh lão lê lò lô lùng lý lăng lĩnh lũng
    lư lưu lương lường lượng lạc lại lập lễ lệ lộ lộc lợi lục lữ lực má mã môn mông mơ mường mạc
    mạch mạnh mất mẫn mậu mẹ mến mộc mộng mới mợ mỹ nghiêm nghiệp nghèo nghĩa nghề nghỉ nghị nguyên
    nguyễn nguyệt ngà ngày ngân ngãi ngô ngũ người ngọc ngụy nhiên nhuận nhà nhàn nhâm nhân nhã nhơn
    như nhất nhật nhị nhữ những nhựt nà nông năm năng nưa nương nước nậm nịnh nội nữ pháp phát phép
    phìn phình phí phù phùng phú phúc phương phước phường phượng phạm phố phổ phụng quyên quyết
    quyền quách quán quân quê quí quý quản quảng quận quế quốc quới quỳ quỳnh quỹ suối sáng séc sông
    sĩ sơ sơn sư sương sầm số sống sỹ thiên thiết thiều thiện thiệu thoại thuần thuận thuỷ thàng
    thành thái tháng thân thím thôn thông thùy thúy thăng thơ thơm thư thương thường thượng thạc
    thạch thạnh thảo thắm thắng thế thị thịnh thọ thống thổ thới thợ thục thụy thủy thức thực tiên
    tiêu tiến tiền tiểu tiệm tiệp toàn toán toản triều triệu truyền trà tràng trâm trân trì trình
    trí trú trúc trưng trương trước trường trạch trấn trầm trần trị trịnh trọng trợ trực tuyên tuyến
    tuyết tuyền tuyển tuân tuấn tuệ tà tài tác tâm tân tây tên tình tín tính tô tôn tùng tú túc tăng
    tư tươi tường tưởng tạ tại tả tấn tất tập tỉnh tịch tịnh tố tống tổ tới tụ tứ từ tử tự uyên viên
    viết việt và vàng vân võ văn vĩ vĩnh vũ vương vượng vượt vạn vị với vợ vỹ xuyên xuyến xuân xuất
    xá xã xóm xương yên yến ái ánh áo ân âu ô ông úc út ý đa đak đan đang đinh điền điển điện điệp
    đoan đoàn đà đài đàm đàn đào đã đình đóng đô đôn đông đăk đăng đường được đạ đại đạo đạt đất đậu
    đắc đắk đằng đặc đặng đến đề địa định đồn đồng đỗ độ đội động đức ấn ấp ở ủng
    """
}
