extension Vault {
  /// What all boxes of a scan add to the state of the registry, which is a sum under a generation
  /// of the integrity key.
  package func sum(of scan: BoxScan, epoch: Int) throws(SealingError) -> RegistryState {
    var sum = RegistryState.empty
    for place in 0..<scan.count {
      let box = Sealed(bytes: Array(scan.bytes[scan.range(place)]))
      sum.add(try imprint(of: box, at: scan.address(place), epoch: epoch))
    }
    return sum
  }
}
