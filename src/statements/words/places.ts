/** Nouns of places and institutions (地名、机构名) that scopes of plans end in; none is bound to one sector. */

/** Who is served, or who does it: 乡镇卫生院, 供水企业. Longest first is not needed; each is looked up as a suffix. */
export const INSTITUTION_NOUNS: readonly string[] = [
  '机构', '医院', '卫生院', '卫生室', '服务中心', '服务站', '学校', '中学', '小学', '幼儿园', '院校', '高校', '企业', '公司', '园区', '单位', '水厂', '电厂', '工厂', '农场', '林场', '合作社', '场馆', '图书馆', '车站', '泵站', '变电站'
]

/** Whom a condition picks out: 常住人口30万以下的县, 远离城区的工业园区. */
export const PLACE_NOUNS: readonly string[] = [
  ...INSTITUTION_NOUNS, '县', '市', '区', '镇', '乡', '村', '街道', '乡镇', '社区', '城市', '地区', '县城', '城镇', '区域', '小区', '片区', '岛屿', '省份', '市县', '县（市、区）', '县(市、区)', '河段', '路段', '流域'
]

/** Ranks of places that are counted without a counter: 4乡8镇. */
export const PLACE_RANKS: readonly string[] = ['乡', '镇', '乡镇', '街道', '区', '县', '市', '旗', '盟', '州', '团场']
/** Who has them stands before these. */
export const PLACES_HAD: readonly string[] = ['辖', '下辖', '管辖', '共', '共有', '有', '设', '下设', '为', '含', '包括', '分为', '区划内', '区域内', '境内']

/** Scopes that stand over against each other in parallel members: 城市地区…；乡村地区…. */
export const PARALLEL_SCOPES: readonly string[] = [
  '城市地区', '农村地区', '乡村地区', '山区', '平原地区', '海岛地区', '山区海岛', '城镇地区', '牧区', '林区', '城区', '郊区', '主城区', '中心城区', '建成区', '偏远地区', '边远地区', '老城区', '新城区', '东部地区', '中部地区', '西部地区', '沿海地区', '内陆地区', '高原地区', '丘陵地区', '县城', '乡镇地区'
]

/** Classes that plans set over against each other: of the same measure the second is told by its class alone (集中供养标准…，分散供养…). */
export const CONTRASTS: readonly (readonly [string, string])[] = [
  ['城市', '农村'], ['城镇', '农村'], ['城区', '农村'], ['市区', '农村'], ['城镇', '乡村'], ['城市', '乡村'], ['城市', '县城'], ['城区', '乡镇'], ['县城', '乡镇'], ['城镇居民', '农村居民'], ['集中', '分散'], ['公办', '民办'], ['陆域', '海域'], ['地表水', '地下水'], ['高压', '中低压']
]

/** Regions by the names that go without a noun: provinces, parts of the country, continents and countries that plans compare with. */
export const REGION_NAMES: readonly string[] = [
  '北京', '天津', '河北', '山西', '内蒙古', '辽宁', '吉林', '黑龙江', '上海', '江苏', '浙江', '安徽', '福建', '江西', '山东', '河南', '湖北', '湖南', '广东', '广西', '海南', '重庆', '四川', '贵州', '云南', '西藏', '陕西', '甘肃', '青海', '宁夏', '新疆', '台湾', '香港', '澳门',
  '华东', '华南', '华北', '华中', '东北', '西北', '西南', '东南', '东部', '中部', '西部', '南部', '北部', '沿海', '内陆', '珠三角', '长三角', '京津冀', '粤港澳', '成渝', '苏南', '苏北', '浙东', '粤东', '粤西', '粤北',
  '欧洲', '北美', '南美', '亚洲', '非洲', '大洋洲', '东亚', '东南亚', '中东', '欧盟', '美国', '德国', '法国', '英国', '日本', '韩国', '印度', '巴西', '加拿大', '澳大利亚', '荷兰', '中国', '我国'
]

/** Words that only say where a coverage holds, and not of what. */
export const WHERE_WORDS: ReadonlySet<string> = new Set(['社区', '基层', '乡镇', '村级', '镇村', '城乡', '镇街', '街道', '县域', '全域', '区域', '市域', '省域', '市县', '县级', '乡级', '村居', '乡村', '农村', '城区'])

/** Actors that set something up in a place: 县级政府在每个乡镇…. */
export const ACTOR_BEFORE_PLACE = /^[^，、在]{1,12}(?:政府|部门|机关|[局厅委])(?:原则上)?(?=在)/
/** Words of two characters whose last looks like that of a place's name: 社区, 城市. */
export const NO_PLACE_NAMES = /(?:社区|园区|城区|地区|校区|院区|片区|景区|灾区|库区|学区|辖区|牧区|林区|湖区|市区|特区|新区|山区|城市|超市|都市|股市|集市|门市|上市|县市|设区市|行政区|小区|街区|厂区|灌区|矿区|港区|营区|分区|牧业区|住宅区|居住区|服务区|示范区|开发区|发展区|保护区|功能区|集聚区)$/
