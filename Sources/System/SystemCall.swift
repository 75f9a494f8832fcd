internal import Glibc

/// How this module calls the system.
enum SystemCall {
  /// Makes a call that returns −1 on failure, again for as long as signals interrupt it.
  static func retrying<Value: SignedInteger>(_ call: () -> Value) throws(ErrorNumber) -> Value {
    while true {
      let value = call()
      if value != -1 { return value }
      let code = errno
      if code != EINTR { throw ErrorNumber(code) }
    }
  }
}
