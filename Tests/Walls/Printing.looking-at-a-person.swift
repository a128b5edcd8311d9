// Must not compile: no such module 'People'
import People

func about(_ person: Person) -> Paper {
  Paper(title: person.id.description, blocks: [])
}
