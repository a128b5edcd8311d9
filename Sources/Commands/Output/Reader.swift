import KieuBao

/// Who reads an answer: a program, which is told codes, or a person, who is told words.
enum Reader: Equatable {
  case program
  case person(Language)
}

extension Reader {
  /// A word of a closed list: `contract_worker`, or `Lao động hợp đồng`.
  func cell(_ term: (some Term)?) -> Cell {
    switch self {
    case .program: .text(term?.rawValue)
    case .person(let language): .text(term?.name(language))
    }
  }

  /// A country: `US`, or `Hoa Kỳ`.
  func cell(_ country: Country?) -> Cell {
    switch self {
    case .program: .text(country?.code)
    case .person(let language): .text(country?.name(language))
    }
  }
}

extension OutputOptions {
  /// Who will read the answer, by its format.
  func reader(in surroundings: Surroundings) -> Reader {
    switch format(in: surroundings) {
    case .table, .xlsx: .person(surroundings.language)
    case .csv, .json, .jsonl: .program
    }
  }

  /// Whether the answer has to fit the width of a terminal.
  func isNarrow(in surroundings: Surroundings) -> Bool { format(in: surroundings) == .table }
}

extension Detail.Line {
  /// A commune in words, or the words of the source; with its code beside it for CSV.
  static func place(
    _ key: String, _ label: Wording, _ code: CommuneCode?, asWritten: String? = nil
  ) -> [Detail.Line] {
    [
      .init(
        key, label, .text(code?.address ?? asWritten), json: .place(code, asWritten: asWritten)),
      .aside(.communeCode, .text(code?.code), key: "\(key)_code"),
    ]
  }
}

extension JSON {
  init(_ text: String?) { self = text.map(JSON.string) ?? .null }

  init(_ term: (some Term)?) { self.init(term?.rawValue) }

  /// A place: its code and name where it is known, and the words of the source where they are kept.
  static func place(_ code: CommuneCode?, asWritten: String?) -> JSON {
    guard code != nil || asWritten != nil else { return .null }
    return [
      "code": JSON(code?.code), "name": JSON(code?.commune?.address), "as_written": JSON(asWritten),
    ]
  }
}

extension CommuneCode {
  /// The commune and its province in words; the code where the catalogue no longer has it.
  var address: String { commune?.address ?? code }
}
