internal import NewsCopy

/// Characters at which a sentence hardly ends or begins.
enum SentenceJoints {
  /// No heading, no entry of a list and no sentence ends with them.
  static let unfinished = ScalarSet("的在和之与及为是将对把被从向于而并以因若或其")
  /// Next to nothing begins with them.
  static let continuing = ScalarSet("的了们性化等和及者")
}
