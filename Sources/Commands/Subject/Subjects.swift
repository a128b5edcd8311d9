import ArgumentParser
import KieuBao

/// The rights of the persons whose data the registry holds.
struct Subjects: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "subject",
    abstract: say(vi: "Quyền của đương sự.", en: "The rights of the persons concerned."),
    subcommands: [
      Enter.self, Requests.self, Acknowledge.self, Extend.self, Close.self, Access.self,
      Correct.self, Restrict.self, Object.self,
    ])
}

extension Array where Element == Request.ID {
  /// What is added to a sentence about a deed that answered requests; empty where it answered none.
  var closedNote: Wording {
    guard !isEmpty else { return Wording(vi: "", en: "") }
    let names = summary
    return Wording(vi: "; đã đóng yêu cầu \(names)", en: "; closed \(names)")
  }

  var member: JSON.Member { .init("closed_requests", JSON(map(\.description))) }
}

extension Surroundings {
  /// Says beforehand that a request would be answered too late to wait.
  func remind(of card: RegistryCard) {
    let count = card.overdueRequests(on: day)
    guard reminds, count > 0 else { return }
    warn(
      Wording(
        vi: "\(count) yêu cầu của đương sự đã quá hạn: kieubao subject requests",
        en: "\(count) requests of persons are overdue: kieubao subject requests"))
  }
}
