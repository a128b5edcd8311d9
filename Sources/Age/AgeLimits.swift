/// How much a file may ask of the machine before anything in it has been authenticated.
package struct AgeLimits: Sendable {
  /// Bytes of a line of the header.
  ///
  /// A stanza of the hybrid kind has some 1,500.
  package var line = 8 << 10

  /// Bytes of the header.
  package var header = 256 << 10

  /// Stanzas in the header; each costs every identity a scalar multiplication.
  package var stanzas = 1024

  /// The binary logarithm of scrypt's cost.
  ///
  /// 22, which is `age`'s own limit, takes 4 GiB and some 15 seconds.
  package var work = 22

  package init() {}
}
