// Must not compile: 'copy' is inaccessible due to 'internal' protection level
import Sealing

func trespass(_ key: Key) -> [UInt8] { key.copy() }
