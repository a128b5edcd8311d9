// Must not compile: no such module 'Storage'
import Storage

func trespass(_ store: Store) { _ = store }
