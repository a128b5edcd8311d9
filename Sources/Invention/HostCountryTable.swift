extension HostCountry {
  /// Where Vietnamese people live, how often in an invented registry, since when, and how they left.
  ///
  /// Code; share in 1,000; first year of leaving; age at leaving; currency of gifts; cities. Shares
  /// are of our own, skewed as those of home-town registries are; they are no statistics.
  static let table = """
    US;390;1975;1-55;USD;San Jose, CA/Westminster, CA/Houston, TX/Garden Grove, CA/Garland, TX/\
    Seattle, WA/Falls Church, VA/Atlanta, GA/Portland, OR/Orlando, FL/New Orleans, LA
    JP;93;1998;18-38;JPY;Tokyo/Osaka/Nagoya/Yokohama/Kobe/Fukuoka
    AU;66;1976;1-50;AUD;Sydney/Melbourne/Brisbane/Perth/Adelaide
    FR;58;1954;1-45;EUR;Paris/Lyon/Marseille/Toulouse/Bordeaux
    TW;57;1998;18-36;USD;Đài Bắc/Cao Hùng/Đài Trung/Đài Nam/Tân Bắc
    KR;54;1998;18-36;KRW;Seoul/Ansan/Busan/Daegu/Incheon/Suwon
    CA;48;1976;1-50;USD;Toronto/Montreal/Vancouver/Calgary/Edmonton
    DE;40;1978;5-42;EUR;Berlin/Leipzig/Hamburg/Frankfurt/München/Dresden
    CZ;24;1980;10-42;EUR;Praha/Brno/Cheb/Ostrava
    KH;22;1980;5-50;VND;Phnom Penh/Siem Reap/Battambang
    TH;18;1954;5-45;VND;Bangkok/Udon Thani/Nakhon Phanom
    LA;16;1975;10-45;VND;Vientiane/Pakse/Savannakhet
    GB;15;1979;2-45;EUR;London/Birmingham/Manchester
    RU;14;1982;16-42;USD;Moskva/Sankt-Peterburg/Kazan
    NL;9;1979;2-42;EUR;Amsterdam/Rotterdam/Den Haag
    PL;8;1984;12-42;EUR;Warszawa/Kraków/Łódź
    MY;8;2000;18-38;USD;Kuala Lumpur/Penang/Johor Bahru
    SG;7;1998;15-38;USD;Singapore
    NO;6;1978;2-42;EUR;Oslo/Bergen/Stavanger
    CH;6;1977;2-42;EUR;Zürich/Genève/Lausanne
    BE;5;1975;2-42;EUR;Bruxelles/Liège/Antwerpen
    SE;5;1979;2-42;EUR;Stockholm/Göteborg/Malmö
    AO;5;1996;22-48;USD;Luanda/Benguela
    NZ;5;1979;2-45;AUD;Auckland/Wellington/Christchurch
    CN;4;1990;16-40;USD;Nam Ninh/Quảng Châu/Thượng Hải
    DK;4;1979;2-42;EUR;København/Aarhus
    FI;4;1980;2-42;EUR;Helsinki/Turku/Tampere
    UA;3;1984;16-42;USD;Kyiv/Kharkiv/Odesa
    SK;2;1982;14-42;EUR;Bratislava/Košice
    HU;2;1984;14-42;EUR;Budapest
    HK;2;1982;5-42;USD;Hồng Kông
    IT;1;1980;5-42;EUR;Torino/Milano/Roma
    AE;1;2004;22-42;USD;Dubai
    AT;1;1980;5-42;EUR;Wien/Graz
    """
}
