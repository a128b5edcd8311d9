import Facts

extension Problem {
  static let pdfNotMade = Problem(
    "pdf_not_made",
    message: Wording(vi: "không tạo được tệp PDF", en: "the PDF file cannot be made"),
    hint: Wording(
      vi: "giải phóng bộ nhớ rồi thử lại, hoặc xuất ra DOCX",
      en: "free some memory and try again, or write DOCX instead"))

  static let fontMissing = Problem(
    "font_missing",
    message: Wording(
      vi: "máy này không có phông chữ in được tiếng Việt",
      en: "no font that can print Vietnamese is installed"),
    hint: Wording(
      vi:
        "cài phông Times New Roman hoặc gói fonts-liberation2 (Debian 13 trở đi: fonts-liberation)",
      en:
        "install Times New Roman or the package fonts-liberation2 (from Debian 13 on: fonts-liberation)"
    ))
}
