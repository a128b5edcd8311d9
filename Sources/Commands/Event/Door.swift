import ArgumentParser
import KieuBao

extension Events {
  /// Writes what the door needs.
  struct Door: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Lập danh sách đón khách, hoặc tệp cho máy ở cửa.",
        en: "Write the door list, or the file for the device at the door."),
      discussion: say(
        vi: """
          Tệp .json không có tên ai, dùng được trên máy không có sổ, không cần mạng: ‘kieubao event \
          check-in’. Lập lại sau khi có trả lời mới hoặc xếp lại bàn.

            kieubao event door E1 --output danh-sach-cua.docx
            kieubao event door E1 --output cua.json
          """,
        en: """
          The .json file holds no name and works on a laptop without the registry or a network: \
          ‘kieubao event check-in’. Make it anew after new answers or another seating.

            kieubao event door E1 --output door-list.docx
            kieubao event door E1 --output door.json
          """))

    @Argument(help: help(vi: "Mã sự kiện, như E1.", en: "The event, such as E1."))
    var event: Event.ID

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let isForDevice = output.format(in: surroundings) == .json
      let form = isForDevice ? nil : try output.documentForm(of: [.docx, .pdf, .html])
      var request = EventPaperRequest(.door)
      request.language = surroundings.language
      try registry.withRegistry(in: surroundings) { registry in
        guard let form else {
          let list = try registry.doorList(of: event, at: surroundings.now)
          return try output.write(DoorFile.json(of: list), in: surroundings)
        }
        let papers = try registry.papers(of: event, request, at: surroundings.now)
        try output.write(form.bytes(of: [papers.doorList]), of: papers, in: surroundings)
      }
    }
  }

  /// Brings in who came.
  struct Arrivals: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Đưa tệp ghi khách đến vào sổ.", en: "Bring in who came, as noted at the door."),
      discussion: say(
        vi: """
          Đưa lại cùng một tệp thì không có gì đổi, trừ khách đã ‘attend --undo’: lại được ghi là đã \
          đến. Nhiều cửa thì đưa từng tệp: máy này không biết khách đã vào ở máy khác, cho đến khi cả \
          hai tệp vào sổ.

            kieubao event arrivals E1 cua.json.arrivals.jsonl
          """,
        en: """
          The same file again changes nothing, but that it notes those again whose arrival was taken \
          back with ‘attend --undo’. Of several doors bring in each file: laptops do not know of each \
          other's arrivals until these are brought together.

            kieubao event arrivals E1 door.json.arrivals.jsonl
          """))

    @Argument(help: help(vi: "Mã sự kiện, như E1.", en: "The event, such as E1."))
    var event: Event.ID

    @Argument(
      help: help(vi: "Tệp .arrivals.jsonl.", en: "The .arrivals.jsonl file."),
      completion: .file(extensions: ["jsonl"]))
    var file: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let noted = try ArrivalFile.read(file)
      try registry.withRegistry(in: surroundings) { registry in
        let outcome = try registry.note(
          noted.arrivals, ofDoor: noted.door, at: event, now: surroundings.now)
        try output.write(outcome.detail(of: event), in: surroundings)
        try surroundings.refuseEmpty(outcome.letters + outcome.known)
      }
    }
  }
}

extension ArrivalOutcome {
  fileprivate func detail(of event: Event.ID) -> Detail {
    let strangers = unknown.map { String($0) }
    return Detail(
      noun: "arrivals",
      sections: [
        Detail.Section(
          nil,
          [
            .init("event", Wording(vi: "Sự kiện", en: "Event"), .text(event.description)),
            .init("letters", Wording(vi: "Giấy mời mới ghi", en: "Letters"), .integer(letters)),
            .init("guests", Wording(vi: "Khách mới ghi", en: "Guests"), .integer(guests)),
            .init("known", Wording(vi: "Đã ghi từ trước", en: "Known before"), .integer(known)),
            .init(
              "unknown", Wording(vi: "Số không có giấy mời", en: "No such letter"),
              .list(strangers), json: .array(unknown.map { JSON($0) })),
          ])
      ])
  }
}
