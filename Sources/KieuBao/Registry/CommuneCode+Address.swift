import Localities

extension CommuneCode {
  /// The commune and its province in words; the code where it is not known.
  var address: String { commune?.address ?? code }
}
