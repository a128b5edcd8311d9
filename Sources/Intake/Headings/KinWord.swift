import Facts
import Naming

/// A word for what a relative is to a person: `mẹ`, `em trai`, `vợ`.
struct KinWord: Equatable {
  /// The word with its marks, in lower case.
  let written: String

  /// How many words it has.
  let length: Int

  /// The kin named by the words at a place of a text; nil for none.
  ///
  /// Where the text has any marks, the marks must agree: `con` is a child, `Côn` a name.
  init?(in words: [String], at place: Int, of text: String) {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    let written = text.composed.lowercased().split { !$0.isLetter }.map(String.init)
    for length in stride(from: min(4, words.count - place), through: 1, by: -1) {
      let phrase = words[place..<(place + length)].joined(separator: " ")
      guard let kin = Self.kin[phrase] else { continue }
      let isWritten = kin.split(separator: " ").allSatisfy { word in
        written.contains { $0 == word }
      }
      guard isPlain || isWritten else { continue }
      (self.written, self.length) = (kin, length)
      return
    }
    return nil
  }

  /// The words with their marks, by their letters.
  static let kin: [String: String] = Dictionary(
    """
    cha|mẹ|bố|ba|má|cha mẹ|bố mẹ|ba má|vợ|chồng|vợ chồng|con|con trai|con gái|con rể|con dâu|anh|chị|em|\
    anh trai|chị gái|em trai|em gái|anh ruột|chị ruột|em ruột|anh chị em|anh em|chị em|ông|bà|ông nội|\
    bà nội|ông ngoại|bà ngoại|cô|chú|bác|cậu|dì|mợ|thím|dượng|cháu|cháu nội|cháu ngoại|cháu ruột|anh rể|\
    chị dâu|em rể|em dâu|bố vợ|mẹ vợ|bố chồng|mẹ chồng|cha vợ|cha chồng|cha ruột|mẹ ruột|bố đẻ|mẹ đẻ|\
    con ruột|con nuôi|cô ruột|chú ruột|bác ruột|cậu ruột|dì ruột|anh họ|chị họ|em họ|thân mẫu|thân phụ|\
    phụ thân|mẫu thân|ba ruột|má ruột|cháu họ|em vợ|em chồng|anh vợ|chị vợ|anh chồng|chị chồng|bà con|\
    ba mẹ|bố ruột|cụ|chắt|anh cả|chị cả|em út|con cả|con đầu|con út|vợ cũ|chồng cũ
    """.split { $0 == "|" || $0 == "\n" }.map { (folded($0), String($0)) },
    uniquingKeysWith: { first, _ in first })
}
