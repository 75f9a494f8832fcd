internal import NewsCopy

/// Characters that are easily taken for each other: by ear, and so by whoever types their sounds, or by eye,
/// and so by whoever reads them off paper.
enum LikeCharacters {
  /// Whether two characters sound or look alike.
  static func contain(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    soundAlike(one, other) || look(one, like: other) || look(other, like: one)
  }

  private static func soundAlike(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    let table = sounds.utf8Span.span
    guard let mine = entry(of: one, in: table), let theirs = entry(of: other, in: table) else {
      return false
    }
    let syllables = syllables(theirs, in: table)
    return self.syllables(mine, in: table).contains { syllables.contains($0) }
  }

  private static func look(_ one: Unicode.Scalar, like other: Unicode.Scalar) -> Bool {
    let table = looks.utf8Span.span
    guard let entry = entry(of: one, in: table) else { return false }
    return stride(from: entry.lowerBound, to: entry.upperBound, by: size).contains {
      character(at: $0, in: table) == other
    }
  }

  // MARK: - Reading the tables

  /// Bytes of a character.
  private static let size = 3

  private static let separator = UInt8(ascii: " ")

  /// What stands behind a character in a table whose entries begin with one each, are in the order of these
  /// and have a space between them; in bytes.
  private static func entry(of wanted: Unicode.Scalar, in table: Span<UInt8>) -> Range<Int>? {
    var low = 0
    var high = table.count
    while low < high {
      var start = (low + high) / 2
      while start > low, table[start - 1] != separator { start -= 1 }
      var end = start
      while end < table.count, table[end] != separator { end += 1 }
      let found = character(at: start, in: table)
      if found == wanted { return start + size..<end }
      if found < wanted { low = end + 1 } else { high = start }
    }
    return nil
  }

  private static func character(at offset: Int, in table: Span<UInt8>) -> Unicode.Scalar {
    table[offset].han(table[offset + 1], table[offset + 2])
  }

  /// The syllables of an entry, the letters of each as one number.
  private static func syllables(_ entry: Range<Int>, in table: Span<UInt8>) -> [UInt64] {
    var syllables: [UInt64] = [0]
    for offset in entry {
      if table[offset] == UInt8(ascii: ",") {
        syllables.append(0)
      } else {
        syllables[syllables.count - 1] = syllables[syllables.count - 1] << 8 | UInt64(table[offset])
      }
    }
    return syllables
  }

  /// How characters are read, tones left out and what half the country does not tell apart by ear taken for
  /// the same: z and zh, c and ch, s and sh, n and ng.
  private static let sounds = """
    一yi 丁din,zen 七qi 万wan,mo 丈zan 三san 上san 下xia 不bu,fou,fu 与yu 丑cou 专zuan 且qie,ju,cu 世si 丘qiu \
    丙bin 业ye 丛cong 东dong 丝si 两lian 严yan 丧san 个ge,gan 中zong 丰fen 串cuan,guan,quan 临lin 丸wan 丹dan \
    为wei 主zu 丽li 举ju 乃nai,ai 久jiu 么me,yao,mo 义yi 之zi,zu 乌wu 乍za,zuo 乎hu 乏fa 乐le,yue 乒pin 乓pan \
    乔qiao 乖guai 乘cen,sen 乙yi,jue 九jiu 乞qi 也ye,yi 习xi 乡xian 书su 买mai 乱luan 乳ru 乾qian,gan \
    了le,liao 予yu,zu 争zen 事si,zi 二er 于yu,wei,xu 亏kui,yu 云yun 互hu 五wu 井jin 亘gen,xuan 亚ya 些xie,suo \
    亟ji,qi 亡wan,wu 亢kan,gan,gen 交jiao 亥hai,jie 亦yi 产can 亨hen,xian,pen 亩mu 享xian 京jin 亭tin 亮lian \
    亲qin 亳bo 人ren 亿yi 什sen,si 仁ren 仃din 仅jin,fu,nu 仆pu 仇cou,qiu,ju 今jin 介jie,ge 仍ren 从cong,zong \
    仑lun 仓can 仔zai,zi 仕si 他ta,tuo 仗zan 付fu 仙xian 仞ren 代dai 令lin,lian 以yi,si 仪yi 们men 仰yan,an \
    仲zong 件jian,mou 价jia,jie 任ren,lin 份fen,bin 仿fan,pan 企qi 伊yi 伍wu 伎ji,zi,qi 伏fu 伐fa 休xiu,xu \
    众zong,yin 优you 伙huo 会hui,kuai 伞san 伟wei 传cuan,zuan 伤san 伥can 伦lun 伪wei 伫zu 伯bo,bai,mo 估gu \
    伴ban,pan 伶lin 伸sen 伺ci,si 似si 伽ga,jia,qie 但dan,tan,yan 位wei,li 低di 住zu 佐zuo 佑you \
    体ti,ben,cui 何he 余yu,tu,xu 佚yi,die 佛fu,fo,bo 作zuo 你ni 佣yong 佤wa 佩pei 佬lao,liao 佳jia 佶ji \
    佼jiao,xiao 使si 侃kan 侄zi 侈ci 例li,lie 侏zu,zou 侗dong,tong 供gong 依yi 侠xia 侣lv 侥jiao,yao 侦zen \
    侧ce,ze,zai 侨qiao 侮wu 侯hou 侵qin 便bian,pian 促cu,cuo 俄e 俊jun,sun,dun 俎zu 俏qiao,xiao 俐li 俑yong \
    俗su 俘fu 保bao 俞yu,su 信xin,sen 俨yan 俩lia,lian 俪li 俭jian 修xiu 俯fu 俱ju 俺an,yan 倍bei,pei 倒dao \
    倘tan,can 候hou 倚yi,ji 倜ti,diao,zou 借jie 倡can 倦juan 倨ju 倩qian,qin 倪ni,nie 债zai 值zi 倾qin 偃yan \
    假jia,jie,xia 偏pian 偕xie,jie 做zuo 停tin 健jian 偶ou 偷tou 偿can 傅fu 傍ban,pan,ben 傣dai 傥tan 储cu \
    催cui 傲ao 傻sa 像xian 僚liao,lao 僧sen,cen 僵jian 僻pi 儆jin 儒ru 儿er,ren 允yun,yuan 元yuan \
    兄xiong,kuan 充cong 兆zao 先xian 光guan 克ke 免mian,wen,wan 兑dui,rui,duo 兔tu,can 兖yan 党dan 兜dou \
    兢jin 入ru 全quan 八ba 公gong 六liu,lu 兮xi 兰lan 共gong,hong 关guan 兴xin 兵bin 其qi,ji 具ju 典dian,tian \
    兹zi,ci 养yan 兼jian 兽sou 冀ji 内nei,na,rui 冈gan 冉ran,nan,dan 册ce,za 再zai 冒mao,mo 冕mian 写xie \
    军jun 农nong 冠guan 冤yuan 冥min,mian 冬dong 冯fen,pin 冰bin,nin 冲cong 决jue 况kuan 冶ye 冷len,lin \
    冻dong 冽lie 净jin,cen 凄qi 准zun 凇song 凉lian 凌lin 减jian 凑cou 凛lin 凝nin 几ji 凡fan 凤fen 凭pin 凯kai \
    凰huan 凳den 凶xiong 凸tu 凹ao,wa 出cu 击ji 函han 凿zao,zuo 刀dao,diao 刁diao 刃ren 分fen 切qie,qi 刊kan \
    刑xin 划hua,guo,huai 列lie,li 刘liu 则ze 刚gan 创cuan 初cu 删san 判pan 刨pao,bao 利li 别bie 刮gua 到dao \
    制zi 刷sua 券quan,xuan 刹sa,ca 刺ci,qi 刻ke,kei 剂ji 削xue,xiao,qiao 前qian,jian 剐gua 剑jian 剔ti \
    剖pou,po 剥bo,bao,pu 剧ju 剩sen 剪jian 副fu,pi 割ge 剿jiao,cao 劈pi 力li 劝quan 办ban 功gong 加jia 务wu \
    劣lie 动dong 助zu,cu 努nu 劫jie 励li 劲jin 劳lao 劾he,kai 势si 勃bo 勇yong 勉mian 勋xun 勒lei,le 勘kan \
    募mu,bo 勠lu 勤qin,qi 勺sao,suo,zuo 勾gou 勿wu,mo 匀yun,jun 包bao,pao,fu 匆cong 匈xiong 匕bi,pin \
    化hua,huo 北bei 匙si,ci 匠jian 匡kuan,wan 匪fei,fen 匮kui,gui 匹pi 区qu,ou 医yi 匾bian 匿ni,te 十si \
    千qian 升sen 午wu 卉hui 半ban,pan 华hua 协xie 卑bei,bi,pi 卒zu,cu,cui 卓zuo 单dan,can,san 卖mai 南nan,na \
    博bo 卜bo,bu,pu 占zan,tie 卡ka,qia 卢lu 卦gua 卧wo 卫wei 卯mao 印yin,yi 危wei 即ji 却que 卵luan,kun \
    卷juan,quan,gun 卸xie 卿qin 厂can,han,yan 厄e 厅tin 历li 厉li 压ya 厌yan 厕ce,si 厘li,can 厚hou 原yuan \
    厢xian 厥jue 厦sa,xia 厨cu 厮si 去qu 县xian 参can,cen,sen 又you 叉ca 及ji 友you 双suan 反fan 发fa 叔su 取qu \
    受sou,dao 变bian 叙xu 叛pan 叟sou,xiao 叠die 口kou 古gu,ku 句ju,gou,qu 另lin 只zi 叫jiao 召zao,sao \
    叭ba,pa 叮din 可ke,ge 台tai,yi,si 叱ci,hua,e 史si 右you 叵po 叶ye,xie 号hao,xiao 司si,ci 叹tan,yi,you \
    叽ji,jiao 吁xu,yu 吃ci,qi 各ge 吆yao 合he,ge 吉ji 吊diao 同tong 名min 后hou 吐tu 向xian 吓xia,he,ha 吕lv \
    吗ma 君jun 吞tun,tian 吟yin,jin 否fou,pi 吧ba,pa 吨dun,tun 含han 听tin,yin,yi 吭ken,han 启qi 吱zi,qi \
    吴wu,tun 吵cao,miao 吸xi 吹cui 吻wen 吼hou 吾wu,yu,ya 呀ya,xia 呆dai,bao,ai 呈cen,kuan 告gao,ju,gu \
    呐na,ne,nuo 呕ou 员yuan,yun 呜wu 呢ne,ni 周zou 呱gu,gua 味wei,mei 呵he,ha,a 呷ga,xia,jia 呻sen \
    呼hu,xiao,xu 命min 咄duo 咋za,ze 和he,hu,huo 咎jiu,gao 咏yong 咐fu 咒zou 咕gu 咖ka,ga,jia 咤za 咧lie 咨zi \
    咫zi 咬yao,jiao 咯ge,ka,lo 咱zan,za 咳ke,hai,gai 咸xian,jian 咽yan,ye,yuan 哀ai 品pin 哄hong \
    哇wa,gui,hua 哈ha,he,ta 哉zai 响xian 哑ya 哒da 哗hua 哟yo 哥ge 哦o,e 哨sao,xiao 哩li,mai,yin 哪na,ne,nuo \
    哭ku 哲ze 哺bu,fu 唁yan 唇cun,zen 唉ai 唏xi,xie 唐tan 唠lao 唤huan 售sou,su 唯wei 唱can 唳li 唾tuo 啃ken \
    啄zuo,zou 商san 啊a,e 啕tao 啡fei,pei,pai 啤pi 啥sa 啦la 啧ze 啸xiao 啼ti 喀ka,ke 喂wei 喃nan 善san 喆ze \
    喇la 喉hou 喊han,kan,jian 喋die,za,qie 喑yin 喘cuan 喙hui,zou 喜xi,ci 喝he,ye,kai 喧xuan 喵miao 喷pen \
    喹kui 喻yu 嗅xiu 嗓san 嗜si 嗟jie,jue 嗣si 嗤ci 嗥hao 嗨hai,hei 嗲die,dia 嗷ao 嗽sou,suo,su 嘉jia 嘎ga \
    嘘xu,si 嘛ma 嘱zu 嘲cao,zao 嘴zui 嘶si 嘹liao 嘻xi 嘿hei,mo,mu 噎ye,yi,sa 噜lu 噤jin 器qi 噩e 噪zao 噬si \
    嚎hao 嚣xiao,ao 嚼jue,jiao 囊nan 囚qiu 四si 回hui 因yin 团tuan,qiu 囤dun,tun 囫hu 园yuan,wan 困kun 围wei \
    囵lun 囹lin 固gu 国guo 图tu 圃pu 圄yu 圆yuan 圈quan,juan 土tu,du,ca 圣sen,ku 在zai 圩wei,xu,yu 圭gui \
    地di,de 圳zen,quan,cou 场can 圾ji,jie 址zi 坂ban 均jun,yun 坊fan 坍tan 坎kan 坏huai,pi,pei 坐zuo \
    坑ken,kan 块kuai,yue 坚jian 坛tan 坝ba 坞wu 坟fen 坠zui 坡po 坤kun 坦tan 坪pin 坯pi,huai 坷ke,jiong \
    垂cui,zui 垃la 垄long 型xin 垒lei 垠yin,ken 垢gou 垣yuan 垦ken,yin 垫dian 垮kua 垸yuan,huan 埃ai,zi \
    埋mai,man 城cen 埔pu,bu 域yu 埠bu 培pei,pou,pi 基ji 堂tan 堆dui,zui 堕duo,hui 堡bao,bu,pu 堤di,ti,si \
    堪kan,cen 堰yan 堵du,ze 塌ta,da 塑su 塔ta,da 塘tan 塚zong 塞sai,se 填tian,cen,zen 塬yuan 境jin 墅su,ye \
    墒san 墓mu 墙qian 增zen,cen 墟xu 墨mo,mei 墩dun 壁bi 壑he,huo 壤ran 士si 壮zuan 声sen,qin 壳ke,qiao 壶hu \
    处cu 备bei 复fu 夏xia,jia 夕xi,yi 外wai 夙su 多duo 夜ye 够gou 大da,dai,tai 天tian 太tai,ta 夫fu \
    夭yao,wo,wai 央yan,yin 夯han,ben 失si,yi 头tou 夷yi 夸kua 夹jia,ga 夺duo 奂huan 奄yan 奇qi,ji,ai 奈nai \
    奉fen 奋fen,kan 奎kui 奏zou,cou 契qi,xie,qie 奔ben,fen 奕yi 奖jian 套tao 奠dian,tin,din 奢se \
    奥ao,yu,you 女nv,ru 奴nu 奶nai 奸jian,gan 她ta,jie,ci 好hao 如ru 妄wan 妆zuan 妇fu 妈ma 妍yan 妒du \
    妖yao,jiao 妙miao 妞niu,hao 妣bi 妤yu 妥tuo 妨fan 妩wu 妮ni 妹mei 妻qi 妾qie 姆mu 姊zi 始si 姐jie,ju,xu 姑gu \
    姓xin,sen 委wei 姗san 姚yao,tiao,tao 姜jian 姣jiao,xiao 姥lao,mu 姨yi 姬ji,yi 姹ca 姻yin 姿zi 威wei \
    娃wa,gui 娄lou 娅ya 娆rao 娇jiao 娓wei 娘nian 娜na,nuo 娟juan 娥e 娩mian,wan,wen 娱yu 娲wa 娴xian \
    娶qu,ju,su 娼can 婀e 婆po 婉wan 婚hun 婢bi 婧jin 婪lan 婴yin 婵can 婷tin 婺wu,mou,mu 婿xu 媒mei 媚mei 媛yuan \
    媲pi,bi 媳xi 嫁jia 嫂sao 嫉ji 嫌xian 嫖piao,biao 嫣yan 嫦can 嫩nen 嬉xi 子zi 孑jie 孔kong 孕yun 字zi 存cun \
    孙sun 孚fu 孜zi 孝xiao 孟men 季ji 孤gu 学xue 孩hai 孪luan 孰su 孵fu 孺ru 宁nin,zu 它ta,tuo,yi 宅zai,ce,du \
    宇yu 守sou 安an 宋song 完wan,kuan 宏hong 宕dan 宗zong 官guan 宙zou 定din 宛wan,yuan,yun 宜yi 宝bao 实si \
    宠cong 审sen 客ke,qia 宣xuan 室si 宪xian,xiong 宫gong 宰zai 害hai,he 宴yan 宵xiao 家jia,jie,gu 宸cen \
    容rong,yong 宽kuan 宾bin 宿su,xiu,qi 寂ji 寄ji 寅yin 密mi 寇kou 富fu 寐mei 寒han 寓yu 寝qin 寞mo 察ca,cui \
    寡gua 寥liao 寨zai,se,qian 寰huan,xian 寸cun 对dui 寺si 寻xun,xin 导dao 寿sou 封fen,bian 射se,ye,yi \
    将jian,qian 尉wei,yu,yun 尊zun 小xiao 少sao 尔er 尖jian 尘cen 尚san,can 尝can 尤you 尧yao 尬ga 就jiu 尴gan \
    尸si 尹yin,yun 尺ci,ce 尼ni 尽jin 尾wei,yi 尿niao,sui 局ju 屁pi 层cen 居ju,ji 屈qu,jue,que 屉ti 届jie 屋wu \
    屏pin,bin 屑xie 展zan 属su,zu 屠tu 屡lv 履lv 屯tun,zun 山san 屹yi,ge 屿yu 岁sui 岂qi,kai 岌ji 岐qi 岑cen \
    岔ca 岖qu 岗gan 岚lan 岛dao 岩yan 岭lin 岱dai 岳yue 岸an 岿kui 峋xun 峙zi,si 峡xia 峥zen 峦luan 峨e 峪yu \
    峭qiao 峰fen 峻jun 崂lao 崇cong 崎qi,yi 崔cui 崖ya 崛jue,yu 崩ben 崭zan 嵊sen,cen 嵌qian,han,kan 嵘rong \
    嵩song 嶂zan 嶙lin 巅dian 巍wei 川cuan 州zou 巡xun,yan,sun 巢cao 工gong 左zuo 巧qiao 巨ju,qu 巩gong 巫wu \
    差ca,cai,ci 己ji,qi 已yi,si 巴ba 巷xian,han 巾jin 币bi,yin 市si,fu 布bu 帅suai 帆fan 师si 希xi 帐zan \
    帔pei,pi 帕pa,mo 帖tie 帘lian,cen 帚zou 帜zi 帝di 带dai 帧zen 席xi 帮ban 帷wei 常can 帼guo 帽mao 幄wo \
    幅fu,bi 幌huan 幕mu,man 幡fan 幢cuan,zuan 干gan,an 平pin,pian,bin 年nian,nin 并bin 幸xin,nie 幻huan \
    幼you,yao 幽you 广guan,yan,an 庄zuan,pen 庆qin 庇bi,pi 床cuan 序xu 庐lu 库ku 应yin 底di,de 庖pao 店dian \
    庙miao 庚gen 府fu 庞pan 废fei 度du,duo,zai 座zuo 庭tin 康kan 庸yong 廉lian 廊lan 廓kuo 廖liao 延yan 廷tin \
    建jian 开kai 异yi 弃qi 弄nong,long 弈yi 弊bi 式si,te 弓gong 引yin 弗fu 弘hong 弛ci 弟di,ti,tui 张zan 弥mi \
    弦xian 弧hu 弩nu 弯wan 弱ruo 弹dan,tan 强qian,jian 弼bi 归gui 当dan 录lu 彝yi 形xin 彤tong 彦yan,pan 彩cai \
    彪biao 彬bin,ban 彭pen,pan,ban 彰zan 影yin 役yi 彻ce 彼bi 往wan 征zen 径jin 待dai 徇xun 很hen 徉yan \
    徊huai,hui 律lv 徐xu 徒tu 徕lai 得de,dei 徘pai 徙xi,si 徜can 御yu,ya 復fu 循xun 徭yao 微wei 德de 徽hui 心xin \
    必bi 忆yi 忌ji 忍ren 忐tan,ken 忑te,dao 志zi 忘wan 忙man 忠zong 忡cong 忧you 忪song,zong 快kuai 忱cen,dan \
    念nian 忻xin 忽hu 忾kai,qi 怀huai,fu 态tai 怂song 怅can 怎zen 怏yan 怒nu 怔zen 怕pa,bo 怖bu 怙hu,tie \
    怜lian,lin 思si,sai 怠dai,yi 怡yi 急ji 怦pen 性xin 怨yuan,yun 怪guai 怵cu,xu 总zong 恃si,zi 恋lian \
    恍huan,guan 恐kong 恒hen 恙yan 恢hui 恣zi 恤xu 恨hen 恪ke 恬tian 恭gong 息xi 恰qia 恳ken 恶e,wu 恻ce 恼nao \
    悄qiao 悉xi 悍han 悔hui 悖bei 悚song 悛quan,xun 悟wu 悠you 患huan 悦yue 您nin 悬xuan 悯min 悱fei 悲bei 悸ji \
    悼dao 情qin 惊jin,lian 惑huo 惕ti 惚hu 惜xi 惟wei 惠hui 惦dian 惧ju 惨can 惩cen 惫bei 惬qie 惭can 惮dan \
    惯guan 想xian 惴zui,cuan,gua 惶huan 惹re,ruo 惺xin 愁cou,qiao,jiu 愈yu 愉yu,tou 愎bi 意yi 愚yu 感gan,han \
    愣len 愤fen 愧kui 愫su 愿yuan 慈ci 慌huan 慎sen,zen 慑se 慕mu 慢man 慧hui 慨kai 慰wei 慷kan 憋bie 憎zen \
    憧cong,zuan 憨han 憩qi 憬jin 憾han,dan 懂dong 懈xie 懋mao 懒lan 懵men 懿yi 戈ge 戍su 戎rong,ren 戏xi,hu \
    成cen 我wo 戒jie 或huo,yu 战zan 戚qi,cu 戛jia,ga 戟ji 截jie 戮lu 戳cuo 戴dai 户hu 戾li 房fan,pan 所suo \
    扁bian,pian 扇san 扈hu 扉fei 手sou 才cai,zai 扎za 扑pu,pi 扒ba,pa,bai 打da 扔ren 托tuo 扛kan,gan 扣kou \
    扦qian 执zi 扩kuo 扪men 扫sao 扬yan 扭niu,cou,zou 扮ban,fen,huo 扯ce 扰rao,you 扳ban,pan 扶fu,pu 批pi 扼e \
    找zao,hua 承cen,zen 技ji,qi 抄cao,suo 抉jue 把ba,pa 抑yi 抒su 抓zua 投tou,dou 抖dou 抗kan,gan 折ze,se,ti \
    抚fu 抛pao 抠kou 抢qian 护hu 报bao 抨pen,ben 披pi 抬tai,ci 抱bao,pao,pou 抵di,zi,qi 抹mo,ma 押ya,xia,jia \
    抽cou 拂fu,bi,pi 担dan,jie 拆cai,ce,ci 拇mu 拈nian,dian 拉la 拌ban,pan 拍pai,bo 拎lin 拐guai 拒ju \
    拓tuo,ta,zi 拔ba,bo,bie 拖tuo,ci 拘ju,gou 拙zuo 招zao,qiao,sao 拜bai 拟ni 拢long 拣jian 拥yong 拦lan \
    拧nin 拨bo 择ze,zai 括kuo,gua 拭si 拯zen 拱gong,ju 拳quan 拷kao 拼pin,bin 拽zuai,ye 拾si,se,jie 拿na 持ci \
    挂gua 指zi 挈qie,qi,jia 按an 挑tiao,tao,diao 挖wa 挚zi 挝wo,zua 挞ta 挟xie,jia 挠nao 挡dan 挣zen 挤ji \
    挥hui 挨ai 挪nuo 挫cuo,zuo 振zen 挺tin 挽wan 捂wu 捆kun,hun 捉zuo 捋lv,luo 捍han,xian,gan 捏nie \
    捐juan,yuan 捕bu 捞lao 损sun 捡jian 换huan 捧pen,fen 捭bai,ba,bi 据ju 捶cui,duo 捷jie,qie,ca 捺na \
    掀xian,hen 授sou 掉diao,nuo 掌zan 掏tao 掐qia 排pai,bai 掖ye 掘jue,ku 掠lve 探tan,xian 掣ce 接jie,xie,sa \
    控kong,qian 推tui 掩yan 措cuo,ze,ci 掬ju 掷zi 掺can,san 揉rou 揍zou,cou 描miao,mao 提ti,di,ci 插ca,za \
    揠ya 握wo,ou 揣cuai,duo,zui 揪jiu 揭jie,qi,he 援yuan,huan 揽lan 搀can 搁ge 搅jiao 搏bo 搔sao \
    搜sou,xiao,sao 搞gao,qiao,kao 搬ban,su 搭da,ta 携xie 摄se 摆bai 摇yao 摊tan 摒bin 摔suai 摘zai \
    摧cui,zui,cuo 摩mo,ma,mi 摸mo 撂liao 撑cen 撒sa 撕si,xi 撞zuan 撤ce 撩liao,lao 撬qiao 播bo \
    撰zuan,xuan,suan 撸lu 撼han 擂lei 擅san 操cao 擎qin 擒qin 擘bai,bo 擞sou 擦ca 攀pan 攒zan,cuan \
    攘ran,nin,xian 攥zuan 攫jue 支zi,qi 收sou 攸you 改gai 攻gong 放fan 政zen 故gu 效xiao 敌di,hua 敏min 救jiu \
    敖ao 教jiao 敛lian 敝bi 敞can,cen,zen 敢gan 散san 敦dun,dui,tuan 敬jin 数su,suo 敲qiao 整zen 敷fu 文wen \
    斋zai 斌bin 斐fei 斑ban 斓lan 斗dou,zu 料liao 斜xie,xia,ca 斟zen 斡wo,guan 斤jin 斥ci,ce,ze 斧fu 斩zan \
    断duan 斯si 新xin 方fan,pan,wan 施si,yi 旁pan,pen,ben 旅lv 旋xuan 旎ni 族zu,sou,cou 旖yi 旗qi 无wu,mo \
    既ji,xi 旦dan 旧jiu 旨zi 早zao 旬xun,jun 旭xu 旰gan,han 旱han 时si 旷kuan 旺wan 昀yun 昂an,yan 昆kun,hun \
    昊hao 昌can 明min,men 昏hun 易yi 昔xi,cuo 昕xin,xuan 昙tan,yu 星xin 映yin,yan 春cun 昧mei,wen,mo 昨zuo \
    昭zao 是si,ti 昱yu 昼zou 显xian 晃huan 晋jin 晏yan 晒sai 晓xiao 晕yun 晖hui 晚wan 晟cen,sen,jin 晤wu 晦hui \
    晨cen 普pu 景jin,yin 晰xi 晴qin 晶jin 晷gui 智zi 晾lian 暂zan 暇xia,jia 暑su 暖nuan,xuan 暗an 暧ai,nuan \
    暨ji,jie 暮mu 暴bao,pu,bo 曙su 曝pu,bao 曦xi 曲qu 曳ye 更gen 曹cao 曼man 曾cen,zen 替ti 最zui,cuo 月yue,ru \
    有you,wei 朋pen 服fu,bi,bo 朔suo 朗lan 望wan 朝cao,zao,zu 期qi,ji 木mu 未wei 末mo,me 本ben 术su,zu \
    朱zu,su 朴pu,piao,po 朵duo 机ji,wei 朽xiu 杀sa 杂za,duo 权quan 杆gan 杉san,sa 李li 杏xin 材cai 村cun 杖zan \
    杜du,tu 杞qi 束su 杠gan,gong 条tiao 来lai 杨yan 杭han,kan 杯bei 杰jie 杳yao 松song 板ban 极ji 构gou \
    枉wan,kuan 析xi,si 枕zen,cen 林lin 枚mei 果guo,luo,guan 枝zi,qi 枢su 枣zao 枪qian 枫fen 枭xiao 枯ku,gu \
    架jia 枷jia 柄bin 柏bai,bo 某mou,mei 柑gan,qian 染ran 柔rou 柘ze 柜gui,ju 柠nin,cu,zu 柢di,ci \
    查ca,za,cai 柬jian 柯ke 柱zu 柳liu 柴cai,ci,zai 柿si 栅za,san,ce 标biao 栈zan 栉zi 栋dong 栏lan 树su \
    栓suan,quan 栖qi,xi 栗li,lie 校xiao,jiao,qiao 栩xu,yu 株zu 样yan 核he,hu,gai 根gen 格ge,luo,he 栽zai \
    栾luan 桀jie 桂gui 桃tao,tiao,zao 框kuan 案an 桌zuo 桐tong,dong 桑san 桓huan 桔ju,jie,xie 档dan 桥qiao \
    桦hua 桨jian 桩zuan 桶tong 梁lian 梅mei 梓zi 梗gen 梢sao,xiao 梦men 梧wu,yu 梨li 梭suo,xun 梯ti 械xie 梳su \
    梵fan 检jian 棉mian 棋qi,ji 棍gun,hun,ao 棒ban 棕zong 棘ji 棚pen 棠tan 森sen 棱len,lin,cen 棵ke,kuan \
    棺guan 椁guo 椅yi 植zi 椎cui,zui 椒jiao 椭tuo 椰ye 楂za,ca 楚cu 楞len 楠nan 楫ji 楷kai,jie 楼lou \
    概gai,gui,jie 榄lan 榆yu 榔lan 榕rong 榜ban,ben,pan 榨za 榭xie 榴liu 榻ta 槃pan 槐huai 槛kan,jian 槟bin \
    槽cao,zao 樊fan 樟zan 模mo,mu 横hen,guan,huan 樯qian 樱yin 橄gan 橇qiao 橘ju 橙cen,den 橡xian 橱cu \
    檐yan,dan 檬men 欠qian 次ci,zi 欢huan 欣xin 欧ou 欲yu 欺qi 款kuan,xin 歃sa,xia 歇xie,ya 歉qian 歌ge \
    歙se,xi,xie 止zi 正zen 此ci 步bu 武wu 歧qi 歪wai 歹dai,e 死si 歼jian 殃yan 殄tian 殆dai 殉xun 殊su 残can \
    殒yun 殖zi,si 殚dan 殡bin 殴ou 段duan 殷yin,yan 殿dian 毁hui 毅yi 毋wu,mou 母mu,wu 每mei 毒du,dai 毓yu \
    比bi,pi 毕bi 毖bi 毗pi 毙bi 毛mao 毡zan 毫hao 毯tan 氏si,zi,jin 民min 气qi 氛fen 氟fu 氢qin 氧yan 氨an 氮dan \
    氯lv 水sui 永yong 汀tin,din 汁zi,xie,si 求qiu 汇hui 汉han 汐xi 汕san,suan 汗han,gan 汛xun 汝ru 汞gong \
    江jian 池ci,tuo,ce 污wu 汤tan,san 汨mi 汪wan,hong 汰tai 汲ji 汶wen,min,men 汹xiong 汽qi,gai,yi \
    汾fen,pen 沁qin 沂yi,yin 沃wo 沅yuan 沆han,kan 沈sen,cen,tan 沉cen 沌dun,zuan,tun 沐mu 沓da,ta 沙sa,suo \
    沛pei 沟gou 没mei,mo,me 沥li 沦lun 沧can 沪hu 沫mo 沮ju,jian,zu 沱tuo,duo,ci 河he 沸fei,fu 油you 治zi,ci \
    沼zao 沽gu 沾zan,tian,dian 沿yan 泄xie,yi 泉quan 泊po,bo 泓hong 法fa 泗si 泛fan,fen,fa 泞nin,zu 泡pao \
    波bo,bei,bi 泣qi,li,se 泥ni,nie,nin 注zu,zou 泪lei 泯min,mian 泰tai 泱yan 泳yong 泵ben,pin,liu 泸lu \
    泻xie 泼po 泽ze 泾jin 洁jie,ji 洋yan,xian 洒sa,xi,xian 洗xi,xian 洙zu 洛luo 洞dong,tong 津jin 洪hong \
    洮tao,yao,dao 洱er 洲zou 活huo,guo 洼wa,gui 洽qia,he 派pai,mai,bai 流liu 浃jia 浅qian,jian 浆jian \
    浇jiao 浊zuo 测ce 济ji 浏liu 浑hun 浓nong 浔xun 浙ze 浚jun,xun,cun 浜ban,bin 浦pu 浩hao,gao,ge 浪lan 浮fu \
    浴yu 海hai 浸jin,qin 涂tu,cu,ye 涅nie 消xiao 涉se,die 涌yong,cong 涎xian,yan,dian 涓juan,yuan,xuan \
    涕ti 涛tao 涝lao 涞lai 涟lian 涡wo,guo 涣huan,hui 涧jian 涨zan 涩se 涪fu,pou 涯ya 液ye,si 涵han 涸he 涿zuo \
    淀dian 淄zi 淆xiao 淇qi 淋lin 淌tan,can 淑su,cu 淖nao,zao,zuo 淘tao 淡dan,yan,tan 淤yu 淫yin,yan,yao \
    淬cui,zu 淮huai 深sen 淳cun,zun 混hun,gun,kun 淹yan 添tian 淼miao 清qin 渊yuan 渍zi 渎du 渐jian 渔yu 渗sen \
    渚zu 渝yu 渠qu,ju 渡du 渣za 渤bo 渥wo,ou,wu 温wen,yun 渭wei 港gan,hong 渲xuan 渴ke,jie,kai 游you,liu \
    渺miao 湃pai,ba 湄mei 湍tuan,zuan 湖hu 湘xian 湛zan,cen,dan 湟huan,kuan 湮yan,yin 湾wan 湿si 溃kui,hui \
    溅jian 溉gai,xie 源yuan 溘ke,kai 溜liu 溢yi 溪xi,qi 溯su,suo 溶rong 滂pan,pen 滇dian,tian,zen \
    滋zi,ci,xuan 滑hua,gu 滔tao 滕ten 滚gun 滞zi 满man 滤lv 滥lan 滦luan 滨bin 滩tan 滴di 漂piao,biao 漆qi,qie \
    漏lou 漓li 演yan 漕cao 漠mo 漩xuan 漪yi 漫man 漯luo,ta,lei 漳zan 漾yan 潇xiao 潍wei 潘pan,bo,fan 潜qian \
    潞lu 潢huan,guan 潦lao,liao 潭tan,xun,yin 潮cao 潸san 潺can 潼tong,cong,zong 澄cen,den 澈ce 澍su,zu \
    澎pen 澜lan 澡zao,cao 澳ao,yu 激ji,jiao 濒bin 濠hao 濡ru,ruan,er 瀑pu,bao,bo 瀚han 瀛yin 瀣xie \
    灌guan,huan 火huo 灯den,din 灰hui 灵lin 灶zao 灼zuo 灾zai 灿can 炉lu 炊cui 炎yan,tan 炒cao 炙zi 炜wei \
    炫xuan 炬ju 炭tan 炮pao,bao 炯jiong 炳bin 炸za 点dian 炼lian 炽ci 烁suo 烂lan 烈lie 烊yan 烘hong 烛zu,cong \
    烟yan,yin 烤kao 烦fan 烧sao 烫tan 热re 烯xi 烷wan 烹pen 烽fen 焉yan,yi 焊han 焕huan 焚fen 焦jiao,qiao 焰yan \
    然ran 煌huan 煎jian 煜yu 煞sa 煤mei 煦xu,xiu 照zao 煮zu 煲bao 煽san 熄xi 熊xiong 熏xun 熔rong 熙xi,yi \
    熟su,sou 熠yi 熬ao 熹xi 燃ran 燎liao 燕yan 燥zao,sao 燮xie 爆bao,bo 爪zao,zua 爬pa 爱ai 爵jue 父fu 爷ye 爸ba \
    爹die 爽suan 片pian,pan 版ban 牌pai 牍du 牒die 牙ya 牛niu 牟mou,mu,mao 牡mu 牢lao,lou 牦mao 牧mu 物wu 牲sen \
    牵qian 特te 牺xi 犀xi 犁li 犊du 犬quan 犯fan 状zuan 犸ma 犹you 狂kuan,jue 狄di,ti 狈bei 狐hu 狗gou 狙ju \
    狠hen,yan,ken 狡jiao,xiao 狩sou 独du 狭xia 狮si 狱yu 狸li 狼lan,han 猎lie,xi,que 猕mi 猖can 猛men 猜cai \
    猝cu 猩xin 猪zu 猫mao,miao 献xian 猴hou 猾hua 猿yuan 獐zan 獗jue 獠liao,lao 玄xuan 率lv,suai,lve 玉yu \
    王wan,yu 玖jiu 玛ma 玩wan 玫mei 环huan 现xian 玲lin 玻bo 珀po 珊san 珍zen 珏jue 珑long 珠zu 班ban 珮pei 珺jun \
    球qiu 琅lan 理li 琐suo 琛cen 琢zuo 琦qi 琨kun 琪qi 琮cong 琳lin 琴qin 琵pi 琶pa 琼qiong 瑕xia 瑙nao 瑚hu 瑛yin \
    瑜yu 瑞rui 瑟se 瑰gui 瑶yao 瑾jin 璀cui 璃li 璇xuan 璐lu 璞pu 璧bi 璨can 瓜gua 瓢piao 瓦wa 瓮wen 瓯ou 瓴lin \
    瓶pin 瓷ci 甄zen,juan 甘gan,han 甚sen 甜tian 生sen 用yong 甩suai 甫fu,pu 甬yong,dong 田tian 由you,yao \
    甲jia 申sen 电dian 男nan 甸dian,tian,sen 画hua 畅can 界jie 畏wei 畔pan 留liu 畜cu,xu 略lve 番fan,pan,bo \
    畲se 畴cou 畸ji,qi 疆jian 疏su 疑yi,nin 疗liao 疚jiu 疫yi 疮cuan 疯fen 疲pi 疵ci,zi,zai 疼ten 疾ji 病bin \
    症zen 痊quan 痍yi 痒yan 痕hen,gen 痘dou 痛tong 痪huan,tuan 痴ci 痹bi 痼gu 瘀yu 瘁cui 瘟wen,wo,yun 瘠ji \
    瘤liu 瘦sou 瘫tan 瘴zan 瘾yin 癌ai,yan 癸gui 登den,de 白bai,bo 百bai,bo,mo 皂zao 的de,di 皆jie 皇huan,wan \
    皋gao,hao,gu 皑ai 皓hao,hui 皖wan,huan 皮pi 皱zou 盆pen 盈yin 益yi 盎an 盏zan 盐yan 监jian 盒he,an 盔kui \
    盖gai,ge 盗dao 盘pan 盛sen,cen 盟men,min 目mu 盯din,cen 盲man 直zi 相xian 盼pan,fen 盾dun,sun,yun \
    省sen,xin,xian 眈dan,cen 眉mei 看kan 真zen 眠mian,min 眦zi 眩xuan,huan,juan 眶kuan 眷juan 眸mou 眺tiao \
    眼yan,wen 着ze,zao,zuo 睁zen 睐lai 睚ya 睛jin 睡sui 督du 睦mu 睫jie,se 睬cai 睹du 睽kui,ji 睿rui 瞄miao \
    瞎xia 瞑min,men,mian 瞒man 瞠cen,zen 瞧qiao 瞩zu 瞪den 瞬sun 瞭liao 瞰kan 瞻zan 矗cu 矛mao 矢si 矣yi,xian \
    知zi 矩ju 矫jiao 短duan 矮ai 石si,dan 矶ji 矿kuan 码ma 砂sa 砌qi,qie 砍kan 研yan,xin 砖zuan 砥di,zi 砭bian \
    破po 砸za 砺li 础cu 硅gui,he 硒xi 硕suo 硝xiao,qiao 硫liu,cu 硬yin,gen 确que 碌lu,liu,luo 碍ai 碎sui 碑bei \
    碗wan 碟die,se 碧bi 碰pen 碱jian,xian 碳tan 碾nian 磁ci 磅ban,pan 磊lei 磋cuo 磐pan 磨mo 磷lin 礁jiao 礴bo \
    示si,qi,zi 礼li 社se 祀si 祁qi,zi 祈qi,gui 祉zi 祖zu,jie 祚zuo 祛qu 祝zu,zou,cu 神sen 祟sui 祠ci,si 祥xian \
    票piao 祭ji,zai 祷dao 祸huo 祺qi 禀bin 禁jin 禄lu 禅can,san 福fu 禧xi 禹yu 禺yu 离li,ci 禽qin 禾he 秀xiu 私si \
    秆gan 秉bin 秋qiu 种zong,cong 科ke 秒miao 秘mi,bi,bie 租zu,ju 秣mo 秤cen,pin 秦qin 秧yan 秩zi 积ji,zi \
    称cen 秸jie,ji 移yi,ci 秽hui 稀xi 程cen 稍sao 税sui,tuo,tui 稚zi 稞ke,hua 稳wen 稻dao 稼jia 稽ji,qi 稿gao \
    穆mu 穗sui 穴xue,jue 究jiu 穷qiong 穹qiong,kong 空kong 穿cuan,yuan 突tu 窃qie 窄zai 窈yao 窍qiao 窑yao \
    窒zi,die 窕tiao 窖jiao,zao 窗cuan,cong 窘jiong 窜cuan 窝wo 窟ku 窠ke 窥kui 窦dou 立li,wei 竖su 站zan 竞jin \
    竟jin 章zan 竣jun 童tong,zong 竦song 竭jie 端duan 竹zu 竺zu,du 竽yu 竿gan 笃du 笋sun 笑xiao 笔bi 笙sen 笛di \
    符fu 笨ben 第di 笼long 等den 筋jin,qian 筏fa 筐kuan 筑zu 筒tong,dong 答da 策ce 筚bi 筛sai 筜dan 筝zen 筷kuai \
    筹cou 筼yun 签qian 简jian 箔bo 算suan 管guan 箪dan 箭jian 箱xian 篇pian 篑kui 篓lou 篝gou 篪ci 篮lan 篱li \
    篷pen 簇cu,cuo,cou 簧huan 簸bo 簿bu,bo 籁lai 籍ji,jie 米mi 类lei 籼xian 籽zi 粉fen 粑ba 粒li 粗cu \
    粘zan,nian 粟su 粤yue 粥zou,yu 粪fen 粮lian 粱lian 粹cui,sui 粼lin 粽zong 精jin,qin 糊hu 糍ci 糕gao 糖tan \
    糟zao 糠kan 糯nuo 系xi,ji 紊wen 素su 索suo 紧jin 紫zi 累lei,lv,lie 絮xu,cu,nv 綦qi 繁fan,po,pan 纂zuan \
    纠jiu 红hong,gong 纣zou 纤xian,qian 约yue,yao 级ji 纨wan 纪ji 纬wei 纭yun 纯cun 纱sa 纲gan 纳na 纵zong \
    纶lun,guan 纷fen 纸zi 纹wen 纺fan 纽niu 纾su 线xian 练lian 组zu 绅sen 细xi 织zi 终zong 绊ban 绌cu 绍sao 绎yi \
    经jin 绑ban 绒rong 结jie 绔ku 绕rao 绘hui 给gei,ji 绚xuan 络luo,lao 绝jue 绞jiao 统tong 绣xiu 绥sui 继ji \
    绩ji 绪xu 续xu 绮qi 绯fei 绰cuo,cao 绳sen 维wei 绵mian 绷ben 绸cou 综zong,zen 绽zan 绿lv,lu 缀zui 缄jian \
    缅mian 缆lan 缈miao 缉ji,qi 缎duan 缓huan 缔di 缕lv 编bian 缘yuan 缚fu 缛ru 缜zen 缝fen 缠can 缤bin 缥piao \
    缨yin 缩suo,su 缪mou,miao,miu 缭liao 缮san 缰jian 缴jiao,zuo 缸gan 缺que,kui 罄qin 罐guan 网wan 罔wan \
    罕han 罗luo 罚fa 罢ba 罩zao 罪zui 置zi 署su 罹li 羁ji 羊yan 羌qian 美mei 羚lin 羞xiu 羟qian 羡xian,yan,yi \
    群qun 羯jie 羲xi 羹gen,lan 羽yu,hu 翁wen 翅ci 翊yi 翌yi 翔xian 翘qiao 翛xiao,su 翟di,zai 翠cui 翩pian 翰han \
    翱ao 翻fan 翼yi 耀yao 老lao 考kao 耄mao 者ze 耋die 而er,nen 耍sua 耐nai,nen 耕gen 耗hao,mao 耘yun 耙ba,pa \
    耳er,ren 耶ye,xie 耸song 耻ci 耽dan 耿gen 聂nie 聆lin 聊liao,liu 聋long 职zi 联lian 聘pin 聚ju 聩kui 聪cong \
    聱ao,you 肃su 肆si,ti 肇zao 肉rou,ru 肋le,lei,jin 肌ji 肓huan 肖xiao 肘zou 肚du 肝gan 肠can 股gu 肢zi,si \
    肤fu 肥fei,bi 肩jian,xian 肪fan 肯ken 育yu,zou,yo 肴yao 肺fei,pei 肾sen 肿zong 胀zan 胁xie 胃wei \
    胆dan,tan,da 背bei 胎tai 胖pan 胜sen,xin,qin 胝zi,ci,di 胞bao,pao 胡hu 胫jin 胰yi 胳ge,ga 胶jiao,xiao \
    胸xiong 胺an,e 胼pian 能nen,tai,nai 脂zi 脆cui 脉mai,mo 脊ji 脍kuai 脏zan 脐qi 脑nao 脖bo 脚jiao,jue \
    脱tuo,tui 脸lian 脾pi,pai,bi 腊la,xi 腋ye 腐fu 腑fu 腔qian,kong 腕wan 腥xin 腮sai 腰yao 腹fu 腺xian 腻ni \
    腾ten 腿tui 膀ban,pan 膊bo,po,lie 膏gao 膘biao,piao 膜mo 膝xi 膨pen 膺yin 臀tun 臂bi,bei 臃yong 臆yi 臣cen \
    臧zan,can 自zi 臭cou,xiu 至zi,die 致zi,zui 臻zen 臼jiu 舆yu 舌se,gua 舍se,si 舒su,yu 舛cuan 舞wu 舟zou \
    航han 般ban,pan,bo 舰jian 舱can 舵duo 舶bo 舷xian 舸ge 船cuan 艇tin 艘sou 良lian 艰jian 色se,sai 艳yan 艺yi \
    艾ai,yi 节jie 芊qian 芋yu,xu 芒man,huan,wan 芙fu 芜wu 芝zi 芦lu,hu 芬fen 芭ba,pa 芮rui,ruo 芯xin 花hua \
    芳fan 芸yun 芽ya 苇wei 苍can 苏su 苑yuan,yu,yun 苒ran 苗miao 苛ke,he 苜mu 苞bao,pao,biao 苟gou 若ruo,re \
    苦ku,gu,hu 苯ben 英yin,yan 苹pin,pen 茁zuo,zu 茂mao 范fan 茄jia,qie 茅mao 茉mo 茗min 茜qian,xi \
    茧jian,cong 茨ci 茫man,huan 茬ca,ci 茵yin 茶ca 茹ru 荆jin 草cao,zao 荏ren 荐jian 荒huan,kan 荔li 荚jia \
    荜bi 荟hui 荡dan 荣rong 荧yin 荫yin 药yao 荷he 荼tu,ca,ye 莅li 莆pu,fu 莉li,ci 莎sa,suo,sui 莓mei \
    莘sen,xin 莞guan,wan 莠you,xiu 莪e 莫mo,mu 莱lai 莲lian 获huo 莹yin 莺yin 莽man 菁jin 菅jian,guan 菇gu \
    菊ju 菌jun 菏he,ge 菜cai 菠bo 菱lin 菲fei 萃cui 萄tao 萌men,min 萍pin 萎wei 萝luo 萤yin 营yin 萦yin 萧xiao \
    萨sa 萱xuan 落luo,la,lao 葆bao 著zu,zuo,cu 葛ge 葡pu,bei 董dong,zong 葫hu 葬zan 葱cong,cuan 葵kui 蒂di \
    蒋jian 蒙men 蒜suan 蒲pu,bo 蒸zen 蓄xu 蓉rong 蓓bei 蓝lan,la 蓬pen 蓿xu,su 蔓man,wan 蔗ze 蔚wei,yu \
    蔡cai,sa,ca 蔬su 蔼ai 蔽bi,bie,pie 蕉jiao,qiao 蕊rui,juan 蕴yun 蕾lei 薄bao,bo,bu 薇wei 薛xue 薪xin \
    薮sou 薯su 薰xun 藉ji,jie 藏can,zan 藐miao,mo 藕ou 藤ten 藩fan 藻zao 蘑mo 蘖nie,bo 虎hu 虑lv,bi 虚xu 虞yu \
    虫cong,hui 虹hong,jian,gong 虽sui 虾xia,ha 蚀si 蚁yi 蚊wen 蚌ban,ben,pi 蚕can,tian 蛀zu 蛇se,yi,tuo \
    蛊gu 蛋dan 蛙wa,jue 蛛zu 蛟jiao 蛤ha,ge,e 蛮man 蛾e,yi 蜀su 蜂fen 蜃sen 蜒yan,dan 蜓tin,dian 蜕tui,yue \
    蜗wo 蜚fei,pei,bei 蜜mi 蜡la,qu,za 蜷quan,juan 蜻qin,jin 蜿wan 蝇yin 蝉can 蝙bian,pian 蝠fu 蝴hu \
    蝶die,tie 融rong 螳tan 螺luo 蟆ma,mo 蟒man,men 蟠pan,fan 蟹xie 蠢cun 血xue,xie 衅xin 行xin,han,hen 衍yan \
    衔xian 街jie 衡hen 衢qu 衣yi 补bu 表biao 衫san 衬cen 衰suai,suo,cui 衷zong 袁yuan 袂mei,yi 袅niao 袋dai \
    袒tan,zan 袖xiu 袜wa,mo 袤mao,mou 被bei,bi,pi 袭xi 袱fu 裁cai 裂lie 装zuan 裔yi 裕yu 裘qiu 裙qun 裤ku \
    裨bi,pi 裴pei,fei 裸luo 裹guo 褒bao 褓bao 褚cu,ze,zu 褛lv 褥ru,nu 褪tui,tun 褴lan 褶ze,die,xi 襁qian \
    襄xian 襟jin 西xi 要yao 覃tan,qin,yan 覆fu 见jian,xian 观guan 规gui 觅mi 视si 览lan 觉jue,jiao 觑qu \
    角jiao,jue,lu 解jie,xie 觥gong 触cu 言yan,yin 訚yin 詹zan,dan 誉yu 誓si 警jin 譬pi 计ji 订din 认ren 讥ji \
    讨tao 让ran 训xun 议yi 讯xun 记ji 讲jian 讳hui 讴ou 讶ya 许xu,hu 讹e 论lun 讼song 讽fen 设se 访fan 诀jue 证zen \
    评pin 识si,zi 诈za 诉su 诊zen 词ci 译yi 试si 诗si 诘ji,jie 诚cen 诛zu 话hua 诞dan 诟gou 诠quan 诡gui 询xun \
    诣yi 该gai 详xian 诨hun 诫jie 语yu 误wu 诱you 诲hui 说suo,sui,yue 诵song 请qin 诸zu 诺nuo 读du,dou 课ke \
    诿wei 谀yu 谁sui,sei 调diao,tiao 谅lian 谆zun 谈tan 谊yi 谋mou 谌cen 谍die 谎huan 谏jian 谐xie 谒ye 谓wei \
    谛di 谜mi,mei 谟mo 谢xie 谣yao 谦qian 谨jin 谬miu 谭tan 谱pu 谴qian 谷gu,lu,yu 豁huo,hua 豆dou 豌wan \
    豚tun,dun 象xian 豪hao 豫yu,xie,su 豹bao 豺cai 貂diao 貉hao,he,mo 貌mao,mo 贝bei 贞zen 负fu 贡gong 财cai \
    责ze 贤xian 败bai 账zan 货huo 质zi 贩fan 贪tan 贫pin 贬bian 购gou 贯guan 贱jian 贴tie 贵gui 贷dai 贸mao 费fei \
    贺he 贻yi 贼zei 贾jia,gu 贿hui 赀zi 赁lin 赂lu 赃zan 资zi 赅gai 赈zen 赋fu 赌du 赎su 赏san 赐ci 赓gen 赔pei \
    赖lai 赘zui 赚zuan 赛sai 赞zan 赟yun 赠zen 赡san 赢yin 赣gan 赤ci 赦se,ce 赫he,si 走zou 赴fu 赵zao \
    赶gan,qian 起qi 趁cen,zen,nian 超cao,tiao 越yue,huo 趋qu 趟tan,zen,cen 趣qu,cu,cou 足zu,ju 趴pa 趾zi \
    跃yue 跆tai 跋ba,bei 跌die,tu 跑pao,bo 距ju 跟gen 跤jiao,qiao 跨kua,ku 跪gui 路lu,luo 跳tiao,diao,tao \
    践jian 跷qiao 跻ji 踊yong 踌cou 踏ta 踔cuo,diao,zuo 踝huai 踞ju 踢ti,die 踩cai,kui 踪zong 踵zong 踽ju \
    蹄ti,di 蹈dao 蹊qi,xi 蹚tan,cen 蹦ben 蹭cen 蹲dun,zun,cun 蹴cu,zu,jiu 蹶jue,gui 蹿cuan 躁zao 躇cu,cuo \
    身sen,juan 躬gong 躯qu 躲duo 躺tan 车ce,ju 轧ya,za,ga 轨gui 轩xuan 转zuan,zuai 轮lun 软ruan 轰hong 轲ke \
    轴zou 轶yi 轻qin 轼si 载zai 轿jiao 较jiao 辄ze 辅fu 辆lian 辈bei 辉hui 辍cuo 辐fu 辑ji 输su 辖xia 辗nian,zan \
    辘lu 辙ze 辛xin 辜gu 辞ci 辟pi,bi,mi 辣la 辨bian,ban,pian 辩bian 辫bian 辰cen 辱ru 边bian 辽liao \
    达da,ti,ta 迁qian 迄qi 迅xun 过guo 迈mai 迎yin 运yun 近jin 返fan 还hai,huan,fu 这ze,zei 进jin 远yuan 违wei \
    连lian 迟ci 迢tiao 迥jiong 迩er 迪di 迫po,pai 迭die,yi,da 述su 迷mi 迸ben 迹ji 追zui,dui,tui 退tui 送song \
    适si,kuo 逃tao 逅hou 逆ni 选xuan 逊xun 逍xiao 透tou,su 逐zu,di,zou 递di 途tu 逗dou,zu,tou 通tong \
    逛guan,kuan 逝si 逞cen,yin 速su 造zao,cao 逢fen,pen,pan 逮dai,di 逸yi 逻luo 逼bi 逾yu,dou 遁dun,qun,xun \
    遂sui 遇yu,yong,ou 遍bian 遏e 遐xia 道dao 遗yi,wei 遛liu 遣qian 遥yao 遨ao 遭zao 遮ze 遴lin 遵zun 避bi 邀yao \
    邂xie 邃sui 邑yi,e 邓den,san 邢xin,gen 那na,nuo,nei 邦ban 邪xie,ya,ye 邬wu 邮you 邯han 邱qiu 邵sao 邸di \
    邹zou 邻lin 郁yu 郅zi,ji 郊jiao 郎lan 郑zen 郝hao,si 郡jun 部bu,pou 郭guo 郴cen,lan 郸dan 都dou,du 鄂e 鄙bi \
    鄢yan 鄱po,pi,pan 酊din 酋qiu 酌zuo 配pei 酒jiu 酝yun 酣han 酩min 酬cou 酯zi 酱jian 酵jiao 酶mei 酷ku 酸suan \
    酿nian 醇cun 醉zui 醋cu,zuo 醍ti 醐hu 醒xin,cen,jin 醛quan,cuo 采cai 释si 里li 重zong,cong,tong 野ye,su \
    量lian 金jin 釜fu 鉴jian 鑫xin,xun 针zen 钉din 钊zao 钓diao 钗cai 钙gai 钛tai 钝dun 钟zong 钠na 钢gan \
    钥yao,yue 钦qin 钧jun 钩gou 钮niu 钰yu 钱qian 钳qian 钴gu 钵bo 钺yue 钻zuan 钾jia 铀you 铁tie 铃lin 铄suo \
    铅qian,yan 铆mao 铎duo 铛dan,cen 铜tong 铝lv 铠kai 铢zu 铤din,tin 铧hua 铨quan 铩sa 铭min 铮zen 铲can 银yin \
    铸zu 铺pu 链lian 铿ken 销xiao 锁suo 锂li 锄cu 锅guo 锈xiu 锋fen 锌xin 锏jian 锐rui 锒lan 错cuo 锚mao 锡xi \
    锣luo 锤cui 锥zui 锦jin 锭din 键jian 锯ju 锱zi 锲qie 锵qian 锹qiao 锻duan 镀du 镁mei 镂lou 镇zen 镌juan 镍nie \
    镑ban 镕rong 镖biao 镜jin 镰lian 镳biao 镶xian 长zan,can 门men 闪san 闫yan 闭bi 问wen 闯cuan 闲xian 间jian \
    闵min 闷men 闸za 闹nao 闺gui 闻wen 闽min 阀fa 阁ge 阂he 阅yue 阎yan 阐can 阑lan 阔kuo 阖he 阜fu 队dui \
    阮ruan,yuan 阱jin 防fan 阳yan 阴yin 阵zen 阶jie 阻zu 阿a,e 陀tuo,duo 附fu,bu 际ji 陆lu,liu 陇long 陈cen \
    陋lou 陌mo 降jian,xian 限xian,wen 陕san 陛bi 陡dou 院yuan 除cu,zu,su 险xian 陪pei 陲cui 陵lin \
    陶tao,yao,dao 陷xian 隅yu 隆long 隋sui,duo,tuo 随sui 隐yin 隔ge,rong,ji 隘ai,e 隙xi 障zan 隧sui,zui \
    隶li,dai,yi 隽juan,jun 难nan 雀que,qiao 雁yan 雄xiong 雅ya 集ji 雇gu,hu 雌ci 雏cu 雕diao 雨yu 雪xue 雯wen \
    雲yun 雳li 零lin,lian 雷lei 雹bao 雾wu 需xu,nuo,ru 霁ji 霄xiao 霆tin 震zen,sen 霉mei 霍huo,he,suo 霏fei \
    霓ni 霖lin 霜suan 霞xia 霭ai 露lu,lou 霸ba,po 霹pi 霾mai,li 青qin,jin 靓jin,lian 靖jin 静jin 非fei 靠kao \
    靡mi,ma 面mian 革ge,ji 靴xue 靶ba 靼da 鞋xie,wa 鞍an 鞑da 鞠ju,qu,qiong 鞭bian 韦wei 韧ren 韩han 韬tao \
    音yin 韵yun 韶sao 页ye 顶din 顷qin 项xian 顺sun 须xu 顽wan 顾gu 顿dun,du 颁ban 颂song 预yu 领lin 颇po \
    颈jin,gen 颍yin 颐yi 频pin 颓tui 颖yin 颗ke 题ti 颜yan 额e 颠dian 颤can,zan 颦pin 风fen 飒sa 飓ju 飘piao \
    飙biao 飚biao 飞fei 食si,yi 餐can,sun 饥ji 饪ren 饭fan 饮yin 饰si 饱bao 饲si 饴yi 饶rao 饺jiao 饼bin 饿e \
    馁nei 馅xian 馆guan 馈kui 馋can 馍mo 馒man 首sou 香xian 馨xin 马ma 驭yu 驯xun 驰ci 驱qu 驳bo 驴lv 驶si 驹ju \
    驻zu 驼tuo 驾jia 驿yi 骁xiao 骂ma 骄jiao 骅hua 骆luo 骇hai 骋cen 验yan 骏jun 骑qi 骗pian 骚sao 骛wu 骜ao 骤zou \
    骥ji 骨gu 骸hai,gai 骼ge 髓sui 高gao 髦mao 鬓bin 鬻yu,zou,ju 鬼gui 魁kui,kuai 魂hun 魄po,bo,tuo 魅mei \
    魉lian 魍wan 魏wei 魑ci 魔mo 鱼yu 鲁lu 鲍bao 鲜xian 鲠gen 鲤li 鲨sa 鲫ji 鲲kun 鲸jin 鳄e 鳌ao 鳏guan 鳖bie \
    鳞lin 鸟niao,diao 鸠jiu 鸡ji 鸣min 鸥ou 鸦ya 鸩zen 鸭ya 鸯yan 鸳yuan 鸾luan 鸿hong 鹃juan 鹄gu,hu 鹅e 鹊que \
    鹏pen 鹜wu 鹤he 鹬yu 鹭lu 鹮huan 鹰yin 鹳guan 鹿lu,lv 麒qi 麓lu 麟lin 麦mai 麻ma 黄huan 黎li 黏nian 黑hei \
    黔qian 默mo 黛dai 黟yi 黩du 黯an 鼎din,zen 鼓gu 鼠su 鼻bi 齐qi,ji 齿ci 龄lin 龇zi 龙long 龚gong 龟gui,jun,qiu
    """

  /// A character, and those that look like it; a pair stands under one of the two.
  private static let looks = """
    一三二云享会六兰干 万五方 三二喜 上止生让 下个吓 不下入又尔永 且其旦 严产 个介尔 中冲 主丰宝生 丽俪 举拳革 \
    么公 乌坞马鸟 乎于平手歪 也世他地心想谁 买头 了予 争净第 二兰 于手 互巨 井共并 亚哑 些坐 享亨辜 京豪 \
    亮嘉夷烹究竞 亲录 人久从入八大火犬认 今令少念 从少 他俗地她 仙灿 代什伐 以从改蚁议 们仍何你修门间 件伴 \
    任低住作往能饪 伎传 优尤 会今 伤仿场 伦伶 似拟 但旧 位仙但住作俭像应立 住佳出在往 佑估佐 体休本 作伊偏怕炸 \
    你但您 侈信停 例创 侵假 便使 俊傻 俗裕 俞命输 信停 俩两佩便 修侈悠 候侯喉 借惜猎 值镇 偏遍 做傲故 健建 \
    偷愉 傅博 像僚 儿业从几 允充 光先 免兔 入八 全金 兴笑 兵宾 其具 具县 冀翼 内树肉 再冉 冒昌 \
    军不孕宋晕朵界识 冬客 冰外 决夹泱 况兄 凉惊 凝疑 几八凡机 凯打 出曲 刀刃门 刚例刑则剧风 创刨 判制 \
    利刊刑剩 别剔 到列剑孙纠翻 剧刷据 剩刺剿 力为刀办动劫 办才 动为功幼边 励属 劳带旁芳 勇男 勋助励 勾勺匀幻 \
    化伦北花 北批 千十 占古 卯卵 印却 卷老 厅斤 历陌 厌庆 厢涵 厨面 去法 参专会爹钱 又双文贝 友反 \
    发交友拨没 叠登 叫吵四山 可司 史央 号弓 叹呕 吃乞气 各冬名备客 合会台后含给 吉声 名急铭 后信房筒 吴昊 \
    吵砂 吻响 员贪 呱瓜 咋昨 和利希灿私秘 咖财 咨谷 品昂 哈吟 哥母爵 哨峭 哪椰邵 售唐害隽 唱喝 商滴 \
    啊吗呀呐呵阿 喜暮 嗨晦 嘉幕熹 嘻噎 器嚣 回口四园 因囚团困圆姻 团困 园同 困围 围圃 国回因团园困围圈 圈图 \
    土士 在左还 地她 场够 址扯 坏怀环 坚竖 型塑性理迎里 城域 培塔 基甚 壁缝 备惫爸 复夏 多冬势参名特艺 够鹄 \
    大九六太汰犬 天关千又史大夫无采 太汰 失矢 头状 夷表 奇夺寄裔 奉秦 奖哭桨类 奠尊 女丈交如安文艾贫 奸妍 \
    好捋轮 妇归 妙炒 妮婉 妻麦 委变零 姨嫌 姻烟 娘娱 娜挪棚 娟婿 媒妹 子乎了于千字手 孔礼 字学宇 孙孤 孟盒 \
    学宇掌 孩废核狡脑该 宇守 完元 官宫 定足 宜宣 实买哭突 室宝空蜜 害言 家象 宽鬼 察案 导寻异 小上冰办孙少水 \
    少沙 尤龙 就我所抛献辩革 尸户 展居震 岁岑 岐歧 崇祟 州别哪师拥洲用 己已 布怖 师加帅炳 希稀 帐账 帝斋 \
    带常 帮锻 干于千开 年正牛 幸牵辛 幼物 应座或时真 底度 廊廓 廷霆 开升并形 式武 弟角 张光引状 当省 录暴泉 \
    彩衫 彰章 待得持行街诗 很俱彼思根浪狠褪退限 律雀 心业吃必 忆亿忙 忐志 忙觉 忠烛 忧优忱扰 快像决块映缺 \
    念卷急 忻析 态杰 怅长 怡恰 急息 性楼 恢灰 息总 悦慌 情睛精结错 惯愤 想媒 意慕慧 感咸威惑意愿或谢 愿恳 \
    慢馒 憧懂撞 成咸威改茂 我找拍非 所团折浙矿 扁扇 手年 才过 承矛 把肥 投候授操没 抗杭 抠拯 抢枪 抬拾 担坦 \
    拉抗拘效泣节 拍扣拘效迫 拘抱狗 拧柠 拨拔 拿凳掌 指槛 挑扒 挡档 挥辉 振掘 挽境晚 捧挥摔棒 掉模 掏陶 \
    排啡挂挑 探揉擦 接按授援搜 摩靡 播擂 操揉澡 收吹败 改败 放敞 政玫 故散 教数激较 整警 斐裴 斓澜 料斜科 \
    斯撕新 旋漩 日凸周国旦月母白目 早旱 时咖所财险 昆皂配 明月朋朗阴 是定实就悬晕暴皂皇足辈 显虚 晓跷 晕星 普晋 \
    景影累 暗瞎 暮薯 暴爆 更再复衷 曾兽普音 月同 有右布算育 服吸暇朋眼 期剪加 木术 未末 本木 术米 机枷视 \
    李季幸车 材衬 来夹未束森歪求素荣莱菜评采 松杉桃楼 林怀袜赫 枚权 柔梨民 柳铆 校妆按枚较 样祥 格洛 桶杨橘橱 \
    梅悔每海 梦婪然琴 森淼莱 椰挪 概慨抵极 次欠欣炊 欢双款炊 歌取家服欲翻驭 歪季 比此 气汽 水冰外永 江汇 汤肠 \
    汪江注 沁儿兆心沙秘逃 沂祈 没役然 沦论 治冶洽 泰奉秦 泾经 洁浩 活好适雷 浙拆斯 海每舞 涂冻深游 消淌 \
    淘洞润湖 淡淤谈 渚港 温湿 渺缈 湾潭 源漂 溜滔 溢滥 滇淇漠 满涉潇 演通 漠莫 火义以灭父 炳娟辆 炸许诈 \
    点卢广白 炼练 烈裂 烦颂题 热执 烽降 照昭 熟孰热然 爱受 爽恋 牌脾 牛半失 特持 狠狼 猎猪 献靓 \
    王主在年汪玉 现况型巩机观 理埋墨 琛璨 琴零 琶匿番 甜酣 用拥耳 界思 畔胖 略咯暗 番潘 痴麻 瘫臃 \
    的前匪呐地得拘搞时照船谢锦鼓 皆当肯背 皱破 盐盘 盖釜 目且旦耳自 相柏棚粗 真其拿查直道 眷替誉 眼曝跟 \
    着右希看策者 睛晴瞎 知如矢矩短郑 短怨 码鸡 砥饿 硝稍 神禅种袖 福播相祸裙雷 秀办方歪琴重 种肿 秘形私 究穷 \
    空密 穿芽 立泣 站靖 竞宽竟 童董 笔绝 第常 等笔筝 算管 管答 箭前筋简算 篮蓝 粉扮 糊料湖种粉 系齐 \
    素亲养泰表 紧贤 紫柴紧装 纱纷 组纽 结洁 给组绍 统犹绑许 续卖读 绵绿编 综缘 编缚 缝逢 缺铁 网闷 罪霏 \
    美关策羡英黄 者考 而市 耳身 肉陶 股般 肯青 胆担旭趣 能昆船 脚由 脱聪脆 脸怂 臂鹭 臧减 自向白算 \
    色包爸食龟 艺赵 花比龙 芳若 苇韦韩 苗茁 苟苞荷 茶荼 荣亲茉菜 莱菜 菱萎 萌葫 落凑榜蓉 著者苦蓉薯 藏燕臧赢 \
    虽甄髦 行春衍街 衣农夜 被彼搬波皱破 要些墨婆寞梦爱窦耍费重 见件况巩炮现贝 视祝规 讨订试过 让比谜逃 议谈 \
    评汗注 译择泽 话括活适造阔 该设 误课 说悦脱记选 诵确诟 请情清访诗话诸谐谢道 谁准堆谣连难 谜谣迷 负员货 \
    贫冤负贪 贯贵贾 费贵 赛变委爽窦英逐 走徒起 超招趣 越战起超趣逃钱 路璐略踏露 跳眺趴 身骗 车牢至 软辙 辩辨辫 \
    运远 近沂迈 还运近 这之应运送途邃 进迸 连违途逢 迫怕 迷述 退迟 送达 透逛速遮 途递 速逮 遍逼 道渣谊迫造 \
    遗溃绩 邃遂 那别哪抓耶脚邓邦邵邻郭都 邻红级邹部都领 部凯 郭邹韩 都热郁部 酒洒西 里墨壁望辈 重平 钱我铁键 \
    错措 问向闻 闲俐阀 间何掏问闻 限狠褪跟 院匠完德悦虎说 除徐瞬 险哈脸 难雅 雨两丽币而 雷蕾 雾霁 需儒希帮雷 \
    霜箱籍 靓飘 非啡等罪 顾颐颜 预顶顽颖 领颁颂预颈 颐顿 频濒烦颂颇 颖颗 题颗 风凤 飘缥 食套 鹏册赠 鼓航载
    """
}
