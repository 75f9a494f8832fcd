import Linting
import NewsCopy
import RuleFormat
import Rulebook
import Testing

/// Two characters that are a misspelling by themselves, but here belong to two words.
@Suite struct WordBoundaryTests {
  private let linter = Linter(
    Rulebook.builtin.sheets.filter { $0.id.desk.rawValue == "wording" }.compactMap {
      ActiveRule($0)
    })

  @Test(arguments: [
    "他习惯穿布鞋。",
    "侵略者大肆掠夺资源。",
    "日寇军车开进村庄。",
    "孩子慢慢画画。",
    "请大家帮忙录入信息。",
    "首脑怒斥其行为。",
    "不要乱扔旧电池。",
    "这张帖子引发热议。",
    "感谢慕名而来的游客。",
    "教练盛赞杨倩的表现。",
    "他去偷快递被抓。",
    "有人嫌钱少。",
    "需提供房租凭证。",
    "先生曰：“善。”",
    "民警巡逻缉私。",
    "其疾如风，侵掠如火。",
    "工作人员等侯宝林登台。",
    "游客夸讲解员好。",
    "一方拒离婚。",
    "年底押运任务重。",
    "市委副书记李强列席会议。",
    "他从小爱听侯宝林的相声。",
    "《人民日报》和《经济日报》均予报道。",
    "该校园满是鲜花。",
    "交警提醒：货车请求绕过市区。",
    "医院为他移植人工耳蜗。",
    "广场上有石雕象群。",
    "大家从中恳谈交流。",
    "专家研究天津帖学。",
    "馆内藏有法帖近百件。",
    "巩固疾病防控成果。",
    "商户在市场内哄抬物价。", "剪影象征团结。", "这座标志性建筑落成。",
    "两派谴责暴力。",
    "村民穿上冬装御寒。",
    "队员长征徒步归来。",
    "志愿者陶冶理想情操。",
    "名单簿放在桌上。",
    "在诸候选人中他最年轻。",
    "交警拦载客车辆。",
    "他对侍者表示感谢。",
  ])
  func wordsSideBySideAreNoMisspelling(_ sentence: String) {
    #expect(linter.check(SourceText(sentence)).isEmpty)
  }
}
