internal import NewsCopy

extension Page {
  /// Whether printed lines of an article's first paragraph have left spaces behind: then one in its
  /// credits may be another.
  func isWrapped(_ article: Article) -> Bool {
    guard let lead = article.lead, let block = article.leadBlock else { return true }
    let limits = blocks[block].range
    let signature = article.signature?.range.lowerBound ?? limits.upperBound
    let end = limits.contains(signature) ? signature : limits.upperBound
    guard lead.bodyStart < end else { return false }
    let text = bytes.span
    var offset = lead.bodyStart + 1
    while offset < end - 1 {
      if text[offset] == 0x20, text[offset - 1] > 0x7F, text[offset + 1] > 0x7F { return true }
      offset &+= text[offset].scalarLength
    }
    return false
  }
}
