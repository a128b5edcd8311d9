import Papers

/// What has to be the same for a text to be set the same: its letters, byte by byte, and how.
struct Copy: Hashable {
  let text: Paper.Text
  let setting: Setting
  let width: Double

  static func == (one: Copy, other: Copy) -> Bool {
    one.setting == other.setting && one.width == other.width
      && one.text.runs.elementsEqual(other.text.runs) { one, other in
        one.isBold == other.isBold && one.isItalic == other.isItalic
          && one.text.utf8.elementsEqual(other.text.utf8)
      }
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(setting)
    hasher.combine(width)
    for run in text.runs {
      for byte in run.text.utf8 { hasher.combine(byte) }
      hasher.combine(UInt8.max)
    }
  }
}
