import Foundation
import Glibc

/// What the system tells of this process and this machine.
struct MachineLook {
  let user: UInt32
  let coreLimit: UInt64
  let memoryLockLimit: UInt64
  let hasSwap: Bool

  init() {
    user = geteuid()
    coreLimit = Self.limit(RLIMIT_CORE)
    memoryLockLimit = Self.limit(__RLIMIT_MEMLOCK)
    let swaps = (try? String(contentsOfFile: "/proc/swaps", encoding: .utf8)) ?? ""
    // The first line is a heading.
    hasSwap = swaps.split(separator: "\n").count > 1
  }

  private static func limit(_ resource: __rlimit_resource) -> UInt64 {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(UInt32(resource.rawValue)), &limit) == 0 else {
      return 0
    }
    return UInt64(limit.rlim_cur)
  }
}
