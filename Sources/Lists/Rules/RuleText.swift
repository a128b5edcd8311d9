import Facts
import Yams

/// The text of a rules file as a tree of YAML, before anybody asks what it means.
///
/// No message repeats what the text says: a wrong file may hold personal data.
enum RuleText {
  /// The largest file that is read, in bytes.
  static let limit = 1 << 20

  /// The root of the only document of a text.
  static func tree(_ text: String) throws(Problem) -> Node {
    guard text.utf8.count <= limit else {
      throw Problem(
        "rules_too_large",
        message: Wording(
          vi: "tệp quy tắc lớn hơn 1 MiB", en: "the rules file is larger than 1 MiB"),
        hint: Wording(vi: "hãy kiểm tra lại tên tệp", en: "check that it is the right file"))
    }
    try refuseAnchors(text)
    guard let root = try compose(text) else {
      throw notYAML(line: nil)
    }
    return root
  }

  /// Refuses `&name` where it could begin an anchor, before anything is built from it.
  ///
  /// Without an anchor no alias can be resolved, so a small text cannot stand for a huge one.
  private static func refuseAnchors(_ text: String) throws(Problem) {
    var (line, before, beforeThat): (Int, Unicode.Scalar, Unicode.Scalar) = (1, "\n", "\n")
    for scalar in text.unicodeScalars {
      if before == "&", scalar.isAnchorName, !beforeThat.properties.isAlphabetic,
        beforeThat.properties.numericType == nil
      {
        throw Problem(
          "rules_anchor", row: line,
          message: Wording(
            vi: "tệp quy tắc không được dùng neo YAML (&tên, *tên)",
            en: "a rules file may not use YAML anchors (&name, *name)"),
          hint: Wording(
            vi: "viết lại nội dung ở từng chỗ; trong câu chữ, để dấu cách sau &",
            en: "write the content out in each place; in plain words leave a space after &"))
      }
      if scalar == "\n" { line += 1 }
      (beforeThat, before) = (before, scalar)
    }
  }

  private static func compose(_ text: String) throws(Problem) -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch YamlError.duplicatedKeysInMapping(_, let context) {
      throw Problem(
        "rules_duplicate_field", row: context.mark.line,
        message: Wording(vi: "một mục được ghi hai lần", en: "a field is given twice"),
        hint: Wording(vi: "bỏ bớt một mục", en: "remove one of the two"))
    } catch YamlError.scanner(_, _, let mark, _), YamlError.parser(_, _, let mark, _),
      YamlError.composer(_, _, let mark, _)
    {
      throw notYAML(line: mark.line)
    } catch {
      throw notYAML(line: nil)
    }
  }

  private static func notYAML(line: Int?) -> Problem {
    Problem(
      "rules_not_yaml", row: line,
      message: Wording(
        vi: "không đọc được tệp quy tắc: không đúng dạng YAML",
        en: "the rules file cannot be read: it is not well-formed YAML"),
      hint: Wording(
        vi: "so với bộ quy tắc dựng sẵn; chú ý thụt dòng bằng dấu cách, không dùng phím Tab",
        en: "compare it with the built-in rules; indent with spaces, not tabs"))
  }
}

extension Unicode.Scalar {
  /// Whether libyaml takes it as part of an anchor's name.
  fileprivate var isAnchorName: Bool {
    isASCII && (properties.isAlphabetic || properties.numericType != nil) || self == "_"
      || self == "-"
  }
}
