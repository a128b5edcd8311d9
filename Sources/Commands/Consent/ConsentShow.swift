import ArgumentParser
import KieuBao

extension ConsentCommands {
  /// Shows how somebody stands to each purpose.
  struct Show: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Xem sự đồng ý và căn cứ của một người.", en: "Show somebody's consents and grounds."),
      discussion: """
          kieubao consent show P12
          kieubao consent show T7 --purpose commendation --format json
        """)

    @OptionGroup var subject: ConsentSubject
    @OptionGroup var purposes: PurposeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let consents = try registry.consents(of: subject.subject, at: surroundings.now)
        let wanted = purposes.purposes.isEmpty ? Purpose.allCases : purposes.purposes
        switch output.format(in: surroundings) {
        case .json, .jsonl: try output.write(consents.json(wanted), in: surroundings)
        case .table, .csv, .xlsx:
          try output.write(
            consents.table(wanted, for: output.reader(in: surroundings)), in: surroundings)
        }
      }
    }
  }
}

extension Consents {
  fileprivate func json(_ wanted: [Purpose]) -> JSON {
    .object([
      .init("schema", "kieubao/consent/1"), .init("id", .string(subject.description)),
      .init(
        "purposes", .array(purposes.filter { wanted.contains($0.purpose) }.map(\.json))),
      .init(
        "records",
        .array(records.filter { wanted.contains($0.basis.purpose) }.map(\.json))),
    ])
  }

  fileprivate func table(_ wanted: [Purpose], for reader: Reader) -> Table {
    let shown = purposes.filter { wanted.contains($0.purpose) }
    return Table(
      noun: "purpose",
      title: Wording(vi: "Căn cứ xử lý dữ liệu của \(subject)", en: "Legal grounds of \(subject)"),
      columns: [
        Column("purpose", .purpose, width: 20),
        Column("standing", Wording(vi: "Tình trạng", en: "Standing"), width: 50),
        Column("may_be_used", Wording(vi: "Được dùng", en: "May be used"), width: 10),
        Column("from", Wording(vi: "Từ ngày", en: "From"), width: 12),
        Column("until", Wording(vi: "Đến hết", en: "Until"), width: 12),
        Column("evidence", .evidence, width: 40),
      ],
      rows: shown.map { line in
        let last = records.last { $0.basis.purpose == line.purpose }
        let evidence = last?.evidence.value?.revealed
        return [
          reader.cell(line.purpose),
          reader.cell(line.standing.code, line.standing.wording(by: line.rule)),
          .flag(line.refusal == nil), .date((last?.basis.granted).map { PartialDate($0) }),
          .date((last?.basis.until).map { PartialDate($0) }),
          .text(evidence?.ending ?? evidence?.document),
        ]
      }, isCounted: false)
  }
}

extension Consents.Line {
  var json: JSON {
    var ground: Ground?
    if case .held(let held) = standing { ground = held }
    return [
      "purpose": JSON(purpose), "standing": .string(standing.code), "ground": JSON(ground),
      "may_be_used": .bool(refusal == nil), "refusal": JSON(refusal?.rawValue),
    ]
  }
}

extension BasisStanding {
  var code: String {
    switch self {
    case .held: "held"
    case .expired: "expired"
    case .withdrawn: "withdrawn"
    case .objected: "objected"
    case .unrecorded: "unrecorded"
    }
  }
}

extension BasisRecord {
  fileprivate var json: JSON {
    let members: [JSON.Member] = [
      .init("id", .string(id.description)), .init("purpose", JSON(basis.purpose)),
      .init("ground", JSON(basis.ground)), .init("granted", JSON(basis.granted?.description)),
      .init("until", JSON(basis.until?.description)),
      .init("withdrawn", JSON(basis.withdrawn?.description)),
      .init("objected", JSON(basis.objected?.description)),
      .init("batch", JSON(batch.map { "B\($0)" })),
    ]
    guard let proof = evidence.value?.revealed else {
      let withheld = ["document", "channel", "taken_by", "ending"]
      return .object(members + [.init("withheld", JSON(withheld))])
    }
    return .object(
      members + [
        .init("document", JSON(proof.document)), .init("channel", JSON(proof.channel)),
        .init("taken_by", JSON(proof.takenBy)), .init("ending", JSON(proof.ending)),
      ])
  }
}
