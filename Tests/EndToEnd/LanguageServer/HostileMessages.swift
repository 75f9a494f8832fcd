/// Messages that the protocol does not allow, or not then.
enum HostileMessages {
  private static func message(_ name: String, _ body: String, _ id: String, _ code: Int)
    -> HostileCase
  {
    HostileCase(name, message: body, [(id, code)])
  }

  private static func ignored(_ name: String, _ body: String) -> HostileCase {
    HostileCase(name, message: body)
  }

  private static func request(_ name: String, _ method: String, _ params: String, _ code: Int)
    -> HostileCase
  {
    HostileCase(name, Wire.request(7, method, params), [("7", code)])
  }

  static let cases = [
    message("no version", #"{"id":7,"method":"shutdown"}"#, "7", -32600),
    message("another version", #"{"jsonrpc":"1.0","id":7,"method":"shutdown"}"#, "7", -32600),
    message("an id of null", #"{"jsonrpc":"2.0","id":null,"method":"shutdown"}"#, "null", -32600),
    message("an object as id", #"{"jsonrpc":"2.0","id":{},"method":"shutdown"}"#, "null", -32600),
    message("an array as id", #"{"jsonrpc":"2.0","id":[7],"method":"shutdown"}"#, "null", -32600),
    message("a truth value as id", #"{"jsonrpc":"2.0","id":true,"method":"x"}"#, "null", -32600),
    message("a fraction as id", #"{"jsonrpc":"2.0","id":1.50,"method":"x"}"#, "1.50", -32601),
    message(
      "an id of forty digits",
      #"{"jsonrpc":"2.0","id":1234567890123456789012345678901234567890,"method":"x"}"#,
      "1234567890123456789012345678901234567890", -32601),
    message("an empty id", #"{"jsonrpc":"2.0","id":"","method":"x"}"#, "\"\"", -32601),
    message("a Chinese id", #"{"jsonrpc":"2.0","id":"一\n","method":"x"}"#, #""一\n""#, -32601),
    message("a number as method", #"{"jsonrpc":"2.0","id":7,"method":3}"#, "7", -32600),
    message("no method", #"{"jsonrpc":"2.0","id":7}"#, "7", -32600),
    message("null as method", #"{"jsonrpc":"2.0","id":7,"method":null}"#, "7", -32600),
    message("an empty method", #"{"jsonrpc":"2.0","id":7,"method":""}"#, "7", -32601),
    message("two ids", #"{"jsonrpc":"2.0","id":7,"id":8,"method":"x"}"#, "7", -32601),
    message("an unknown method", #"{"jsonrpc":"2.0","id":7,"method":"a/b"}"#, "7", -32601),
    message("an unknown protocol method", #"{"jsonrpc":"2.0","id":7,"method":"$/a"}"#, "7", -32601),
    message(
      "a notification sent as a request", #"{"jsonrpc":"2.0","id":7,"method":"exit"}"#, "7", -32601),
    ignored("an unknown notification", #"{"jsonrpc":"2.0","method":"a/b"}"#),
    ignored(
      "a request sent as a notification", #"{"jsonrpc":"2.0","method":"textDocument/hover"}"#),
    ignored("an answer to nothing", #"{"jsonrpc":"2.0","id":77,"result":null}"#),
    ignored("an error to nothing", #"{"jsonrpc":"2.0","id":"x","error":{"code":1,"message":""}}"#),
    ignored("an answer without an id", #"{"jsonrpc":"2.0","result":3}"#),
    ignored("an error for null", #"{"jsonrpc":"2.0","id":null,"error":7}"#),
    ignored(
      "an answer of the wrong sort", #"{"jsonrpc":"2.0","id":"copydesk-1","result":{"a":[]}}"#),
    ignored(
      "cancelling nothing", #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":3}}"#),
    ignored("cancelling without an id", #"{"jsonrpc":"2.0","method":"$/cancelRequest"}"#),
    ignored(
      "cancelling an object", #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":{}}}"#),
    request("no parameters at all", "textDocument/formatting", "null", -32602),
    request("a string as parameters", "textDocument/formatting", "\"x\"", -32602),
    request("an array as parameters", "textDocument/codeAction", "[]", -32602),
    request(
      "a number as address", "textDocument/formatting", #"{"textDocument":{"uri":5}}"#, -32602),
    request(
      "words as positions", "textDocument/rangeFormatting",
      #"{"textDocument":{"uri":"file:///a"},"range":{"start":{"line":"a"},"end":{}}}"#, -32602),
    request("a second initialize", "initialize", "{}", -32600),
    request("an unknown command", "workspace/executeCommand", #"{"command":"x"}"#, -32602),
    request(
      "a command without arguments", "workspace/executeCommand", #"{"command":"copydesk.fixFile"}"#,
      -32602),
    request(
      "a command for no file", "workspace/executeCommand",
      #"{"command":"copydesk.fixFolder","arguments":[{"uri":"http://x"}]}"#, -32602),
    request("a document that is not open", "textDocument/formatting", Wire.document, 0),
    request("a workspace without folders", "workspace/diagnostic", "{}", 0),
    request("a workspace without parameters", "workspace/diagnostic", "null", -32602),
    request(
      "known results of the wrong sort", "workspace/diagnostic", #"{"previousResultIds":7}"#, -32602
    ),
    request("a number as query", "workspace/symbol", #"{"query":7}"#, -32602),
    request("hints without a document", "textDocument/inlayHint", "{}", -32602),
    request("an action of the wrong sort", "codeAction/resolve", "[]", -32602),
    request("an action that lacks nothing", "codeAction/resolve", #"{"title":"x"}"#, 0),
    request(
      "an action for a document that is gone", "codeAction/resolve",
      #"{"title":"x","data":{"uri":"file:///a","repair":"all","version":1}}"#, -32801),
  ]
}
