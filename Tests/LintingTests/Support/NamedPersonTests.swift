import Testing

@testable import Linting

@Suite struct NamedPersonTests {
  private func afterPost(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let start = Array("市总工会主席".utf8).count
    return NamedPerson(bytes, after: start, before: bytes.count)?.name.text
  }

  @Test(arguments: [
    "市总工会主席邢莫松出席会议", "市总工会主席邢莫松、李宁", "市总工会主席邢 莫松说", "市总工会主席邢莫松",
  ])
  func readsANameBehindAPost(_ text: String) {
    #expect(afterPost(text) == "邢莫松")
  }

  @Test(arguments: [
    "市总工会主席陈端出席会议", "市总工会主席陈端主持会议", "市总工会主席陈端在会上说", "市总工会主席团成员",
    "市总工会主席一行到访", "市总工会主席邢莫松林等人",
  ])
  func refusesWhatMayBeShorterOrLonger(_ text: String) {
    #expect(afterPost(text) == nil)
  }

  @Test func readsANameInFrontOfAVerbOfSpeech() {
    let bytes = Array("比赛结束后，钟丽芹表示".utf8)
    let end = bytes.count - "表示".utf8.count
    #expect(NamedPerson(bytes, before: end, after: 0)?.name.text == "钟丽芹")
    #expect(NamedPerson(Array("教师代表钟丽芹".utf8), before: 21, after: 0) == nil)
  }

  @Test func namesAreComparedWithoutOneCharacter() {
    let (left, right) = (ShortName("邢", "莫", "松"), ShortName("邢", "莫", "送"))
    #expect(left != right && left.without(2) == right.without(2))
    #expect(left.without(1) != right.without(1))
    #expect(left.onlyDifference(from: right) == 2 && left.onlyDifference(from: left) == nil)
    #expect(left.onlyDifference(from: ShortName("刑", "莫", "送")) == nil)
    #expect(left.text == "邢莫松" && right[2] == "送")
  }

  @Test func likenessIsOfSoundOrShape() {
    #expect(NameLikeness.areAlike("琴", "芹") && NameLikeness.areAlike("冼", "洗"))
    #expect(!NameLikeness.areAlike("国", "军"))
  }
}
