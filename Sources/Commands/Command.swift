import ArgumentParser

/// A command that does its work with what it is given, and touches nothing else outside.
///
/// It turns words into values, makes one call, and says one line. Declare options with groups such
/// as ``RegistryOptions`` and ``OutputOptions``; throw an `Explained` error, whose code decides how
/// the program ends (``Ending``).
protocol Command: ParsableCommand {
  func run(in surroundings: Surroundings) throws
}

/// A command that works on a registry: it gets surroundings that obey its `--as-of` and `--no-input`.
protocol RegistryCommand: Command {
  var registry: RegistryOptions { get }
}
