public import Facts

/// A law or decree that rules rest on, and the days on which it is in force.
public struct Law: Hashable, Sendable {
  /// A stable word that rules name it by.
  public let code: String

  /// Its number, such as `06/2022/QH15`.
  public let number: String

  /// What it is called without its number: `Luật Thi đua, khen thưởng`, `Nghị định`.
  public let name: Wording

  /// The day it was issued.
  public let date: Day?
  public let inForce: Span
}

extension Law {
  /// Its name and number, as papers cite it: `Nghị định số 152/2025/NĐ-CP`.
  public var citation: Wording {
    let issued = date.map { Wording(vi: " ngày \($0.written)", en: " of \($0)") }
    return Wording(
      vi: "\(name.vi) số \(number)\(issued?.vi ?? "")",
      en: "\(name.en) no. \(number)\(issued?.en ?? "")")
  }
}
