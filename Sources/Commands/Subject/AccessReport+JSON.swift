import KieuBao

extension AccessReport {
  /// The report as one object: a member for each kind of things, an array where there can be several.
  var json: JSON {
    let withheld = sections.filter(\.isWithheld).map(\.key)
    return .object(
      [
        .init("schema", "kieubao/access/1"), .init("id", .string(subject.description)),
        .init("made_on", .string(madeOn.description)), .init("made_by", .string(madeBy)),
        .init("unit", .string(unit)), .init("audit_head", .string(head.short)), closed.member,
      ] + sections.filter { !$0.isWithheld }.map(\.member)
        + (withheld.isEmpty ? [] : [.init("withheld", JSON(withheld))]))
  }
}

extension AccessReport.Section {
  fileprivate var member: JSON.Member {
    guard isList else { return .init(key, records.first?.json ?? .null) }
    return .init(key, .array(records.map(\.json)))
  }
}

extension AccessReport.Record {
  /// The values by name; beside them where each comes from and what stood there before.
  fileprivate var json: JSON {
    let origins = lines.compactMap { line in
      line.origin.map { JSON.Member(line.key, $0.json) }
    }
    let former = lines.flatMap { line in
      line.former.map { former -> JSON in
        ["field": .string(line.key), "value": former.value.json, "until": former.until.json]
      }
    }
    return .object(
      (id.map { [.init("id", .string($0))] } ?? []) + lines.map { .init($0.key, $0.value.json) }
        + (origins.isEmpty ? [] : [.init("origins", .object(origins))])
        + (former.isEmpty ? [] : [.init("former", .array(former))])
        + (withheld.isEmpty ? [] : [.init("withheld", JSON(withheld))]))
  }
}

extension AccessReport.Origin {
  fileprivate var json: JSON {
    .object(
      [
        .init("entry", JSON(entry)), .init("at", .string(at.description)),
        .init("user", JSON(user)), .init("deed", .string(deed)),
      ] + (batch.map { [.init("batch", .string($0.description))] } ?? [])
        + (file.map { [.init("file", .string($0))] } ?? []))
  }
}

extension AccessReport.Value {
  /// The exact value: codes, ISO dates, plain digits.
  fileprivate var json: JSON {
    switch self {
    case .none: .null
    case .text(let text): .string(text)
    case .texts(let texts): JSON(texts)
    case .number(let number): JSON(number)
    case .amount(let amount): JSON(amount)
    case .date(let date): .string(date.description)
    case .moment(let moment): .string(moment.description)
    case .flag(let flag): .bool(flag)
    case .term(let code, _): .string(code)
    case .place(let code, let name): ["code": .string(code), "name": .string(name)]
    }
  }
}
