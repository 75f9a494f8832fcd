/// Family names: the evidence for where a personal name begins.
package enum Surnames {
  private static let single = ScalarSet(
    """
    王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金\
    陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢路岳齐梅莫庄辛管祝左\
    涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅\
    宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼麦占鞠荆步荣占应宗储权哈苍满帅门\
    由鹿尚佟巫薄寇银闻芮蓬汲松富祖益桑巴弓牧隗山宓甫印宿怀蒲邰从鄂索咸籍能双莘贡劳逄扶堵冒雍却璩濮寿通扈郏浦农别晔充慕茹习宦鱼容慎戈庾终暨居衡\
    耿弘匡国寇广禄阙东殳沃利蔚越夔隆师厍晁勾融訾那阚空毋沙乜养须丰巢蒯相后红游誉邝区招岑植利卿信初原鲜乌么仝战肇展令狄智矫宣候茅强奕线裘肖傲谌付闫邾\
    仉过揣逯修同回明芳青柘昝呼恽尧虎逮英藏綦麻水云车沐嵇璎肇战者祖腾代覃蒿郄檀郦忻刑禹钮皮卓滑贝赫湛粟操泮亢宛湘尉门伏端阴帖
    """)

  private static let frequent = ScalarSet(
    """
    王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆\
    郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武贺赖龚文肖付闫
    """)

  private static let double = WordList([
    "欧阳", "上官", "司马", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "端木", "夏侯", "南宫",
    "长孙", "宇文", "轩辕", "独孤", "呼延", "申屠", "太史", "闻人", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于",
    "司空", "拓跋", "完颜", "赫连", "钟离", "东郭", "西门", "百里", "第五", "左丘", "公羊", "谷梁", "纳兰", "叶赫",
  ])

  /// Whether a scalar alone is a family name.
  package static func isSurname(_ scalar: Unicode.Scalar) -> Bool { single.contains(scalar) }

  /// Whether a scalar alone is one of the hundred or so most frequent family names.
  package static func isFrequent(_ scalar: Unicode.Scalar) -> Bool { frequent.contains(scalar) }

  /// Whether two scalars together are a family name.
  package static func isSurname(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    double.contains(first, second)
  }
}
