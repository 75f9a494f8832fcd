/// A news item with everything that belongs to it.
///
/// A class so that handing it to every rule costs one reference count and not one for each part.
package final class Article: Sendable {
  package let headings: [Heading]
  package let lead: Lead?
  /// Bylines on lines of their own.
  package let bylines: [Credit]
  package let captions: [Caption]
  /// Picture credits at the ends of paragraphs that are no captions.
  package let closingCredits: [Caption.PictureCredit]
  package let signature: Signature?
  /// Indexes into ``Page/blocks``.
  package let blocks: Range<Int>
  /// Index of the lead's block; not the first body block where an extractor shuffled the lines.
  package let leadBlock: Int?

  package init(
    headings: [Heading], lead: Lead?, bylines: [Credit], captions: [Caption],
    closingCredits: [Caption.PictureCredit], signature: Signature?, blocks: Range<Int>,
    leadBlock: Int?
  ) {
    self.headings = headings
    self.lead = lead
    self.bylines = bylines
    self.captions = captions
    self.closingCredits = closingCredits
    self.signature = signature
    self.blocks = blocks
    self.leadBlock = leadBlock
  }

  /// Who wrote the article, before its text.
  package var credits: [Credit] { (lead?.credits ?? []) + bylines }
}
