internal import Glibc

/// The variables the program was started with.
package enum Environment {
  /// The value of a variable, repaired where it is not UTF-8, or nil when it is not set.
  package static func value(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(decoding: CString.bytes(value), as: UTF8.self)
  }
}
