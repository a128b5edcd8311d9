/// A measure that adds up, as protection sees it: the true figures and what each cell needs.
struct Quantity {
  var values: [Int64]

  /// What everybody knows each figure cannot exceed.
  let ceilings: [Int64]

  /// How wide the interval of each cell must be when it is hidden.
  let needs: [Int64]

  /// Who gave how much in each cell; nil for counts, of which nobody knows a part.
  let giants: [Giants]?

  /// The cells that must be uncertain by their need both upwards and downwards, even to another
  /// giver who knows what he gave himself.
  let sensitive: [Bool]
  let network: Network
}

extension Quantity {
  /// How far a cell can be lowered as far as anybody but the guarded giver knows; nil for a cell
  /// that another giver knows wholly.
  func slack(_ variable: Int, guarding giver: Int?) -> Int64? {
    guard let giants, let giver else { return values[variable] - 1 }
    let giant = giants[variable]
    if giant.giver == giver { return values[variable] - max(1, giant.second) }
    return giant.count == 1 ? nil : values[variable] - max(1, giant.largest)
  }

  /// How far a cell can move one way or the other, as far as anybody but the guarded giver knows.
  func room(_ step: Route.Step, guarding giver: Int?) -> Int64 {
    guard let slack = slack(step.variable, guarding: giver) else { return 0 }
    return step.isUp ? ceilings[step.variable] - values[step.variable] : slack
  }

  /// The same measure after the cells of a circle moved.
  func moved(along route: Route, by amount: Int64) -> Quantity {
    var moved = self
    for step in route.steps { moved.values[step.variable] += step.isUp ? amount : -amount }
    return moved
  }
}
