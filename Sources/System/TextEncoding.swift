/// The encodings that newsrooms send copy in.
package enum TextEncoding: Hashable, Sendable, CaseIterable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  /// GB 18030, which contains GBK and GB 2312.
  case gb18030

  /// Finds an encoding by a common name in any letter case, `_` being as good as `-`.
  ///
  /// `utf-16` means little-endian, as on the web; a byte order mark overrules that.
  package init?(label: String) {
    let label = String(label.lowercased().map { $0 == "_" ? "-" : $0 })
    guard let match = Self.labels.first(where: { $0.label == label }) else { return nil }
    self = match.encoding
  }

  /// The name for people, which is also a label.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .gb18030: "GB18030"
    }
  }

  /// Every label in lower case, for suggestions; the usual ones first.
  package static var allLabels: [String] {
    labels.map(\.label)
  }

  /// What U+FEFF looks like at the start of a file.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .gb18030: [0x84, 0x31, 0x95, 0x33]
    }
  }

  /// Whether this is UTF-16 in either order.
  package var isUTF16: Bool {
    self == .utf16LittleEndian || self == .utf16BigEndian
  }

  private static let labels: [(label: String, encoding: TextEncoding)] = [
    ("utf-8", .utf8), ("gb18030", .gb18030), ("gbk", .gb18030), ("gb2312", .gb18030),
    ("utf-16", .utf16LittleEndian), ("utf-16le", .utf16LittleEndian),
    ("utf-16be", .utf16BigEndian), ("utf8", .utf8), ("utf16", .utf16LittleEndian),
    ("utf16le", .utf16LittleEndian), ("utf16be", .utf16BigEndian), ("gb-18030", .gb18030),
    ("gb-2312", .gb18030), ("cp936", .gb18030), ("ms936", .gb18030), ("windows-936", .gb18030),
    ("euc-cn", .gb18030),
  ]
}
