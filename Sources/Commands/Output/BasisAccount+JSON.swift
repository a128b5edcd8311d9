import KieuBao

extension BasisAccount {
  /// What programs are told of the purpose of a list.
  var members: [JSON.Member] {
    [
      .init("purpose", JSON(purpose)), .init("basis_unrecorded", JSON(unrecorded)),
    ]
  }
}

extension BasisRefusal {
  /// How many were left out for a reason, by the library's word for it; nil for another reason.
  static func exclusion(_ reason: String, _ count: Int) -> Exclusion? {
    BasisRefusal(rawValue: reason).map { Exclusion(reason, $0.wording, count: count) }
  }
}
