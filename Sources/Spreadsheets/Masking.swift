/// As what the values of a column are masked where a list is looked at and not worked with.
public enum Masking: Hashable, Sendable {
  /// Telephone numbers: the calling code and the last two digits stay.
  case phone

  /// E-mail addresses: the first letter and the domain stay.
  case email

  /// Numbers of passports and identity cards: the last two characters stay.
  case document

  /// Dates of birth: the year stays.
  case birth

  /// Notes: nothing stays.
  case note
}
