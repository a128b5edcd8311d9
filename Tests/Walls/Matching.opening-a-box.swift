// Must not compile: no such module 'Sealing'
import Sealing

func trespass(_ vault: Vault) { _ = vault }
