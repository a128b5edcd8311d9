// Must not compile: no such module 'People'
import People

func badge(of person: Person) -> Cards.Card {
  Cards.Card([Cards.Line(person.id.description)])
}
