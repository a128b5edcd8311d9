import ArgumentParser
import KieuBao

/// Prints the script that lets a shell complete this program's words.
struct Completions: Command {
  static let configuration = CommandConfiguration(
    abstract: say(
      vi: "In kịch bản gợi ý lệnh cho bash, zsh hoặc fish.",
      en: "Print the completion script for bash, zsh or fish."),
    discussion: """
      kieubao completions bash > ~/.local/share/bash-completion/completions/kieubao
      kieubao completions zsh > ~/.zfunc/_kieubao
      kieubao completions fish > ~/.config/fish/completions/kieubao.fish
      """)

  @Argument(help: help(vi: "Loại shell.", en: "The shell."))
  var shell: Shell

  func run(in surroundings: Surroundings) throws {
    try surroundings.output(Kieubao.completionScript(for: shell.completion) + "\n")
  }
}

extension Completions {
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish

    var completion: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }
}
