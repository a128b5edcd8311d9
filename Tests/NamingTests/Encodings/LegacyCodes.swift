@testable import Naming

/// The codes of the letters of Vietnamese, letter by letter, as public tables of the encodings have
/// them: bytes in hexadecimal, which a sheet shows as characters of Windows-1252.
enum LegacyCodes {
  /// The letters in the order of the codes.
  static let letters = Array(
    """
    áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ\
    ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴĐ
    """)

  /// Where an encoding has no capital of its own, the code of the small letter stands.
  static let codes: [LegacyEncoding: String] = [
    .tcvn3: """
    b8 b5 b6 b7 b9 a8 be bb bc bd c6 a9 ca c7 c8 c9 cb d0 cc ce cf d1 aa d5 d2 d3 d4 d6 dd d7 d8
    dc de e3 df e1 e2 e4 ab e8 e5 e6 e7 e9 ac ed ea eb ec ee f3 ef f1 f2 f4 ad f8 f5 f6 f7 f9 fd
    fa fb fc fe ae b8 b5 b6 b7 b9 a1 be bb bc bd c6 a2 ca c7 c8 c9 cb d0 cc ce cf d1 a3 d5 d2 d3
    d4 d6 dd d7 d8 dc de e3 df e1 e2 e4 a4 e8 e5 e6 e7 e9 a5 ed ea eb ec ee f3 ef f1 f2 f4 a6 f8
    f5 f6 f7 f9 fd fa fb fc fe a7
    """,
    .vni: """
    61f9 61f8 61fb 61f5 61ef 61ea 61e9 61e8 61fa 61fc 61eb 61e2 61e1 61e0 61e5 61e3 61e4 65f9 65f8
    65fb 65f5 65ef 65e2 65e1 65e0 65e5 65e3 65e4 ed ec e6 f3 f2 6ff9 6ff8 6ffb 6ff5 6fef 6fe2 6fe1
    6fe0 6fe5 6fe3 6fe4 f4 f4f9 f4f8 f4fb f4f5 f4ef 75f9 75f8 75fb 75f5 75ef f6 f6f9 f6f8 f6fb
    f6f5 f6ef 79f9 79f8 79fb 79f5 ee f1 41d9 41d8 41db 41d5 41cf 41ca 41c9 41c8 41da 41dc 41cb
    41c2 41c1 41c0 41c5 41c3 41c4 45d9 45d8 45db 45d5 45cf 45c2 45c1 45c0 45c5 45c3 45c4 cd cc c6
    d3 d2 4fd9 4fd8 4fdb 4fd5 4fcf 4fc2 4fc1 4fc0 4fc5 4fc3 4fc4 d4 d4d9 d4d8 d4db d4d5 d4cf 55d9
    55d8 55db 55d5 55cf d6 d6d9 d6d8 d6db d6d5 d6cf 59d9 59d8 59db 59d5 ce d1
    """,
    .vps: """
    e1 e0 e4 e3 e5 e6 a1 a2 a3 a4 a5 e2 c3 c0 c4 c5 c6 e9 e8 c8 eb cb ea 89 8a 8b cd 8c ed ec cc
    ef ce f3 f2 d5 f5 86 f4 d3 d2 b0 87 b6 d6 a7 a9 aa ab ae fa f9 fb db f8 dc d9 d8 ba bb bf 9a
    ff 9b cf 9c c7 c1 80 81 82 e5 88 8d 8e 8f f0 a5 c2 83 84 85 c5 c6 c9 d7 de fe cb ca 90 93 94
    95 8c b4 b5 b7 b8 ce b9 bc bd be 86 d4 96 97 98 99 b6 f7 9d 9e 9f a6 ae da a8 d1 ac f8 d0 ad
    af b1 bb bf dd b2 fd b3 9c f1
    """,
    .viscii: """
    e1 e0 e4 e3 d5 e5 a1 a2 c6 c7 a3 e2 a4 a5 a6 e7 a7 e9 e8 eb a8 a9 ea aa ab ac ad ae ed ec ef
    ee b8 f3 f2 f6 f5 f7 f4 af b0 b1 b2 b5 bd be b6 b7 de fe fa f9 fc fb f8 df d1 d7 d8 e6 f1 fd
    cf d6 db dc f0 c1 c0 c4 c3 80 c5 81 82 02 05 83 c2 84 85 86 06 87 c9 c8 cb 88 89 ca 8a 8b 8c
    8d 8e cd cc 9b ce 98 d3 d2 99 a0 9a d4 8f 90 91 92 93 b4 95 96 97 b3 94 da d9 9c 9d 9e bf ba
    bb bc ff b9 dd 9f 14 19 1e d0
    """,
    .viqr: """
    6127 6160 613f 617e 612e 6128 612827 612860 61283f 61287e 61282e 615e 615e27 615e60 615e3f
    615e7e 615e2e 6527 6560 653f 657e 652e 655e 655e27 655e60 655e3f 655e7e 655e2e 6927 6960 693f
    697e 692e 6f27 6f60 6f3f 6f7e 6f2e 6f5e 6f5e27 6f5e60 6f5e3f 6f5e7e 6f5e2e 6f2b 6f2b27 6f2b60
    6f2b3f 6f2b7e 6f2b2e 7527 7560 753f 757e 752e 752b 752b27 752b60 752b3f 752b7e 752b2e 7927
    7960 793f 797e 792e 6464 4127 4160 413f 417e 412e 4128 412827 412860 41283f 41287e 41282e 415e
    415e27 415e60 415e3f 415e7e 415e2e 4527 4560 453f 457e 452e 455e 455e27 455e60 455e3f 455e7e
    455e2e 4927 4960 493f 497e 492e 4f27 4f60 4f3f 4f7e 4f2e 4f5e 4f5e27 4f5e60 4f5e3f 4f5e7e
    4f5e2e 4f2b 4f2b27 4f2b60 4f2b3f 4f2b7e 4f2b2e 5527 5560 553f 557e 552e 552b 552b27 552b60
    552b3f 552b7e 552b2e 5927 5960 593f 597e 592e 4444
    """,
    .windows1258: """
    e1 e0 61d2 61de 61f2 e3 e3ec e3cc e3d2 e3de e3f2 e2 e2ec e2cc e2d2 e2de e2f2 e9 e8 65d2 65de
    65f2 ea eaec eacc ead2 eade eaf2 ed 69cc 69d2 69de 69f2 f3 6fcc 6fd2 6fde 6ff2 f4 f4ec f4cc
    f4d2 f4de f4f2 f5 f5ec f5cc f5d2 f5de f5f2 fa f9 75d2 75de 75f2 fd fdec fdcc fdd2 fdde fdf2
    79ec 79cc 79d2 79de 79f2 f0 c1 c0 41d2 41de 41f2 c3 c3ec c3cc c3d2 c3de c3f2 c2 c2ec c2cc c2d2
    c2de c2f2 c9 c8 45d2 45de 45f2 ca caec cacc cad2 cade caf2 cd 49cc 49d2 49de 49f2 d3 4fcc 4fd2
    4fde 4ff2 d4 d4ec d4cc d4d2 d4de d4f2 d5 d5ec d5cc d5d2 d5de d5f2 da d9 55d2 55de 55f2 dd ddec
    ddcc ddd2 ddde ddf2 59ec 59cc 59d2 59de 59f2 d0
    """,
    .utf8AsCP1252: """
    c3a1 c3a0 e1baa3 c3a3 e1baa1 c483 e1baaf e1bab1 e1bab3 e1bab5 e1bab7 c3a2 e1baa5 e1baa7 e1baa9
    e1baab e1baad c3a9 c3a8 e1babb e1babd e1bab9 c3aa e1babf e1bb81 e1bb83 e1bb85 e1bb87 c3ad c3ac
    e1bb89 c4a9 e1bb8b c3b3 c3b2 e1bb8f c3b5 e1bb8d c3b4 e1bb91 e1bb93 e1bb95 e1bb97 e1bb99 c6a1
    e1bb9b e1bb9d e1bb9f e1bba1 e1bba3 c3ba c3b9 e1bba7 c5a9 e1bba5 c6b0 e1bba9 e1bbab e1bbad
    e1bbaf e1bbb1 c3bd e1bbb3 e1bbb7 e1bbb9 e1bbb5 c491 c381 c380 e1baa2 c383 e1baa0 c482 e1baae
    e1bab0 e1bab2 e1bab4 e1bab6 c382 e1baa4 e1baa6 e1baa8 e1baaa e1baac c389 c388 e1baba e1babc
    e1bab8 c38a e1babe e1bb80 e1bb82 e1bb84 e1bb86 c38d c38c e1bb88 c4a8 e1bb8a c393 c392 e1bb8e
    c395 e1bb8c c394 e1bb90 e1bb92 e1bb94 e1bb96 e1bb98 c6a0 e1bb9a e1bb9c e1bb9e e1bba0 e1bba2
    c39a c399 e1bba6 c5a8 e1bba4 c6af e1bba8 e1bbaa e1bbac e1bbae e1bbb0 c39d e1bbb2 e1bbb6 e1bbb8
    e1bbb4 c490
    """,
    .vietwareX: """
    61ef 61ec 61ed 61ee 61fb e0 e0f5 e0f2 e0f3 e0f4 e0fb e1 e1fa e1f6 e1f8 e1f9 e1fb 65ef 65ec
    65ed 65ee 65fb e3 e3fa e3f6 e3f8 e3f9 e3fb ea e7 e8 e9 eb 6fef 6fec 6fed 6fee 6ffc e4 e4fa
    e4f6 e4f8 e4f9 e4fc e5 e5ef e5ec e5ed e5ee e5fc 75ef 75ec 75ed 75ee 75fb e6 e6ef e6ec e6ed
    e6ee e6fb 79ef 79ec 79ed 79ee 79f1 e2 41cf 41cc 41cd 41ce 41db c0 c0d5 c0d2 c0d3 c0d4 c0db c1
    c1da c1d6 c1d8 c1d9 c1db 45cf 45cc 45cd 45ce 45db c3 c3da c3d6 c3d8 c3d9 c3db ca c7 c8 c9 cb
    4fcf 4fcc 4fcd 4fce 4fdc c4 c4da c4d6 c4d8 c4d9 c4dc c5 c5cf c5cc c5cd c5ce c5dc 55cf 55cc
    55cd 55ce 55db c6 c6cf c6cc c6cd c6ce c6db 59cf 59cc 59cd 59ce 59d1 c2
    """,
    .vietwareF: """
    c0 aa b6 ba c1 9f c5 c2 c3 c4 c6 a1 ca c7 c8 c9 cb cf cc cd ce d1 a3 d5 d2 d3 d4 d6 db d8 d9
    da dc e2 df e0 e1 e3 a4 e7 e4 e5 e6 e8 a5 ec e9 ea eb ed f2 ee ef f1 f3 a7 f7 f4 f5 f6 f8 fc
    f9 fa fb ff a2 c0 aa b6 ba c1 96 c5 c2 c3 c4 c6 97 ca c7 c8 c9 cb cf cc cd ce d1 99 d5 d2 d3
    d4 d6 db d8 d9 da dc e2 df e0 e1 e3 9a e7 e4 e5 e6 e8 9b ec e9 ea eb ed f2 ee ef f1 f3 9c f7
    f4 f5 f6 f8 fc f9 fa fb ff 98
    """,
    .bkhcm2: """
    61e1 61e2 61e3 61e4 61e5 f9 f9e6 f9e7 f9e8 f9e9 f9e5 ea eaeb eaec eaed eaee eae5 65e1 65e2
    65e3 65e4 65e5 ef efeb efec efed efee efe5 f1 f2 f3 f4 f5 6fe1 6fe2 6fe3 6fe4 6fe5 f6 f6eb
    f6ec f6ed f6ee f6e5 fa fae1 fae2 fae3 fae4 fae5 75e1 75e2 75e3 75e4 75e5 fb fbe1 fbe2 fbe3
    fbe4 fbe5 79e1 79e2 79e3 79e4 79e5 e0 41c1 41c2 41c3 41c4 41c5 d9 d9c6 d9c7 d9c8 d9c9 d9c5 ca
    cacb cacc cacd cace cac5 45c1 45c2 45c3 45c4 45c5 cf cfcb cfcc cfcd cfce cfe5 d1 d2 d3 d4 d5
    4fc1 4fc2 4fc3 4fc4 4fc5 d6 d6cb d6cc d6cd d6ce d6c5 da dac1 dac2 dac3 dac4 dac5 55c1 55c2
    55c3 55c4 55c5 db dbc1 dbc2 dbc3 dbc4 dbc5 59c1 59c2 59c3 59c4 59c5 c0
    """,
  ]

  /// Other ways letters are written: a code, what it stands for.
  static let variants: [(encoding: LegacyEncoding, text: String)] = [
    (
      .vni,
      """
      41f9Á 41f8À 41fbẢ 41f5Ã 41efẠ 41eaĂ 41e9Ắ 41e8Ằ 41faẲ 41fcẴ 41ebẶ 41e2Â 41e1Ấ 41e0Ầ 41e5Ẩ
      41e3Ẫ 41e4Ậ 45f9É 45f8È 45fbẺ 45f5Ẽ 45efẸ 45e2Ê 45e1Ế 45e0Ề 45e5Ể 45e3Ễ 45e4Ệ 4ff9Ó 4ff8Ò
      4ffbỎ 4ff5Õ 4fefỌ 4fe2Ô 4fe1Ố 4fe0Ồ 4fe5Ổ 4fe3Ỗ 4fe4Ộ d4f9Ớ d4f8Ờ d4fbỞ d4f5Ỡ d4efỢ 55f9Ú
      55f8Ù 55fbỦ 55f5Ũ 55efỤ d6f9Ứ d6f8Ừ d6fbỬ d6f5Ữ d6efỰ 59f9Ý 59f8Ỳ 59fbỶ 59f5Ỹ 61d9á 61d8à
      61dbả 61d5ã 61cfạ 61caă 61c9ắ 61c8ằ 61daẳ 61dcẵ 61cbặ 61c2â 61c1ấ 61c0ầ 61c5ẩ 61c3ẫ 61c4ậ
      65d9é 65d8è 65dbẻ 65d5ẽ 65cfẹ 65c2ê 65c1ế 65c0ề 65c5ể 65c3ễ 65c4ệ 6fd9ó 6fd8ò 6fdbỏ 6fd5õ
      6fcfọ 6fc2ô 6fc1ố 6fc0ồ 6fc5ổ 6fc3ỗ 6fc4ộ f4d9ớ f4d8ờ f4dbở f4d5ỡ f4cfợ 75d9ú 75d8ù 75dbủ
      75d5ũ 75cfụ f6d9ứ f6d8ừ f6dbử f6d5ữ f6cfự 79d9ý 79d8ỳ 79dbỷ 79d5ỹ
      """
    ),
    (
      .windows1258,
      """
      61ecá 61ccà 65ecé 65ccè 69ecí 6fecó 75ecú 75ccù 41ecÁ 41ccÀ 45ecÉ 45ccÈ 49ecÍ 4fecÓ 55ecÚ
      55ccÙ
      """
    ),
  ]
}
