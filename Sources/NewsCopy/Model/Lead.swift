/// The opening of a news item: marker, byline and time.
///
/// A class for the same reason as ``Article``.
package final class Lead: Sendable {
  package let marker: Marker
  /// The byline in brackets right after the marker, brackets included.
  package let parenthesis: Parenthesis?
  /// Who wrote it, in the order of the lead; from the brackets or from `记者…报道：`.
  package let credits: [Credit]
  /// When it happened; the date of the marker where that has one.
  package let time: TimeElement?
  /// The byte offset of the first character after the marker; the end of the lead where none is.
  package let markerNext: Int
  /// The byte offset where the text after marker and byline begins.
  package let bodyStart: Int

  init(
    marker: Marker, parenthesis: Parenthesis?, credits: [Credit], time: TimeElement?,
    markerNext: Int, bodyStart: Int
  ) {
    self.marker = marker
    self.parenthesis = parenthesis
    self.credits = credits
    self.time = time
    self.markerNext = markerNext
    self.bodyStart = bodyStart
  }

  /// A pair of brackets that may lack its end.
  package struct Parenthesis: Sendable {
    /// Bytes from the opening bracket to the closing one, or to the end of what was read.
    package let range: Range<Int>
    /// Whether the closing bracket was found at all.
    package let isClosed: Bool
    /// Whether a paragraph break stands between the two brackets.
    package let isBroken: Bool
  }
}

/// What tells readers where a news item comes from: `本报讯`, `新华社北京3月5日电`.
@usableFromInline
package struct Marker: Sendable {
  /// Bytes, from the first character to 讯 or 电, with the brackets around them.
  package let range: Range<Int>
  /// Whether brackets set it off: `【本报讯】`.
  package let isBracketed: Bool
  /// Without white space and brackets.
  package let text: String
  @usableFromInline package let form: Form
  /// The publication, with 据 where it stands: 本报, 新华社, 据新华社.
  package let source: String
  /// Whether 据 stands in front: the copy was cut down.
  package let isQuoted: Bool
  /// Whether the paper itself reports, and no agency or other paper: `本报讯`, `本报北京3月5日电`.
  package let isOwnReport: Bool
  package let place: String?
  package let date: TimeElement?

  /// Whether it ends in 讯, as those of the paper's own reports do.
  @inlinable
  package var isLocal: Bool {
    if case .local = form { true } else { false }
  }

  /// Whether it ends in 消息, as broadcasters write.
  @inlinable
  package var isBroadcast: Bool {
    if case .broadcast = form { true } else { false }
  }

  @usableFromInline
  package enum Form: Sendable {
    /// …讯: the paper's own report.
    case local
    /// …电: by wire.
    case wire
    /// …消息, as broadcasters write.
    case broadcast
  }
}

/// A date or a word for one.
package struct TimeElement: Sendable {
  package let range: Range<Int>
  /// Without white space.
  package let text: String
  package let precision: Precision

  package enum Precision: Sendable {
    /// A day or several days: 2月5日, 11月28日至30日, 昨天.
    case day
    /// 近日, 日前.
    case vague
    /// 近年来, 今年以来.
    case period
  }
}
