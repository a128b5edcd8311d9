import CGFShare
import CSodium

/// Shamir's scheme over GF(2^8), by libgfshare: each byte of the key is the constant term of a
/// polynomial of its own, and a share is the value of all of them at one point.
///
/// The field is that of x^8 + x^4 + x^3 + x^2 + 1. The library looks up logarithms by secret bytes,
/// so its time is not constant; that is borne, because a key is split and rebuilt a few times in
/// its life, by the one who holds it. It overwrites its working space before it lets it go.
extension Key {
  /// The shares at points that are not zero and differ; any `threshold` of them rebuild the key.
  func shares(at points: [UInt8], threshold: Int) throws(SealingError) -> [Key] {
    precondition(pointsAreSound(points) && 2...points.count ~= threshold)
    var numbers = points
    guard sharingIsReady,
      let context = unsafe gfshare_ctx_init_enc(
        &numbers, UInt32(numbers.count), UInt8(threshold), UInt32(count))
    else { throw .outOfMemory }
    defer { unsafe gfshare_ctx_free(context) }
    unsafe withPointer { secret in
      // The library reads here alone; its signature only fails to say so.
      unsafe gfshare_ctx_enc_setsecret(context, UnsafeMutablePointer(mutating: secret))
    }
    var shares: [Key] = []
    for place in points.indices {
      shares.append(
        try unsafe Key(count: count) { memory in
          unsafe gfshare_ctx_enc_getshare(context, UInt8(place), memory)
        })
    }
    return shares
  }

  /// The key whose shares these are; some other key, where they are too few or do not belong.
  convenience init(rebuilding shares: [(point: UInt8, share: Key)]) throws(SealingError) {
    var points = shares.map(\.point)
    precondition(pointsAreSound(points) && shares.allSatisfy { $0.share.count == Key.length })
    guard sharingIsReady,
      let context = unsafe gfshare_ctx_init_dec(
        &points, UInt32(points.count), UInt32(Key.length))
    else { throw .outOfMemory }
    defer { unsafe gfshare_ctx_free(context) }
    for (place, share) in shares.enumerated() {
      unsafe share.share.withPointer { share in
        unsafe gfshare_ctx_dec_giveshare(
          context, UInt8(place), UnsafeMutablePointer(mutating: share))
      }
    }
    try unsafe self.init { memory in unsafe gfshare_ctx_dec_extract(context, memory) }
  }
}

/// A point at zero would be the secret itself; the library does not look for the same one twice.
private func pointsAreSound(_ points: [UInt8]) -> Bool {
  !points.isEmpty && !points.contains(0) && Set(points).count == points.count
}

/// Whether libgfshare draws from libsodium; every use of it begins here.
///
/// It draws its coefficients and what it overwrites memory with. It has no source of its own, and
/// nothing else gives it one.
private let sharingIsReady: Bool = {
  guard sodiumIsReady else { return false }
  unsafe gfshare_draw_from { bytes, count in
    if let bytes = unsafe bytes { unsafe randombytes_buf(bytes, Int(count)) }
  }
  return true
}()
