// Must not compile: cannot convert value of type 'Personal<String>' to expected element type
import GRDB
import Privacy

func trespass(_ db: Database, _ name: Personal<String>) throws {
  try db.execute(sql: "UPDATE person SET identity = ?", arguments: [name])
}
