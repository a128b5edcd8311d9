import Naming

/// Units by the letters of their names, in open addressing.
struct NameTable: Sendable {
  private var entries: [Entry] = []
  private var letters: [UInt8] = []

  /// The first entry of each hash, by its low bits; -1 where there is none.
  private var slots: [Int32]

  private struct Entry {
    let hash: UInt64
    let unit: PlaceUnit
    let start: Int32
    let length: Int32

    /// The next entry with the same hash.
    let next: Int32
  }

  init(_ catalogue: Catalogue) {
    slots = [Int32](repeating: -1, count: 1 << 15)
    entries.reserveCapacity(15_500)
    letters.reserveCapacity(150_000)
    var fold: [UInt8] = []
    for (place, province) in catalogue.provinces.enumerated() {
      add(province.name.utf8Span.span, PlaceUnit(.presentProvince, place), &fold)
    }
    for (place, commune) in catalogue.communes.enumerated() {
      for name in commune.spellings {
        add(name.utf8Span.span, PlaceUnit(.presentCommune, place), &fold)
      }
    }
    add(FormerTable.provinces, 3, .formerProvince, &fold)
    add(FormerTable.districts, 3, .formerDistrict, &fold)
    add(FormerTable.communes, 3, .formerCommune, &fold)
    add(FormerTable.retired, 1, .retired, &fold)
    add(FormerTable.olderProvinces, 0, .olderProvince, &fold)
    add(FormerTable.provinceSpellings, 0, .spelling, &fold)
  }

  /// Enters every line of a table by the spellings in a field.
  private mutating func add(
    _ table: TableLines, _ field: Int, _ list: PlaceUnit.List, _ fold: inout [UInt8]
  ) {
    let bytes = table.text.utf8Span.span
    for line in 0..<table.count {
      let place = table.place(of: field, in: line)
      var start = place.lowerBound
      for at in place where bytes[at] == UInt8(ascii: "~") {
        add(bytes.extracting(start..<at), PlaceUnit(list, line), &fold)
        start = at + 1
      }
      add(bytes.extracting(start..<place.upperBound), PlaceUnit(list, line), &fold)
    }
  }

  private mutating func add(_ name: UTF8Bytes, _ unit: PlaceUnit, _ folded: inout [UInt8]) {
    Naming.fold(name, into: &folded)
    let start = letters.count
    var word = 0
    for place in 0...folded.count where place == folded.count || folded[place] == 0x20 {
      letters.append(contentsOf: folded[word..<place])
      letters.soften(from: letters.count - (place - word))
      word = place + 1
    }
    guard entries.count < slots.count / 2 + slots.count / 4 else { return }
    var hash = LetterHash()
    for letter in letters[start...] { hash.add(letter) }
    let slot = slot(of: hash.value)
    let first = slots[slot]
    if first >= 0, entries.span[Int(first)].unit == unit { return letters.removeSubrange(start...) }
    slots[slot] = Int32(entries.count)
    entries.append(
      Entry(
        hash: hash.value, unit: unit, start: Int32(start), length: Int32(letters.count - start),
        next: first))
  }

  /// Where the entries of a hash begin, or would.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0, entries[Int(slots[slot])].hash != hash {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}

extension NameTable {
  func units(_ hash: LetterHash) -> [PlaceUnit] {
    var at = slots[slot(of: hash.value)]
    guard at >= 0 else { return [] }
    var units: [PlaceUnit] = []
    while at >= 0 {
      let entry = entries[Int(at)]
      units.append(entry.unit)
      at = entry.next
    }
    return units
  }

  func near(_ typed: ArraySlice<UInt8>, where isMeant: (PlaceUnit) -> Bool) -> [PlaceUnit] {
    guard let first = typed.first, let last = typed.last else { return [] }
    var units: [PlaceUnit] = []
    for entry in entries where abs(Int(entry.length) - typed.count) <= 1 && entry.length > 1 {
      // With one slip alone, the first or the last letter is right.
      let (start, end) = (Int(entry.start), Int(entry.start + entry.length))
      guard letters[start] == first || letters[end - 1] == last,
        isOneSlip(typed, letters[start..<end]), isMeant(entry.unit)
      else { continue }
      units.append(entry.unit)
    }
    return units
  }
}

/// A hash of letters that grows with them (FNV-1a).
struct LetterHash: Hashable, Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ letter: UInt8) { value = (value ^ UInt64(letter)) &* 0x100_0000_01B3 }
}

extension [UInt8] {
  /// Writes an i for a y that ends the word behind a consonant: ly is li, quy is qui, tay stays.
  mutating func soften(from start: Int) {
    guard count - start >= 2, last == UInt8(ascii: "y") else { return }
    switch self[count - 2] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"): return
    case UInt8(ascii: "u"):
      guard count - start >= 3, self[count - 3] == UInt8(ascii: "q") else { return }
    default: break
    }
    self[count - 1] = UInt8(ascii: "i")
  }
}

/// Whether one word is the other but for one letter put in, left out, changed or swapped.
func isOneSlip(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
  var (first, second) = (one, other)
  while let left = first.first, left == second.first {
    first.removeFirst()
    second.removeFirst()
  }
  while let left = first.last, left == second.last {
    first.removeLast()
    second.removeLast()
  }
  switch (first.count, second.count) {
  case (0, 0), (1, 0), (0, 1), (1, 1): return true
  case (2, 2): return first.first == second.last && first.last == second.first
  default: return false
  }
}
