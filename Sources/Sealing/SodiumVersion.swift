import CSodium

/// The version of libsodium that was linked.
package var sodiumVersion: String { unsafe String(cString: sodium_version_string()) }
