import JSONText
import Testing

@Suite("Reading help")
struct ReadingTests {
  private let text = """
    市总工会办书法展

    本报讯(记者张三 通讯员李四)3月1日,市总工会举办书法展。张三到场。职工参加。

    ■书法展现场。

    市总工会办运动会

    本报讯 (记者王五)3月2日,市总工会举办运动会。

    本报讯(记者赵六)3月3日,市总工会走访企业。

    本报讯(记者赵六)3月4日,市总工会召开座谈会。

    """
  private let trees =
    #"{"general":{"positionEncodings":["utf-32"]},"textDocument":{"documentSymbol":"#
    + #"{"hierarchicalDocumentSymbolSupport":true},"hover":{"contentFormat":["plaintext"]}}}"#

  private func ask(
    _ method: String, _ line: Int = 0, _ character: Int = 0, _ capabilities: String? = nil,
    options: String = "{}"
  ) -> JSONNode? {
    var client = TestClient(capabilities ?? trees, more: #","initializationOptions":\#(options)"#)
    client.open(text)
    let place = #"{"line":\#(line),"character":\#(character)}"#
    return client.request(
      "textDocument/\(method)",
      #"{"textDocument":{"uri":"file:///page.txt"},"position":\#(place),"positions":[\#(place)]}"#)?[
        "result"]
  }

  @Test("Articles are listed with their parts and length, as a tree or flat")
  func symbols() throws {
    let articles = try #require(ask("documentSymbol")?.elements)
    #expect(articles.first?["name"]?.value.string == "市总工会办书法展")
    #expect(articles.first?["detail"]?.value.string?.hasSuffix("字") == true)
    let parts = articles.first?["children"]?.elements.compactMap { $0["detail"]?.value.string }
    #expect(parts?.contains("消息头") == true && parts?.contains("图片说明") == true)
    for symbol in articles + articles.flatMap({ $0["children"]?.elements ?? [] }) {
      let range = try #require(symbol["range"]?.span)
      let selection = try #require(symbol["selectionRange"]?.span)
      #expect(range == selection || symbol["name"] != nil)
    }
    let flat = try #require(ask("documentSymbol", 0, 0, "{}")?.elements)
    #expect(flat.first?["location"]?["uri"]?.value.string == "file:///page.txt")
    #expect(flat.contains { $0["containerName"]?.value.string == "市总工会办书法展" })
  }

  @Test("A finding explains itself, in the words that the client can show")
  func hover() throws {
    let hover = try #require(ask("hover", 8, 3))
    #expect(hover["contents"]?["kind"]?.value.string == "plaintext")
    let value = try #require(hover["contents"]?["value"]?.value.string)
    #expect(value.contains("lead/marker-spacing") && value.contains("依据"))
    #expect(!value.contains("**"))
    #expect(hover["range"]?.span == "8:3-8:4")
    #expect(ask("hover", 8, 20)?.value == .null)
  }

  @Test("A credit tells what else its name stands under")
  func hoverName() throws {
    let hover = try #require(ask("hover", 10, 7))
    let value = try #require(hover["contents"]?["value"]?.value.string)
    #expect(value.contains("赵六"))
    #expect(hover["range"]?.span == "10:6-10:8")
  }

  @Test("A name is found wherever it stands")
  func highlights() {
    let places = ask("documentHighlight", 2, 7)?.elements.compactMap { $0["range"]?.span }
    #expect(places == ["2:6-2:8", "2:30-2:32"])
    #expect(ask("documentHighlight", 0, 0)?.value == .null)
  }

  @Test("References and symbols of the workspace know the open documents")
  func references() {
    #expect(ask("references", 10, 7)?.elements.count == 2)
    var client = TestClient(trees)
    client.open(text)
    let found = client.request("workspace/symbol", #"{"query":"运动会"}"#)?["result"]?.elements ?? []
    #expect(found.compactMap { $0["name"]?.value.string } == ["市总工会办运动会"])
  }

  @Test("Articles fold from their first line to their last")
  func folding() {
    let folds = ask("foldingRange")?.elements.map {
      "\($0["startLine"]?.value.integer ?? -1)-\($0["endLine"]?.value.integer ?? -1)"
    }
    #expect(folds?.first == "0-4")
  }

  @Test("Semantic tokens come in order, five numbers each, on one line each")
  func tokens() throws {
    let data = try #require(ask("semanticTokens/full")?["data"]?.elements).compactMap(
      \.value.integer)
    #expect(data.count % 5 == 0 && data.count >= 25)
    #expect(data.prefix(5) == [2, 0, 3, 0, 0])
    #expect(data.allSatisfy { $0 >= 0 })
  }

  @Test("The length of articles is shown where that is wanted")
  func hints() {
    #expect(ask("inlayHint")?.elements.isEmpty == true)
    let hints = ask("inlayHint", options: #"{"characterCounts":true}"#)?.elements ?? []
    #expect(hints.first?["position"]?.place == "0:8")
    #expect(hints.first?["label"]?.value.string?.hasSuffix("字") == true)
  }

  @Test("The estimated density of errors is shown where that is wanted, within the range in sight")
  func density() {
    let hints = ask("inlayHint", options: #"{"density":true,"characterCounts":true}"#)
    let labels = (hints?.elements ?? []).compactMap { $0["label"]?.value.string }
    let article = labels.dropFirst().first?.split(separator: "字 · 估算差错密度 ")
    let characters = article?.first.flatMap { Int($0) } ?? 0
    #expect(characters > 0)
    // One finding that weighs a whole error.
    let tenths = (100_000 + characters / 2) / max(1, characters)
    #expect(article?.last ?? "" == "\(tenths / 10).\(tenths % 10)/万字")
    var client = TestClient(trees, more: #","initializationOptions":{"density":true}"#)
    client.open(text)
    let some = client.request(
      "textDocument/inlayHint",
      #"{"textDocument":{"uri":"file:///page.txt"},"range":{"start":{"line":0,"character":0},"#
        + #""end":{"line":3,"character":0}}}"#)?["result"]?.elements
    #expect(some?.count == 1)
  }

  @Test("Semantic tokens of a range are those that touch it")
  func tokensOfRange() {
    var client = TestClient(trees)
    client.open(text)
    func count(_ method: String, _ range: String) -> Int {
      client.request(
        "textDocument/semanticTokens/\(method)",
        #"{"textDocument":{"uri":"file:///page.txt"},"range":\#(range)}"#)?["result"]?["data"]?
        .elements.count ?? -1
    }
    let all = count("full", "null")
    let line = #"{"start":{"line":8,"character":0},"end":{"line":9,"character":0}}"#
    #expect(count("range", line) > 0 && count("range", line) < all)
    let page = #"{"start":{"line":0,"character":0},"end":{"line":99,"character":0}}"#
    #expect(count("range", page) == all)
  }

  @Test("A name in the running text is known when somebody of that name made something")
  func nameInText() {
    let places = ask("documentHighlight", 2, 31)?.elements.compactMap { $0["range"]?.span }
    #expect(places == ["2:6-2:8", "2:30-2:32"])
    #expect(ask("hover", 2, 31)?["range"]?.span == "2:30-2:32")
  }

  @Test("A selection grows from the sentence to the page")
  func selections() {
    var spans: [String] = []
    var range = ask("selectionRange", 2, 31)?.elements.first
    while let current = range {
      spans.append(current["range"]?.span ?? "")
      range = current["parent"]
    }
    #expect(spans.first == "2:30-2:35")
    #expect(spans.dropFirst().first == "2:0-2:40")
    #expect(spans.last?.hasPrefix("0:0-") == true)
  }

  private func completed(_ typed: String, options: String = "{}") -> [String] {
    var client = TestClient(trees, more: #","initializationOptions":\#(options)"#)
    client.open(text)
    client.notify("textDocument/didChange", TestClient.change(version: 2, (13, 0), (13, 0), typed))
    let words =
      client.request(
        "textDocument/completion",
        #"{"textDocument":{"uri":"file:///page.txt"},"position":{"line":13,"character":"#
          + "\(typed.unicodeScalars.count)}}")?["result"]?["items"]?.elements ?? []
    return words.compactMap { $0["label"]?.value.string }
  }

  @Test("Markers complete at the beginning of a line, people where copy names them, nothing else")
  func completionPlaces() {
    #expect(completed("本报") == ["本报讯"])
    #expect(completed("　　本网") == ["本网讯"])
    #expect(completed("本报讯（通").contains("通讯员"))
    #expect(completed("会议由本报").isEmpty)
    #expect(completed("会议开过了。赵").isEmpty)
    #expect(completed("会议开过了。（记者赵") == ["赵六"])
    let names = completed("本报讯（记者")
    #expect(names.contains("赵六") && !names.contains("通讯员"))
    #expect(completed("本报讯（记者 ") == names)
    #expect(completed("").isEmpty && completed("会议由记者座谈。").isEmpty)
  }

  @Test(
    "Names that the page knows complete what has been typed; rule ids complete in configurations")
  func completion() {
    var client = TestClient(trees)
    client.open(text)
    client.notify("textDocument/didChange", TestClient.change(version: 2, (13, 0), (13, 0), "记者赵"))
    let words = client.request(
      "textDocument/completion",
      #"{"textDocument":{"uri":"file:///page.txt"},"position":{"line":13,"character":3}}"#)?[
        "result"]
    let items = words?["items"]?.elements
    #expect(items?.compactMap { $0["label"]?.value.string } == ["赵六"])
    #expect(words?["isIncomplete"]?.value.bool == false)
    #expect(items?.first?["textEdit"]?["range"]?.span == "13:2-13:3")
    client.open(#"{"rules":{"lead":"off"}}"#, uri: "file:///none/copydesk.json")
    let rules = client.request(
      "textDocument/completion",
      #"{"textDocument":{"uri":"file:///none/copydesk.json"},"position":{"line":0,"character":12}}"#
    )?[
      "result"]
    let ids = rules?.elements.compactMap { $0["label"]?.value.string } ?? []
    #expect(ids.contains("lead/marker-spacing") && ids.contains("wraps"))
    #expect(rules?.elements.first?["textEdit"]?["range"]?.span == "0:11-0:15")
  }
}
