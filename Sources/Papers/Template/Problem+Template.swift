import Facts

extension Problem {
  private static let saveAgain = Wording(
    vi: "mở mẫu bằng Word hoặc LibreOffice rồi lưu lại dạng .docx",
    en: "open the template in Word or LibreOffice and save it as .docx")

  static let templateNotDOCX = Problem(
    "template_not_docx",
    message: Wording(vi: "mẫu không phải là tệp .docx", en: "the template is no .docx file"),
    hint: saveAgain)

  static let templateEncrypted = Problem(
    "template_encrypted",
    message: Wording(vi: "mẫu có mật khẩu", en: "the template is protected by a password"),
    hint: Wording(vi: "bỏ mật khẩu rồi lưu lại", en: "remove the password and save it again"))

  static let templateHasMacros = Problem(
    "template_has_macros",
    message: Wording(vi: "mẫu có macro", en: "the template holds macros"),
    hint: Wording(
      vi: "lưu lại dạng .docx, là dạng không có macro",
      en: "save it as .docx, a form without macros"))

  static let templateHasEntities = Problem(
    "template_has_entities",
    message: Wording(
      vi: "mẫu có khai báo thực thể XML, điều mà Word không bao giờ ghi",
      en: "the template declares XML entities, which Word never does"),
    hint: saveAgain)

  static let templateTooLarge = Problem(
    "template_too_large",
    message: Wording(
      vi: "mẫu quá lớn hoặc quá phức tạp", en: "the template is too large or too complex"),
    hint: Wording(vi: "bớt hình và phần không cần", en: "take out pictures and what is not needed"))

  static let templateResultTooLarge = Problem(
    "template_result_too_large",
    message: Wording(
      vi: "văn bản điền theo mẫu quá lớn", en: "the paper made from the template is too large"),
    hint: Wording(
      vi: "điền từng phần danh sách, và xem các vòng lặp có lồng vào chính nó không",
      en: "fill it with a part of the list at a time, and see that no loop stands within itself"))

  /// A part of the file, or the file itself, is not as its form has it.
  static func templateDamaged(_ part: String?) -> Problem {
    let place = part.map { " (\($0))" } ?? ""
    return Problem(
      "template_damaged",
      message: Wording(vi: "mẫu bị hỏng\(place)", en: "the template is damaged\(place)"),
      hint: saveAgain)
  }

  /// Opening the file would fetch or run something from elsewhere.
  static func templateReachesOut(_ kind: String, in part: String) -> Problem {
    Problem(
      "template_reaches_out",
      message: Wording(
        vi: "mẫu liên kết ra bên ngoài: \(kind) (\(part))",
        en: "the template links to something outside: \(kind) (\(part))"),
      hint: Wording(
        vi: "bỏ liên kết đó: chèn hẳn hình vào mẫu, gắn mẫu với Normal, rồi lưu lại",
        en: "remove the link: put the picture itself in, attach the Normal template, save again"))
  }
}

extension Problem {
  private static let howToWrite = Wording(
    vi: "viết {{tên}}, {{#danh_sách}}…{{/danh_sách}} hoặc {{?tên}}…{{/tên}} trong cùng một đoạn",
    en: "write {{name}}, {{#list}}…{{/list}} or {{?name}}…{{/name}}, each within one paragraph")

  /// Braces without a name that can be one; of what stands in them only a first word is told.
  static func templateBadPlaceholder(_ words: String, in part: String) -> Problem {
    let word = words.prefix { $0.isLetter || $0.isNumber || "#?/_".contains($0) }.prefix(30)
    return Problem(
      "template_bad_placeholder",
      message: Wording(
        vi: "dấu ngoặc {{ }} không đúng (\(part)): {{\(word)…",
        en: "double braces that are not right (\(part)): {{\(word)…"),
      hint: howToWrite)
  }

  static func templateUnclosed(_ tag: String, in part: String) -> Problem {
    let isClosing = tag.hasPrefix("/")
    return Problem(
      "template_unclosed", field: String(tag.dropFirst()),
      message: Wording(
        vi: "{{\(tag)}} không có phần \(isClosing ? "mở" : "đóng") cùng chỗ (\(part))",
        en: "{{\(tag)}} is not \(isClosing ? "opened" : "closed") in the same place (\(part))"),
      hint: Wording(
        vi: "đặt phần mở và phần đóng trong cùng một đoạn, cùng một dòng bảng, hoặc cùng thân bài",
        en: "put both halves in one paragraph, in one table row, or both in the running text"))
  }

  static func templateCrossed(opened: String, closed: String, in part: String) -> Problem {
    Problem(
      "template_unclosed", field: opened,
      message: Wording(
        vi: "{{/\(closed)}} đứng trước phần đóng của \(opened) (\(part))",
        en: "{{/\(closed)}} comes before the end of \(opened) (\(part))"),
      hint: Wording(
        vi: "đóng phần mở sau cùng trước", en: "close first what was opened last"))
  }

  static func templateMisplaced(_ tag: String, in part: String) -> Problem {
    Problem(
      "template_misplaced", field: String(tag.dropFirst()),
      message: Wording(
        vi: "{{\(tag)}} đứng giữa đoạn mà nửa kia ở đoạn khác (\(part))",
        en: "{{\(tag)}} stands amid a paragraph, its other half in another (\(part))"),
      hint: Wording(
        vi: "đặt nó ở đầu, ở cuối, hoặc riêng một dòng",
        en: "put it at the beginning, at the end, or on a line of its own"))
  }

  /// A name that is not among those the template can be filled with.
  static func templateUnknownField(_ name: String, in part: String, known: [String]) -> Problem {
    let shown = known.prefix(60).joined(separator: ", ") + (known.count > 60 ? ", …" : "")
    return Problem(
      "template_unknown_field", field: String(name.drop { "#?".contains($0) }),
      message: Wording(
        vi: "không có gì để điền vào {{\(name)}} (\(part))",
        en: "there is nothing to fill {{\(name)}} with (\(part))"),
      hint: known.isEmpty
        ? nil : Wording(vi: "dùng được: \(shown)", en: "there are: \(shown)"))
  }
}
