/**
 * The words by which the frame of an official document is known. Sources: 党政机关公文格式
 * (GB/T 9704—2012) for the parts of a document and the shape of its number, 党政机关公文处理工作条例
 * (2012) for the kinds of document, the State Council's list of ministries, and the labels that
 * government web sites print above a text.
 */

/** What a plan calls itself, at the end of its title. */
export const PLAN_NOUNS = ['规划', '计划', '纲要', '方案', '意见', '行动', '规程', '指南', '办法', '规定', '政策', '措施', '细则', '要点', '战略', '导则', '标准', '条例', '蓝图', '路线图', '举措', '决定', '任务', '清单', '目标', '建议']
/** What a plan in English calls itself, as the last word of its title but for years. */
export const ENGLISH_PLAN = /(?:^|\s)(?:plan|strategy|programme|program|framework|roadmap|agenda|outline|guidelines|policy)(?:[\s(,:–—-]+(?:for |to )?(?:(?:19|20)\d{2}[\s)–—/-]*){1,2})?$/i
/** Of these, the ones that set targets: preferred where one notice covers several documents. */
export const TARGET_NOUNS = ['规划', '计划', '纲要', '方案', '行动', '意见']
/** What a covering document calls itself. */
export const NOTICE_NOUNS = ['通知', '批复', '公告', '通告', '函', '复函']
/** What a covering document does with the plan that it covers. */
export const NOTICE_VERBS = ['印发', '转发', '批转', '发布', '颁布', '下发', '公布']

/** How the name of a public body ends. */
export const ORGAN_ENDS = ['人民政府', '政府', '国务院', '办公厅', '办公室', '委员会', '管委会', '委', '厅', '局', '部', '署', '领导小组', '指挥部', '工作组', '联席会议', '总局', '银行', '科学院', '工程院', '检察院', '法院', '联合会', '总工会', '办']
/** Words that end like a body and are none. */
export const NOT_ORGANS = ['格局', '布局', '全局', '大局', '开局', '结局', '部署', '全部', '内部', '外部', '东部', '西部', '中部', '北部', '南部', '局部', '干部', '总部', '推委', '举办', '创办', '承办', '督办', '经办']
/** How a national body begins. */
export const NATIONAL_BEGINNINGS = ['国务院', '中共中央', '中央', '国家', '全国', '中国', '中华人民共和国', '最高人民']
/** National bodies that do not say so: ministries of the State Council, present and former, and its direct agencies. */
export const NATIONAL_ORGANS = [
  '外交部', '国防部', '教育部', '科学技术部', '科技部', '工业和信息化部', '公安部', '安全部', '民政部', '司法部', '财政部', '人力资源和社会保障部', '人力资源社会保障部',
  '自然资源部', '生态环境部', '住房和城乡建设部', '住房城乡建设部', '交通运输部', '水利部', '农业农村部', '商务部', '文化和旅游部', '退役军人事务部', '退役军人部', '应急管理部', '应急部',
  '环境保护部', '国土资源部', '农业部', '文化部', '卫生部', '建设部', '交通部', '铁道部', '信息产业部', '劳动和社会保障部', '人事部', '中央军委', '审计署', '海关总署', '税务总局', '市场监管总局', '体育总局', '环保总局', '广电总局', '发展改革委', '人民银行'
]
/** 落款 of a body below the county, which plans of this kind rarely come from: a town, a township, a street. */
export const BELOW_COUNTY = /(?:镇|乡|街道)(?:人民政府|办事处|党工委|党委)/

/** Labels of a web page or an archive card above or below a text (spaces inside are left out before comparing). */
export const WEB_LABELS = [
  '发布日期', '发布时间', '成文日期', '生成日期', '公开日期', '印发日期', '更新时间', '更新日期', '施行日期', '生效日期', '失效日期', '废止日期', '发文日期', '抓取时间', '日期', '时间',
  '发布机构', '发文机关', '发文机构', '发文单位', '发布单位', '制定机关', '制发机关', '责任部门', '公开主体', '发文部门',
  '文号', '发文字号', '文件编号', '文件字号', '统一编号', '规范性文件编号', '登记号', '索引号', '信息索引号', '公开目录',
  '标题', '名称', '信息名称', '文件名称', '分类', '主题分类', '主题词', '体裁分类', '组配分类', '关键词', '有效性', '时效性', '效力级别', '公开方式', '公开形式', '公开范围', '公开时限', '公开属性',
  '公文种类', '所属栏目', '信息分类', '有效期', '是否有效', '文件状态', '效力状态', '内容概述', '服务对象',
  '来源', '信息来源', '文章来源', '原文链接', '网址', '链接', '作者', '编辑', '责任编辑', '审核', '浏览次数', '浏览量', '阅读次数', '访问量', '点击数', '点击率', '字号', '字体', '打印', '分享', '当前位置', '下载', '附件下载', '法宝引证码', '主办单位', '承办单位', '备案号'
]
/** Of these, the ones whose value says who, when and under which number. */
export const ISSUER_LABELS = ['发布机构', '发文机关', '发文机构', '发文单位', '发布单位', '制定机关', '制发机关', '发文部门', 'publisher', 'agency', 'issuer']
export const NUMBER_LABELS = ['文号', '发文字号', '文件编号', '文件字号', 'doc_no', 'number']
export const DATE_LABELS = ['成文日期', '印发日期', '发布日期', '发布时间', '生成日期', 'publish_date', 'date']

/**
 * What a portal sets on lines of its own behind the text that it shows: buttons, links to explanations and news, the site's foot
 * (政府网站发展指引, 2017: 网站标识码, 网站地图, 主办单位 and 联系方式 stand at the foot of every page). Marks and what follows a colon are left out.
 */
export const PAGE_TAIL = [
  '文件下载', '附件下载', '相关附件', '下载', '下载打印', '打印', '打印本页', '打印此页', '打印关闭', '关闭', '关闭窗口', '关闭本页', '收藏', '收藏本页', '分享', '分享到', '分享至', '我要纠错', '纠错', '手机阅读', '返回顶部', '返回首页', '返回列表', '上一篇', '下一篇',
  '图解', '解读', '视频解读', '图文解读', '政策解读', '文件解读', '一图读懂', '媒体视角', '媒体解读', '媒体报道', '专家解读', '相关稿件', '相关文章', '相关阅读', '相关链接', '相关新闻', '相关文件', '相关解读', '相关政策', '相关信息', '相关文档', '延伸阅读',
  '网站地图', '网站声明', '友情链接', '联系我们', '关于我们', '隐私保护', '网站标识码', '责任编辑', '主办单位', '承办单位', '版权所有', '总访问量', '备案序号', '技术支持'
]

/** Names of areas that are run like a district and stand in no list of divisions (开发区 and the like). */
export const ZONE = /^[\u4e00-\u9fff]{2,12}?(?:新区|开发区|高新区|工业园区|产业园区|试验区|保税区|度假区|示范区|城新区|集聚区|管理区)/
/** Words that show the zone to be the plan's subject, in general, and no place. */
export const ZONE_IN_GENERAL = /国家级|省级|市级|各类|推进|促进|加快|关于|发展|建设/
/** Inner-city words that end in 区 or 县 and name no district. */
export const NO_DISTRICT = /(?:城区|社区|园区|景区|山区|片区|林区|牧区|库区|灾区|校区|小区|湾区|街区|地区|矿区|港区|辖区|行政区|功能区)$/

/** Peoples as they stand in the names of autonomous divisions; left out in the short name (恩施土家族苗族自治州: 恩施). */
export const PEOPLES = [
  '维吾尔族', '维吾尔', '柯尔克孜族', '柯尔克孜', '哈萨克族', '哈萨克', '鄂温克族', '达斡尔族', '毛南族', '仫佬族', '仡佬族', '土家族', '布依族', '哈尼族', '景颇族', '傈僳族', '拉祜族', '布朗族',
  '普米族', '独龙族', '裕固族', '撒拉族', '保安族', '东乡族', '纳西族', '朝鲜族', '蒙古族', '蒙古', '锡伯族', '锡伯', '塔吉克族', '塔吉克', '满族', '回族', '藏族', '苗族', '彝族', '壮族', '侗族', '瑶族', '白族', '傣族', '黎族', '佤族', '畲族', '水族', '羌族', '怒族', '土族', '各族'
]
