import Facts
import Localities
import Naming
import People
package import Privacy
package import Sealing
import Storage

// The values that are found exactly: each is nearly unique, so that its tag gives next to nothing
// away. Family names, places and countries have no tags (docs/format.md, “Leakage”).

extension Session {
  /// Writes the tags of a person's phones, addresses, documents and full name with year of birth.
  func addTags(of draft: PersonDraft, to person: Int64) throws {
    for (index, value) in draft.taggedValues where vault.canTag(index) {
      try changes.addTag(try tag(value, in: index), in: index, of: person)
    }
  }

  /// The numbers of the persons who have a value, told apart from false hits by looking at each.
  func persons<Value: Sealable>(
    having value: Personal<String>, in index: BlindIndex, empty: Value, _ check: (Value) -> Bool
  ) throws -> [Int64] {
    try changes.persons(tagged: try tag(value, in: index), in: index).filter { id in
      guard let row = try changes.row(id, of: .person, only: Value.dataClass) else { return false }
      return try open(row, empty: empty).value.map { check($0.revealed) } ?? false
    }
  }
}

extension PersonDraft {
  /// The values of a person that have tags.
  package var taggedValues: [(index: BlindIndex, value: Personal<String>)] {
    let (contact, documents) = (contact.revealed, documents.revealed)
    var values: [(BlindIndex, Personal<String>)] = []
    for phone in contact.phones {
      if let tail = PhoneNumber(stored: phone).tail { values.append((.phone, Personal(tail))) }
    }
    for email in contact.emails {
      values.append((.email, Personal(EmailAddress(stored: email).indexText)))
    }
    for number in [documents.passport, documents.idNumber].compactMap(\.self)
    where !number.documentKey.isEmpty {
      values.append((.document, Personal(number.documentKey)))
    }
    if let year = profile.revealed.birthYear {
      for name in [identity.revealed.name] + identity.revealed.otherNames {
        values.append((.nameAndBirthYear, Personal("\(name.indexText)\u{0}\(year)")))
      }
    }
    return values
  }
}

extension String {
  /// A document's number as it is compared: capitals and digits only.
  var documentKey: String {
    String(decoding: uppercased().utf8.filter(\.isAlphanumeric), as: UTF8.self)
  }
}
