import Naming

/// What is lost and not dead: `mất hộ chiếu`, `giấy tờ đã mất`.
enum LostThing {
  typealias Word = NoteReading.Word

  /// Whether a thing is named right behind the word for lost, or before it.
  static func isNamed(in words: [Word], beside place: Int) -> Bool {
    let after = words[(place + 1)...].drop { between.contains($0.folded) }
    if things.contains(where: { starts(after, with: $0) }) { return true }
    let before = words[..<place]
    return before.indices.contains { start in
      things.contains { thing in
        guard starts(before[start...], with: thing) else { return false }
        // Words of one syllable are others besides: only right before it.
        let rest = before[(start + thing.count)...]
        return thing.count > 1 || rest.allSatisfy { between.contains($0.folded) }
      }
    }
  }

  private static func starts(_ words: ArraySlice<Word>, with thing: [String]) -> Bool {
    words.count >= thing.count && zip(words, thing).allSatisfy { $0.isWritten($1) }
  }

  private static let between: Set<String> = [
    "da", "bi", "cu", "lam", "luon", "ca", "het", "deu", "cung", "toan", "bo", "mot", "vua", "moi",
  ]

  private static let things = [
    "hộ chiếu", "passport", "giấy tờ", "giấy", "visa", "thẻ", "thẻ xanh", "sổ", "sổ đỏ",
    "sổ hộ khẩu", "tiền", "việc", "việc làm", "nhà", "nhà cửa", "liên lạc", "liên hệ", "dấu",
    "con dấu", "dấu vết", "cccd", "cmnd", "căn cước", "chứng minh", "điện thoại", "số điện thoại",
    "sim", "sđt", "tài sản", "tài khoản", "hồ sơ", "bằng", "bằng lái", "hành lý", "ví", "xe",
    "đất", "quốc tịch", "sức", "tích", "quyền", "tin", "thông tin", "hợp đồng", "mật khẩu", "vé",
  ].map { $0.split(separator: " ").map(String.init) }
}
