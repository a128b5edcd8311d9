/// `docs/schema.md`: a drawing of the tables, and what every column means.
struct SchemaPage {
  let schema: LiveSchema

  var text: String {
    get throws {
      let tables = try DataDictionary.tables.map { try page(of: $0) }.joined(separator: "\n")
      return """
        # The tables of a registry

        This page is drawn from the tables themselves by `Tests/StorageTests`; do not edit it. Write
        what a column means in `Tests/StorageTests/DataDictionary+….swift` and run
        `RECORD=1 swift test --filter StorageTests`. What is in the boxes, and how they are sealed,
        is in [format.md](format.md).

        A registry is two files: `registry.sqlite`, the data, and `keys.sqlite`, the keys. All
        tables are `STRICT`. Times are seconds since 1970-01-01 UTC.

        ## The drawing

        Lines with a solid stroke are foreign keys; dotted ones are links that cross files, or that
        must outlive the row they point to.

        ```mermaid
        \(drawing)
        ```

        ## Every column

        *Class* is what a thief of the files has of it: a **box** shows its size, epoch and version;
        a **number** and a **link** show which rows belong together; a **tag** shows that two values
        may be equal; a **secret** and a **proof** show nothing of a person; **half a key** is worth
        nothing without the half that a passphrase guards; what is **clear** says why it may be.

        \(tables)
        """
    }
  }

  private func page(of table: DataDictionary.Table) throws -> String {
    let live = try schema.table(table.name, in: table.file)
    let rows = try table.columns.map { column -> String in
      guard let found = live.columns.first(where: { $0.name == column.name }) else {
        throw Missing(what: "\(table.name).\(column.name)")
      }
      let type = found.type + (found.isRequired ? "" : ", may be null")
      return "| `\(column.name)` | \(type) | \(column.kind.text) | \(column.meaning) |"
        + " \(column.writers ?? table.writers) |"
    }
    return """
      ### `\(table.name)` (\(table.file))

      \(table.meaning)

      | column | type | class | meaning | written by |
      |---|---|---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }

  struct Missing: Error {
    let what: String
  }
}

extension SchemaPage {
  /// The tables and their links as Mermaid draws them.
  private var drawing: String {
    let tables = schema.tables.filter { $0.name != "grdb_migrations" }
    return (["erDiagram"] + tables.map(box) + tables.flatMap(firm) + tables.flatMap(loose))
      .joined(separator: "\n")
  }

  private func box(_ table: LiveSchema.Table) -> String {
    let columns = table.columns.map { column in
      let isLink = table.links.contains { $0.column == column.name }
      let marks = [column.isKey ? "PK" : nil, isLink ? "FK" : nil].compactMap(\.self)
      return
        (["    ", column.type, " ", column.name]
        + (marks.isEmpty ? [] : [" ", marks.joined(separator: ", ")])).joined()
    }
    return "  \(table.name) {\n\(columns.joined(separator: "\n"))\n  }"
  }

  private func firm(_ table: LiveSchema.Table) -> [String] {
    table.links.map { link in
      let isRequired = table.columns.first { $0.name == link.column }?.isRequired ?? false
      return line(table.name, link.column, link.target, isRequired ? "||--o{" : "|o--o{")
    }.sorted()
  }

  /// Links that are no foreign keys, as the dictionary tells them.
  private func loose(_ table: LiveSchema.Table) -> [String] {
    let columns = DataDictionary.tables.first { $0.name == table.name && $0.file == table.file }?
      .columns
    return (columns ?? []).compactMap { column in
      guard case .link(let target) = column.kind,
        !table.links.contains(.init(column: column.name, target: target))
      else { return nil }
      return line(table.name, column.name, target, "|o..o{")
    }
  }

  private func line(_ table: String, _ column: String, _ target: String, _ stroke: String)
    -> String
  {
    "  \(target) \(stroke) \(table) : \(column)"
  }
}
