/// What a ``Template`` is filled with: values by name, and lists of which each item has values of
/// its own.
///
/// ```swift
/// var fields = TemplateFields(["number": "05/TTr-MTTQ"])
/// fields.lists["nominees"] = nominees.map { TemplateFields(["name": $0.name]) }
/// ```
public struct TemplateFields: Equatable, Sendable {
  /// A line feed in a value begins a new line; characters that XML forbids are left out.
  public var values: [String: String]

  /// The items over which `{{#name}}…{{/name}}` goes; inside, what an item does not have is looked
  /// up around it.
  public var lists: [String: [TemplateFields]]

  /// Codes that are drawn where their name stands.
  public var codes: [String: Paper.Code]

  public init(
    _ values: [String: String] = [:], lists: [String: [TemplateFields]] = [:],
    codes: [String: Paper.Code] = [:]
  ) {
    self.values = values
    self.lists = lists
    self.codes = codes
  }

  public subscript(name: String) -> String? {
    get { values[name] }
    set { values[name] = newValue }
  }
}

/// Where a name is looked up: in the innermost item first, then in what is around it.
struct TemplateScope {
  let fields: [TemplateFields]

  func value(_ name: String) -> String? { found(\.values, name) }
  func list(_ name: String) -> [TemplateFields]? { found(\.lists, name) }
  func code(_ name: String) -> Paper.Code? { found(\.codes, name) }

  func with(_ item: TemplateFields) -> TemplateScope { TemplateScope(fields: fields + [item]) }

  /// All names, as they are written between braces, in order.
  var names: [String] {
    let values = fields.flatMap { Array($0.values.keys) + Array($0.codes.keys) }
    return Set(values).sorted() + Set(fields.flatMap(\.lists.keys)).sorted().map { "#\($0)" }
  }

  private func found<Value>(
    _ kind: KeyPath<TemplateFields, [String: Value]>, _ name: String
  ) -> Value? {
    for fields in fields.reversed() {
      if let value = fields[keyPath: kind][name] { return value }
    }
    return nil
  }
}
