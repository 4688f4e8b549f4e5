/** Cue words of status (目标、现状、标准) and type, read off the plans themselves. */

/** Section titles under which a plan reports. 夯实…基础 builds one, 切实解决突出…问题 sets out to solve them, and are none; 需要解决的问题 is one. */
export const RETROSPECTIVE_TITLE = /(?:发展|现实|工作|规划|建设|产业|良好|已有)基础$|现状|回顾|成效|成就|背景|形势|(?<!(?:解决|破解|攻克|应对|补齐|弥补|化解|治理|整治|整改)(?!的)[^，的]{0,10}|补|针对)(?:问题|挑战|不足|短板)$|取得|进展|工作情况|(?:实施|执行|完成)情况(?!的?(?:动态)?(?:监测|评估|检查|考核|督查|督导|跟踪|报告|通报|监督))|发展情况|基本情况|总体情况|主要成绩|(?<!(?:确保|保障|保证|推动|促进|推进)[^，]{0,20})(?:目标|任务)[^，]{0,6}(?:如期|圆满|顺利|胜利|超额)(?:实现|完成)$|“?十[一二三]五”?(?:时期|期间)?[^，]{0,12}(?:发展|建设|工作)(?:成|情|回)|面临/
export const PROSPECTIVE_TITLE = /目标|任务|思路|要求|原则|举措|措施|保障|对策|重点|工程|行动|展望|布局/
export const AHEAD_AT_END = /(?:目标|任务|思路|要求|原则|举措|措施|保障|对策|重点|工程|行动|展望|布局|计划|安排)$/
/** Clauses that open a paragraph with one of these say what it rests on: the time that opens it stands behind them. */
export const BASIS_WORDS: readonly string[] = ['根据', '依据', '依照', '按照', '遵照', '对照', '对标', '贯彻', '落实', '认真落实', '全面落实', '深入落实', '深入贯彻', '全面贯彻', '为贯彻', '为落实', '为深入', '为全面', '为进一步']
export const REPORTED = /(?:^|[,，。；、（(])(?:已|目前|截至|现已|已经|连续|去年)|已(?:达|建|有|完成|为|实现|累计|经|培)|[成过到]了|(?:未|没有)达到?\d|不[足到]\d|(?:仅|只)[为有占]?\d|被评为|荣获/
/** Words of the present at a clause's head: what a period named before it was to bring is not meant. 目前的 and 目前平均水平 say which. */
export const PRESENT_WORDS = /(?<=^|[,。;:()])(?:但|而|且|其中)?(?:截至|截止|到|从)?(?:目前|当前)(?:为止)?(?![的基平水])/g
/** Behind it an aim comes all the same. */
export const AIMED = /将(?!近)|拟|计划(?!的)|力争|争取|预计|预期|确保|努力|有望|[应需须]要?(?=当|达|不|建|新)|(?<![主重必])要(?=达|提|建|实|完|新|在|到)|[，,、；;。](?:加快|加强|推进|推动|实施|开展|支持|鼓励|引导|新建|新增|建设|完善|提升|提高|力|着力|积极|进一步|重点)/
/** Done within a period that may not be over: “十四五”期间，规划50座，实际建成30座. */
export const DONE = /实际(?:建成|完成|达到|达|投入|投运|投用|新增|投资)|(?:^|[，,]|[^未尚，,])(?:现|均|业)?已(?:经)?(?:建成|完成|投运|投用|达到|达|累计|实现|新增|新建|投入|开工|竣工)/
/** What a review expects is still to come (预计用水量将达到…); of the year that it closes with it is all but reached. */
export const FORECAST = /预计|预测(?=[^储产量的值])|有望|将会?(?=达|突破|超过|增|提|降|升|保持|实现|新增|建成|形成|减|扩|是|有|为)/
export const OF_THIS_YEAR = /全年|今年|本年|当年|年底前|年内|十三五|上年|去年/
/** Stocks as they are, whatever their section: 现有, 辖, 拥有 behind no more than their owner. 每个…拥有 is a norm. */
export const STOCK_WORDS: readonly string[] = ['现有', '共有', '拥有', '辖']
/** 辖区 and 直辖 are no verbs; 每个…拥有 is a norm, and what a comma parts is no owner. */
export const NO_OWNER = /[,，。；;每均]|[直管]$/
/** A region's own area. */
export const OWN_AREA = /(?:^|全|我|[^区园]{2}[省市县]|国土|辖区|陆域|海域|行政区域|幅员)[省市区县]?(?:总|土地|陆地)?面积(?:约为?|为|共)?\d/
/** 利用现有30座: behind a preposition, or what is done with them, they are where a plan begins. */
export const STOCK_USED = /[用托合活在对将把以由从按为]$|优化|巩固|完善|统筹|提升|力争/
/** 拥有…30人以上: a bound is aimed at. */
export const BOUNDED = /以上|不少于|不低于|至少|≥/
export const REACHES = /达到|达成|提升[至到]|提高[至到]|降[至到]|降低[至到]|下降[至到]|力争|争取|实现|(?<![按])达|缩短[至到]|新增|保持在|巩固在|稳定在|提高(?!标准)|增长|降低|削减/
export const BUILDS = /建设(?!用地|成本|进度|工期|周期)|建成(?!区)|打造|培育|新增|新建(?!区)|扩建|迁建|改造|引进|培养|创建|创成|争创|推广|启动|完成|招收|改扩建|组建|遴选|支持|发展|推动|推进/
export const NORM_WORDS = /按照?[^，]{1,24}(?:配置|配备|设置|标准(?!化)|执行)|(?<![反供响效相适对感顺呼])应(?:当|(?!用|急|对|收|届|变|答|邀|激|诊|检|试|有尽|税|力))|不得|须|必须|(?<![约急亟必所刚军供])需(?!求|要|氧)|原则上|每床|服务半径|每\d+[^，]{1,24}(?:配|设)|每(?![千万百十年月季届次])[^，,。；;]{1,12}(?:不少于|不低于|不得少于|不得低于|不超过|不得超过)|分别设|各设|设置|设\d|指定/
/** Verbs that add what was not there, or take away what was. */
export const ADDED = /新增|增加|新建|形成|净增|压减|退出|淘汰|化解/
export const MONEY_SPENT = /投资|投入|资金|奖补|补助|补贴|奖励|贴息|给予|经费支持|项目投资/
/** 按照每村2名的标准: what stands behind a value that is a norm. */
export const NORM_BEHIND = /^的(?:标准|比例|要求|原则)(?![化件型厂])/
/** Work done along a length or on an area: 清淤河道300公里, 分流管网80公里. */
export const WORK_DONE = /造林|营造|种草|绿化|清淤|疏浚|清疏|疏通|整治|养护|清扫|清洗|保洁|分流|治理|修复|更换|巡查|巡检|检测|拓宽|加固|铺设|敷设/
export const PER_SUBJECT = /每(?:千|万|百|十万|亿|床|人|户|亩|名|生)|每\d|^百元|^万元|人均|户均|亩均|生均|均次|平均|排名|名次|位次|[千万]人拥有|按\d|^\d+[-—]?\d*张|每(?:平方|立方)?(?:公里|千米|米|吨|千瓦时?|度|公顷|辆|头|台|套|件|班|车|升|公?斤)$/
