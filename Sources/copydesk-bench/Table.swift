/// The figures of several files in columns.
struct Table {
  private var rows: [[String]] = [
    [
      "text", "MB", "decode", "parse", "rules", "of them wraps", "parse+rules", "one page",
      "findings",
    ]
  ]

  mutating func add(_ name: String, _ measurement: Measurement) {
    let size = measurement.size
    rows.append([
      name, Self.tenths(size / 100_000),
      Self.speed(size, measurement.decoding), Self.speed(size, measurement.parsing),
      Self.speed(size, measurement.rules), Self.speed(size, measurement.wraps),
      Self.speed(size, measurement.linting),
      "\(measurement.page / 1000) µs", String(measurement.findings),
    ])
  }

  /// The first column on the left, the others on the right.
  var text: String {
    let columns = rows.first?.indices ?? 0..<0
    let widths = columns.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).enumerated().map { index, cell in
        let gap = String(repeating: " ", count: cell.1 - cell.0.count)
        return index == 0 ? cell.0 + gap : gap + cell.0
      }
      return cells.joined(separator: "  ") + "\n"
    }.joined()
  }

  /// Megabytes per second.
  private static func speed(_ bytes: Int, _ nanoseconds: UInt64) -> String {
    guard nanoseconds > 0 else { return "–" }
    return tenths(Int(Double(bytes) * 10_000 / Double(nanoseconds))) + " MB/s"
  }

  private static func tenths(_ number: Int) -> String { "\(number / 10).\(number % 10)" }
}
