import ArgumentParser
import KieuBao

/// One run of the program, from its arguments to its ending.
enum Program {
  /// Does what the arguments ask for, and tells of an error if there is one.
  static func run(_ arguments: [String], in surroundings: Surroundings) -> Ending {
    let speaksJSON = Invocation.asksForJSON(arguments)
    let report = { @Sendable (error: any Error) -> Ending in
      ErrorReport(error, language: surroundings.language)
        .write(to: surroundings.errors, asJSON: speaksJSON)
      return Ending(of: error)
    }
    Interruption.watch {
      // The cursor stands behind a question, or behind the ^C.
      if surroundings.errors.isTerminal { try? surroundings.errors("\n") }
      _ = report(Problem.interrupted)
    }
    do {
      try perform(Invocation(arguments), in: surroundings)
      return .done
    } catch {
      return report(error)
    }
  }

  private static func perform(_ invocation: Invocation, in surroundings: Surroundings) throws {
    var surroundings = surroundings
    surroundings.reminds =
      surroundings.errors.isTerminal && !Invocation.asksForJSON(invocation.typed)
    let parsed: any ParsableCommand
    do {
      parsed = try Kieubao.parseAsRoot(invocation.arguments)
    } catch {
      return try answer(error, to: invocation, in: surroundings)
    }
    surroundings = try surroundings.admitting(parsed)
    if let command = parsed as? any RegistryCommand {
      try command.run(in: surroundings.following(command.registry))
    } else if let command = parsed as? any Command {
      try command.run(in: surroundings)
    } else {
      try refuseBareNoun(type(of: parsed))
      try showHelp(of: parsed, to: invocation, in: surroundings)
    }
  }

  /// Runs a command of the parser's own, or a noun: all they do is throw the text to show.
  private static func showHelp(
    of command: any ParsableCommand, to invocation: Invocation, in surroundings: Surroundings
  ) throws {
    var command = command
    do {
      try command.run()
    } catch {
      try answer(error, to: invocation, in: surroundings)
    }
  }

  /// Shows what was asked for, such as help or the version; throws a usage problem for the rest.
  private static func answer(
    _ error: any Error, to invocation: Invocation, in surroundings: Surroundings
  ) throws {
    guard Kieubao.exitCode(for: error) == .success else {
      throw UsageError(error, of: invocation).problem
    }
    let text = Kieubao.fullMessage(for: error)
    let answer = invocation.asksForScript ? text : translatedHelp(text, surroundings.language)
    try surroundings.output(answer.hasSuffix("\n") ? answer : answer + "\n")
  }

  /// A noun alone, such as `kieubao person`, says nothing of what to do.
  private static func refuseBareNoun(_ command: any ParsableCommand.Type) throws {
    let verbs = command.configuration.subcommands.map { $0._commandName }
    guard command != Kieubao.self, !verbs.isEmpty else { return }
    let names = verbs.joined(separator: ", ")
    throw Problem.usage(
      Wording(vi: "chưa nêu việc cần làm", en: "no verb given"),
      hint: Wording(vi: "chọn một trong: \(names)", en: "choose one of: \(names)"))
  }
}
