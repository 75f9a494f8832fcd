internal import Glibc

/// A number from `errno`, which can say in both languages what it means.
package struct ErrorNumber: Error, Hashable, Sendable {
  /// The number as the system gives it.
  package let rawValue: Int32

  /// Wraps the number that a system call left behind.
  package init(_ rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The cause in Chinese, without a full stop.
  package var chinese: String {
    Self.names[rawValue]?.chinese ?? "系统错误 \(rawValue)"
  }

  /// The cause in English, in lower case, without a full stop.
  package var english: String {
    Self.names[rawValue]?.english ?? "system error \(rawValue)"
  }

  private static let names: [Int32: (chinese: String, english: String)] = [
    EACCES: ("没有权限", "permission denied"),
    EBUSY: ("正被占用", "it is in use"),
    ECANCELED: ("别的程序同时在改它", "another program is changing it"),
    ECONNREFUSED: ("没有程序在听", "nobody is listening"),
    ECONNRESET: ("连接中断", "the connection was cut"),
    EDQUOT: ("超出磁盘配额", "the disk quota is exceeded"),
    EEXIST: ("已经存在", "it already exists"),
    EFBIG: ("文件太大", "the file is too large"),
    EINVAL: ("系统不支持", "the system does not support it"),
    EIO: ("读写硬件出错", "input or output failed"),
    EISDIR: ("是文件夹，不是文件", "it is a folder, not a file"),
    ELOOP: ("符号链接绕成了圈", "its symbolic links form a loop"),
    EMFILE: ("打开的文件太多", "too many files are open"),
    ENAMETOOLONG: ("名称太长", "the name is too long"),
    ENFILE: ("系统打开的文件太多", "too many files are open in the system"),
    ENOENT: ("不存在", "it does not exist"),
    ENOMEM: ("内存不足", "out of memory"),
    ENOSPC: ("磁盘已满", "the disk is full"),
    ENOTDIR: ("不是文件夹，或路径中有一段不是", "it, or a part of its path, is not a folder"),
    ENOTSUP: ("不是普通文件", "it is not a regular file"),
    ENXIO: ("设备不存在", "there is no such device"),
    EPERM: ("不允许这样做", "the operation is not permitted"),
    EPIPE: ("接收的一方已关闭", "the reader has closed"),
    EROFS: ("磁盘只读", "the disk is read-only"),
    ESTALE: ("网络文件已失效", "the network file is stale"),
    ETXTBSY: ("程序正在运行", "the program is running"),
  ]
}
