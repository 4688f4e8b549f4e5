/** Units and counters of plans (单位、量词): what may stand behind a number, and how a denominator follows it. */

/** Signs that stand for a hundredth, a thousandth, a ten-thousandth, and their words. */
export const SHARES: readonly string[] = ['%', '‰', '‱', '个百分点', '百分点', '个千分点', '成']

/**
 * Counters of things (GB 3101 and usage): a number with one of them says how many there are.
 * 级, 大, 类, 期 and 号 are left out: behind a number they grade or name (三级, 五大, 一期); see NAMING_COUNTERS.
 */
export const COUNTERS: readonly string[] = [
  '个', '家', '所', '座', '处', '条', '项', '件', '辆', '艘', '架', '台', '套', '支', '枚', '株', '头', '只', '羽', '尾', '门', '款', '种', '次', '起', '例', '场', '宗', '本', '篇', '部', '册', '份', '块', '片', '间', '栋', '幢', '口', '眼', '班', '列', '对', '组', '队', '名', '人', '位', '户', '张', '床', '辆次', '架次', '班次', '列次', '人次', '场次', '人天', '标台', '台套', '台班', '艘次', '批次', '件次', '人日', '户次', '家次', '席', '孔', '根', '线', '宿舍', '标段', '泊位', '机位', '车位', '床位', '学位', '托位', '车次', '榻', '盏', '节', '档', '档次', '人份', '剂次', '剂', '单', '笔', '单位', '道', '丘', '单元', '堂', '棵', '面', '台(套)', '台（套）', '盘', '亩次', '扇', '桶', '箱', '标准箱', '标箱', '类', '站', '岗', '棚', '铺', '颗', '发'
]

/** Measures of amount, length, time, money … : a number with one of them measures, it does not count. */
export const MEASURES: readonly string[] = [
  '岁', '周岁', '天', '日', '小时', '分钟', '秒', '年', '个月', '月', '周', '学时', '课时', '工作日', '个工作日',
  '公里', '千米', '米', '厘米', '毫米', '微米', '纳米', '海里', '里', '车道公里', '延米', '公里/小时', '平方公里', '平方千米', '平方米', '平米', '立方米', '方', '立方', '㎡', '㎥', 'm2', 'm3', 'km2', 'hm2', 'cm2', 'mm2', 'dm3', 'cm3', 'm²', 'm³', 'km²', 'hm²', 'cm²', 'mm²', 'dm³', 'cm³', '公顷', '亩', '吨', '公斤', '千克', '克', '毫克', '微克', '斤', '升', '毫升', '蒸吨', '吨公里', '人公里', '载重吨', '净载重吨', '总吨', '吨标准煤', '吨标煤', '吨油当量', '吨标准油', '吨二氧化碳', '吨二氧化碳当量', '千克标准煤', '克标准煤', '克标煤', '吨级',
  '千瓦', '千瓦时', '兆瓦', '兆瓦时', '吉瓦', '吉瓦时', '度', '度电', '瓦', '伏', '千伏', '千伏安', '伏安', '摄氏度', '℃', '分贝', '帕', '兆帕', '焦耳', '吉焦', '大卡', '千卡',
  '元', '美元', '欧元', '人民币', '万元', '亿元', '倍', '分', '百分位', '年一遇', '点', '个点', '标准立方米', '立方米/秒', '比特', '字节', '代次',
  'km', 'kw', 'kW', 'kWh', 'KW', 'MW', 'MWh', 'GW', 'GWh', 'kV', 'KV', 'kVA', 'MVA', 'TEU', 'Mbps', 'Gbps', 'Tbps', 'MB', 'GB', 'TB', 'PB', 'EB', 'EFLOPS', 'EFlops', 'PFlops', 'dB', 'mg', 'kg', 'g', 'cm', 'mm', 'm', 'μm', 'nm', 'h', 'min', 's', 'ms', 'Hz', 'MHz', 'GHz', 'L', 'mL', 't', 'ha', 'tce', 'μg', 'DDDs', 'DDD', '亿斤', '万斤', '公斤/亩', '千克/亩', '吨/公顷'
]

/** Multipliers between a number and its unit: 50万户, 3.4万亿元. They stay with the unit. */
const SCALE_WORDS: readonly string[] = ['万亿', '千亿', '百亿', '十亿', '千万', '百万', '十万', '亿', '万', '千', '百']

/** What a slash may divide by, beside any unit: 名/万人, /10万, 辆/3万常住人口, 元/人·年, m³/d. */
const PER_NOUNS: readonly string[] = ['常住人口', '户籍人口', '服务人口', '人口', '育龄妇女', '活产儿', '人', '班', 'd', 'a']

interface UnitEntry { text: string; kind: 'share' | 'counter' | 'measure'; /** it ends where a Latin word ends */ latin: boolean; /** what may not follow it; '' for anything may */ veto: string }

/** A character that turns a unit into the head of another word: 17人均面积, 2分区, 5组团, 10项目. */
const VETO: Readonly<Record<string, string>> = {
  项: '目', 人: '均口才类工员民', 名: '录单牌', 家: '庭居', 个: '人体', 户: '籍外均', 条: '件例', 种: '类植子', 类: '型别', 门: '类诊户', 位: '于居列', 组: '团织建', 部: '分门委队',
  分: '区类级布别解散', 点: '位', 度: '假电', 站: '点场', 面: '积', 线: '路上下', 道: '路', 处: '理置于', 所: '有属在', 台: '风账', 座: '谈位', 次: '数生序', 天: '然津', 里: '程', 方: '面案', 口: '岸', 成: '立果效本员年功长熟', 单: '位', 班: '级', 床: '位', 根: '据', 节: '点能水', 张: '家', 堂: '', 盘: '', 日: '常均', 月: '度', 周: '边', 起: '步', 份: '额', 对: '口', 批: '准', 铺: '设', 岗: '位', 颗: '粒', 发: '展电生布射行现明达起放动改掘酵言票文包送热育病出货表证放挥酶酵泡光色力'
}

const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** Units by the code of their first character, longest first. */
const BY_FIRST: ReadonlyMap<number, readonly UnitEntry[]> = (() => {
  const map = new Map<number, UnitEntry[]>()
  const add = (kind: UnitEntry['kind'], units: readonly string[]): void => {
    for (const text of units) {
      const first = text.charCodeAt(0)
      const entry = { text, kind, latin: isLatin(first), veto: VETO[text] ?? '' }
      const list = map.get(first)
      if (list) list.push(entry)
      else map.set(first, [entry])
    }
  }
  add('share', SHARES)
  add('counter', COUNTERS)
  add('measure', MEASURES)
  for (const list of map.values()) if (list.length > 1) list.sort((a, b) => b.text.length - a.text.length)
  return map
})()

export type UnitKind = 'share' | 'counter' | 'measure' | 'per' | 'scale' | 'none'
export interface UnitMatch { end: number; kind: UnitKind; /** 万, 亿, … where one stands before the unit; '' else */ scale: string }

/** What counts is what the words say before them: 3个月 is a time, 5个百分点 a share. */
function unitAt(text: string, at: number): UnitEntry | null {
  const entries = BY_FIRST.get(text.charCodeAt(at))
  if (!entries) return null
  for (const entry of entries) {
    if (!text.startsWith(entry.text, at)) continue
    // 5G is a name and no unit; a Latin unit ends where the letters end.
    if (entry.latin && isLatin(text.charCodeAt(at + entry.text.length))) continue
    if (entry.veto !== '' && isVetoed(entry, text, at)) continue
    return entry
  }
  return null
}

/** The character behind a unit makes it the head of another word; 10项目标 counts goals and 10种类型 types, 10项目 is no count of 目. */
function isVetoed({ text: unit, veto }: UnitEntry, text: string, at: number): boolean {
  const behind = at + unit.length
  if (behind >= text.length || !veto.includes(text[behind]!)) return false
  return !((unit === '项' && text[behind + 1] === '标') || (unit === '种' && text[behind] === '类' && '型别'.includes(text[behind + 1] ?? '。')))
}

const SCALE_HEADS = new Set([...'万千百十亿'].map((c) => c.charCodeAt(0)))

function scaleAt(text: string, at: number): string {
  if (!SCALE_HEADS.has(text.charCodeAt(at))) return ''
  for (const word of SCALE_WORDS) if (text.startsWith(word, at)) return word
  return ''
}

/** The unit that begins at an offset of folded text: 万人次, 名/万人, /10万, %; kind 'none' and end === at where there is none. */
export function matchUnit(text: string, at: number): UnitMatch {
  const scaled = scaleAt(text, at)
  const behind = unitAt(text, at + scaled.length)
  // 千瓦时 is a unit of its own, no thousand of 瓦.
  const whole = scaled === '' ? null : unitAt(text, at)
  const isWhole = whole !== null && whole.text.length > scaled.length + (behind?.text.length ?? 0)
  const [scale, unit] = isWhole ? ['', whole] : [scaled, behind]
  let end = at + scale.length + (unit?.text.length ?? 0)
  if (unit?.kind === 'counter' && text[end] === '(') end = alternativeEnd(text, end)
  const own = end
  const per = matchDenominator(text, end, unit?.kind === 'measure')
  if (per > end) end = per
  const kind = per > own && unit?.kind !== 'share' ? 'per' : unit ? unit.kind : scale ? 'scale' : 'none'
  return { end, kind, scale }
}

/** 套(间), 辆(台): behind a counter another one in brackets; the offset of the bracket itself where it holds anything else. */
function alternativeEnd(text: string, open: number): number {
  const unit = unitAt(text, open + 1)
  const close = open + 1 + (unit?.text.length ?? 0)
  return unit?.kind === 'counter' && text[close] === ')' ? close + 1 : open
}

const SLASH = 47
const EACH = '每'.charCodeAt(0)
/** 立方米每秒, 公里每小时, 微克每立方米: a unit spelled out. */
const SPELLED_OUT = /^每(?:秒|小时|分钟|升|立方米|平方米|平方公里|公顷|亩|吨|千克|公斤|千瓦时)/

/** /万人, /10万人, /立方米, /百户·年: the end of a denominator, or the offset itself where none stands. */
function matchDenominator(text: string, at: number, measured: boolean): number {
  const sign = text.charCodeAt(at)
  if (sign !== SLASH && sign !== EACH) return at
  if (sign === EACH) {
    const spelled = measured ? SPELLED_OUT.exec(text.slice(at, at + 5)) : null
    if (spelled) return at + spelled[0].length
    if (!/^每(?:1?0?[万千百]|10万)人?/.test(text.slice(at, at + 6))) return at
  }
  let end = at + 1
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++
  const digits = end > at + 1
  // 千瓦时 is a unit of its own here as well.
  const whole = unitAt(text, end)?.text ?? ''
  const scaled = scaleAt(text, end)
  const scale = whole.length > scaled.length + (unitAt(text, end + scaled.length)?.text.length ?? 0) ? '' : scaled
  end += scale.length
  const noun = PER_NOUNS.find((word) => text.startsWith(word, end) && !(isLatin(word.charCodeAt(0)) && isLatin(text.charCodeAt(end + 1)))) ?? unitAt(text, end)?.text ?? ''
  if (noun === '' && scale === '') return at
  // 50万千瓦/100万千瓦时: another amount, and no denominator.
  if (digits && (scale === '' || noun.startsWith('千瓦'))) return at
  return end + noun.length
}
