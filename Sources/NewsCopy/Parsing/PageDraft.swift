/// The blocks of a page while their kinds are being found out.
struct PageDraft {
  var blocks: [Block] = []
  /// What was read of each lead, by the index of its block.
  var leads: [Int: Lead] = [:]
  /// Signatures on lines of their own and at the ends of paragraphs, by the index of the block.
  private(set) var signatures: [Int: Signature] = [:]
  /// Bylines on lines of their own, by the index of the block.
  var bylines: [Int: [Credit]] = [:]
  /// Heads of articles, by the index of their first block: runs of headings that open one.
  private(set) var heads: [Int: Range<Int>] = [:]
  private var inHeads: Set<Int> = []
  /// Whether each block ends like a sentence.
  private(set) var isFinished: [Bool] = []
  /// Whether each block is or ends with a signature.
  private(set) var isSigned: [Bool] = []
  var staff: [StaffEntry] = []

  mutating func reserve(_ count: Int) {
    blocks.reserveCapacity(count)
    isFinished.reserveCapacity(count)
    isSigned.reserveCapacity(count)
  }

  /// Adds the next block of the page.
  mutating func append(_ block: Block, signature: Signature?, isFinished: Bool) {
    if let signature { signatures[blocks.count] = signature }
    blocks.append(block)
    self.isFinished.append(isFinished)
    isSigned.append(signature != nil)
  }

  /// Notes a run of headings that opens an article.
  mutating func addHead(_ range: Range<Int>) {
    heads[range.lowerBound] = range
    inHeads.formUnion(range)
  }

  /// Whether a block belongs to the head of an article.
  func isInHead(_ index: Int) -> Bool { inHeads.contains(index) }

  /// Whether an article can end with this block: a signature, a caption or its credit.
  func closesArticle(_ index: Int) -> Bool {
    guard blocks.indices.contains(index) else { return true }
    switch blocks[index].kind {
    case .signature, .caption, .pictureCredit, .staff, .furniture: return true
    case .heading, .byline: return false
    case .lead, .body: return isSigned[index]
    }
  }
}
