/// What a paragraph is by itself, with what was read to find that out.
struct BlockReading {
  let kind: Block.Kind
  /// What a paragraph that is a lead opens with.
  var lead: Lead?
  /// The names of a byline; empty for everything else.
  var byline: [Credit] = []
}
