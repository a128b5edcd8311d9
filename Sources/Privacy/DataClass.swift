/// A class of fields that one key opens; a role is a set of these.
public enum DataClass: String, CaseIterable, Sendable {
  /// What statistics need: sex, year of birth, home commune, country, category, year left, status.
  case profile
  /// Names, the full date of birth, the native place as written, occupation.
  case identity
  /// City, phones, e-mail addresses.
  case contact
  /// Numbers of passports and identity cards.
  case documents
  /// What was given, when, and its evidence.
  case contribution
  /// Notes on a person's or a family's circumstances.
  case sensitive
}
