public import Facts

/// How a letter addresses a guest, by sex and by age on the day.
///
/// From 40 years on Ông or Bà, below Anh or Chị; who is of unknown age is addressed as an elder,
/// and who is of unknown sex as `Ông/Bà`. The age is that reached in the year.
///
/// - Returns: nil for a person who has died: no letter addresses them.
public func salutation(
  of sex: Sex?, bornIn birthYear: Int?, status: LifeStatus = .active, asOf day: Day
) -> Wording? {
  guard status != .deceased else { return nil }
  let isYoung = birthYear.map { day.year - $0 < 40 } ?? false
  return switch (sex, isYoung) {
  case (.male, false): Wording(vi: "Ông", en: "Mr")
  case (.male, true): Wording(vi: "Anh", en: "Mr")
  case (.female, false): Wording(vi: "Bà", en: "Ms")
  case (.female, true): Wording(vi: "Chị", en: "Ms")
  case (nil, _): Wording(vi: "Ông/Bà", en: "Mr/Ms")
  }
}
