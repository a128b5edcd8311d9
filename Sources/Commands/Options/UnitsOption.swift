public import ArgumentParser
public import KieuBao

/// The administrative units that an answer shows homes and localities in.
struct UnitsOption: ParsableArguments {
  @Option(
    help: help(
      vi: "Đơn vị hành chính: today (hiện nay) hoặc former (trước 1/7/2025).",
      en: "Administrative units: today (in force) or former (before 1/7/2025)."))
  var units = UnitSystem.today
}

extension UnitSystem: @retroactive ExpressibleByArgument {}
