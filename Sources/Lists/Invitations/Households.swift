import Facts
package import People

/// How one person is reached, as far as it tells who lives together.
package struct Doorbell: Sendable {
  package let person: Person.ID
  package let city: String?
  package let phones: [String]
  package let emails: [String]

  package init(person: Person.ID, city: String?, phones: [String], emails: [String]) {
    self.person = person
    self.city = city
    self.phones = phones
    self.emails = emails
  }
}

/// Finds who lives together: recorded spouses, and persons with a phone or an e-mail address in
/// common.
///
/// A phone or address that more than ``largestHousehold`` persons share belongs to an association or
/// an office and joins nobody. Sharers who live in different cities are not joined; one whose city
/// is not known joins when all the others live in the same. A blank never matches a blank. Family
/// names are not asked: spouses have different ones, and 38 % of all people have the same.
///
/// - Parameters:
///   - doorbells: how persons are reached, in any order.
///   - spouses: pairs recorded as husband and wife, wherever they live.
/// - Returns: one number per household, the smallest of its members' numbers; who is not in it is a
///   household alone.
package func households(
  of doorbells: [Doorbell], spouses: [(Person.ID, Person.ID)] = []
) -> [Person.ID: Int] {
  var links = Links()
  for (one, other) in spouses { links.join(one, other) }
  var sharers: [String: [Doorbell]] = [:]
  for doorbell in doorbells {
    let contacts = doorbell.phones.compactMap(dialled) + doorbell.emails.compactMap(mailbox)
    for contact in Set(contacts) { sharers[contact, default: []].append(doorbell) }
  }
  for group in sharers.values where 2...largestHousehold ~= group.count {
    for neighbours in byCity(group) {
      for neighbour in neighbours.dropFirst() {
        links.join(neighbours[0].person, neighbour.person)
      }
    }
  }
  return links.households
}

/// How many persons may share one phone or address and still be taken for a household.
package let largestHousehold = 6

/// The sharers of one contact, those of one city together.
private func byCity(_ group: [Doorbell]) -> [[Doorbell]] {
  var (unknown, cities): ([Doorbell], [String: [Doorbell]]) = ([], [:])
  for doorbell in group {
    let city = doorbell.city.map { plainFold($0) } ?? ""
    if city.isEmpty { unknown.append(doorbell) } else { cities[city, default: []].append(doorbell) }
  }
  return cities.count <= 1 ? [group] : Array(cities.values)
}

/// A phone number by its digits; nil for what is too short to be one.
private func dialled(_ phone: String) -> String? {
  var digits = String(decoding: phone.utf8.filter { (0x30...0x39).contains($0) }, as: UTF8.self)
  if phone.drop(while: \.isWhitespace).hasPrefix("+") {
    digits = "+" + digits
  } else if digits.hasPrefix("00") {
    digits = "+" + digits.dropFirst(2)
  }
  return digits.count < 7 ? nil : digits
}

/// An e-mail address in small letters; nil for what is not one.
private func mailbox(_ email: String) -> String? {
  let address = email.lowercased().filter { !$0.isWhitespace }
  let parts = address.split(separator: "@", omittingEmptySubsequences: false)
  return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } ? address : nil
}

/// Persons joined to one another: union-find in which the smallest number is the root.
private struct Links {
  private var parents: [Person.ID: Person.ID] = [:]

  mutating func join(_ one: Person.ID, _ other: Person.ID) {
    let (root, otherRoot) = (root(of: one), root(of: other))
    parents[root] = min(root, otherRoot)
    parents[otherRoot] = min(root, otherRoot)
  }

  private mutating func root(of person: Person.ID) -> Person.ID {
    var root = person
    while let parent = parents[root], parent != root { root = parent }
    var next = person
    while let parent = parents[next], parent != root {
      parents[next] = root
      next = parent
    }
    return root
  }

  var households: [Person.ID: Int] {
    var links = self
    return Dictionary(
      uniqueKeysWithValues: parents.keys.map { ($0, Int(links.root(of: $0).rawValue)) })
  }
}
