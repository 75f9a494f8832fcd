import RuleFormat
import Testing

@Suite("Rule files")
struct RuleFileTests {
  private func read() throws -> RuleFile {
    try RuleFile(SampleRule.bytes(), path: "lead/sample")
  }

  @Test("The sheet holds what linting needs")
  func sheet() throws {
    let sheet = try read().sheet
    #expect(sheet.id.description == "lead/sample")
    #expect(sheet.title == Bilingual(chinese: "样例", english: "Sample"))
    #expect(sheet.severity == .warning)
    #expect(sheet.isEnabled)
    #expect(sheet.fix == .safe)
    #expect(sheet.options.map(\.name) == ["gap", "limit", "strict", "mark", "words"])
    #expect(sheet.messages.map(\.key) == ["usual", "other"])
    #expect(sheet.message("other").chinese == "另一处")
    #expect(sheet.message("unknown") == sheet.message("usual"))
  }

  @Test("The page holds what people read")
  func page() throws {
    let page = try read().page
    #expect(page.why.chinese == "为什么")
    #expect(page.optionNotes.first?.about.english == "The gap")
    #expect(page.sources.map(\.reference.english) == ["GB/T 15834—2011", "seed pages"])
    #expect(page.sources.map(\.clause) == ["4.5", nil])
    #expect(page.sources.map(\.basis) == [.found, .observed])
    #expect(page.bad.count == 3 && page.good.count == 3)
  }

  @Test("Bad examples know their ranges, messages and fixes")
  func badExamples() throws {
    let bad = try read().page.bad
    #expect(bad[0].marked.text == "一二三")
    #expect(bad[0].marked.ranges == [3..<6])
    #expect(bad[0].fix == .safe)
    #expect(bad[1].marked.text == "𬭊甲\n乙")
    #expect(bad[1].marked.ranges == [0..<4, 11..<11])
    #expect(bad[1].messages == ["“𬭊”应删", "另一处"])
    #expect(bad[1].fixed == "甲\n乙")
    #expect(bad[1].fix == .unsafe)
    #expect(bad[1].options.integer("limit") == 5)
    #expect(bad[1].options.flag("strict"))
    #expect(bad[1].date == CalendarDate(year: 2024, month: 1, day: 31))
    #expect(bad[2].fixed == nil && bad[2].fix == nil)
  }

  @Test("A rule may be off until it is asked for")
  func disabled() throws {
    let bytes = SampleRule.bytes(
      replacing: #""severity": "warning","#,
      with: #""severity": "hint", "enabled": false,"#
    )
    let sheet = try RuleFile(bytes, path: "lead/sample").sheet
    #expect(!sheet.isEnabled && sheet.severity == .hint)
    #expect(RuleSheet(core: sheet.core, wording: sheet.wording.text) == sheet)
  }

  @Test("The compact form reads back the same")
  func core() throws {
    let sheet = try read().sheet
    #expect(RuleSheet(core: sheet.core, wording: sheet.wording.text) == sheet)
    #expect(RuleSheet(core: "", wording: "") == nil)
  }

  @Test(
    "A wrong file says what is wrong",
    arguments: [
      (#""severity""#, #""severty""#, "did you mean “severity”?"),
      (#""warning""#, #""warn""#, "severity: found “warn”, expected one of"),
      (#""lead/sample""#, #""lead/other""#, "expected “lead/sample”"),
      (#""lead/sample""#, #""leads/sample""#, "id: found “leads/sample”, expected “desk/name”"),
      (#""lead/sample""#, #""newsroom/sample""#, "the desk one of lead, credits, structure"),
      (#""title": { "zh": "样例", "en": "Sample" },"#, "", "the key “title” is missing"),
      (#", "en": "Sample""#, "", "title: the key “en” is missing"),
      (#""fix": "safe""#, #""fix": true"#, "fix: found true, expected a string"),
      (#""house": "none","#, "", "options › gap: the key “house” is missing"),
      (#""house": "none""#, #""house": "as-page""#, "options › gap › house: found “as-page”"),
      (#""default": "as-page""#, #""default": "as-pge""#, "did you mean “as-page”?"),
      (#""default": 3"#, #""default": -3"#, "found -3, expected a whole number"),
      (#""default": 3"#, #""default": 3, "house": "x""#, "only an option of the type “choice”"),
      (#""drop “{word}”""#, #""drop “{wort}”""#, "“{word}” stands in one language only"),
      (#""basis": "found""#, #""basis": "guessed""#, "sources › [0] › basis"),
      ("一⟦二⟧三", "一⟦二三", "bad › [0] › text: a bad example marks"),
      (#"["“𬭊”应删", "另一处"]"#, #"["“𬭊”应删"]"#, "2 places are marked, but there are 1 messages"),
      (#""fixed": "一三""#, #""fixed": "一二三""#, "the repaired text is the text itself"),
      (#""fixed": "一三""#, #""fix": "safe""#, "“fix” needs “fixed” beside it"),
      (#""fix": "safe""#, #""fix": "none""#, "this rule offers no fix"),
      (#""limit": 5"#, #""limits": 5"#, "did you mean “limit”?"),
      (#""2024-01-31""#, #""2024-02-31""#, "there is no such day as 2024-02-31"),
      (#""2024-01-31""#, #""2024-1-31""#, "expected a date such as “2024-02-06”"),
      (#""text": "一三""#, #""text": "一⟦三⟧""#, "a good example has nothing to mark"),
      (
        #"{ "text": "一三", "reason": { "zh": "无二", "en": "no two" } },"#, "", "at least 3 are needed"
      ),
      ("样例\n", "样例\n,", "found “,”, expected a key in quotation marks"),
    ]
  )
  func errors(old: String, new: String, sentence: String) throws {
    let bytes = SampleRule.bytes(replacing: old, with: new)
    try #require(!bytes.isEmpty)
    let error = #expect(throws: RuleFileError.self) { try RuleFile(bytes, path: "lead/sample") }
      .flatMap(\.faults.first)
    let english = error?.sentence.english ?? ""
    #expect(english.contains(sentence), "\(english)")
    #expect((0...bytes.count).contains(error?.offset ?? -1))
  }

  @Test("An error points at the place of the mistake")
  func place() throws {
    let bytes = SampleRule.bytes(replacing: #""limit": 5"#, with: #""limits": 5"#)
    let error = #expect(throws: RuleFileError.self) { try RuleFile(bytes, path: "lead/sample") }
    #expect(error?.faults.count == 1)
    let offset = try #require(error?.faults.first?.offset)
    #expect(bytes[offset...].starts(with: #""limits""#.utf8))
  }
}
