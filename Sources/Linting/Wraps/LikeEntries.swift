internal import NewsCopy

/// Finds lines below each other that are entries of one form: `李大明，男，42岁，家住…`,
/// `联系人：李四，电话：…`.
///
/// They are lines whatever their widths are: no line of a paragraph begins with a name and a sex, and
/// the next one again.
struct LikeEntries {
  private let page: Page
  private let lines: Range<Int>

  init(_ page: Page, _ lines: Range<Int>) {
    self.page = page
    self.lines = lines
  }

  /// Lines behind which nothing goes on.
  func ends() -> [Int] {
    var ends: [Int] = []
    var isEntry = false
    lazy var others = widthsOfOthers()
    var mayBeEntry = false
    for index in lines {
      let mayBeAbove = mayBeEntry
      mayBeEntry = EntryForm.mayOpen(page.bytes, page.lines[index].content)
      // Few lines may be entries, and those mostly alone.
      guard mayBeAbove, mayBeEntry, let form = form(index), let above = self.form(index - 1),
        form.opensLike(above)
      else {
        isEntry = false
        continue
      }
      if !isEntry, index - 1 > lines.lowerBound, !pauses(index - 2) { ends.append(index - 2) }
      ends.append(index - 1)
      if form == above, !form.pauses, !fillsColumn(index, others) { ends.append(index) }
      isEntry = true
    }
    return ends
  }

  private func form(_ index: Int) -> EntryForm? {
    EntryForm(page.bytes, page.lines[index].content)
  }

  private func pauses(_ index: Int) -> Bool {
    ScalarEdges(page.bytes, page.lines[index].content).last?.pausesSentence == true
  }

  /// How far from a column's width a full line may be, in half cells.
  private static let tolerance = 2
  /// So many other lines of one width are a column.
  private static let fewestFull = 2

  /// How many lines that are no entries have each width, in half cells.
  private func widthsOfOthers() -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for index in lines where form(index) == nil {
      counts[page.lines[index].width, default: 0] += 1
    }
    return counts
  }

  /// Whether an entry is as wide as lines that are none, so that it may go on in the next one.
  private func fillsColumn(_ index: Int, _ others: [Int: Int]) -> Bool {
    let width = page.lines[index].width
    let near = width - Self.tolerance...width + Self.tolerance
    return near.reduce(0) { $0 + (others[$1] ?? 0) } >= Self.fewestFull
  }
}
