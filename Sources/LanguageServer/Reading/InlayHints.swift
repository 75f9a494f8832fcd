internal import JSONText
internal import NewsCopy
internal import Reporting
internal import RuleFormat

/// `textDocument/inlayHint`: the length of each article and how many errors it has for that, behind
/// its headline, where either is wanted.
enum InlayHints {
  static func answer(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    let settings = session.settings
    guard let copy = try session.copy(params), settings.showsCounts || settings.showsDensity else {
      return writer.raw("[]".utf8)
    }
    let wanted = try range(params["range"], copy.lines)
    let language = session.language(copy.analysis.rules)
    writer.beginArray()
    for part in copy.analysis.parts {
      for article in part.page.articles {
        let headline = article.headings.last { $0.role == .headline }?.range
        let end = part.start + (headline ?? article.range(on: part.page)).upperBound
        let words = words(on: article, part, settings)
        guard wanted.lowerBound <= end, end <= wanted.upperBound, !words.isEmpty else { continue }
        writer.beginObject()
        writer.position("position", copy.lines.position(of: end))
        writer.field("label", words.map { $0.text(in: language) }.joined(separator: " · "))
        writer.field("paddingLeft", true)
        writer.endObject()
      }
    }
    writer.endArray()
  }

  private static func words(
    on article: Article, _ part: Analysis.Part, _ settings: Settings
  ) -> [Bilingual] {
    var words: [Bilingual] = []
    if settings.showsCounts {
      words.append(Labels.length(characters: part.page.characterCount(of: article)))
    }
    if settings.showsDensity, let tenths = ErrorDensity.tenths(of: article, on: part) {
      words.append(ErrorDensity.text(ofTenths: tenths))
    }
    return words
  }

  /// The bytes that are in sight; everything where the client does not say.
  private static func range(_ params: Params, _ lines: LineIndex) throws(RPCError) -> Range<Int> {
    params.isPresent ? lines.range(try params.requiredRange()) : lines.bytes.indices
  }
}
