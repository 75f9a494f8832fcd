/// Comparing the words of the trade byte by byte: each has one spelling.
extension String {
  func begins(with word: [UInt8]) -> Bool {
    var bytes = utf8.makeIterator()
    return word.allSatisfy { bytes.next() == $0 }
  }

  func ends(with word: [UInt8]) -> Bool {
    let surplus = utf8.count - word.count
    guard surplus >= 0 else { return false }
    var bytes = utf8.dropFirst(surplus).makeIterator()
    return word.allSatisfy { bytes.next() == $0 }
  }
}
