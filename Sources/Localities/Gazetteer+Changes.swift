public import Facts
import Synchronization

extension Gazetteer {
  private struct Held {
    var catalogue = Catalogue.shipped
    var changes: [GazetteerChange] = []
  }

  private static let held = Mutex(Held())

  /// The catalogue with the changes installed so far.
  static var catalogue: Catalogue { held.withLock { $0.catalogue } }

  /// The changes installed so far, by day.
  public static var installed: GazetteerChanges {
    held.withLock { GazetteerChanges(checked: $0.changes) }
  }

  /// Makes the catalogue of this process include changes.
  ///
  /// It is only ever added to: what was installed stays, and installing the same again does nothing.
  ///
  /// - Throws: ``Problem`` `gazetteer_change` where the changes contradict those installed; then
  ///   nothing is.
  public static func install(_ changes: GazetteerChanges) throws(Problem) {
    try held.withLock { held throws(Problem) in
      let known = Set(held.changes)
      let added = changes.changes.filter { !known.contains($0) }
      guard !added.isEmpty else { return }
      let all = (held.changes + added).enumerated().sorted {
        ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
      }
      var catalogue = Catalogue.shipped
      for (_, change) in all { try catalogue.apply(change) }
      catalogue.settle()
      held = Held(catalogue: catalogue, changes: all.map(\.element))
    }
    PlaceIndex.expire()
  }
}
