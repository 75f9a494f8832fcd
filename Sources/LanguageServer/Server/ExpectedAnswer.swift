/// What the answer to a request of our own is good for.
enum ExpectedAnswer: Sendable {
  /// The section `copydesk` of the user's settings.
  case settings
}
