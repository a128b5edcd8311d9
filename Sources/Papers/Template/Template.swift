public import Facts

/// An office's own DOCX file with places to fill in.
///
/// Between double braces stands, in running text, tables, text boxes, headers, footers and notes:
///
/// - `{{name}}`: a value, in the hand of the first letter; or a ``Paper/Code``, drawn there.
/// - `{{#list}}…{{/list}}`: what is repeated for each item: words of a paragraph, whole paragraphs,
///   or, from one cell to another, rows of a table. Around the whole text it makes letters, each on
///   a new page and with its pages counted from 1.
/// - `{{?name}}…{{/name}}`: what is shown only where there is a value, or an item of a list.
///
/// A line that holds nothing but such a beginning or end is left out. A value is only ever a text:
/// what it says is not looked at for places to fill in.
///
/// Nothing of a template is believed: macros, passwords, entities, what would be fetched from
/// elsewhere and what would fill the memory is refused. What is not filled in is kept byte for
/// byte, except that who made the template, and when, is left out.
public struct Template: Sendable {
  private let package: TemplatePackage

  /// What is written for each part that has places to fill in.
  private let scripts: [(place: Int, steps: [TemplateStep])]

  /// What stands between its braces, each once, as it is written there: `name`, `#list`, `?name`.
  public let placeholders: [String]

  /// Reads a template.
  ///
  /// - Throws: `template_not_docx`, `template_encrypted`, `template_has_macros`,
  ///   `template_has_entities`, `template_reaches_out`, `template_damaged` or `template_too_large`
  ///   for a file that is refused; `template_bad_placeholder`, `template_unclosed` or
  ///   `template_misplaced` for what stands between braces.
  public init(template bytes: [UInt8]) throws(Problem) {
    var package = try TemplatePackage(bytes)
    var scripts: [(place: Int, steps: [TemplateStep])] = []
    var names: [String] = []
    for place in package.filled {
      let arrangement = Arrangement(part: package.parts[place].name)
      let script = TemplateScript(part: try arrangement.arranged(package.tree(place)))
      if !script.names.isEmpty { scripts.append((place, script.steps)) }
      names += script.names
    }
    try package.forgetAuthors()
    (self.package, self.scripts) = (package, scripts)
    var seen: Set<String> = []
    placeholders = names.filter { seen.insert($0).inserted }
  }

  /// The template with values in its places, as a DOCX file; the same values give the same bytes.
  ///
  /// Values that the template does not ask for are left alone. Codes are named in the language to
  /// those who cannot see them.
  ///
  /// - Throws: `template_unknown_field` for a place without a value, with the names there are;
  ///   `template_result_too_large`; what ``Paper/docx()`` throws.
  public func filled(
    with fields: TemplateFields, in language: Language = .vi
  ) throws(Problem) -> [UInt8] {
    var package = package
    var codes = TemplateCodes(in: package)
    for (place, steps) in scripts {
      let part = package.parts[place].name
      var filling = TemplateFilling(part, language, codes)
      try filling.write(steps, TemplateScope(fields: [fields]))
      codes = filling.codes
      package.parts[place].bytes = Array(filling.text.utf8)
    }
    try codes.add(to: &package)
    let archive = try NewArchive()
    for part in package.parts { try archive.add(part.name, part.bytes) }
    return try archive.finish()
  }
}
