public import ArgumentParser
public import KieuBao

extension Events {
  /// Notes a guest's answer.
  struct Answer: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "reply",
      abstract: say(vi: "Ghi trả lời của khách.", en: "Note a guest's answer."),
      discussion: """
          kieubao event reply E1 P12 yes
          kieubao event reply E1 P13 no
        """)

    @Argument(help: help(vi: "Mã sự kiện, như E1.", en: "The event, such as E1."))
    var event: Event.ID

    @Argument(help: help(vi: "Mã người, như P12.", en: "The guest, such as P12."))
    var person: Person.ID

    @Argument(help: help(vi: "yes (nhận lời) hoặc no (từ chối).", en: "yes or no."))
    var reply: Reply

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        try registry.note(reply, of: person, to: event, at: surroundings.now)
        let receipt = Receipt(
          noun: "invitation", [person.description],
          Wording(
            vi: "\(person) \(reply == .yes ? "nhận lời" : "từ chối") dự \(event)",
            en: "\(person) \(reply.name.en) the invitation to \(event)"),
          extra: [
            .init("event", .string(event.description)), .init("reply", .string(reply.rawValue)),
          ])
        try output.write(receipt, in: surroundings)
      }
    }
  }

  /// Notes that a guest came.
  struct Attend: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Ghi khách đã đến dự.", en: "Note that a guest came."),
      discussion: "  kieubao event attend E1 P12")

    @Argument(help: help(vi: "Mã sự kiện, như E1.", en: "The event, such as E1."))
    var event: Event.ID

    @Argument(help: help(vi: "Mã người, như P12.", en: "The guest, such as P12."))
    var person: Person.ID

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        try registry.noteAttendance(of: person, at: event, now: surroundings.now)
        let receipt = Receipt(
          noun: "invitation", [person.description],
          Wording(vi: "\(person) đã dự \(event)", en: "\(person) attended \(event)"),
          extra: [.init("event", .string(event.description)), .init("attended", true)])
        try output.write(receipt, in: surroundings)
      }
    }
  }
}

extension Reply: @retroactive ExpressibleByArgument {}
