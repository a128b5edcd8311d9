// Must not compile: no such module 'Sealing'
import Sealing

func trespass(_ key: Key) -> AgePassphrase? { try? AgePassphrase(copying: key.copy()) }
