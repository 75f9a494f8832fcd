internal import JSONText
internal import Linting

/// Writes places of one file and fixes of them as SARIF has them.
struct SARIFPlaces {
  private let artifact: SARIFArtifact
  private let lines: SourceLines

  init(_ report: FileReport) {
    artifact = SARIFArtifact(path: report.path)
    lines = SourceLines(report.source)
  }

  /// A location.
  func write(_ range: Range<Int>, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.object("physicalLocation") { writer in
      artifact.write(to: &writer)
      writer.object("region") { writeRegion(range, to: &$0) }
    }
    writer.endObject()
  }

  /// A fix.
  func write(_ fix: Fix, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.array("artifactChanges", [fix]) { writer, fix in
      writer.beginObject()
      artifact.write(to: &writer)
      writer.array("replacements", fix.edits) { writer, edit in
        writer.beginObject()
        writer.object("deletedRegion") { writeRegion(edit.range, to: &$0) }
        writer.object("insertedContent") { $0.field("text", edit.replacement) }
        writer.endObject()
      }
      writer.endObject()
    }
    writer.endObject()
  }

  private func writeRegion(_ range: Range<Int>, to writer: inout JSONWriter) {
    let start = lines.position(of: range.lowerBound)
    let end = lines.position(of: range.upperBound)
    writer.field("startLine", start.line)
    writer.field("startColumn", start.column)
    writer.field("endLine", end.line)
    writer.field("endColumn", end.column)
  }
}
