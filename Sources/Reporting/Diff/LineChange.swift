/// Lines of the old text that give way to lines of the new one; either may be none.
struct LineChange: Equatable {
  let old: Range<Int>
  let new: Range<Int>
}
