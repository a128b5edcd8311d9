import Facts
import Testing

@testable import Localities

/// The catalogue is the process's own and only grows: one test alone installs, and takes for it a
/// special zone that was made of no commune and that no other test asks for.
struct GazetteerChangesTests {
  private let table = """
    effective_on,resolution,change,code,name,kind,province,into
    2027-03-01,"12, NQ",new,32301,Bãi Thơm,phường,91,
    01/03/2027,"12, NQ",split,31078,,,,31078 32301
    2027-03-01,"12, NQ",merge,31105,,,,31108
    2027-01-01,11/NQ,rename,31135,Gành Dầu,,,
    2027-01-01,11/NQ,kind,31135,,phường,,

    """

  private func catalogue(after text: String) throws -> Catalogue {
    var catalogue = Catalogue.shipped
    for change in try GazetteerChanges(text).changes { try catalogue.apply(change) }
    catalogue.settle()
    return catalogue
  }

  @Test func `a file of changes is read, by day, and makes the units it says`() throws {
    let changes = try GazetteerChanges(table)
    #expect(changes.changes.map(\.deed) == [.rename, .kind, .new, .split, .merge])
    #expect(changes.changes.last?.resolution == "12, NQ")
    let catalogue = try catalogue(after: table)
    let renamed = try #require(catalogue.commune("31135"))
    let day = try #require(Day(year: 2027, month: 1, day: 1))
    let eve = Day(sinceEpoch: day.sinceEpoch - 1)
    #expect(renamed.name == "Gành Dầu" && renamed.name(on: day) == "Gành Dầu")
    #expect(renamed.name(on: eve) == Catalogue.shipped.commune("31135")?.name)
    #expect(renamed.kind == .ward)
    let merged = try #require(catalogue.commune("31105"))
    #expect(merged.ended == Day(year: 2027, month: 3, day: 1))
    #expect(merged.successors.map(\.commune.code) == ["31108"])
    #expect(catalogue.commune("31078")?.isInForce == true)
    #expect(catalogue.inForce.count == 3321)
    #expect(
      zip(catalogue.communes, catalogue.communes.dropFirst()).allSatisfy {
        $0.code.code < $1.code.code
      })
  }

  @Test func `what is written out is read back the same`() throws {
    let changes = try GazetteerChanges(table)
    #expect(try GazetteerChanges(changes.text) == changes)
    #expect(
      try GazetteerChanges(
        "\u{FEFF}"
          + changes.text.replacing(",", with: ";")
          .replacing("12; NQ", with: "12, NQ")) == changes)
  }

  @Test func `JSON with the same keys is read the same`() throws {
    let json = """
      [{"effective_on": "2027-01-01", "resolution": "11/NQ", "change": "rename", "code": "31135",
        "name": "Gành Dầu"},
       {"effective_on": "2027-03-01", "resolution": "12/NQ", "change": "split", "code": "31078",
        "into": ["31105", "31108"], "kind": null}]
      """
    let changes = try GazetteerChanges(json).changes
    #expect(changes.map(\.code) == ["31135", "31078"])
    #expect(changes[1].into == ["31105", "31108"])
  }

  @Test(arguments: [
    ("2024-01-01,1,rename,31135,A,,,", "effective_on"), ("x,1,rename,31135,A,,,", "effective_on"),
    ("2027-01-01,,rename,31135,A,,,", "resolution"), ("2027-01-01,1,drop,31135,A,,,", "change"),
    ("2027-01-01,1,rename,3113,A,,,", "code"), ("2027-01-01,1,rename,99999,A,,,", "code"),
    ("2027-01-01,1,merge,48,,,,31135", "code"), ("2027-01-01,1,rename,31135,,,,", "name"),
    ("2027-01-01,1,kind,31135,,huyện,,", "kind"), ("2027-01-01,1,kind,48,,phường,,", "kind"),
    ("2027-01-01,1,new,31135,A,xã,91,", "code"), ("2027-01-01,1,new,32301,A,xã,99,", "province"),
    ("2027-01-01,1,merge,31135,,,,", "into"), ("2027-01-01,1,merge,31135,,,,31135", "into"),
    ("2027-01-01,1,merge,31135,,,,00001", "into"), ("2027-01-01,1,split,31135,,,,31108", "into"),
    ("2027-01-01,1,rename,31135,A,,,31108", "into"),
  ])
  func `a change that cannot be is refused by row and field`(line: String, field: String) {
    let head = "effective_on,resolution,change,code,name,kind,province,into\n\n"
    let problem = #expect(throws: Problem.self) { try GazetteerChanges(head + line) }
    #expect(problem?.row == 3)
    #expect(problem?.field == field)
    #expect(problem?.hint != nil)
  }

  @Test(arguments: [
    "", "xyz", "a,b\n1,2", "[1]", "[{\"code\": 5}]", "[", "{}", "effective_on,resolution,change\n",
    "effective_on,resolution,change,code,into\n2027-01-01,1,merge,31135,31108,,",
  ])
  func `what is no such table is refused`(text: String) {
    let problem = #expect(throws: Problem.self) { try GazetteerChanges(text) }
    #expect(problem?.code == "gazetteer_file")
  }

  @Test func `what is installed is found everywhere, and again changes nothing`() async {
    // A process of its own: the catalogue is the same for all of one.
    await #expect(processExitsWith: .success) {
      let text = """
        effective_on,resolution,change,code,name,kind,province,into
        2027-01-01,1/NQ,new,19799,Cồn Hến,đặc khu,44,
        2027-01-01,1/NQ,merge,19742,,,,19799
        """
      let ended = try #require(Gazetteer.commune("19742"))
      let before = PlaceText.find(ended.address)
      #expect(before.commune == ended.code)
      let changes = try GazetteerChanges(text)
      try Gazetteer.install(changes)
      try Gazetteer.install(changes)
      #expect(try GazetteerChanges(text) == changes)
      #expect(Gazetteer.installed.changes == changes.changes)
      #expect(Gazetteer.communes.count == 3321)
      #expect(try CommuneCode("19799").commune?.address == "đặc khu Cồn Hến, tỉnh Quảng Trị")
      let code = try CommuneCode("19742")
      #expect(code.commune?.isInForce == false)
      #expect(code.today.map(\.code) == ["19799"])
      #expect(PlaceText.find("ĐK Cồn Hến, Quảng Trị").commune?.code == "19799")
      #expect(PlaceText.find(ended.address).candidates.map(\.code) == ["19799"])
      #expect(try CommuneCode("19799").predecessors == ended.code.predecessors)
      #expect(!ended.code.predecessors.isEmpty)
      #expect(throws: Problem.self) {
        try GazetteerChanges(text.replacing("1/NQ", with: "2/NQ"))
      }
    }
  }
}
