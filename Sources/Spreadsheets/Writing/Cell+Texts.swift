public import Facts

extension Cell {
  /// The exact form, the same in every language, as CSV has it: `1970-05`, `5000000`, `true`.
  public var plain: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .amount(let amount): amount.description
    case .date(let date): date.description
    case .flag(let flag): flag ? "true" : "false"
    case .list(let texts): texts.joined(separator: "; ")
    }
  }

  /// The form a person reads: `05/1970`, `Có`.
  public func written(in language: Language) -> String {
    switch self {
    case .date(let date): date.written
    case .flag(let flag):
      (flag ? Wording(vi: "Có", en: "Yes") : Wording(vi: "Không", en: "No"))(language)
    default: plain
    }
  }

  /// Whether it holds what somebody wrote.
  var isText: Bool {
    switch self {
    case .text, .list: true
    default: false
    }
  }
}
