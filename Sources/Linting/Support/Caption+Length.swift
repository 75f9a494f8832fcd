internal import NewsCopy

extension Caption {
  /// Longer ones are paragraphs that papers open with ■, in bytes.
  private static let longest = 360

  /// Whether it is as short as what stands under pictures.
  var isShort: Bool { !text.isEmpty && text.count <= Self.longest }
}
