public import Localities
public import Papers
import Facts
import People

extension InvitationNotice {
  /// The guests by group, such as the delegations or the tables, on landscape paper.
  ///
  /// Groups are in the order of their numbers and names, guests in that of their letters; who is in no
  /// group stands last. Who declined is not on it.
  ///
  /// - Parameters:
  ///   - letters: the letters of the event.
  ///   - place: the text that a home commune is shown by.
  /// - Returns: a paper with one table per group.
  public func delegationList(
    of letters: [InvitationLetter],
    place: (CommuneCode) -> String = { $0.commune?.address ?? $0.code }
  ) -> Paper {
    let lines = GuestLine.all(of: letters).filter { $0.guest.reply != .no }
    let groups = Dictionary(grouping: lines) { $0.guest.group ?? "" }
      .sorted { GroupOrder($0.key) < GroupOrder($1.key) }
    let grids = groups.map { name, lines in
      let none = say("Chưa xếp bàn, đoàn", "in no group")
      return Paper.Block.grid(
        Paper.Grid(
          caption: groups.count == 1 && name.isEmpty
            ? nil : "\(name.isEmpty ? none : name) (\(count(lines.count)))",
          columns: delegationColumns,
          rows: lines.enumerated().map { index, line in row(line, index, place) }))
    }
    let total = say("Tổng số: \(count(lines.count)).", "In all: \(count(lines.count)).")
    return list(
      title: say("Danh sách khách mời", "List of guests"), blocks: grids + [.note("\(total)")],
      orientation: .landscape)
  }

  /// The guests as those at the entrance look for them: by given name in the Vietnamese order.
  ///
  /// All who have a letter are on it, those who declined too: they may come after all.
  public func doorList(of letters: [InvitationLetter]) -> Paper {
    let lines = GuestLine.all(of: letters).sorted { $0.key < $1.key }
    let grid = Paper.Grid(
      columns: doorColumns,
      rows: lines.enumerated().map { index, line in
        let guest = line.guest
        return [
          String(index + 1), guest.addressed(language), guest.group ?? "",
          String(line.letter), guest.reply?.name(language) ?? "", "☐",
        ]
      })
    return list(
      title: say("Danh sách đón khách", "Door list"), blocks: [.grid(grid)],
      orientation: .portrait)
  }
}

extension InvitationNotice {
  private func list(
    title: String, blocks: [Paper.Block], orientation: Paper.Orientation
  ) -> Paper {
    Paper(
      language: language, orientation: orientation, head: head(), title: title,
      subtitle:
        "\(programme.name)\n\(programme.date.words(in: language, until: programme.lastDay))",
      blocks: blocks)
  }

  private var delegationColumns: [Paper.Grid.Column] {
    [
      Paper.Grid.Column(say("TT", "No."), weight: 2, alignment: .centre),
      Paper.Grid.Column(say("Họ và tên", "Name"), weight: 11),
      Paper.Grid.Column(say("Nước cư trú", "Country"), weight: 6),
      Paper.Grid.Column(say("Quê quán", "Home"), weight: 13),
      Paper.Grid.Column(say("Giấy mời số", "Letter"), weight: 4, alignment: .centre),
      Paper.Grid.Column(say("Trả lời", "Reply"), weight: 5),
    ]
  }

  private func row(
    _ line: GuestLine, _ index: Int, _ place: (CommuneCode) -> String
  ) -> [String] {
    let guest = line.guest
    let country =
      guest.relative == nil
      ? guest.country?.name(language) : say("thân nhân trong nước", "relative at home")
    return [
      String(index + 1), guest.addressed(language), country ?? "", guest.home.map(place) ?? "",
      String(line.letter), guest.reply?.name(language) ?? "",
    ]
  }

  private var doorColumns: [Paper.Grid.Column] {
    [
      Paper.Grid.Column(say("TT", "No."), weight: 3, alignment: .centre),
      Paper.Grid.Column(say("Họ và tên", "Name"), weight: 14),
      Paper.Grid.Column(say("Bàn, đoàn", "Group"), weight: 8),
      Paper.Grid.Column(say("Giấy mời số", "Letter"), weight: 5, alignment: .centre),
      Paper.Grid.Column(say("Trả lời", "Reply"), weight: 6),
      Paper.Grid.Column(say("Đã đến", "Came"), weight: 4, alignment: .centre),
    ]
  }

  private func count(_ guests: Int) -> String {
    say("\(guests) khách", guests == 1 ? "1 guest" : "\(guests) guests")
  }

  func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }
}
