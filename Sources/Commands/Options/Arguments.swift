public import ArgumentParser
public import KieuBao

// How the values of the registry are read from one word of the command line.

extension Language: @retroactive ExpressibleByArgument {}
extension ImportKindOfFile: @retroactive ExpressibleByArgument {}
extension Resemblance.Verdict: @retroactive ExpressibleByArgument {}

extension PartialDate: @retroactive ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}

extension Day: @retroactive ExpressibleByArgument {
  public init?(argument: String) {
    guard let day = PartialDate(argument)?.exactDay else { return nil }
    self = day
  }
}

extension Amount: @retroactive ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}

extension Currency: @retroactive ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}

extension RecordNumber: @retroactive ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}

extension Identifier: @retroactive ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}

extension DataSubject: @retroactive ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}

/// A word of a closed list on the command line: its code, or a name in either language.
extension Term where Self: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(written: argument)
  }

  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

extension Category: @retroactive ExpressibleByArgument {}
extension ContributionKind: @retroactive ExpressibleByArgument {}
extension Purpose: @retroactive ExpressibleByArgument {}
extension LifeStatus: @retroactive ExpressibleByArgument {}
extension Sex: @retroactive ExpressibleByArgument {}
extension RequestKind: @retroactive ExpressibleByArgument {}
extension RequestChannel: @retroactive ExpressibleByArgument {}
extension RequestOutcome: @retroactive ExpressibleByArgument {}
extension HoldKind: @retroactive ExpressibleByArgument {}
extension GuestKind: @retroactive ExpressibleByArgument {}
extension Priority: @retroactive ExpressibleByArgument {}
extension RelativeChoice: @retroactive ExpressibleByArgument {}
extension Nearness: @retroactive ExpressibleByArgument {}
extension Envelopes.Size: @retroactive ExpressibleByArgument {}
extension EventKind: @retroactive ExpressibleByArgument {}
extension ReplyChannel: @retroactive ExpressibleByArgument {}
extension ProposalTerms.Finding: @retroactive ExpressibleByArgument {}
extension ProposalStage: @retroactive ExpressibleByArgument {}
extension Ground: @retroactive ExpressibleByArgument {}
extension Evidence.Channel: @retroactive ExpressibleByArgument {}
