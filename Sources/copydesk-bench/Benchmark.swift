internal import Linting
internal import NewsCopy
internal import RuleFormat
internal import Rulebook
internal import System

/// Measures how fast copy is decoded, parsed and linted, on one core.
enum Benchmark {
  private static let help = """
    copydesk-bench: how fast copydesk decodes, parses and lints, on one core

    Usage: copydesk-bench [PATH…]

    Measures the pages of seeds/ repeated to \(size / 1_000_000) MB, and every file named as it is.
    Each figure is the median of \(runs) runs. One page is the first of the text, from its bytes to
    its findings, the rules being loaded.

    """
  private static let runs = 5
  /// Bytes to which the seeds are repeated.
  private static let size = 20_000_000

  /// Runs the benchmark.
  ///
  /// - Parameter arguments: Files to measure; none for the seeds alone.
  /// - Returns: The exit status.
  static func run(_ arguments: [[UInt8]]) -> Int32 {
    var output = BufferedOutput(.output)
    if arguments.contains(where: { $0 == Array("--help".utf8) || $0 == Array("-h".utf8) }) {
      return write(help, &output)
    }
    var samples: [Sample] = []
    do throws(FileError) {
      if let seeds = try seeds() { samples.append(seeds) }
      for argument in arguments {
        let path = Path(bytes: argument)
        samples.append(Sample(name: path.display, bytes: try FileReader.read(path)))
      }
    } catch {
      StandardError.writeLine("copydesk-bench: \(error.english)")
      return 2
    }
    guard !samples.isEmpty else {
      StandardError.writeLine("copydesk-bench: there is no folder seeds/ here; name a file.")
      return 2
    }
    let (linter, wraps) = (makeLinter(), makeLinter(only: [.desk(.wraps)]))
    var table = Table()
    for sample in samples {
      do throws(TextDecodingError) {
        table.add(sample.name, try Measurement(sample, linter, wraps: wraps, runs: runs))
      } catch {
        StandardError.writeLine("copydesk-bench: \(sample.name): \(error.english)")
        return 2
      }
    }
    return write(table.text, &output)
  }

  /// The linter of the house style, with some of its rules only.
  private static func makeLinter(only selectors: [RuleSelector]? = nil) -> Linter {
    let book = Rulebook.builtin
    let configuration = Configuration(book)
    var settings = configuration.settings
    if let selectors { settings.keep(only: selectors) }
    return Linter(configuration, settings: settings, rulebook: book)
  }

  /// The pages of `seeds/`, repeated; nil where there is no such folder.
  private static func seeds() throws(FileError) -> Sample? {
    var pages: [UInt8] = []
    for file in FileFinder().find([Path("seeds")]).files where file.parent == Path("seeds") {
      pages += try FileReader.read(file)
      pages.append(UInt8(ascii: "\u{0C}"))
    }
    guard !pages.isEmpty else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + pages.count)
    while bytes.count < size { bytes += pages }
    return Sample(name: "seeds/ repeated", bytes: bytes)
  }

  private static func write(_ text: String, _ output: inout BufferedOutput) -> Int32 {
    do throws(OutputError) {
      try output.write(text)
      try output.flush()
      return 0
    } catch {
      return error == .closed ? 0 : 2
    }
  }
}
