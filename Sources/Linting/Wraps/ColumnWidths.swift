/// Widths that a region's lines may have been printed in, in half cells.
enum ColumnWidths {
  /// No column is narrower or wider.
  static let possible = 16...100
  /// So many are tried.
  private static let most = 3

  /// A width that so many times fewer pieces have than another is the rest of a paragraph.
  private static let rarity = 8

  /// The likeliest widths of a region.
  static func candidates(_ text: WrapText, _ region: Range<Int>) -> [Int32] {
    var counts = [Int](repeating: 0, count: possible.upperBound + 1)
    for index in region where text.gaps[index].ruling != .apart {
      let width = Int(text.pieces[index].width)
      guard possible ~= width else { continue }
      counts[width] += 4
      counts[width - 1] += 1
      if width < possible.upperBound { counts[width + 1] += 1 }
    }
    var widths: [Int32] = []
    widths.reserveCapacity(most)
    var fewest = 4
    for _ in 0..<most {
      let best = commonest(counts)
      guard counts[best] >= fewest else { break }
      fewest = max(fewest, counts[best] / rarity)
      widths.append(Int32(best))
      for near in best - 1...best + 1 where counts.indices.contains(near) { counts[near] = 0 }
    }
    return widths
  }

  /// The narrowest of the widths that most pieces have.
  private static func commonest(_ counts: [Int]) -> Int {
    let counts = counts.span
    var best = possible.lowerBound
    var most = counts[best]
    for width in possible where counts[width] > most {
      best = width
      most = counts[width]
    }
    return best
  }
}
