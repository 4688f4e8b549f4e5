/** Words and names of government web pages that are no text of the document they show. */

/** Labels of the metadata table (政府信息公开目录, 国务院办公厅政府信息公开指南 and the portals of provinces and cities), spaces left out. */
export const METADATA_LABELS: readonly string[] = [
  '索引号', '信息索引号', '分类', '所属栏目', '主题分类', '信息分类', '公文种类', '体裁分类', '组配分类', '发文机关', '发文机构', '发布机构', '制发机关', '信息来源', '公开主体', '公开形式', '公开方式',
  '成文日期', '生成日期', '发布日期', '发布时间', '发文日期', '公开日期', '印发日期', '生效日期', '失效日期', '废止日期', '有效性', '有效期', '是否有效', '文件状态', '效力状态',
  '发文字号', '文号', '文件编号', '统一编号', '规范性文件编号', '登记号', '标题', '名称', '信息名称', '文件名称', '主题词', '关键词', '内容概述', '公开范围', '公开时限', '服务对象'
]

/** Elements without text of the document. */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set([
  'script', 'style', 'noscript', 'template', 'head', 'nav', 'footer', 'aside', 'iframe', 'object', 'embed', 'applet', 'svg', 'math', 'canvas', 'audio', 'video', 'map',
  'select', 'button', 'textarea', 'input', 'datalist', 'dialog', 'menu', 'xml'
])

/** Elements that begin and end a line of text. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'listing', 'main', 'menu', 'nav', 'ol', 'optgroup', 'option', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'xmp', 'caption'
])

/** Words in an element's class or id that say it is a page's own furniture. Whole words, set apart by anything but letters. */
export const FURNITURE_NAMES: ReadonlySet<string> = new Set([
  'nav', 'navbar', 'navigation', 'menu', 'breadcrumb', 'breadcrumbs', 'crumb', 'crumbs', 'crumbnav', 'position', 'location', 'weizhi', 'dqwz', 'footer', 'foot', 'copyright', 'banner', 'topbar', 'toolbar', 'sidebar',
  'share', 'bdshare', 'sharebox', 'print', 'qrcode', 'ewm', 'erweima', 'related', 'recommend', 'xgwj', 'xgjd', 'xgyd', 'pagination', 'pager', 'comment', 'search', 'searchbox', 'login', 'hidden', 'noprint', 'friendlink', 'links', 'accessibility'
])

/** Names that content management systems of government portals give to the element that holds the document. */
export const CONTENT_NAMES: ReadonlySet<string> = new Set([
  'ucap-content', 'trs_editor', 'trs_ueditor', 'trs_preappend', 'zoom', 'zoomcon', 'pages_content', 'article-content', 'article_content', 'articlecontent', 'articlecontnet', 'ivs_content', 'custom_unionstyle', 'bt_content', 'bt-content',
  'wzcontent', 'wz_content', 'news_content', 'newscontent', 'contenttxt', 'con_text', 'mainText', 'xxgk_content', 'zwxl-article', 'zwgk_content', 'doccontent', 'doc_content', 'detail_content', 'detail-content', 'page-content', 'text-content', 'rich_media_content', 'vsbcontent', 'v_news_content'
])

/** A line of buttons and counters: 字号：大 中 小, 【打印】【关闭】, 浏览次数：12. */
const FURNITURE_WORDS = /字\s*[号体](?:大小)?|[大中小](?![一-鿿])|打\s*印(?:本页)?|关\s*闭(?:窗口|本页)?|收\s*藏|分\s*享(?:到|至)?|微信|微博|QQ空间|朋友圈|扫一扫|在手机(?:打开|上?查看)(?:当前页)?|浏览(?:次数|量)|阅读(?:次数|量)|访问量|点击(?:数|率|次数)|来源|责任编辑|信息来源|发布(?:时间|日期)|返回(?:顶部|首页|列表)?|保护视力色|下载|首页|当前位置|您(?:现在)?(?:的|所在的?)位置/g
const FURNITURE_MARKS = /[\s\d:：|｜/\-–—>›»《》【】[\]()（）,，.。次Tt年月日]+/g

/** Whether a line of at most 60 characters holds nothing but words of the page itself. A line of numbers alone is none. */
export function isFurnitureLine(line: string): boolean {
  if (line.length > 60 || !FURNITURE_LEAD.test(line)) return false
  return line.replace(FURNITURE_WORDS, '').replace(FURNITURE_MARKS, '') === ''
}
const FURNITURE_LEAD = /字\s*[号体]|打\s*印|关\s*闭|分\s*享|扫一扫|浏览|阅读(?:次数|量)|访问量|点击|返回|视力|位置/
