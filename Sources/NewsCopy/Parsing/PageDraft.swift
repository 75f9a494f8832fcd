/// The blocks of a page while their kinds are being found out.
struct PageDraft {
  var blocks: [Block] = []
  /// What was read of each block beyond its kind.
  private var notes: [Notes] = []
  var staff: [StaffEntry] = []
  /// Blocks that are not copy: what stands above and below one is judged as if it were not there.
  private var asides: [Block] = []

  private struct Notes {
    let isFinished: Bool
    let signature: Signature?
    var reading: BlockReading
    /// The head of an article that begins with the block.
    var head: Range<Int>?
    var isPlaced = false
    var isRow = false
    var isSource = false

    /// What is known of a block that goes on in another one.
    func joined(with end: Notes) -> Notes {
      Notes(isFinished: end.isFinished, signature: end.signature, reading: reading)
    }
  }

  mutating func reserve(_ count: Int) {
    blocks.reserveCapacity(count)
    notes.reserveCapacity(count)
  }

  /// Adds the next block of the page.
  mutating func append(
    _ block: Block, _ reading: BlockReading, signature: Signature?, isFinished: Bool
  ) {
    blocks.append(block)
    notes.append(Notes(isFinished: isFinished, signature: signature, reading: reading))
  }

  /// Adds a block between the last one and the next that is not copy.
  mutating func setAside(_ range: Range<Int>, lines: Range<Int>) {
    asides.append(Block(kind: .furniture, range: range, lines: lines))
  }

  /// All blocks in the order of the page.
  var blocksOfPage: [Block] {
    guard !asides.isEmpty else { return blocks }
    return (blocks + asides).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The indexes of some blocks among all of the page.
  func rangeOnPage(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, !asides.isEmpty else { return range }
    return placeOnPage(range.lowerBound)..<placeOnPage(range.upperBound - 1) + 1
  }

  /// The index of a block among all of the page.
  func placeOnPage(_ index: Int) -> Int {
    let start = blocks[index].range.lowerBound
    return index + asides.partitioningIndex { $0.range.lowerBound > start }
  }

  /// Makes the blocks of each run one; the runs are in order.
  mutating func join(_ runs: [ClosedRange<Int>]) {
    guard !runs.isEmpty else { return }
    let old = self
    blocks.removeAll(keepingCapacity: true)
    notes.removeAll(keepingCapacity: true)
    var left = runs[...]
    var index = 0
    while index < old.blocks.count {
      let end = left.first?.lowerBound == index ? left.removeFirst().upperBound : index
      blocks.append(old.blocks[index])
      notes.append(old.notes[index])
      if end > index {
        let joined = old.blocks[index].joined(with: old.blocks[end])
        asides.removeAll { joined.range.contains($0.range.lowerBound) }
        blocks[blocks.count - 1] = joined
        notes[notes.count - 1] = old.notes[index].joined(with: old.notes[end])
      }
      index = end + 1
    }
  }

  /// Makes a block a byline of some credits.
  mutating func makeByline(_ index: Int, _ credits: [Credit]) {
    blocks[index].kind = .byline
    notes[index].reading = BlockReading(kind: .byline, byline: credits)
  }

  /// Notes a run of headings that opens an article.
  mutating func addHead(_ range: Range<Int>) {
    notes[range.lowerBound].head = range
    for index in range { notes[index].isPlaced = true }
  }

  /// Notes a heading that opens no article but a part of one.
  mutating func addCrosshead(_ index: Int) { notes[index].isPlaced = true }

  /// Notes rows of a table, a form or a list.
  mutating func addRows(_ range: Range<Int>) {
    for index in range { notes[index].isRow = true }
  }

  /// Notes a line in brackets that says where an article was taken from.
  mutating func addSource(_ index: Int) { notes[index].isSource = true }

  /// The lead that a block opens with.
  func lead(_ index: Int) -> Lead? { notes[index].reading.lead }

  /// The names of a byline on a line of its own.
  func byline(_ index: Int) -> [Credit] { notes[index].reading.byline }

  /// A signature on a line of its own or at the end of a paragraph.
  func signature(_ index: Int) -> Signature? { notes[index].signature }

  /// Whether a block is or ends with a signature.
  func isSigned(_ index: Int) -> Bool { notes[index].signature != nil }

  /// Whether a block ends like a sentence.
  func isFinished(_ index: Int) -> Bool { notes[index].isFinished }

  /// The head of an article that begins with a block: a run of headings.
  func head(from index: Int) -> Range<Int>? { notes[index].head }

  /// Whether a block is a heading that has its place: in the head of an article, or over a part of one.
  func isPlaced(_ index: Int) -> Bool { notes[index].isPlaced }

  /// Whether nothing but the margin of the page stands above the next block.
  var isAtMargin: Bool {
    guard let last = blocks.last else { return true }
    return last.kind == .staff || last.kind == .furniture
  }

  /// Whether the last block may be a headline: it is text and ends no sentence.
  var endsInHeadline: Bool {
    guard let last = blocks.last else { return false }
    return last.kind == .heading || last.isBody && !isFinished(blocks.count - 1)
  }

  /// Whether a block is a row of a table, a form or a list, or the line with a colon above its rows.
  func isRow(_ index: Int) -> Bool { notes[index].isRow }

  /// Whether an article can end with this block: a signature, a caption or its credit.
  func closesArticle(_ index: Int) -> Bool {
    guard blocks.indices.contains(index) else { return true }
    switch blocks[index].kind {
    case .signature, .caption, .pictureCredit, .staff, .furniture: return true
    case .heading, .byline: return false
    case .lead, .body: return isSigned(index) || notes[index].isSource
    }
  }
}

extension Block {
  /// The block that goes on in another one.
  fileprivate func joined(with end: Block) -> Block {
    Block(
      kind: kind, range: range.lowerBound..<end.range.upperBound,
      lines: lines.lowerBound..<end.lines.upperBound)
  }
}
