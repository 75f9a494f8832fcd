/// A document as `textDocument/didOpen` hands it over.
struct DocumentItemParams {
  let uri: String
  let language: String?
  let version: Int?
  let text: String

  init(_ params: Params) throws(RPCError) {
    let item = params["textDocument"]
    uri = try item["uri"].requiredString()
    language = item["languageId"].string
    version = item["version"].integer
    text = try item["text"].requiredString()
  }
}
