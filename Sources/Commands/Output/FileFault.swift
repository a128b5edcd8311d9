import KieuBao

/// What is wrong with a file that was given: the command was well typed, the file is at fault.
struct FileFault: Explained {
  let fault: any Explained

  init(_ fault: any Explained) {
    self.fault = fault
  }

  var code: String { fault.code }
  var message: Wording { fault.message }
  var hint: Wording? { fault.hint }
  var row: Int? { fault.row }
  var field: String? { fault.field }

  /// Does something with a file; what is wrong with the file is told as such.
  static func telling<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let problem as Problem {
      throw FileFault(problem)
    } catch let refused as ImportRefused {
      throw FileFault(refused)
    }
  }
}
