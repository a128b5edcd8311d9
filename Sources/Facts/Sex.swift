/// A person's sex as the records give it.
public enum Sex: String, Term {
  case male = "M"
  case female = "F"

  public var name: Wording {
    switch self {
    case .male: Wording(vi: "Nam", en: "male")
    case .female: Wording(vi: "Nữ", en: "female")
    }
  }

  public var aliases: [String] { self == .male ? ["trai", "ong"] : ["gai", "ba"] }
}
