extension FormerTable {
  /// Other ways the 63 provinces are written: `spelling|the provinces of the 63 it may mean`.
  ///
  /// From usage.
  static let provinceSpellingLines = """
    HN|01
    SG|79
    Sài Gòn|79
    HCMC|79
    TTH|46
    TP ĐN|48
    T.T.Huế|46
    Q.Ngãi|51
    Q.Trị|45
    Q.Bình|44
    Q.Ninh|22
    Đ.Nẵng|48
    Đ.Nai|75
    HP|31
    QNĐN|49 48
    Bắc Cạn|06
    Đắc Lắc|66
    Đăk Lăk|66
    Đắc Nông|67
    Kontum|62
    Công Tum|62
    Vũng Tàu|77
    BRVT|77
    TPHCM|79
    HCM|79
    TT Huế|46
    TT-Huế|46
    Q.Nam|49
    QN|49 51 22
    BR-VT|77
    ĐN|48 75 67
    Tourane|48
    """
}
