/// The languages the program speaks.
public enum Language: String, CaseIterable, Sendable {
  case vi, en
}

/// One thing said in both languages.
public struct Wording: Hashable, Sendable {
  public let vi: String
  public let en: String

  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// What is said in one language.
  public func callAsFunction(_ language: Language) -> String {
    language == .vi ? vi : en
  }
}
