/// The header in front of a message.
enum FrameHeader {
  /// What was found where a header should be.
  enum Outcome: Equatable {
    case incomplete
    /// The length of the message and the offset of its first byte.
    case complete(length: Int, end: Int)
    /// No header; the search for the next one goes on at `resume`.
    case fault(FrameFault, resume: Int)
  }

  /// The one field that matters, in lower case.
  static let lengthName = Array("content-length:".utf8)

  /// More bytes than this are no header.
  private static let longest = 4096

  /// A number has fewer bytes than this, with the blanks around it.
  private static let longestNumber = 64

  /// Reads the header that begins at an offset; blank lines before it are passed over.
  static func read(_ bytes: [UInt8], from start: Int) -> Outcome {
    var length: Int?
    var hasField = false
    var line = start
    while let end = lineEnd(bytes, from: line) {
      let content = trim(bytes[line..<end])
      if content.isEmpty {
        guard hasField else {
          line = end + 1
          continue
        }
        guard let length else { return .fault(.noLength, resume: start + 1) }
        return .complete(length: length, end: end + 1)
      }
      guard isField(content) else { return .fault(.notHeader, resume: start + 1) }
      hasField = true
      if isLength(content) {
        let value = number(trim(content.dropFirst(lengthName.count)))
        guard let value, length == nil || length == value else {
          return .fault(.badLength, resume: end)
        }
        length = value
      }
      line = end + 1
      if line - start > longest { break }
    }
    if bytes.count - start > longest { return .fault(.endlessHeader, resume: start + 1) }
    guard mayBecomeField(bytes[line...]) else { return .fault(.notHeader, resume: start + 1) }
    return .incomplete
  }

  /// The offset of the next `Content-Length:` in any letter case that a number and the end of its
  /// line follow, as far as it has arrived; nil where there is none.
  static func find(in bytes: [UInt8], from start: Int) -> Int? {
    let text = bytes.span
    var offset = start
    while offset + lengthName.count <= text.count {
      if text[offset] | 0x20 == lengthName[0], isLength(bytes[offset...]),
        mayBeNumber(bytes[(offset + lengthName.count)...])
      {
        return offset
      }
      offset += 1
    }
    return nil
  }

  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    bytes[start...].prefix(longest).firstIndex(of: 0x0A)
  }

  private static func trim(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, isBlank(last) { line.removeLast() }
    while let first = line.first, isBlank(first) { line.removeFirst() }
    return line
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  /// Whether a line has a name of letters, digits and hyphens before its first colon.
  private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
      return false
    }
    return line[..<colon].allSatisfy(isNameByte)
  }

  /// Whether a line that has not ended yet may still be a field.
  private static func mayBecomeField(_ line: ArraySlice<UInt8>) -> Bool {
    let line = trim(line)
    return line.allSatisfy(isNameByte) || isField(line)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  private static func isLength(_ line: ArraySlice<UInt8>) -> Bool {
    line.count >= lengthName.count
      && zip(line, lengthName).allSatisfy { byte, wanted in
        byte == wanted || byte | 0x20 == wanted && wanted != UInt8(ascii: ":")
      }
  }

  /// Whether a line may hold nothing but a number.
  private static func mayBeNumber(_ line: ArraySlice<UInt8>) -> Bool {
    let end = line.prefix(longestNumber).first { byte in
      !isBlank(byte) && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    return end == nil ? line.count < longestNumber : end == 0x0A
  }

  /// The number that digits spell; nil for anything else, also where it is too great.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty else { return nil }
    var number = 0
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      let (tens, isTooGreat) = number.multipliedReportingOverflow(by: 10)
      guard !isTooGreat else { return nil }
      let (sum, isGreater) = tens.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      guard !isGreater else { return nil }
      number = sum
    }
    return number
  }
}
