internal import Glibc

/// What the system refused to do with a file or folder.
package struct FileError: Error, Hashable, Sendable {
  /// What was being done when the system refused.
  package enum Operation: Hashable, Sendable {
    case read
    case write
    case create
    case list
    case examine
  }

  /// The file or folder as the caller named it; for standard input, `-`.
  package let path: Path
  /// What was being done.
  package let operation: Operation
  /// The system's reason.
  package let cause: ErrorNumber

  /// Describes one refusal.
  package init(_ path: Path, _ operation: Operation, _ cause: ErrorNumber) {
    self.path = path
    self.operation = operation
    self.cause = cause
  }

  /// Says of a file that a folder was wanted in its place.
  package static func notFolder(_ path: Path) -> FileError {
    FileError(path, .list, ErrorNumber(ENOTDIR))
  }

  /// The same of the file under the name that people know it by.
  package func shown(_ name: String) -> FileError { FileError(Path(name), operation, cause) }

  /// One sentence for a Chinese reader.
  package var chinese: String { "无法\(verb) \(path.display)：\(cause.chinese)。" }

  /// One sentence for an English reader.
  package var english: String {
    "Cannot \(operation) \(path.display): \(cause.english)."
  }

  /// One sentence for a Chinese reader who sees the path beside it.
  package var chineseReason: String { "无法\(verb)：\(cause.chinese)。" }

  /// One sentence for an English reader who sees the path beside it.
  package var englishReason: String { "Cannot \(operation) it: \(cause.english)." }

  private var verb: String {
    switch operation {
    case .read: "读取"
    case .write: "写入"
    case .create: "新建"
    case .list: "列出"
    case .examine: "查看"
    }
  }

  /// Runs system calls and says, when one fails, which path they were for.
  static func naming<Value: ~Copyable>(
    _ path: Path, _ operation: Operation, _ body: () throws(ErrorNumber) -> Value
  ) throws(FileError) -> Value {
    do {
      return try body()
    } catch {
      throw FileError(path, operation, error)
    }
  }
}
