import Reporting
import Testing

@Suite struct DisplayWidthTests {
  @Test(
    arguments: [
      ("abc 1", 5), ("本报讯", 6), ("（，。）", 8), ("𬭊𣱝", 4), ("“甲”…", 5), ("ａ１", 4),
      ("한국", 4), ("カﾅ", 3), ("e\u{301}", 1), ("か\u{3099}", 2), ("🎉", 2), ("🇨🇳", 2),
      ("\u{200B}", 0), ("\u{3000}", 2), ("■", 1), ("〈〉《》", 8), ("", 0),
    ])
  func widthsAreThoseOfTerminals(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}
