/// A way the letters of Vietnamese were written before Unicode, or by a program that misread it.
package enum LegacyEncoding: String, CaseIterable, Sendable {
  case unicode, tcvn3, vni
  /// UTF-8 that was read as Windows-1252: `Nguyá»…n`.
  case utf8AsCP1252
  case windows1258, viqr, viscii, vps, vietwareX, vietwareF, bkhcm2

  /// What officers call it.
  package var name: String {
    switch self {
    case .unicode: "Unicode"
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI"
    case .utf8AsCP1252: "UTF-8 (CP1252)"
    case .windows1258: "Windows-1258"
    case .viqr: "VIQR"
    case .viscii: "VISCII"
    case .vps: "VPS"
    case .vietwareX: "Vietware X"
    case .vietwareF: "Vietware F"
    case .bkhcm2: "BK HCM 2"
    }
  }

  /// The text of a cell that is in this encoding, in NFC.
  ///
  /// The characters of the cell are the Windows-1252 view of its bytes: what an XLSX file holds, and
  /// what reading byte by byte gives; bytes without a character there come as U+0081 and its like.
  /// Decode before the text is trimmed or changed in any way: in TCVN3 a soft hyphen is the letter ư.
  /// What is no code of the encoding stays; so does all of a cell that is Unicode beyond doubt, by
  /// letters of Vietnamese which no byte stands for.
  ///
  /// TCVN3, VPS and Vietware F have one code for some letters and their capitals: the other letters of
  /// the word and of the cell tell which is meant.
  /// `isCapitals` tells that the cell is set in a face of capitals (.VnTimeH).
  package func decode(_ cell: String, isCapitals: Bool = false) -> String {
    var scan = CellScan()
    scan.load(cell)
    return scan.text(in: self, cell, isCapitals: isCapitals)
  }
}

extension LegacyEncoding {
  /// The encoding a font was made for, and whether all its letters look like capitals; nil for fonts of
  /// Unicode and unknown ones, which tell nothing: old text may have been pasted into them.
  package static func ofFont(_ name: String) -> (encoding: LegacyEncoding, isCapitals: Bool)? {
    let name = name.drop(while: \.isWhitespace)
    if name.hasPrefix(".Vn") || name.hasPrefix(".VN") {
      let end = name.last { !$0.isWhitespace }
      return (.tcvn3, end == "H")
    }
    if name.uppercased().hasPrefix("VNI-") { return (.vni, false) }
    if name.hasPrefix("VPS ") || name.hasPrefix("VPS-") { return (.vps, false) }
    // Vietware's own fonts go on in small letters; SVN-Gilroy and its like are of Unicode.
    if name.hasPrefix("SVN"), name.dropFirst(3).first?.isLowercase == true {
      return (.vietwareF, false)
    }
    if name.hasPrefix("VN"), name.dropFirst(2).first?.isLowercase == true {
      return (.vietwareX, false)
    }
    return nil
  }
}

extension LegacyEncoding {
  /// The table of an encoding that has one.
  var table: CodeTable? {
    switch self {
    case .tcvn3: .tcvn3
    case .vni: .vni
    case .windows1258: .windows1258
    case .viscii: .viscii
    case .vps: .vps
    case .vietwareX: .vietwareX
    case .vietwareF: .vietwareF
    case .bkhcm2: .bkhcm2
    case .unicode, .utf8AsCP1252, .viqr: nil
    }
  }

  /// Those a cell with characters outside ASCII may be in, the likeliest first.
  static let ofBytes: [LegacyEncoding] = [
    .tcvn3, .vni, .utf8AsCP1252, .windows1258, .viscii, .vps, .vietwareX, .vietwareF, .bkhcm2,
  ]
}
