/// The blocks of a page while their kinds are being found out.
struct PageDraft {
  var blocks: [Block] = []
  /// What was read of each lead, by the index of its block.
  var leads: [Int: Lead] = [:]
  /// Signatures on lines of their own and at the ends of paragraphs, by the index of the block.
  var signatures: [Int: Signature] = [:]
  /// Bylines on lines of their own, by the index of the block.
  var bylines: [Int: [Credit]] = [:]
  /// Heads of articles: runs of heading blocks that open one.
  var heads: [Range<Int>] = []
  var staff: [StaffEntry] = []

  /// Whether an article can end with this block: a signature, a caption or its credit.
  func closesArticle(_ index: Int) -> Bool {
    guard blocks.indices.contains(index) else { return true }
    if signatures[index] != nil { return true }
    switch blocks[index].kind {
    case .signature, .caption, .pictureCredit, .staff, .furniture: return true
    case .heading, .lead, .byline, .body: return false
    }
  }
}
