import Facts

/// The names that invented persons get: random combinations of frequent words.
struct Names: Sendable {
  /// One word, or two that go together, as it is written and in plain letters.
  struct Word: Sendable {
    let text: String
    let plain: String
  }

  /// The words that depend on the sex of the bearer.
  private struct Personal: Sendable {
    let middle: Weighted<String>
    let given: Weighted<Word>
    let adopted: Weighted<String>

    /// The words of the table with the shares in one column: 0 for men, 1 for women.
    init(column: Int) {
      let words = { (table: String) in Names.read(table, columns: 2).map { ($0, $1[column]) } }
      middle = Weighted(words(NameTable.middle).map { ($0 == "-" ? "" : $0, $1) })
      given = Weighted(words(NameTable.given).map { (Names.word($0), $1) })
      adopted = Weighted(words(NameTable.adopted))
    }
  }

  static let common = Names()

  let family: Weighted<Word>
  private let male = Personal(column: 0)
  private let female = Personal(column: 1)

  private init() {
    family = Weighted(
      Self.read(NameTable.family, columns: 1).map { (item: Self.word($0), weight: $1[0]) })
  }

  private static func word(_ text: String) -> Word {
    Word(text: text, plain: plainFold(text).replacing(" ", with: ""))
  }

  /// Reads entries of words followed by a number of shares.
  private static func read(_ table: String, columns: Int) -> [(String, [Int])] {
    table.entries(by: ",").map { entry in
      let parts = entry.split(separator: " ")
      let shares = parts.suffix(columns).compactMap { Int($0) }
      precondition(shares.count == columns, "a table of names has a share in each column")
      return (parts.dropLast(columns).joined(separator: " "), shares)
    }
  }
}

extension Names {
  /// The middle and the given name of one person.
  func personal(_ sex: Sex, _ draws: inout Draws) -> (middle: String, given: Word) {
    let words = sex == .male ? male : female
    let middle = words.middle.pick(&draws)
    var given = words.given.pick(&draws)
    // Nobody is called Minh Minh.
    while middle.hasSuffix(given.text) { given = words.given.pick(&draws) }
    return (middle, given)
  }

  /// A given name of the kind people adopt abroad.
  func adopted(_ sex: Sex, _ draws: inout Draws) -> String {
    (sex == .male ? male : female).adopted.pick(&draws)
  }

  static func full(_ family: String, _ middle: String, _ given: String) -> String {
    middle.isEmpty ? "\(family) \(given)" : "\(family) \(middle) \(given)"
  }
}
