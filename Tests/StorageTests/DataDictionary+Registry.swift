import Privacy
import Sealing

@testable import Storage

private typealias Column = DataDictionary.Column

private let persons = "person add, person edit, import, import undo"
private let imports = "import, import undo"
private let everything = "every command that opens the registry with a passphrase"

extension DataDictionary {
  /// The tables of `registry.sqlite`.
  static let registry =
    [about, numbering, batch, person, relative] + groups + giving + meetings + indexes
    + [formerBox, rate, audit] + rights + [policy, migrations(Store.dataFile)]

  private static let about = table(
    "registry", "The registry itself: one row.", writers: "init",
    [
      Column("id", .number, "Always 1."),
      Column("format", .plain(because: "a format's number"), "The number of this format: 1."),
      Column("uid", .proof, "16 random bytes that are bound into every box."),
      Column(
        "unit", .plain(because: "the name of an office"), "The office that keeps the registry."),
      Column(
        "locality", .plain(because: "where the office is"),
        "The code of its province (2 digits) or commune (5 digits)."),
      Column("created_at", .plain(because: "of the office"), "When it was made."),
    ])

  private static let numbering = table(
    "numbering", "The last number that was given of each kind; numbers are never given again.",
    writers: "every command that adds something",
    [
      Column("name", .plain(because: "names of tables"), "A table, or `subject`."),
      Column("last", .plain(because: "a count"), "The last number."),
    ])

  private static let batch = table(
    "batch", "An import that can be taken back whole.", writers: imports,
    [
      Column("id", .number, "The batch’s number: `B3`."),
      Column("kind", .plain(because: "one of three words"), "What the file held."),
      Column("subject", .link(to: "seed"), "The batch’s own subject."),
      Column("identity", .box(.identity), "The file’s name, when, and what came of its rows."),
      Column("undone_by", .link(to: "audit"), "The entry that took it back; null while it stands."),
    ])

  private static let person = table(
    "person", "A person abroad.", writers: persons,
    [
      Column("id", .number, "The person’s number: `P12`."),
      Column("subject", .link(to: "seed"), "Whose seed opens the boxes: the person’s own."),
      Column("batch", .link(to: "batch"), "The import the person came with."),
      Column("profile", .box(.profile), "Sex, birth year, home, country, category, status."),
      Column("identity", .box(.identity), "Names, date of birth, native place, occupation."),
      Column("contact", .box(.contact), "City, phones, e-mail addresses; null where none."),
      Column("documents", .box(.documents), "Passport and identity card; null where none."),
      Column("circumstances", .box(.sensitive), "A note on circumstances; null where none."),
    ])

  private static let relative = table(
    "relative", "A relative at home of a person abroad.",
    writers: "relative add, \(imports)",
    [
      Column("id", .number, "The relative’s number: `T5`."),
      Column("person", .link(to: "person"), "Whose relative; bound into the boxes."),
      Column("subject", .link(to: "seed"), "The relative’s own subject."),
      Column("batch", .link(to: "batch"), "The import the relative came with."),
      Column("profile", .box(.profile), "Relation, birth year, home, status."),
      Column("identity", .box(.identity), "Name, date of birth, occupation."),
      Column("contact", .box(.contact), "City, phones, e-mail addresses; null where none."),
    ])

  private static let groups = [
    table(
      "organisation", "A group of people: a home-town or business association.",
      writers: "organisation add",
      [
        Column("id", .number, "The organisation’s number: `O2`."),
        Column("subject", .link(to: "seed"), "The organisation’s own subject."),
        Column("identity", .box(.identity), "Name, kind, country, city, year founded."),
      ]),
    table(
      "membership", "A person’s place in an organisation.", writers: "organisation add-member",
      [
        Column("id", .number, "A number without a name."),
        Column("organisation", .link(to: "organisation"), "Bound into the box."),
        Column("person", .link(to: "person"), "Bound into the box."),
        Column("subject", .link(to: "seed"), "The member’s."),
        Column("identity", .box(.identity), "The member’s role."),
      ]),
  ]

  private static let giving = [
    table(
      "contribution", "A gift to the homeland.",
      writers: "contribution add, contribution correct, contribution void, \(imports)",
      [
        Column("id", .number, "The contribution’s number: `C9`."),
        Column(
          "subject", .link(to: "seed"),
          "The only giver’s, so that it goes with the giver; its own where several gave."),
        Column("batch", .link(to: "batch"), "The import it came with."),
        Column("contribution", .box(.contribution), "Kind, day, sum, purpose, proof, givers."),
      ]),
    table(
      "giver", "Who gave a contribution; the box holds the same list.",
      writers: "contribution add, contribution correct, \(imports)",
      [
        Column("contribution", .link(to: "contribution"), "The gift."),
        Column("place", .number, "The place in the list of givers, from 1."),
        Column("person", .link(to: "person"), "The giver, if a person."),
        Column("organisation", .link(to: "organisation"), "The giver, if an organisation."),
      ]),
    table(
      "commendation", "An award that was given.", writers: "commendation record",
      [
        Column("id", .number, "The commendation’s number: `K4`."),
        Column("person", .link(to: "person"), "The awardee, if a person; bound into the box."),
        Column(
          "organisation", .link(to: "organisation"),
          "The awardee, if an organisation; bound into the box."),
        Column("subject", .link(to: "seed"), "The awardee’s."),
        Column("contribution", .box(.contribution), "Form, day, decision, gifts it honours."),
      ]),
  ]

  private static let meetings = [
    table(
      "event", "A meeting that persons are invited to.",
      writers:
        "event create, event edit, event invite, event promote, event reply, event letters, event door",
      [
        Column("id", .number, "The event’s number: `E1`."),
        Column("subject", .link(to: "seed"), "The event’s own subject."),
        Column(
          "profile", .box(.profile), "Name, days, place, quota, shares, priorities, last letter."),
        Column(
          "identity", .box(.identity), "The key that signs its letters; null before the first."),
      ]),
    table(
      "invitation", "A guest of an event.",
      writers: "event invite, event promote, event reply, event attend, event arrivals, event seat",
      [
        Column("id", .number, "A number without a name."),
        Column("event", .link(to: "event"), "Bound into the box."),
        Column("person", .link(to: "person"), "The guest; bound into the box."),
        Column("subject", .link(to: "seed"), "The guest’s."),
        Column(
          "profile", .box(.profile),
          "Letter or place in the line, reason, household, group, reply, attendance."),
      ]),
  ]

  private static let indexes = [
    table(
      "person_tag", "By which exact values a person is found.", writers: persons,
      [
        Column(
          "blind_index", .number, "Phone 1, e-mail 2, document 3, full name and birth year 4."),
        Column("tag", .tag, "16 bits of a keyed digest of the value."),
        Column("person", .link(to: "person"), "Who has the value."),
      ]),
    table(
      "record_tag", "Which row a sender’s own key stands for.", writers: imports,
      [
        Column("kind", .plain(because: "one of three words"), "The kind of file."),
        Column("tag", .tag, "62 bits of a keyed digest of kind, sender and key."),
        Column("row", .number, "The person’s, relative’s or contribution’s number."),
      ]),
  ]

  private static let formerBox = table(
    "former_box", "A box as it was before a change.",
    writers: "every command that changes a record; gone with the record",
    [
      Column("source_table", .number, "The table’s number in the format."),
      Column("row", .number, "The row’s number."),
      Column("class", .number, "The class’s number in the format."),
      Column("version", .number, "How often the box had been written; the same as in its head."),
      Column("subject", .link(to: "seed"), "Whose seed opens it."),
      Column("box", .anyBox, "The box, of the class that `class` names."),
      Column("replaced_by", .link(to: "audit"), "The entry of the change."),
      Column("batch", .link(to: "batch"), "The import that made the change."),
    ])

  private static let rate = table(
    "exchange_rate", "Đồng for one unit of a currency from a day on.", writers: "rate set",
    [
      Column("currency", .plain(because: "public figures"), "Three capital letters of ISO 4217."),
      Column("from_day", .plain(because: "public figures"), "`YYYY-MM-DD`."),
      Column("rate", .plain(because: "public figures"), "A decimal number."),
      Column("source", .plain(because: "public figures"), "Where the rate is from."),
    ])

  private static let rights = [
    table(
      "basis", "On what ground a person’s or a relative’s data is used for one purpose.",
      writers: "consent grant, consent withdraw, import --basis",
      [
        Column("id", .number, "The ground’s number."),
        Column("person", .link(to: "person"), "Whose, or whose relative’s; null for an import’s."),
        Column("relative", .link(to: "relative"), "Whose, where it is a relative’s."),
        Column("subject", .link(to: "seed"), "Whose seed opens the boxes."),
        Column("batch", .link(to: "batch"), "The import it came with, or the one it is for."),
        Column("profile", .box(.profile), "Purpose, ground and dates."),
        Column("identity", .box(.identity), "The evidence."),
      ]),
    table(
      "request", "What a person asked to be done with the data about them.",
      writers: "subject request",
      [
        Column("id", .number, "The request’s number."),
        Column("person", .link(to: "person"), "Whose data, or whose relative’s."),
        Column("relative", .link(to: "relative"), "Whose, where it is a relative’s."),
        Column("subject", .link(to: "seed"), "Whose seed opens the box."),
        Column("identity", .box(.identity), "What was asked for, when, and what came of it."),
      ]),
    table(
      "clock", "Until when a request is to be acknowledged and done.", writers: "subject request",
      [
        Column("request", .link(to: "request"), "The request."),
        Column(
          "acknowledge_by", .plain(because: "nothing overdue goes unseen"),
          "The last day, as days since 1970-01-01."),
        Column("due", .plain(because: "nothing overdue goes unseen"), "The last day, likewise."),
        Column("acknowledged", .plain(because: "nothing overdue goes unseen"), "1 once it was."),
        Column("is_open", .plain(because: "nothing overdue goes unseen"), "0 once it was done."),
      ]),
    table(
      "nomination", "A proposal that somebody be commended.",
      writers: "commendation propose, review, approve, reject, decide",
      [
        Column("id", .number, "The proposal’s number."),
        Column("person", .link(to: "person"), "The nominee, where it is a person."),
        Column("organisation", .link(to: "organisation"), "The nominee, where it is a group."),
        Column("subject", .link(to: "seed"), "The nominee’s."),
        Column("contribution", .box(.contribution), "The proposal."),
      ]),
    table(
      "hold", "Why somebody may not be put forward meanwhile.",
      writers: "commendation hold, commendation release",
      [
        Column("id", .number, "The hold’s number: `H1`."),
        Column("person", .link(to: "person"), "Who is held, where it is a person."),
        Column("organisation", .link(to: "organisation"), "Who is held, where it is a group."),
        Column("subject", .link(to: "seed"), "The one’s who is held."),
        Column("contribution", .box(.contribution), "What is open, and on which days."),
      ]),
    table(
      "letterhead", "What stands on the office’s papers.", writers: "office set",
      [
        Column("id", .number, "1."), Column("subject", .link(to: "seed"), "Its own."),
        Column("profile", .box(.profile), "Names, place, who signs, who gets copies."),
      ]),
    table(
      "remainder", "A gift or an award of somebody who was erased, without whom.",
      writers: "person erase",
      [
        Column("id", .number, "Its number, which is no gift’s or award’s."),
        Column("subject", .link(to: "seed"), "Its own."),
        Column("contribution", .box(.contribution), "Year, kind and value; nothing of whom."),
      ]),
  ]

  private static let policy = table(
    "policy", "What the office decided for the whole registry.", writers: "policy set",
    [
      Column("name", .plain(because: "the program’s words"), "Such as `basis/commendation`."),
      Column("value", .plain(because: "the office’s decision"), "What was decided."),
      Column("document", .plain(because: "the office’s decision"), "The document that decides it."),
      Column("from_day", .plain(because: "the office’s decision"), "`YYYY-MM-DD`."),
    ])

  private static let audit = table(
    "audit", "Who did what to which rows, and when: a chain of signed entries, only added to.",
    writers: everything,
    [
      Column("sequence", .number, "The entry’s number, without gaps from 1."),
      Column("at", .plain(because: "the log is for oversight"), "When."),
      Column("user", .link(to: "user"), "Who; 0 where nobody had signed in."),
      Column("deed", .plain(because: "one of the program’s words"), "What: `person.show`."),
      Column("purpose", .plain(because: "one of six words"), "What for: `invitation`."),
      Column("rows", .plain(because: "numbers of rows"), "`created person 1-3; read person 7`."),
      Column(
        "state", .proof,
        "The sum of the imprints of all boxes after it, sealed; null where nobody had signed in."),
      Column("hash", .proof, "The digest of the entry and the hash before."),
      Column("signature", .proof, "The user’s over the hash; null where nobody had signed in."),
    ])

  static func migrations(_ file: String) -> Table {
    Table(
      file: file, name: "grdb_migrations", meaning: "Which steps of the schema the file has taken.",
      writers: "init, and the first command of a newer program",
      columns: [
        Column("identifier", .plain(because: "names of files"), "Such as `0001-registry`.")
      ])
  }

  private static func table(
    _ name: String, _ meaning: String, writers: String, _ columns: [Column]
  ) -> Table {
    Table(
      file: Store.dataFile, name: name, meaning: meaning, writers: writers, columns: columns)
  }
}
