/** Words around a number that make it a name, a grade, a rank or a reference. */

/** 三级 and 3级, 5A级, 二甲: a grade, never an amount. */
export const GRADE_ENDS: readonly string[] = ['级', '星级', '甲', '乙等', '等级', 'A级', '号文', '分级']
/** Behind a number these name, they do not count: 50强, 5大区域, 2期, 3号线, 1类. */
export const NAMED_COUNTERS: readonly string[] = ['强', '大', '期', '号', '型', '代', '维', '线城市', '环', '版', '字头', '后', '阶', '院区', '路', '国道', '省道', '时政', '位一体', '周年', '+']
/** What a sign in a bracket bounds, where it says which size is meant: （管径＜600mm）. */
export const SIZES = /管径|直径|口径|孔径|内径|面积|长度|高度|宽度|深度|跨度|坡度|库容|装机|容量|功率|吨位|规模|流量|树龄|房龄/
/** 4-6座载人飞行器, 7座客车: how many it holds, not how many there are. */
export const SEATS = /^座(?:及?以[上下][^,。;、]{0,16}(?:机型|车型|飞机|客车)|(?:及?以[上下])?(?:载|级)|[^,。;、座]{0,4}(?:客车|轿车|校车|飞机|直升机|无人机|eVTOL)(?![场库棚站]))/
/** Alarm and service numbers: 120急救, 12345热线. */
export const ALARM_WORDS: readonly string[] = ['急救', '热线', '云平台', '指挥', '平台', '报警', '电话', '应急', '调度', '服务', '环保', '举报', '公共法律', '政务']
/** 15分钟服务圈, 1小时交通圈, 24小时服务: names of a standard of service. */
export const SERVICE_CIRCLE = /^(?:分钟|小时|公里)(?:[、和][^,。;%\d]{0,6}\d+(?:分钟|小时|公里))?[^,。;、%\d]{0,14}圈|^小时(?:值守|值班|在线|不间断|开放|营业|服务|应急|联系|监控|监测|禁止|全|自助)/
/** Parts of a document that are numbered: 第3章. */
export const NUMBERED_PARTS: readonly string[] = ['章', '节', '条', '款', '页', '项', '部分', '号', '篇', '目']
/** Before 第N and 前N these say a rank. */
export const PLACE_HEADS: readonly string[] = [
  '居', '居全国', '居全省', '居全市', '位居', '位列', '名列', '排名', '列', '列全国', '列全省', '升至', '上升到', '跃居', '跃升至', '稳居', '蝉联', '排', '全国', '全省', '全市', '全区', '全县', '世界', '全球', '国内'
]
/** Behind a Chinese ordinal these leave it a rank: 全国第三，, 全省第一名, 以全市第二的成绩. */
export const RANK_CLOSES = /^[名位]?(?:$|[,。;:!?、)”"和并]|的(?:优异|较好|好)?(?:成绩|位次|位置|名次)|之列)/
/** 以第一名的成绩: as what something was done. */
export const AS_RESULT = /^[名位]?的(?:优异|较好|好)?(?:成绩|位次|名次)/
export const RANK_HEADS: readonly string[] = ['进入', '进', '位居', '居', '列', '排名', '排', '跻身', '保持', '稳定在', '稳居', '全国', '全省', '全市', '迈入']
/** Units of age. */
export const AGE_UNITS: readonly string[] = ['岁', '周岁', '月龄']
/** 8个方面, 5个环节: parts of what is said, no things to be counted. */
export const ABSTRACT_PARTS = /^(?:主要|重点|关键|基本|大|新|[百千万]?亿元?级?)?(?:台阶|大关|关口|方面|环节|部分|步骤|层次|层级|维度|要素|阶段|字|词|原则|坚持|关键词|梯度|梯次|档次)/
/** 对1万名教师开展培训, 向2000户发放补贴: what is done for each of those counted. */
export const SERVES = /开展|实施|进行|提供|完成|组织|发放|派出|派驻|输送|供应/
/** 实现对100家企业的服务: those counted are reached. */
export const SERVED = /(?:实现|完成)[对向]$/
/** 突破5000亿元大关: behind a value these are no object. */
export const CLOSES_VALUE = /^的?(?:大关|关口|门槛)$/
/** Counters of two or more at once: a bracket behind counts them one by one (6对（12座）). */
export const PAIR_COUNTERS: ReadonlySet<string> = new Set(['对', '双', '套', '组'])
