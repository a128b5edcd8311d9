/// The tables. The form of a line is told at ``init(_:capitals:)``; bytes are hexadecimal.
extension CodeTable {
  /// TCVN 5712:1993, third set (ABC): no capital has a tone.
  static let tcvn3 = CodeTable(
    """
    a - b8 b5 b6 b7 b9
    ă - a8 be bb bc bd c6
    â - a9 ca c7 c8 c9 cb
    e - d0 cc ce cf d1
    ê - aa d5 d2 d3 d4 d6
    i - dd d7 d8 dc de
    o - e3 df e1 e2 e4
    ô - ab e8 e5 e6 e7 e9
    ơ - ac ed ea eb ec ee
    u - f3 ef f1 f2 f4
    ư - ad f8 f5 f6 f7 f9
    y - fd fa fb fc fe
    đ - ae
    Ă - a1
    Â - a2
    Ê - a3
    Ô - a4
    Ơ - a5
    Ư - a6
    Đ - a7
    """,
    capitals: .listed)

  /// VNI for Windows.
  ///
  /// Sheets that were set in title case mix small letters and capital marks.
  static let vni = CodeTable(
    """
    a 61 f9 f8 fb f5 ef
    ă 61 ea e9 e8 fa fc eb
    â 61 e2 e1 e0 e5 e3 e4
    e 65 f9 f8 fb f5 ef
    ê 65 e2 e1 e0 e5 e3 e4
    i - ed ec e6 f3 f2
    o 6f f9 f8 fb f5 ef
    ô 6f e2 e1 e0 e5 e3 e4
    ơ f4 . f9 f8 fb f5 ef
    u 75 f9 f8 fb f5 ef
    ư f6 . f9 f8 fb f5 ef
    y 79 f9 f8 fb f5 !ee
    đ - f1
    """,
    capitals: .ofEither)

  /// VPS; some letters have one code for both cases.
  static let vps = CodeTable(
    """
    a - e1 e0 e4 e3 e5
    ă - e6 a1 a2 a3 a4 a5
    â - e2 c3 c0 c4 c5 c6
    e - e9 e8 c8 eb cb
    ê - ea 89 8a 8b cd 8c
    i - ed ec cc ef ce
    o - f3 f2 d5 f5 86
    ô - f4 d3 d2 b0 87 b6
    ơ - d6 a7 a9 aa ab ae
    u - fa f9 fb db f8
    ư - dc d9 d8 ba bb bf
    y - 9a ff 9b cf 9c
    đ - c7
    A - c1 80 81 82 e5
    Ă - 88 8d 8e 8f f0 a5
    Â - c2 83 84 85 c5 c6
    E - c9 d7 de fe cb
    Ê - ca 90 93 94 95 8c
    I - b4 b5 b7 b8 ce
    O - b9 bc bd be 86
    Ô - d4 96 97 98 99 b6
    Ơ - f7 9d 9e 9f a6 ae
    U - da a8 d1 ac f8
    Ư - d0 ad af b1 bb bf
    Y - dd b2 fd b3 9c
    Đ - f1
    """,
    capitals: .listed)

  /// VISCII 1.1 (RFC 1456).
  static let viscii = CodeTable(
    """
    a - e1 e0 e4 e3 d5
    ă - e5 a1 a2 c6 c7 a3
    â - e2 a4 a5 a6 e7 a7
    e - e9 e8 eb a8 a9
    ê - ea aa ab ac ad ae
    i - ed ec ef ee b8
    o - f3 f2 f6 f5 f7
    ô - f4 af b0 b1 b2 b5
    ơ - bd be b6 b7 de fe
    u - fa f9 fc fb f8
    ư - df d1 d7 d8 e6 f1
    y - fd cf d6 db dc
    đ - f0
    A - c1 c0 c4 c3 80
    Ă - c5 81 82 02 05 83
    Â - c2 84 85 86 06 87
    E - c9 c8 cb 88 89
    Ê - ca 8a 8b 8c 8d 8e
    I - cd cc 9b ce 98
    O - d3 d2 99 a0 9a
    Ô - d4 8f 90 91 92 93
    Ơ - b4 95 96 97 b3 94
    U - da d9 9c 9d 9e
    Ư - bf ba bb bc ff b9
    Y - dd 9f 14 19 1e
    Đ - d0
    """,
    capitals: .listed)

  /// Windows code page 1258: tones are characters that follow their letter.
  static let windows1258 = CodeTable(
    """
    a 61 !e1 !e0 d2 de f2
    ă e3 . ec cc d2 de f2
    â e2 . ec cc d2 de f2
    e 65 !e9 !e8 d2 de f2
    ê ea . ec cc d2 de f2
    i 69 !ed cc d2 de f2
    o 6f !f3 cc d2 de f2
    ô f4 . ec cc d2 de f2
    ơ f5 . ec cc d2 de f2
    u 75 !fa !f9 d2 de f2
    ư fd . ec cc d2 de f2
    y 79 ec cc d2 de f2
    đ - f0
    a 61 ec cc
    e 65 ec cc
    u 75 ec cc
    i 69 ec
    o 6f ec
    """,
    capitals: .ofFirst)

  /// Vietware X.
  static let vietwareX = CodeTable(
    """
    a 61 ef ec ed ee fb
    ă e0 . f5 f2 f3 f4 fb
    â e1 . fa f6 f8 f9 fb
    e 65 ef ec ed ee fb
    ê e3 . fa f6 f8 f9 fb
    i - ea e7 e8 e9 eb
    o 6f ef ec ed ee fc
    ô e4 . fa f6 f8 f9 fc
    ơ e5 . ef ec ed ee fc
    u 75 ef ec ed ee fb
    ư e6 . ef ec ed ee fb
    y 79 ef ec ed ee f1
    đ - e2
    """,
    capitals: .ofEither)

  /// Vietware F; as in TCVN3, no capital has a tone.
  static let vietwareF = CodeTable(
    """
    a - c0 aa b6 ba c1
    ă - 9f c5 c2 c3 c4 c6
    â - a1 ca c7 c8 c9 cb
    e - cf cc cd ce d1
    ê - a3 d5 d2 d3 d4 d6
    i - db d8 d9 da dc
    o - e2 df e0 e1 e3
    ô - a4 e7 e4 e5 e6 e8
    ơ - a5 ec e9 ea eb ed
    u - f2 ee ef f1 f3
    ư - a7 f7 f4 f5 f6 f8
    y - fc f9 fa fb ff
    đ - a2
    Ă - 96
    Â - 97
    Ê - 99
    Ô - 9a
    Ơ - 9b
    Ư - 9c
    Đ - 98
    """,
    capitals: .listed)

  /// Bách khoa TP.HCM 2.
  static let bkhcm2 = CodeTable(
    """
    a 61 e1 e2 e3 e4 e5
    ă f9 . e6 e7 e8 e9 e5
    â ea . eb ec ed ee e5
    e 65 e1 e2 e3 e4 e5
    ê ef . eb ec ed ee e5
    i - f1 f2 f3 f4 f5
    o 6f e1 e2 e3 e4 e5
    ô f6 . eb ec ed ee e5
    ơ fa . e1 e2 e3 e4 e5
    u 75 e1 e2 e3 e4 e5
    ư fb . e1 e2 e3 e4 e5
    y 79 e1 e2 e3 e4 e5
    đ - e0
    """,
    capitals: .ofEither)
}
