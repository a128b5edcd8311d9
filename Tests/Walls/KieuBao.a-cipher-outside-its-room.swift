// Must not compile: cannot find 'crypto_generichash' in scope
func trespass() { _ = crypto_generichash }
