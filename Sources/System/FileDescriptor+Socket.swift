internal import Glibc

extension FileDescriptor {
  /// Opens a connection to a port of this machine.
  static func connected(toLocalPort port: UInt16) throws(ErrorNumber) -> FileDescriptor {
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    let opened = FileDescriptor(try SystemCall.retrying { Glibc.socket(AF_INET, kind, 0) })
    let number = opened.number
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = try SystemCall.retrying {
      unsafe withUnsafePointer(to: address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          unsafe connect(number, $0, size)
        }
      }
    }
    return opened
  }
}
