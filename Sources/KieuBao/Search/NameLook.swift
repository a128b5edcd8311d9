import Naming
import People
import Sealing

/// Looks at the names in opened identity boxes for a query, without making texts of them.
struct NameLook {
  private var scan: NameScan

  init(_ query: NameQuery) {
    scan = NameScan(query)
  }

  /// The best rank of the names in a box; nil when none agrees.
  mutating func rank(of fields: FieldReader) -> NameQuery.Rank? {
    var (fields, best) = (fields, NameQuery.Rank?.none)
    while let field = fields.next() {
      guard Identity.nameFields.contains(field.number) else { break }
      let name = fields.bytes.span.extracting(field.range)
      if let rank = scan.rank(name) { best = min(best ?? rank, rank) }
    }
    return best
  }
}
