internal import Linting
internal import NewsCopy
internal import RuleFormat
internal import Rulebook
internal import System

/// A copy desk with its rules set: a page in, findings and fixes out.
///
/// A value of this type is made once and asked often, from any thread. Every method is a function
/// of what it is given: nothing is read from disk.
public struct Copydesk: Sendable {
  private let configuration: Configuration
  private let overrides: [[Glob]]
  /// For pages that no override names: making one takes as long as checking several pages.
  private let usual: Linter
  private let suppressions: [[Glob]]

  /// A desk with the house style that copydesk comes with.
  public init() {
    configuration = Configuration(Rulebook.builtin)
    overrides = []
    usual = Self.linter(configuration, [])
    suppressions = []
  }

  /// A desk set by a configuration.
  ///
  /// - Parameters:
  ///   - text: The contents of a `copydesk.json`: JSON with comments and trailing commas.
  ///   - name: The file's name in errors.
  /// - Throws: The first thing that is wrong in the configuration; `extends` is, for no file is read.
  public init(
    configuration text: String, name: String = "copydesk.json"
  ) throws(CopydeskError) {
    do throws(ConfigurationError) {
      configuration = try Configuration(
        Array(text.utf8), file: name, rulebook: Rulebook.builtin)
    } catch {
      throw CopydeskError(error.sentence)
    }
    guard configuration.bases.isEmpty else { throw Self.extending(name) }
    usual = Self.linter(configuration, [])
    do throws(GlobError) {
      overrides = try Self.globs(configuration.overrides.map(\.paths))
      suppressions = try Self.globs(configuration.suppressions.map(\.paths))
    } catch {
      throw CopydeskError(
        Bilingual(
          chinese: "\(name)：\(error.chinese)", english: "\(name): \(error.english)"))
    }
  }

  /// What is wrong with a page, by place.
  ///
  /// - Parameters:
  ///   - text: The page, or several pages with a form feed after each.
  ///   - page: What else is known of it.
  /// - Returns: The findings; ranges count from the start of the text.
  public func findings(in text: String, of page: PageDescription = PageDescription()) -> [Finding] {
    findings(in: SourceText(text, format: page.sourceFormat), of: page)
  }

  /// What is wrong with a page, by place.
  ///
  /// - Parameters:
  ///   - utf8: The page in UTF-8; a byte order mark is better taken off before.
  ///   - page: What else is known of it.
  /// - Returns: The findings; ranges count from the first byte.
  /// - Throws: The place where the bytes are not UTF-8.
  public func findings(
    in utf8: [UInt8], of page: PageDescription = PageDescription()
  ) throws(CopydeskError) -> [Finding] {
    findings(in: try source(utf8, page), of: page)
  }

  /// Repairs a page.
  ///
  /// - Parameters:
  ///   - text: The page, or several pages with a form feed after each.
  ///   - page: What else is known of it.
  ///   - includingUnsafe: Whether the fixes that want a person's eye are made, too.
  /// - Returns: The repaired text and what remains to be found in it.
  /// - Throws: When the rules' fixes do not come to an end on a page of more than a million bytes; on
  ///   others those places are left as they are.
  public func fixed(
    _ text: String, of page: PageDescription = PageDescription(), includingUnsafe: Bool = false
  ) throws(CopydeskError) -> FixedPage {
    let source = SourceText(text, format: page.sourceFormat)
    let fixer = Fixer(linter(for: page), limit: includingUnsafe ? .unsafeToo : .safeOnly)
    do throws(FixError) {
      let result = try fixer.fix(source, context(of: page))
      return FixedPage(
        text: result.text.string(result.text.bytes.indices), fixCount: result.fixes,
        remaining: render(result.remaining, in: result.text),
        unsettled: (result.unsettled?.message).map { Message($0) })
    } catch {
      throw CopydeskError(error.message)
    }
  }

  private func findings(in source: SourceText, of page: PageDescription) -> [Finding] {
    render(linter(for: page).check(source, context(of: page)), in: source)
  }

  /// A part of the configuration would be missing: nothing is read from disk here.
  private static func extending(_ name: String) -> CopydeskError {
    CopydeskError(
      Bilingual(
        chinese: "\(name)：这里不读取其他文件，不能用“extends”。",
        english: "\(name): “extends” cannot be used here, where no file is read."))
  }

  private static func globs(_ lists: [[String]]) throws(GlobError) -> [[Glob]] {
    var globs: [[Glob]] = []
    for list in lists {
      var patterns: [Glob] = []
      for path in list { patterns.append(try Glob(path)) }
      globs.append(patterns)
    }
    return globs
  }

  private func context(of page: PageDescription) -> PageContext {
    let holding = suppressions.indices.filter { index in
      let patterns = suppressions[index]
      return patterns.isEmpty || patterns.contains { $0.matches(page.path ?? "") }
    }
    return PageContext(
      date: page.day(configuration),
      suppressions: Linter.suppressions(configuration.suppressions, holding))
  }

  private func linter(for page: PageDescription) -> Linter {
    guard let path = page.path else { return usual }
    let holding = overrides.indices.filter { index in
      overrides[index].contains { $0.matches(path) }
    }
    return holding.isEmpty ? usual : Self.linter(configuration, holding)
  }

  private static func linter(_ configuration: Configuration, _ overrides: [Int]) -> Linter {
    Linter(
      configuration, settings: configuration.settings(with: overrides), rulebook: Rulebook.builtin)
  }

  private func render(_ diagnostics: [Diagnostic], in source: SourceText) -> [Finding] {
    guard !diagnostics.isEmpty else { return [] }
    let renderer = FindingRenderer(source)
    return diagnostics.map { renderer.finding($0) }
  }

  private func source(
    _ utf8: [UInt8], _ page: PageDescription
  ) throws(CopydeskError) -> SourceText {
    do throws(TextDecodingError) {
      let text = try TextDecoder.decode(utf8, as: .utf8)
      // Offsets count from the first byte given, so a mark has to stay.
      return SourceText(
        utf8: text.hasByteOrderMark ? utf8 : text.utf8, format: page.sourceFormat)
    } catch {
      throw CopydeskError(Bilingual(chinese: error.chinese, english: error.english))
    }
  }
}
