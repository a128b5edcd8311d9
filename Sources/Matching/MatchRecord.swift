package import Facts
package import Localities
package import Naming

/// What is known of one person, as far as it tells whether two records are of the same one.
///
/// What is nil or empty says nothing: a blank agrees with no blank, and contradicts nothing.
package struct MatchRecord: Identifiable, Equatable, Sendable {
  package let id: Int64

  /// The name, then the other names.
  package var names: [PersonName]
  package var sex: Sex?
  package var dob: PartialDate?

  /// The home commune in the units of today.
  package var home: CommuneCode?

  /// The communes of today a home given as text may mean, where it is not one alone.
  package var homeCandidates: [CommuneCode] = []

  /// The home in the words of the source.
  package var homeText: String?
  package var country: Country?
  package var city: String?

  /// As ``PhoneNumber`` gives them; compared by their last digits.
  package var phones: [String] = []
  package var emails: [String] = []
  package var passport: String?
  package var idNumber: String?
  package var occupation: String?
  package var yearLeft: Int?

  /// The names of relatives.
  package var relatives: [PersonName] = []

  package init(id: Int64, names: [PersonName]) {
    self.id = id
    self.names = names
  }
}
