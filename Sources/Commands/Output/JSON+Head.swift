import KieuBao

extension AuditHead {
  /// The head as it stands below a list on paper.
  var note: Wording {
    Wording(vi: "Mã xác thực nhật ký: \(short)", en: "Head of the audit log: \(short)")
  }

  var member: JSON.Member { .init("audit_head", .string(short)) }
}

extension OutputOptions {
  /// Writes one object of the command's own.
  func write(_ json: JSON, in surroundings: Surroundings) throws {
    let layout: JSON.Layout = format(in: surroundings) == .jsonl ? .compact : .pretty
    try place(in: surroundings) { sink, _ in try sink(json.text(layout) + "\n") }
    tellOfFile(in: surroundings)
  }
}
