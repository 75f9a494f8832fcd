/// Decides when the findings of a document are sent that is being edited.
///
/// A single edit is answered at once. Where more arrive before that has happened, the server waits
/// until they pause, so that a burst of hundreds costs a few checks.
struct PublishSchedule: Sendable {
  /// A pause this long ends a burst, in milliseconds.
  private static let pause = 30
  /// Findings are never held back longer in a burst, in milliseconds.
  private static let patience = 200

  /// When to send; nil where nothing has changed.
  private(set) var due: Moment?
  private var isBurst = false
  private var latest: Moment?

  /// Takes note of an edit.
  mutating func noteEdit(at now: Moment) {
    if let due {
      guard isBurst else {
        isBurst = true
        self.due = now.adding(milliseconds: Self.pause)
        latest = now.adding(milliseconds: Self.patience)
        return
      }
      self.due = max(due, now.adding(milliseconds: Self.pause))
    } else {
      due = isBurst ? now.adding(milliseconds: Self.pause) : now
      latest = now.adding(milliseconds: Self.patience)
    }
    if let latest, let due, due > latest { self.due = latest }
  }

  /// Asks for the findings to be sent now, whatever is going on.
  mutating func request(at now: Moment) { due = now }

  /// Takes note that they were sent; a burst is over where they were not overdue.
  mutating func notePublished(at now: Moment) {
    isBurst = isBurst && due == latest
    due = nil
  }
}
