/** Words and names of government web pages that are no text of the document they show. */

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
