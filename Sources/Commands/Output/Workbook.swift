import KieuBao

/// Writes a list as a workbook (XLSX) to a file that is already there, empty, for us alone.
func writeWorkbook(_ table: Table, to path: String, _ language: Language) throws {
  throw Problem(
    "not_available",
    message: Wording(vi: "chưa ghi được tệp xlsx", en: "xlsx files cannot be written yet"),
    hint: Wording(vi: "dùng --format csv", en: "use --format csv"))
}
