// Must not compile: no such module 'People'
import People

func trespass(_ person: Person) { _ = person.identity }
