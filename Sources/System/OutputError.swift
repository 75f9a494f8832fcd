/// Why output could not be written.
package enum OutputError: Error, Hashable, Sendable {
  /// The reader has gone, as `head` does: no mistake, the program ends quietly.
  case closed
  /// The system refused, for example because the disk is full.
  case failed(ErrorNumber)

  /// One sentence for a Chinese reader.
  package var chinese: String {
    switch self {
    case .closed: "接收输出的程序已关闭。"
    case .failed(let cause): "无法写出结果：\(cause.chinese)。"
    }
  }

  /// One sentence for an English reader.
  package var english: String {
    switch self {
    case .closed: "The program that reads the output has closed."
    case .failed(let cause): "Cannot write the output: \(cause.english)."
    }
  }
}
