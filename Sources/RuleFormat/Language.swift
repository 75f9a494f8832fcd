/// A language in which copydesk speaks to people.
package enum Language: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"

  /// Reads a locale's name as systems and editors write it: `zh_CN.UTF-8`, `en-GB`, `zh`.
  package init?(locale: String) {
    let language = locale.prefix { $0 != "_" && $0 != "-" && $0 != "." }
    self.init(rawValue: language.lowercased())
  }
}
