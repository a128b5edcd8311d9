import KieuBao

extension BreachNotice {
  /// The kinds of data that could have been reached.
  func table(for reader: Reader, _ language: Language) -> Table {
    Table(
      noun: "breach", title: Wording(vi: "Dữ liệu có thể bị ảnh hưởng", en: "Data affected"),
      columns: [
        Column("name", Wording(vi: "Loại hồ sơ", en: "Records"), width: 30),
        Column("class", Wording(vi: "Nhóm dữ liệu", en: "Class"), width: 20),
        Column("kinds", Wording(vi: "Xếp loại", en: "Kind"), width: 20),
        Column("records", Wording(vi: "Nhiều nhất", en: "At the most"), width: 12),
      ],
      rows: kinds.map { kind in
        [
          .text(kind.holding.name(language)),
          reader.cell(kind.holding.dataClass.rawValue, kind.holding.dataClass.name),
          .list(kind.holding.natures.map { reader.cell($0).plain }), .integer(kind.records),
        ]
      }, notes: notes(reader))
  }

  private func notes(_ reader: Reader) -> [Wording] {
    var notes = [
      reachable.sentence(vi: "Nhiều nhất có thể bị ảnh hưởng", en: "Affected at the most")
    ]
    if !isOfOneOutput, let touched {
      notes.append(touched.sentence(vi: "Nhật ký cho thấy đã xem, sửa", en: "Read or changed"))
    }
    let due = (
      Reader.person(.vi).cell(deadline).plain, Reader.person(.en).cell(deadline).plain
    )
    notes.append(
      hoursLeft < 0
        ? Wording(
          vi: "Hạn thông báo \(due.0): đã quá \(-hoursLeft) giờ.",
          en: "Due \(due.1): overdue by \(-hoursLeft) hours.")
        : Wording(
          vi: "Hạn thông báo \(due.0): còn \(hoursLeft) giờ.",
          en: "Due \(due.1): \(hoursLeft) hours left."))
    return notes + [head.note]
  }

  private var isOfOneOutput: Bool { if case .output = incident { true } else { false } }

  /// What JSON tells besides the kinds of data.
  var members: [JSON.Member] {
    [
      .init("unit", .string(unit)), .init("case", .string(incident.code)),
      .init("discovered", .string(discovered.description)),
      .init("deadline", .string(deadline.description)), .init("hours_left", JSON(hoursLeft)),
      .init("classes", JSON(classes.map(\.rawValue))),
      .init("kinds", JSON(natures.map(\.rawValue))), .init("reachable", reachable.json),
      .init("touched", touched?.json ?? .null),
      .init(
        "deeds",
        .array(
          deeds.map { done in
            .object([
              .init("deed", .string(done.deed)), .init("entries", JSON(done.entries)),
              .init("persons", JSON(done.persons)), .init("relatives", JSON(done.relatives)),
            ])
          })),
      .init("failed_unlocks", JSON(failedUnlocks)),
      .init("reaches_entry", reaches.map { JSON($0.entry) } ?? .null),
      .init("reaches_at", JSON(reaches?.at.description)),
      .init("has_key_file", .bool(hasKeys)), head.member,
    ]
  }
}

extension BreachNotice.Affected {
  fileprivate func sentence(vi: String, en: String) -> Wording {
    let counts = (persons.count, relatives.count)
    return Wording(
      vi: "\(vi): \(grouped(String(counts.0), .vi)) kiều bào, "
        + "\(grouped(String(counts.1), .vi)) thân nhân.",
      en: "\(en): \(grouped(String(counts.0), .en)) persons, "
        + "\(grouped(String(counts.1), .en)) relatives.")
  }

  fileprivate var json: JSON {
    .object([
      .init("persons", JSON(persons.count)), .init("relatives", JSON(relatives.count)),
      .init("person_ids", JSON(persons.runs)), .init("relative_ids", JSON(relatives.runs)),
    ])
  }
}

extension BreachNotice.Kind {
  var json: JSON { .object(holding.members + [.init("records", JSON(records))]) }
}
