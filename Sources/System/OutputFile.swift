internal import Glibc

/// A file that is written piece by piece and takes its place when it is whole.
///
/// What is no regular file, such as a pipe or a terminal, is written to as the pieces come. So is the file
/// that standard output or standard error goes to, under whatever name (`/dev/stdout`): another one in its
/// place would not have what else is written there.
package struct OutputFile: ~Copyable {
  private let path: Path
  private let target: Path
  private let status: FileStatus?
  private let temporary: TemporaryFile?
  private let special: FileDescriptor?
  private var output: BufferedOutput

  /// Begins a file, which may exist already.
  package init(_ path: Path) throws(FileError) {
    self.path = path
    target = (try? AtomicFile.resolve(path)) ?? path
    let status = try? FileStatus(of: target)
    self.status = status
    // Asked before anything is opened, and of the local value: where “||” looks at a part of what is
    // not whole yet, Swift 6.3 closes a descriptor that was never opened.
    let takesPieces = status?.kind == .pipe || status?.kind == .special
    let standing = Self.standardStream(to: status)
    do throws(ErrorNumber) {
      if status?.kind == .folder { throw ErrorNumber(EISDIR) }
      if let standing {
        output = BufferedOutput(standing)
        special = nil
        temporary = nil
      } else if takesPieces {
        let file = try FileDescriptor(opening: target, flags: O_WRONLY)
        output = BufferedOutput(descriptor: file.number)
        special = consume file
        temporary = nil
      } else {
        let target = target
        if status != nil {
          _ = try SystemCall.retrying { unsafe access(target.cString, W_OK) }
        }
        let file = try TemporaryFile(beside: target, mode: 0o666)
        output = BufferedOutput(descriptor: file.number)
        special = nil
        temporary = consume file
      }
    } catch {
      throw FileError(path, .write, error)
    }
  }

  /// Standard output or standard error, where one of them goes to a file; nil where none does.
  private static func standardStream(to status: FileStatus?) -> Terminal.Stream? {
    guard let status else { return nil }
    return [Terminal.Stream.output, .error].first {
      (try? FileStatus(ofDescriptor: $0.rawValue))?.identity == status.identity
    }
  }

  /// Adds bytes.
  package mutating func write(_ bytes: [UInt8]) throws(FileError) {
    do throws(OutputError) {
      try output.write(bytes)
    } catch {
      throw refusal(error)
    }
  }

  /// Puts the file where it belongs; nothing may be added after that.
  package mutating func finish() throws(FileError) {
    do throws(OutputError) {
      try output.flush()
    } catch {
      throw refusal(error)
    }
    do throws(ErrorNumber) {
      try temporary?.fill([], like: status)
      try temporary?.replace(target)
    } catch {
      throw FileError(path, .write, error)
    }
  }

  private func refusal(_ error: OutputError) -> FileError {
    switch error {
    case .closed: FileError(path, .write, ErrorNumber(EPIPE))
    case .failed(let cause): FileError(path, .write, cause)
    }
  }
}
