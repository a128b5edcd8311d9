import Facts
import Lists
import Localities
import Naming
import People
import Privacy
import Sealing
import Storage

/// Who belongs together: the households of persons, and their relatives at home.
struct FamilyTies {
  var households: [Person.ID: Int]

  /// By the record that is kept.
  var relatives: [Person.ID: [RelativeCandidate]]
}

/// A relative as far as it tells who somebody's husband or wife is.
private struct Kin: Sendable {
  let id: Relative.ID
  let person: Person.ID
  let kinship: Kinship

  var isSpouse: Bool { kinship.relation.map(Lists.isSpouse) ?? false }
}

/// A name and a year of birth, by which a husband or wife is found among the persons.
private struct Likeness: Hashable, Sendable {
  let name: String
  let birthYear: Int
}

extension Session {
  /// Which persons live together, as far as shared phones and addresses and recorded husbands and
  /// wives tell, and which relatives they have.
  func familyTies(_ seeds: SeedBank, _ twins: Twins) throws -> FamilyTies {
    let kin = try kin(seeds)
    let spouses = try spouses(kin, seeds, twins)
    let bases = try bases(for: .invitation, of: .relative)
    var relatives: [Person.ID: [RelativeCandidate]] = [:]
    for one in kin {
      let kinship = one.kinship
      relatives[twins.keeper(of: one.person), default: []].append(
        RelativeCandidate(
          id: one.id,  // Who is a person of the registry too is invited as that person.
          isSpouse: one.isSpouse && spouses[one.id] == nil, isContact: kinship.isContact,
          home: kinship.home, status: kinship.status, refusal: bases.refusal(of: one.id.rawValue)))
    }
    let pairs = kin.compactMap { one in
      spouses[one.id].map { (twins.keeper(of: one.person), $0) }
    }
    return FamilyTies(
      households: Lists.households(of: try doorbells(seeds), spouses: pairs), relatives: relatives)
  }

  private func kin(_ seeds: SeedBank) throws -> [Kin] {
    let scan = try changes.scan(.relative, .profile)
    let (rows, parents) = (scan.rows, scan.parents)
    return try vault.openEach(scan, seeds: seeds) { place, fields in
      Kinship(from: fields).map {
        Kin(
          id: .init(rawValue: rows[place]), person: .init(rawValue: parents[place].0), kinship: $0)
      }
    }
  }

  private func doorbells(_ seeds: SeedBank) throws -> [Doorbell] {
    guard vault.opens(.contact) else { return [] }
    let scan = try changes.scan(.person, .contact)
    let rows = scan.rows
    return try vault.openEach(scan, seeds: seeds) { place, fields in
      Contact(from: fields).map { contact in
        Doorbell(
          person: .init(rawValue: rows[place]), city: contact.city, phones: contact.phones,
          emails: contact.emails)
      }
    }
  }

  /// The relatives who are persons of the registry too, as the husband or wife of another: the only
  /// other person of the same name and year of birth.
  private func spouses(
    _ kin: [Kin], _ seeds: SeedBank, _ twins: Twins
  ) throws -> [Relative.ID: Person.ID] {
    let sought = Dictionary(
      kin.filter { $0.isSpouse && $0.kinship.birthYear != nil }.map { ($0.id.rawValue, $0) },
      uniquingKeysWith: { first, _ in first })
    guard !sought.isEmpty, vault.opens(.identity) else { return [:] }
    let names = try names(of: .relative, among: Set(sought.keys), seeds)
    let years = sought.mapValues(\.kinship.birthYear)
    let alike = try persons(
      alike: Set(
        names.compactMap { id, name in
          years[id]?.map { Likeness(name: name, birthYear: $0) }
        }), seeds)
    var found: [Relative.ID: Person.ID] = [:]
    for (id, one) in sought {
      guard let name = names[id], let year = one.kinship.birthYear else { continue }
      let keepers = Set(
        alike[Likeness(name: name, birthYear: year), default: []].map { twins.keeper(of: $0) })
      guard keepers.count == 1, let spouse = keepers.first, spouse != twins.keeper(of: one.person)
      else { continue }
      found[one.id] = spouse
    }
    return found
  }

  /// The persons of each name and year of birth that is looked for.
  private func persons(
    alike sought: Set<Likeness>, _ seeds: SeedBank
  ) throws -> [Likeness: [Person.ID]] {
    let years = Set(sought.map(\.birthYear))
    let scan = try changes.scan(.person, .profile)
    let rows = scan.rows
    let born = Dictionary(
      uniqueKeysWithValues: try vault.openEach(scan, seeds: seeds) { place, fields in
        Profile(from: fields)?.birthYear.flatMap { years.contains($0) ? (rows[place], $0) : nil }
      })
    let names = try names(of: .person, among: Set(born.keys), seeds)
    var alike: [Likeness: [Person.ID]] = [:]
    for (id, name) in names {
      guard let year = born[id] else { continue }
      let likeness = Likeness(name: name, birthYear: year)
      if sought.contains(likeness) { alike[likeness, default: []].append(.init(rawValue: id)) }
    }
    return alike
  }

  /// The names of some persons or relatives, as they are compared.
  private func names(
    of table: SealedTable, among ids: Set<Int64>, _ seeds: SeedBank
  ) throws -> [Int64: String] {
    guard !ids.isEmpty else { return [:] }
    let scan = try changes.scan(table, .identity)
    let rows = scan.rows
    return Dictionary(
      uniqueKeysWithValues: try vault.openEach(scan, seeds: seeds) { place, fields in
        guard ids.contains(rows[place]) else { return nil }
        return Identity(from: fields).map { (rows[place], $0.name.text.lowercased()) }
      })
  }
}
