/// A news item with everything that belongs to it.
package struct Article: Sendable {
  package let headings: [Heading]
  package let lead: Lead?
  /// Bylines on lines of their own.
  package let bylines: [Credit]
  package let captions: [Caption]
  package let signature: Signature?
  /// Indexes into ``Page/blocks``.
  package let blocks: Range<Int>
  /// Index of the lead's block; not the first body block where an extractor shuffled the lines.
  package let leadBlock: Int?

  /// Who wrote the article, before its text.
  package var credits: [Credit] { (lead?.credits ?? []) + bylines }
}
