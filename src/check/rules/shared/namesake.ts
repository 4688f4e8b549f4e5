/** Indicators that differ only in whose they are: 国家级卫生人才数 and 省级卫生人才数, 健康浙江发展指数 and 健康嘉兴发展指数. */
import type { Figure } from '../../figures.ts'

/** Grades of 级, 建设 and 标准化 for 规范化: what a plan exchanges for its own. */
const GRADES = /国家级|国家|省级及以上|省级|市级及以上|市级|区级|县级|全国|全省|全市|全区|全县/g

/**
 * What is left of a name without grade words and without the plan's own region; figures of two plans that leave the
 * same are namesakes. '' where hardly anything is left.
 */
export function neutralName(figure: Figure): string {
  const names = figure.document.region.map((name) => name.replace(/(?:省|市|区|县|自治区|自治州)$/, '')).filter((name) => name.length >= 2)
  const left = names.reduce((text, name) => (text.includes(name) ? text.split(name).join('') : text), figure.name.replace(GRADES, '').replace('建设', '').replace('标准化率', '规范化率'))
  return left.length >= 3 ? left : ''
}
