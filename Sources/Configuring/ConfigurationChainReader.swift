internal import RuleFormat
internal import Rulebook
internal import System

/// Follows `"extends"` from one configuration file to the next.
struct ConfigurationChainReader {
  /// A file whose bases are being read.
  private struct Step {
    let text: ConfigurationText
    /// Where it names the base that is being read.
    let item: DocumentItem
  }

  /// More files are no configuration that a person has written.
  private static let greatestCount = 100

  /// The files that were read with all their bases, each behind these.
  private(set) var texts: [ConfigurationText] = []
  /// Every file that was named as a base, those that cannot be read among them.
  private(set) var bases: [Path] = []
  private var steps: [Step] = []
  private let display: (Path) -> String

  init(_ display: @escaping (Path) -> String) {
    self.display = display
  }

  /// Adds a file behind its bases.
  ///
  /// That it needs a newer program is told before anything about its bases; what else is wrong in it is
  /// told by whoever reads it whole.
  mutating func add(_ text: ConfigurationText) throws(ConfigurationFailure) {
    try text.checkVersion()
    for item in (try? text["extends"]?.bases()) ?? [] {
      guard let name = try? item.filledString() else { continue }
      steps.append(Step(text: text, item: item))
      try addBase(Path(name).absolute(in: text.folder), of: text, at: item)
      steps.removeLast()
    }
    texts.append(text)
  }

  private mutating func addBase(
    _ path: Path, of text: ConfigurationText, at item: DocumentItem
  ) throws(ConfigurationFailure) {
    if let start = steps.firstIndex(where: { $0.text.path == path }) { throw circle(from: start) }
    guard !bases.contains(path) else { return }
    bases.append(path)
    guard bases.count <= Self.greatestCount else { throw text.failure(item.error(Self.tooMany)) }
    let name = display(path)
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileReader.readRegular(path)
    } catch {
      throw text.failure(error, shown: name, at: item)
    }
    try add(ConfigurationText(bytes, at: path, name: name))
  }

  /// A circle is told where it begins, whichever of its files names the first one again.
  private func circle(from start: Int) -> ConfigurationFailure {
    let first = steps[start]
    let names = (steps[start...].map(\.text.path) + [first.text.path]).map(display)
    let way = names.joined(separator: " → ")
    return first.text.failure(
      first.item.error(
        Bilingual(
          chinese: "配置绕回了自己（\(way)）", english: "the configuration extends itself (\(way))")))
  }

  private static let tooMany = Bilingual(
    chinese: "沿用的配置超过 \(greatestCount) 份",
    english: "more than \(greatestCount) configurations are extended")
}
