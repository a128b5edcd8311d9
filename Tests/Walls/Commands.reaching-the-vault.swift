// Must not compile: 'vault' is inaccessible due to 'internal' protection level
import KieuBao

func trespass(_ registry: Registry) { _ = registry.vault }
