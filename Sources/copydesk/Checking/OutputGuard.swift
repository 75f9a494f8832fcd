internal import RuleFormat
internal import System

/// Keeps reports from taking the place of copy, as where a file name was forgotten and the shell put the
/// first page there: `--output pages/*.txt`.
struct OutputGuard {
  private let inputs: Set<Path>
  /// Folders and endings of the files that the call names one by one.
  private let named: Set<Path>
  private let workingDirectory: Path

  init(_ files: [FilePlan], _ options: CheckOptions, in workingDirectory: Path) {
    self.workingDirectory = workingDirectory
    inputs = Set(
      files.compactMap { file in
        if case .file(let path) = file.input { path.absolute(in: workingDirectory) } else { nil }
      })
    let inputs = inputs
    named = Set(
      options.operands.map { $0.absolute(in: workingDirectory) }
        .filter { inputs.contains($0) }.compactMap(Self.kind))
  }

  /// A folder and an ending as one path.
  private static func kind(_ path: Path) -> Path? {
    guard let ending = path.fileExtension else { return nil }
    return path.parent?.appending("*." + ending)
  }

  /// Throws where a report would be written over an input, or over a file that lies beside inputs that
  /// the call names and ends like them.
  func check(_ file: Path) throws(CommandFailure) {
    let path = file.absolute(in: workingDirectory)
    guard FileStamp(of: path) != nil else { return }
    let isBeside = Self.kind(path).map(named.contains) == true
    guard inputs.contains(path) || isBeside else { return }
    throw .message(
      Bilingual(
        chinese: "--output 的 \(file.display) 像是稿件，没有覆盖；请换一个文件名或扩展名。",
        english: "\(file.display), which --output names, seems to be copy and is not overwritten; "
          + "choose another name or ending."))
  }
}
