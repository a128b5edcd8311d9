// Must not compile: no such module 'Naming'
import GRDB
import Naming

func trespass(_ db: Database, _ name: PersonName) throws {
  try db.execute(sql: "UPDATE person SET identity = ?", arguments: [name.text])
}
