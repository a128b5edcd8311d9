import KieuBao

// Homes and localities in the units before 1/7/2025: a person reads them in the place of the present
// ones, a program beside these.

extension Detail.Line {
  /// A commune as ``place(_:_:_:asWritten:)`` shows it, in the units of today or of before.
  static func place(
    _ key: String, _ label: Wording, _ code: CommuneCode?, asWritten: String? = nil,
    in units: UnitSystem, for reader: Reader
  ) -> [Detail.Line] {
    let lines = place(key, label, code, asWritten: asWritten)
    return lines.inUnits(units, key, code.map { ListedHome($0, asWritten: asWritten) }, reader)
  }
}

extension [Detail.Line] {
  /// The same lines, of which those of a place are in some units.
  func inUnits(
    _ units: UnitSystem, _ key: String, _ home: @autoclosure () -> ListedHome?, _ reader: Reader
  ) -> [Detail.Line] {
    guard units == .former, let place = firstIndex(where: { $0.key == key }) else { return self }
    let (line, home) = (self[place], home())
    var lines = self
    switch reader {
    case .program:
      lines.insert(contentsOf: home.formerLines(key, line.label), at: place + 1)
    case .person(let language):
      let cell = home.map { Cell.text($0.formerAddress(language)) } ?? line.cell
      lines[place] = .init(key, line.label, cell, json: line.json)
    }
    return lines
  }
}

extension ListedHome? {
  /// The former place for programs: in JSON one object, in CSV two columns.
  fileprivate func formerLines(_ key: String, _ label: Wording) -> [Detail.Line] {
    [
      .aside(.formerCode, .text(self?.former.smallest?.code), key: "former_\(key)_code"),
      .init(
        "former_\(key)", UnitSystem.former.heading(label),
        .text(self?.former.smallest?.address), json: json),
    ]
  }

  /// The former place as an object; null where no commune is on record.
  fileprivate var json: JSON { self.map { JSON(former: $0.former) } ?? .null }
}

extension ListedHome {
  fileprivate func formerAddress(_ language: Language) -> String {
    former.address(of: commune)(language)
  }
}

extension JSON {
  /// Former units: code and name of the smallest that is told, its district and province, and how
  /// sure they are.
  fileprivate init(former home: FormerHome) {
    self = [
      "code": JSON(home.smallest?.code), "name": JSON(home.smallest?.address),
      "district": JSON(home.district?.fullName), "province": JSON(home.province?.fullName),
      "grade": .string(home.grade.rawValue),
    ]
  }
}

extension [Column] {
  /// The columns of a list whose places are in some units; programs read a former unit in two more.
  func inUnits(_ units: UnitSystem, _ places: Set<String>, for reader: Reader) -> [Column] {
    guard units == .former else { return self }
    return flatMap { column in
      if places.contains(column.key) { return column.former(for: reader) }
      return [places.contains { column.key == "\($0)_code" } ? column.present : column]
    }
  }
}

extension Column {
  fileprivate func former(for reader: Reader) -> [Column] {
    let heading = UnitSystem.former.heading(heading)
    guard reader == .program else { return [Column(key, heading, width: width)] }
    return [
      self, Column("former_\(key)_code", .formerCode, width: 9),
      Column("former_\(key)", heading, width: width),
    ]
  }

  /// The code of a present commune beside a former one.
  fileprivate var present: Column {
    let heading = Wording(vi: "\(heading.vi) hiện nay", en: "Present \(heading.en.lowercased())")
    return Column(key, heading, width: width)
  }
}

extension Table {
  /// The same list with the homes of its rows in some units.
  ///
  /// `homes` are those of the rows, needed for former units alone.
  func inUnits(_ units: UnitSystem, _ homes: [ListedHome?], for reader: Reader) -> Table {
    guard units == .former, let place = columns.firstIndex(where: { $0.key == "home" }) else {
      return self
    }
    return with(
      columns: columns.inUnits(units, ["home"], for: reader),
      rows: zip(rows, homes).map { row, home in
        var row = row
        let line = Detail.Line("home", columns[place].heading, row[place])
        row.replaceSubrange(
          place...place, with: [line].inUnits(units, "home", home, reader).map(\.cell))
        return row
      })
  }

  /// The rows in JSON where homes are told in former units too; nil where the cells say all.
  func items(in units: UnitSystem, _ homes: [ListedHome?]) -> [JSON]? {
    guard units == .former else { return nil }
    return zip(rows, homes).map { row, home in
      guard case .object(let members) = item(row) else { return item(row) }
      return .object(
        members.flatMap { member in
          member.key == "home" ? [member, JSON.Member("former_home", home.json)] : [member]
        })
    }
  }
}

extension Wording {
  static let formerCode = Wording(vi: "Mã đơn vị cũ", en: "Former code")
}
