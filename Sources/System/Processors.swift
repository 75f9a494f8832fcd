internal import Glibc

/// The processors of the machine.
package enum Processors {
  /// How many of them this process may run on, at least one.
  package static var available: Int {
    let online = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    guard let status = try? FileReader.read(Path("/proc/self/status")) else { return online }
    return allowed(status) ?? online
  }

  /// The number of bits in the mask that the kernel gives as `Cpus_allowed`.
  private static func allowed(_ status: [UInt8]) -> Int? {
    let name = Array("Cpus_allowed:".utf8)
    for line in status.split(separator: UInt8(ascii: "\n")) where line.starts(with: name) {
      let digits = String(decoding: line.dropFirst(name.count), as: UTF8.self)
      let count = digits.reduce(0) { $0 + ($1.hexDigitValue ?? 0).nonzeroBitCount }
      return count > 0 ? count : nil
    }
    return nil
  }
}
