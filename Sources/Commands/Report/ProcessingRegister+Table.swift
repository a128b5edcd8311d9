import KieuBao

extension ProcessingRegister {
  /// The catalogue of what is held, with its counts.
  func table(for reader: Reader, _ language: Language) -> Table {
    Table(
      noun: "register",
      title: Wording(vi: "Hoạt động xử lý dữ liệu cá nhân", en: "Processing of personal data"),
      columns: [
        Column("name", Wording(vi: "Loại hồ sơ", en: "Records"), width: 30),
        Column("bearer", Wording(vi: "Của ai", en: "Whose"), width: 24),
        Column("kinds", Wording(vi: "Xếp loại", en: "Kind"), width: 20),
        Column("purposes", Wording(vi: "Dùng cho", en: "For"), width: 40),
        Column("records", Wording(vi: "Số bản ghi", en: "Count"), width: 12),
      ],
      rows: holdings.map { held in
        [
          .text(held.holding.name(language)), reader.cell(held.holding.bearer),
          .list(held.holding.natures.map { reader.cell($0).plain }),
          .list(held.holding.purposes.map { reader.cell($0).plain }), .integer(held.records),
        ]
      }, notes: notes)
  }

  /// How many there are, and what is due when.
  var notes: [Wording] {
    [
      Wording(
        vi:
          "\(grouped(String(persons), .vi)) kiều bào, \(grouped(String(relatives), .vi)) thân nhân.",
        en:
          "\(grouped(String(persons), .en)) persons, \(grouped(String(relatives), .en)) relatives."),
      calendar.due.map {
        Wording(
          vi: "Hạn lập hồ sơ đánh giá tác động: \($0.written).",
          en: "The impact assessment was due on \($0).")
      },
      calendar.updateBy.map {
        Wording(vi: "Phải cập nhật trước: \($0.written).", en: "To be updated by \($0).")
      }, head.note,
    ].compactMap(\.self)
  }

  /// What JSON tells besides what is held.
  var members: [JSON.Member] {
    [
      .init("unit", .string(unit)), .init("persons", JSON(persons)),
      .init("relatives", JSON(relatives)),
      .init("purposes", .array(purposes.map(\.json))),
      .init("recipients", .array(recipients.map(\.json))),
      .init("retention", .array(retention.map(\.json))),
      .init("first_processing", JSON(calendar.firstProcessing?.description)),
      .init("impact_due", JSON(calendar.due?.description)),
      .init("last_change", JSON(calendar.lastChange?.day.description)),
      .init("last_change_deed", JSON(calendar.lastChange?.deed)),
      .init("update_by", JSON(calendar.updateBy?.description)), head.member,
    ]
  }
}

extension ProcessingRegister.Use {
  fileprivate var json: JSON {
    .object([.init("purpose", JSON(purpose)), .init("basis", basis?.json ?? .null)])
  }
}

extension ProcessingRegister.Decision {
  fileprivate var json: JSON {
    .object([
      .init("name", .string(name)), .init("value", .string(value)),
      .init("document", JSON(document)), .init("from", .string(from)),
    ])
  }
}

extension ProcessingRegister.Recipients {
  fileprivate var json: JSON {
    .object([
      .init("role", .string(role.name)), .init("users", JSON(users)),
      .init("classes", JSON(DataClass.allCases.filter(role.classes.contains).map(\.rawValue))),
      .init("duties", JSON(Duty.allCases.filter(role.duties.contains).map(\.rawValue))),
    ])
  }
}

extension ProcessingRegister.Held {
  var json: JSON {
    .object(
      holding.members + [.init("records", JSON(records)), .init("opened_by", JSON(openedBy))])
  }
}

extension DataKind {
  /// What the catalogue tells of one class of a table.
  var members: [JSON.Member] {
    [
      .init("table", .string(table)), .init("class", .string(dataClass.rawValue)),
      .init("bearer", JSON(bearer)), .init("kinds", JSON(natures.map(\.rawValue))),
      .init("purposes", JSON(purposes.map(\.rawValue))), .init("retention", JSON(retention)),
      .init(
        "fields",
        .array(
          fields.map { field in
            .object([
              .init("number", JSON(field.number)), .init("vi", .string(field.name.vi)),
              .init("en", .string(field.name.en)), .init("kind", JSON(field.nature)),
            ])
          })),
    ]
  }
}
