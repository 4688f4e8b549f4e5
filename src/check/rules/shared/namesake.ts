/** Indicators that differ only in whose they are: 国家级卫生人才数 and 省级卫生人才数, 健康浙江发展指数 and 健康嘉兴发展指数. */
import type { Figure } from '../../figures.ts'

/** Grades of 级 that a plan exchanges for its own. */
const GRADES = /国家级|国家|省级及以上|省级|市级及以上|市级|区级|县级|全国|全省|全市|全区|全县/g

/** Whether the names are the same once grade words and the plans' own region names are left out. */
export function namesakeOf(upper: Figure, lower: Figure): boolean {
  if (upper.name === lower.name) return false
  return neutral(upper) === neutral(lower) && neutral(upper).length >= 3
}

function neutral(figure: Figure): string {
  const names = figure.document.region.map((name) => name.replace(/(?:省|市|区|县|自治区|自治州)$/, '')).filter((name) => name.length >= 2)
  return names.reduce((text, name) => text.split(name).join(''), figure.name.replace(GRADES, '').replace(/建设/g, ''))
}
