import Facts
import People

/// The place of each giver in a ledger.
///
/// Persons are numbered from 1 without wide gaps, so that most places stand in a plain array; only who
/// is numbered far beyond the others, and organisations, are looked up by hashing.
struct SlotTable {
  /// By the person's number; 0 for none, else the place and 1.
  private var dense: [UInt32] = []
  private var sparse: [Giver: UInt32] = [:]
  private var count = 0

  subscript(giver: Giver) -> UInt32? {
    get {
      if let place = place(of: giver), place < dense.count, dense[place] > 0 {
        return dense[place] - 1
      }
      return sparse.isEmpty ? nil : sparse[giver]
    }
    set {
      guard let newValue else { return }
      count += 1
      guard let place = place(of: giver), place < 4 * count + 4096 else {
        sparse[giver] = newValue
        return
      }
      if place >= dense.count {
        dense.append(
          contentsOf: repeatElement(0, count: max(place + 1, dense.count * 2) - dense.count))
      }
      dense[place] = newValue + 1
    }
  }

  private func place(of giver: Giver) -> Int? {
    guard case .person(let id) = giver, id.rawValue >= 0 else { return nil }
    return Int(id.rawValue)
  }
}
