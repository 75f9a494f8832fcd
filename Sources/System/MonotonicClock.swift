internal import Glibc

/// A clock that never runs backwards, for measuring.
package enum MonotonicClock {
  /// Nanoseconds since an arbitrary moment.
  package static var nanoseconds: UInt64 {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return 0 }
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
