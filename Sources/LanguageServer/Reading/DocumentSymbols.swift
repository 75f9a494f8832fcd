internal import JSONText
internal import NewsCopy

/// `textDocument/documentSymbol`: the articles of a page and their parts.
enum DocumentSymbols {
  static func answer(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    guard let copy = try session.copy(params) else { return writer.raw("[]".utf8) }
    let language = session.language(copy.analysis.rules)
    writer.beginArray()
    for symbol in SymbolTree.symbols(of: copy.analysis, language) {
      if session.client.hasSymbolTrees {
        write(symbol, copy.lines, to: &writer)
      } else {
        writeFlat(symbol, in: nil, copy, to: &writer)
      }
    }
    writer.endArray()
  }

  private static func write(_ symbol: Symbol, _ lines: LineIndex, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("name", symbol.name)
    writer.field("detail", symbol.detail)
    writer.field("kind", symbol.kind.rawValue)
    writer.range("range", symbol.range, in: lines)
    writer.range("selectionRange", symbol.selection.clamped(to: symbol.range), in: lines)
    writer.array("children", symbol.children) { write($1, lines, to: &$0) }
    writer.endObject()
  }

  private static func writeFlat(
    _ symbol: Symbol, in container: String?, _ copy: OpenCopy, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.field("name", symbol.name)
    writer.field("kind", symbol.kind.rawValue)
    writer.object("location") { writer in
      writer.field("uri", copy.document.uri)
      writer.range("range", symbol.range, in: copy.lines)
    }
    if let container { writer.field("containerName", container) }
    writer.endObject()
    for child in symbol.children { writeFlat(child, in: symbol.name, copy, to: &writer) }
  }
}
