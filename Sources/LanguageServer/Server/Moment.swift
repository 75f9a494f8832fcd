/// A point in time, as a clock that never runs backwards tells it.
package struct Moment: Comparable, Sendable {
  /// Since an arbitrary beginning.
  private let nanoseconds: UInt64

  /// Takes what a clock says.
  package init(nanoseconds: UInt64) {
    self.nanoseconds = nanoseconds
  }

  /// The time some milliseconds later.
  package func adding(milliseconds: Int) -> Moment {
    let wait = UInt64(clamping: milliseconds).multipliedReportingOverflow(by: 1_000_000)
    let (sum, isOver) = nanoseconds.addingReportingOverflow(
      wait.overflow ? .max : wait.partialValue)
    return Moment(nanoseconds: isOver ? .max : sum)
  }

  /// How many milliseconds lie between this and a later moment, rounded up; 0 where it has passed.
  package func milliseconds(until later: Moment) -> Int {
    guard later > self else { return 0 }
    return Int(clamping: (later.nanoseconds - nanoseconds) / 1_000_000 + 1)
  }

  /// Whether the left moment comes first.
  package static func < (left: Moment, right: Moment) -> Bool {
    left.nanoseconds < right.nanoseconds
  }
}
