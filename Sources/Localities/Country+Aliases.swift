extension Country {
  /// Other names officials write a country by, each line `alpha-2|name|name…`.
  static let aliasLines = """
    US|Hợp chúng quốc Hoa Kỳ|Mỹ|Mĩ|Nước Mỹ|U.S.A|U.S.|United States of America|America
    US|Hiệp chủng quốc Hoa Kỳ|Hoa Kì
    DE|Cộng hòa Liên bang Đức|CHLB Đức|Đức|Đưc|Nước Đức|Deutschland|GER|D|CHLBĐ
    CZ|Cộng hòa Séc|CH Séc|Séc|Czech|Tiệp|Nước Séc|Sec|Czech Republic|Česko|ČR
    SK|Cộng hòa Slovakia|Cộng hòa Xlô-va-ki-a|Xlô-va-ki-a|Slovakya
    TW|Đài Loan (Trung Quốc)|Vùng lãnh thổ Đài Loan|ROC|Đ.Loan
    KR|Đại Hàn Dân Quốc|Hàn|Nam Hàn|Nam Triều Tiên|Đại Hàn|Korea|ROK|H.Quốc
    KP|Cộng hòa Dân chủ Nhân dân Triều Tiên|CHDCND Triều Tiên|Bắc Triều Tiên|Bắc Hàn|DPRK
    JP|Nhật|Nhật bổn|N.Bản
    RU|Liên bang Nga|LB Nga|Nước Nga|Russian Federation
    UA|U-crai-na|Uckraina|Ukraina (Ucraina)
    BY|Bê-la-rút|Bạch Nga
    PL|Cộng hòa Ba Lan|Polska|CHND Ba Lan
    HU|Hung-ga-ri|Hung|Hungari
    BG|Bun-ga-ri|Bun|Bulgari
    RO|Ru-ma-ni|Rumania
    FR|Cộng hòa Pháp|Nước Pháp|Phú Lang Sa|Pháp quốc
    GB|Liên hiệp Vương quốc Anh và Bắc Ai-len|Anh|Anh Quốc|Nước Anh|UK|U.K|England|Great Britain
    GB|VQ Anh
    CA|Gia Nã Đại|Cannada
    AU|Ô-xtrây-li-a|Úc|Úc Đại Lợi|Australi|Uc|Nước Úc
    NZ|Niu Di-lân|Tân Tây Lan
    NL|Vương quốc Hà Lan|Hoà Lan|Holland
    BE|Vương quốc Bỉ|Bỉ|Nước Bỉ|Belgique|België
    CH|Liên bang Thụy Sĩ|Thụy Sỹ|Suisse|Schweiz
    SE|Vương quốc Thụy Điển
    NO|Vương quốc Na Uy|Norge
    DK|Vương quốc Đan Mạch|Danmark
    FI|Cộng hòa Phần Lan
    AT|Cộng hòa Áo|Áo|Nước Áo|Österreich
    IT|I-ta-li-a|Ý|Ý Đại Lợi|Nước Ý
    ES|TBN|España
    PT|BĐN
    GR|Hi Lạp
    CY|Síp|Cộng hòa Síp|Đảo Síp
    TR|Cộng hòa Thổ Nhĩ Kỳ|Thổ Nhĩ Kì|Thổ|Türkiye
    CN|Cộng hòa Nhân dân Trung Hoa|CHND Trung Hoa|Trung Hoa|Tàu|TQ|PRC
    HK|Hồng Kông (Trung Quốc)|Đặc khu Hành chính Hồng Kông|Hồng Kông|Hương Cảng|Hồng Công
    MO|Ma Cao (Trung Quốc)|Ma Cao|Áo Môn|Macau
    LA|Cộng hòa Dân chủ Nhân dân Lào|CHDCND Lào|Lào|Nước Lào|Lao PDR|Ai Lao|Vạn Tượng
    KH|Vương quốc Campuchia|Cam bốt|Miên|Cao Miên|CPC|Campuchea|Kampuchea
    KH|Cộng hòa Nhân dân Campuchia
    TH|Vương quốc Thái Lan|Thái|Xiêm|Xiêm La
    MY|Ma-lai-xi-a|Mã Lai|Mã Lai Á|Malayxia
    SG|Xinh-ga-po|Sing|Xing|Singapo|Tân Gia Ba|Xin-ga-po
    ID|In-đô-nê-xi-a|Nam Dương|Indo
    PH|Phi-líp-pin|Phi Luật Tân|Philipin|Phi
    MM|Mi-an-ma|Myanmar|Miến Điện|Burma
    BN|Bru-nây
    IN|Cộng hòa Ấn Độ|Ấn
    AE|UAE|Tiểu vương quốc Ả Rập|Du bai
    SA|Vương quốc A-rập Xê-út|Ả rập Saudi|Arab Saudi|KSA
    IL|I-xra-en|Do Thái
    DZ|An-giê-ri|Algérie
    AO|Ăng-gô-la
    LY|Li-bi|Lybia|Lybi
    IQ|I-rắc
    ZA|Cộng hòa Nam Phi
    MZ|Mô-dăm-bích|Mozambic
    BR|Bra-xin|Ba Tây
    MX|Mê-hi-cô|Mễ
    AR|Ác-hen-ti-na
    NC|Tân Ca-lê-đô-ni-a|Tân Đảo|Nouvelle-Calédonie
    VU|Tân Thế Giới|Tân Hebrides
    IE|Ai-len|Ái Nhĩ Lan
    LU|Lúc-xăm-bua|Lucxembua
    RS|Xéc-bi-a|Secbia
    EE|E-xtô-ni-a
    KZ|Ca-dắc-xtan|Kazakstan
    UZ|U-dơ-bê-ki-xtan
    QA|Ca-ta
    KW|Cô-oét
    CI|Bờ Biển Ngà|Cốt-đi-voa
    SN|Xê-nê-gan
    """

  /// Cities and regions that stand where a country is asked for.
  static let placeLines = """
    US|Cali|California|CA (Mỹ)|Nam Cali|Bắc Cali|Texas|Houston|San Jose|Orange County|Quận Cam
    US|Little Saigon|Westminster|Garden Grove|Los Angeles|New Orleans|Seattle|Virginia|Hawaii
    US|Florida|Atlanta
    DE|Berlin|Béc-lin|Leipzig|Hamburg|Munich|München|Frankfurt|Dresden
    CZ|Praha|Prague|Cheb|Brno|Sapa Praha
    SK|Bratislava
    TW|Đài Bắc|Cao Hùng|Taipei
    KR|Seoul|Xê-un|Busan
    JP|Tokyo|Osaka|Nagoya
    RU|Mát-xcơ-va|Moskva|Moscow|Mạc Tư Khoa|Xanh Pê-téc-bua
    UA|Kiev|Kyiv|Odessa|Ô-đét-xa|Kharkov|Kharkiv
    PL|Vác-sa-va|Warszawa|Warsaw
    HU|Budapest|Bu-đa-pét
    BG|Sofia
    FR|Paris|Pa-ri|Lyon|Marseille|Toulouse
    GB|London|Luân Đôn|Manchester|Scotland
    CA|Toronto|Montreal|Vancouver|Calgary|Ottawa
    AU|Sydney|Xít-ni|Melbourne|Brisbane|Perth|Adelaide|Cabramatta
    NZ|Auckland
    BE|Brussels|Bruxelles
    AT|Viên|Vienna|Wien
    IT|Roma|Rome|Milano
    CN|Bắc Kinh|Thượng Hải|Quảng Châu|Quảng Tây|Vân Nam|Nam Ninh|Đông Hưng
    LA|Viêng Chăn|Vientiane|Pakse|Pắc-xế|Xavannakhẹt|Savannakhet|Thà Khẹt
    KH|Phnôm Pênh|Nam Vang|Xiêm Riệp
    TH|Băng Cốc|Bangkok|Udon Thani|Nakhon Phanom|Nakhon
    MY|Kuala Lumpur
    AE|Abu Dhabi
    """

  /// States that are no more, each line `alpha-2 alpha-2…|name|name…` with the states on their ground
  /// today, the likeliest first.
  static let dissolvedLines = """
    DE|Cộng hòa Dân chủ Đức|CHDC Đức|Đông Đức|Tây Đức|DDR|GDR
    CZ SK|Tiệp Khắc|CHXHCN Tiệp Khắc|Cộng hòa Xã hội chủ nghĩa Tiệp Khắc
    RU UA BY MD LT LV EE GE AM AZ KZ UZ KG TJ TM|Liên Xô|Liên Xô cũ|LX|USSR|Liên bang Xô Viết
    RS HR SI BA MK ME XK|Nam Tư|Nam Tư cũ
    """
}
