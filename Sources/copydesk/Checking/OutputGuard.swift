internal import RuleFormat
internal import System

/// Keeps reports from taking the place of copy, of a configuration or of a baseline.
///
/// That happens where a file name was forgotten and the shell put the first page there:
/// `--output pages/*.txt`.
struct OutputGuard {
  private let inputs: Set<Path>
  /// The configurations and the baseline of the run.
  private let needed: Set<Path>
  /// Folders and endings of the files that the call names one by one.
  private let named: Set<Path>
  private let workingDirectory: Path

  init(
    _ files: [FilePlan], _ options: CheckOptions, _ needed: [Path], in workingDirectory: Path
  ) {
    self.workingDirectory = workingDirectory
    self.needed = Set(needed.map { $0.absolute(in: workingDirectory) })
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

  /// Throws where a report would be written over an input, over what the run needs, or over a file that
  /// lies beside inputs that the call names and ends like them.
  func check(_ file: Path) throws(CommandFailure) {
    let path = file.absolute(in: workingDirectory)
    guard !needed.contains(path) else {
      throw .message(
        Bilingual(
          chinese: "--output 的 \(file.display) 是这次运行的配置或基线，没有覆盖；请换一个文件名。",
          english:
            "\(file.display), which --output names, is a configuration or the baseline of this "
            + "run and is not overwritten; choose another name."))
    }
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
