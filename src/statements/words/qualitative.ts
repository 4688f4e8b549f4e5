/** Words of commitments without a number (定性表述): full coverage, zero, a direction said of a named rate. */
import { oneOf } from './one-of.ts'

/** All of a class: 全覆盖, “满堂红”. What follows 全覆盖的 is an attribute and no commitment. */
export const COVERAGE_WORDS = /[“"]?(?:全覆盖|满堂红|(?:全域|全部|全面)覆盖(?=$|[,，。;；、”"])|覆盖全域)[”"]?/g

/** None at all: 零突破, 零感染. 零距离, 零容忍, 零基础, 零差价 are slogans. */
export const ZERO_WORDS = /[“"]?零[”"]?[“"]?(?:突破|感染|增长|死亡|伤亡|事故|发生|排放|填埋|新增|报告|失误|差错|缺陷|上访|投诉|输出|扩散|病例|入海|直排|就业家庭)[”"]?/g

/** 效率, 频率, 功率, 税率 are no rates that a plan steers, 成功率 is one. */
const RATE = '(?<![效频汇利税费概速轮心]|(?<!成)功)率'
/** 性别比, 对比, 无比, 相比, 其比, 类比 are no shares. */
const SHARE = ['比例', '比重', '占比', '(?<!性别|对|无|相|其|类)比']
/** Of 强度 those that are measured; 执法强度 is none. */
const INTENSITY = '(?:投入|投资|经费|能耗|能源|水耗|碳|排放|开发|利用|使用|消费|消耗|用水|用能|用电|用地|产出)强度'
/** Of events how often they come. */
const FREQUENCY = '(?:灾害|灾情|事故|事件|案件|火灾|内涝|洪涝|疫情)[^，、]{0,6}频[次率]'
/** Of levels those that are given in per cent. */
const LEVEL = '(?:素养|机械化|城镇化)水平'
const MEASURE = ['指数', '密度', '覆盖度', '浓度', '预期寿命', '健康寿命', '满意度', '增速', '单产', '[能电水物煤]耗', '排放(?:总)?量', '贡献度', '集中度']
/** A mean: 每千人…量, 人均…, 户均…收入, 均次费用. */
const MEAN = ['每[千万百][^，、]{0,16}量', '(?:人|户|次|床|地|亩)均[^，、]{0,6}(?:标准|收入|经费|面积|水平|费用|补助)', '均次[^，、]{1,6}', '人均[^，、]{1,14}']

/** Ends of rates, indices and the like that a direction may be said of; 报销比例 is a policy parameter. */
export const RATE_END = new RegExp(`${oneOf(RATE, ...SHARE, INTENSITY, FREQUENCY, LEVEL, ...MEASURE, ...MEAN)}[)）”]?$`)
export const POLICY_PARAMETER = /报销比例|支付比例|起付|税率|利率|费率|缴费比例|补贴比例|自付比例|首付|分成比例/

/** 婴儿死亡率等健康指标: a list of rates that its last word calls indicators. */
export const INDICATOR_LIST = /^(.{2,60})等[^等、，]{0,10}指标$/

/** Directions said behind the rate. */
export const TREND_UP = /(?:倍增|成倍增长|稳中有升|稳中有进|双提升|双提高|提高|提升|上升|增长|增加|扩大)$/
export const TREND_DOWN = /(?:稳中有降|双下降|双降|降低|下降|减少|缩小|缩短|回落|收窄|下调|遏制)$/
/** Of these any amount may be said to do, and not only a rate. */
export const MULTIPLIES = /^(?:倍增|成倍增长)$/
/** Better, which is up for one rate and down for another (肥胖率得到改善). */
export const TREND_BETTER = /(?:改善|优化|向好|提质)$/
/** No worse: 水面率不降低. */
export const TREND_NEGATED = /不再?(?:降低|下降|上升|升高|增加|增长|减少|扩大|缩小|提高|恶化|反弹)$/
/** 增速加快, 增速明显放缓. */
export const PACE = /^(.{2,40}增速)(?:明显|显著|逐步|持续|有所|总体|将|继续)*(加快|放缓|趋缓|放慢|减缓)$/
/** 甲增速快于乙. */
export const OUTPACES = /^(.{2,30}(?:增速|增幅|增长率))(?:明显|显著|持续|继续|将|要|总体|保持|均)*(?:快于|高于|低于|慢于)[^，。\d]{2,24}$/
/** Every member of a list has one of these behind it: predicates of their own. */
export const PREDICATE_END = /.{2}(?:提高|提升|上升|增长|增加|扩大|增强|降低|下降|减少|缩小|回落|收窄|改善|优化|健全|完善|向好|加快|放缓|稳定)$/
export const TREND_HOLD = /(?:稳定|平稳|持平|不变|不降低|不下降|不反弹|保持稳定|基本稳定|巩固)$/
/** How: 稳步, 持续 … between the rate and the direction. */
export const MANNER = /(?:略有|将|稳步|持续|不断|逐步|进一步|明显|显著|大幅度?|较大幅度|逐年|有效|继续|总体|适当|切实|普遍|稳中|得到|有所|较快|快速|全面|保持|加快|实现|合理|明显得到|平稳|大为|均|都|也|并|力争|基本|逐渐|协同|同步|积极争取|积极|努力|着力|确保|推动)+$/

/** Directions said before the rate: 提高…率, 逐步减少…占比. */
export const TREND_VERBS_UP = ['提高', '提升', '增加', '扩大', '增强']
export const TREND_VERBS_DOWN = ['降低', '减少', '压减', '缩小', '下降', '减轻', '压缩']
export const TREND_VERBS_HOLD = ['保持', '稳定', '巩固', '维持']

/** A yardstick instead of a number: 低于全国平均水平, 达到合理水平, 控制在国家要求范围内, 保持在低水平. */
export const YARDSTICK = /(?:不?低于|不?高于|优于|好于|超过|达到|达|控制在|保持在|维持在|稳定在|处于|接近|快于|符合|满足|提高到|提升到|降低到|降到|下降到)(?:[^，。；、]{0,10})(?:平均水平|平均值|平均|省均|省平均|省定标准|全国水平|全省水平|合理水平|合理区间|合理范围|低水平|较低水平|高水平|要求范围内|要求以内|规定范围内|要求|标准|目标|指标|历史低位|低位)(?:以内|以上|以下)?$/

/** 不超过2007年水平, 降到2015年的水平以下. */
export const LEVEL_OF_YEAR = /(?:不超过|不高于|不突破|不低于|低于|高于|优于|控制在|保持在|维持在|稳定在|恢复到|恢复至|回到|降到|降至|达到|达)(?:19|20)\d{2}年(?:同期)?的?水平(?:以内|以上|以下)?$/

/** 远低于全行业平均水平, 不低于目前平均水平: an average as the yardstick. */
export const AVERAGED = /(?:远远?|略|大大|大幅|普遍)?(?:不?低于|不?高于|优于|好于|超过|高出|少于|多于)[^，；、\d]{0,12}平均(?:水平|值|数)?$/
/** What is told in a unit of its own, and may be held against an average. */
export const AVERAGED_END = /(?:成本|产量|单产|产值|价格|单价|收入|支出|费用|税收|面积|销售?量|[用供发储产送通流油气水电]量|能耗|时间|时长|强度|密度|寿命|得分|评分|数量|人数|投资额?|装机|负荷)[)）]?$/

/** 乡乡有中医馆, 村村通宽带, 县县设中心: each one of a kind. */
export const EVERY_ONE = /([县乡村镇户校市区组站园企])\1(?:有|通|建有|建成|建|开展|设有|设|达标|达|能|覆盖|配备|用上)/

/** 应保尽保, 应治尽治: all that ought to, at the clause's end. 应有尽有 is an idiom. */
export const ALL_DUE = /应([^，,应有])尽\1[”"]?$/

/** All of a class named at the clause's head: 所有…建成, 每个…均能. */
export const ALL_HEAD = /^(?:全[省市区县国])?(?:所有|全部|每个[^，]{1,24}(?<![生人户亩床地次师年日平])均|各[^，]{1,24}(?<![生人户亩床地次师年日平])均|每一?[个家所][^，]{1,24}(?<![生人户亩床地次师年日平])均)/
/** 全部 or 均 before a verb in the middle: 卫生院全部设置中医馆, 各县均达到…标准. */
export const ALL_VERB = /(?:全部|均(?=达到|实现|建有|设有|设置|配备|能|开展|建成|拥有|具备|纳入|提供|完成|安装|接入|建立|达标|通过|使用|采用|选用))(?:[^，。；]{2,})/
/** 都要建设, 都应制定: what all of a class have to do. */
export const ALL_MUST = /(都(?:要|应当?|必须|须))(?:建设|建立|建成|制[定订]|编制|设置|设立|配备|配置|安装|接入|纳入|达到|实现|完成)[^，。；]{2,}/
/** Everybody, and no class of things that can be counted. */
export const CALLED_ON = /^(?:各级|各地|各部门|各有关|各单位|各方|我们|大家|全社会|全党)/
/** 均使用新能源车辆: of what all are; 使用 alone says of no class what it shall do. */
export const ALL_USE = /^均[使采选]用/
/** What a commitment to all does: without one of these a clause with 所有 only names its class. */
export const COMMITS = /建成|建立|设置|设立|配备|开展|达到|能够?提供|具备|实现|纳入|完成|覆盖|接入|安装|加装|装设|增设|更新|更换|替换|除险|加固|修复|复垦|复绿|利用|处置|处理|收集|焚烧|回收|销毁|投产|投运|达产|落实|到位|验收|公示|签约|归零|脱贫|达标|得到|通过|消除|治理|整治|关停|淘汰|退出|取缔|拆除|清零|销号|整改|搬迁|改造|建有|设有|提供|有|通(?!过)|运行|参与|推行|实行|采用|执行|公开|上线|联通|贯通|开放|通达|普及/
/** 维持死亡率在低水平: the rate stands inside the frame. */
export const KEPT_AT = /^(?:持续)?(?:维持|保持|稳定)(.{2,40})在[^，]{0,6}(?:水平|区间|范围|低位)$/
/** 光网全面覆盖城乡, 服务覆盖所有乡镇, 全面覆盖城乡的管网: what is covered, and by what where that stands behind. */
export const COVERS = /(?:全面覆盖(?![率面])|覆盖(?:到)?(?:全[省市区县国])?(?:所有|全部))([^，的]{2,24})(的[^，]{2,24})?/
/** 将要求纳入全市所有审批程序, 服务延伸到所有村: all of a class as what is reached. */
export const REACHES_ALL = /(?:纳入|(?:延伸|拓展|推广|普及|下沉)[到至]|进入|接入|进驻|连接|连通|联通|通达|直达|通到|贯通)(?:全[省市区县国])?(?:所有|全部)[^，]{2,30}/
/** 秸秆全量利用, 污泥全量化处置. */
export const IN_FULL = /(?:实现)?全量化?((?:资源化|无害化|综合|规范|安全)?(?:利用|处置|处理|收集|收运|转运|焚烧|回收|还田))$/
/** What makes a commitment, and is no part of it: 推动企业全部纳入监管. */
export const CAUSES = /^(?:推动|推进|促进|实现|督促|引导|带动|力促|确保|使)+(?=[^，]{4})/
