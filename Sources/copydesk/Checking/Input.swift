internal import NewsCopy
internal import System

/// Something to check.
enum Input {
  case file(Path)
  /// Standard input, and the file it stands for.
  case standardInput(name: Path?)

  /// The path that decides on configuration and format; nil where nobody named one.
  var path: Path? {
    switch self {
    case .file(let path): path
    case .standardInput(let name): name
    }
  }

  /// What reports call it.
  var display: String { path?.display ?? "-" }

  /// How much of the text is copy, by the path's ending.
  var format: SourceText.Format { SourceText.Format(ending: path?.fileExtension) }

  /// Whether it can be read more than once.
  var canReadAgain: Bool {
    switch self {
    case .file(let path): FileReader.canReadAgain(path)
    case .standardInput: false
    }
  }

  /// The contents, and for a regular file its stamp.
  func read() throws(FileError) -> (bytes: [UInt8], stamp: FileStamp?) {
    switch self {
    case .file(let path): try FileReader.readUnchanging(path)
    case .standardInput: (try FileReader.readStandardInput(), nil)
    }
  }
}
