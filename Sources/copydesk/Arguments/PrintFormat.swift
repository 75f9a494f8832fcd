/// How commands that only show something print it.
enum PrintFormat: String, CaseIterable {
  case text
  case json
}
