// Must not compile: no such module 'Privacy'
import Privacy

func trespass(_ name: Personal<String>) { _ = name.revealed }
