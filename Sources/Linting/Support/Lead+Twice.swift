internal import NewsCopy

extension Lead {
  /// The 讯 or 电 that stands behind the one of the marker once more: 本报讯讯, 新华社北京3月5日电电; nil
  /// where it may begin a word.
  func lastTwice(on page: Page) -> Range<Int>? {
    let end = marker.range.upperBound
    guard let last = page.bytes.scalar(endingAt: end, after: marker.range.lowerBound)?.scalar,
      last == "讯" || last == "电",
      let (again, next) = page.bytes.scalar(at: end, before: page.range.upperBound), again == last
    else { return nil }
    let following = page.bytes.scalar(at: next, before: page.range.upperBound)?.scalar
    guard let following, following.isGap || following.opensParenthesis || following.isDigit else {
      return nil
    }
    return end..<next
  }
}
