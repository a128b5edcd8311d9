// Must not compile: 'withPointer' is inaccessible due to 'internal' protection level
import Sealing

func trespass(_ key: Key) { unsafe key.withPointer { _ in } }
