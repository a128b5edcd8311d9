// Must not compile: 'data' is inaccessible due to 'internal' protection level
import Storage

func trespass(_ changes: Changes) throws { _ = changes.data }
