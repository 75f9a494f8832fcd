/// A mark that is to be set as another one; eight bytes, as a page may have millions.
struct MarkChange {
  private let index: ShortOffset
  let wanted: MarkKind
  /// Whether it changes together with its partner.
  let isPaired: Bool

  init(mark: Int, wanted: MarkKind, isPaired: Bool = false) {
    index = ShortOffset(mark)
    self.wanted = wanted
    self.isPaired = isPaired
  }

  /// An index into ``PageMarks/marks``.
  var mark: Int { index.value }
}
