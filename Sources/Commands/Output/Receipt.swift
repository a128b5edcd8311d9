import KieuBao

/// What a deed answers: the identifiers of what it made or changed, and a sentence for the person.
///
/// On standard output stand the identifiers alone, one a line, so that a script can take them up;
/// the sentence stands beside them. In JSON one identifier is an object, several are a list.
struct Receipt {
  let noun: String
  let identifiers: [String]
  let sentence: Wording

  /// More that programs are told.
  let extra: [JSON.Member]

  init(noun: String, _ identifiers: [String], _ sentence: Wording, extra: [JSON.Member] = []) {
    (self.noun, self.identifiers, self.sentence, self.extra) = (noun, identifiers, sentence, extra)
  }
}

extension Receipt {
  var json: JSON {
    guard let identifier = identifiers.first, identifiers.count == 1 else {
      return table.json(extra: extra, .en)
    }
    let members: [JSON.Member] = [
      .init("schema", .string("kieubao/\(noun)/1")), .init("id", .string(identifier)),
    ]
    return .object(members + extra)
  }

  var table: Table {
    Table(
      noun: noun, title: sentence, columns: [Column("id", Wording(vi: "Mã", en: "ID"))],
      rows: identifiers.map { [.text($0)] })
  }
}
