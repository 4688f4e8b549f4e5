/** Whose plan it is: region and administrative level, from the names of its issuer and its title. */
import type { Level } from '../schema/shared.ts'
import { bodiesOf, isNationalBody, withoutParty } from './organisations.ts'
import { isWithin, mentionAt, mentionsIn, settle } from './regions.ts'
import type { Mention, Regions, ResolvedRegion } from './regions.ts'
import { BELOW_COUNTY, NO_DISTRICT, ZONE, ZONE_IN_GENERAL } from './vocabulary.ts'

export interface PlanPlace { level: Level | null; region: string[] }
/** A doubt: the rule that met it and what was met. */
export interface Doubt { rule: string; severity: 'warning' | 'info'; message: string }

/** Texts that may name what lies above an ambiguous district. */
export interface Hints { near: readonly string[]; /** Made only if it is needed: the whole text. */ far: () => string }
const withNear = (hints: Hints, ...texts: string[]): Hints => ({ ...hints, near: [...texts, ...hints.near] })

interface Reading { region: ResolvedRegion; mention: Mention }

/** What may stand in front of the region in a title: the period, 关于印发, 中共. */
const LEAD = /^(?:[“"]?(?:[一二三四五六七八九十]{1,3})五[”"]?(?:时期|期间)?|(?:19|20)\d{2}\s*年度?|关于(?:印发|发布|转发|推进|加快|促进)?|[《“"])+/
const NATIONAL_TITLE = /^(?:国家|全国|中国|我国|中华人民共和国)/
/** A notice to all provinces comes from the centre. */
const TO_ALL_PROVINCES = /各省[、，]\s*自治区[、，]\s*直辖市/

/**
 * Region and level. The issuer says it first; a title that begins with a place within the issuer's, or with another
 * place in full, is the plan's own; a place further inside a title counts only if nothing else does.
 */
export function placeOfPlan(issuer: string | null, title: string | null, salutation: string, hints: Hints, regions: Regions): PlanPlace & { doubts: Doubt[] } {
  const doubts: Doubt[] = []
  const bodies = issuer ? bodiesOf(issuer) : []
  const heading = title ? withoutParty(title.replace(LEAD, '')) : ''
  const named = readBodies(bodies, hints, regions, doubts)
  const opening = readOpening(heading, issuer ? withNear(hints, issuer) : hints, regions, doubts, named)
  if (bodies.some(isNationalBody)) {
    if (opening) doubts.push({ rule: 'region-of-national-plan', severity: 'info', message: `Unexpected place ${opening.region.region.join('')} in the title of a national body's document, expected none; read as national` })
    return { level: 'national', region: [], doubts }
  }
  if (opening && named && !isWithin(named.region, opening.region.region) && !isWithin(opening.region.region, named.region)) {
    doubts.push({ rule: 'region-differs', severity: 'warning', message: `Unexpected place ${opening.region.region.join('')} in the title, expected ${named.region.join('')} as in the issuer; the title is taken` })
  }
  if (named && (!opening || isWithin(opening.region.region, named.region) && (issuerWrote(title, issuer) || heading.includes(named.region.at(-1)!)))) return { ...named, doubts }
  if (opening) return { level: opening.region.level, region: opening.region.region, doubts }
  if (NATIONAL_TITLE.test(heading)) return { level: 'national', region: [], doubts }
  const inside = insideTitle(title ?? '', hints, regions, doubts)
  if (inside) return { level: inside.level, region: inside.region, doubts }
  if (TO_ALL_PROVINCES.test(salutation)) return { level: 'national', region: [], doubts }
  if (doubts.some(({ rule }) => rule === 'region-ambiguous')) return { level: null, region: [], doubts }
  if (speaksForAll(hints, regions)) {
    doubts.push({ rule: 'level-from-opening', severity: 'info', message: 'Unexpected lack of a place in issuer and title, expected the name of a region or a national body; read as national, since the opening speaks of the country (我国, 党中央、国务院, 全国…工作) and nothing in the text of a region as its own' })
    return { level: 'national', region: [], doubts }
  }
  doubts.push({ rule: 'region-unknown', severity: 'info', message: 'Unexpected lack of a place in issuer and title, expected the name of a region or a national body; level and region are left open' })
  return { level: null, region: [], doubts }
}

/** What the opening of a national plan says, and what a region's plan says of itself somewhere. */
const OF_COUNTRY = /我国|党中央、国务院|全国[^，。；、《》]{2,20}(?:工作|事业|发展|建设)，(?:特)?(?:编制|制定)本(?:规划|方案|计划|纲要)/
const OF_REGION = /(?<!各)[省市区县州盟旗]委[、，办]|[我本全][省市县州盟旗](?!场|面)|[我本]区|(?<![各地上下级])(?:省|市|区|县)(?:人民)?政府/

/** Whether a plan without a place is one for the whole country: its opening speaks of that, names no region, and the rest has no words of a region for itself. */
function speaksForAll(hints: Hints, regions: Regions): boolean {
  const opening = hints.near.join('')
  return OF_COUNTRY.test(opening) && !OF_REGION.test(opening) && !OF_REGION.test(hints.far()) && mentionsIn(regions, opening).length === 0
}

/** 嘉兴市…办公室关于转发浙江省…: where the title begins with the issuer, its place is the issuer's. */
const issuerWrote = (title: string | null, issuer: string | null): boolean => title !== null && issuer !== null && title.startsWith(bodiesOf(issuer)[0]!)

/** The issuers' place: that of the first, or the lowest where they lie in one another. */
function readBodies(bodies: readonly string[], hints: Hints, regions: Regions, doubts: Doubt[]): (PlanPlace & { level: Level | null }) | null {
  let place: PlanPlace | null = null
  for (const body of bodies) {
    const name = withoutParty(body)
    const mention = mentionAt(regions, name, 0, true)
    if (!mention) continue
    const settled = settleOrDoubt(mention, name, withNear(hints, ...bodies), doubts)
    if (!settled) continue
    const read = below(name.slice(mention.end), { level: settled.level, region: settled.region }, doubts)
    if (!place || isWithin(place.region, read.region)) place = read
    else if (!isWithin(read.region, place.region)) doubts.push({ rule: 'region-differs', severity: 'warning', message: `Unexpected issuer of ${read.region.join('')} beside one of ${place.region.join('')}, expected one place; the first is taken` })
  }
  return place
}

/** A body may belong to what no table of divisions lists: a development zone, a district of former years, a town. */
function below(rest: string, place: PlanPlace, doubts: Doubt[]): PlanPlace {
  const zone = /管委会|管理委员会|党工委/.test(rest) ? ZONE.exec(rest)?.[0] : undefined
  if (zone) {
    doubts.push({ rule: 'functional-zone', severity: 'info', message: `Unexpected zone ${zone} in the issuer, expected an administrative division; read as a county-level part of ${place.region.join('')}` })
    return { level: 'county', region: [...place.region, zone] }
  }
  const district = place.level === 'prefecture' || place.level === 'province' ? /^[\u4e00-\u9fff]{1,4}?[区县](?=[\u4e00-\u9fff]{2})/.exec(rest)?.[0] : undefined
  if (district && !NO_DISTRICT.test(district) && !/^(?:区域|区划)/.test(rest.slice(district.length - 1))) {
    doubts.push({ rule: 'division-unknown', severity: 'warning', message: `Unexpected division ${district} in the issuer, expected one that ${place.region.join('')} has today; read as a county` })
    return { level: 'county', region: [...place.region, district] }
  }
  if (BELOW_COUNTY.test(rest)) {
    doubts.push({ rule: 'below-county', severity: 'warning', message: 'Unexpected town or street as the issuer, expected a county or above; the level is left open' })
    return { level: null, region: place.region }
  }
  return place
}

/** The place with which a title begins; a short name (浙江, 衢州) is said to be one. */
function readOpening(heading: string, hints: Hints, regions: Regions, doubts: Doubt[], named: PlanPlace | null): Reading | null {
  const mention = mentionAt(regions, heading, 0, true)
  if (!mention) return null
  const region = settleOrDoubt(mention, heading, named ? withNear(hints, named.region.join('')) : hints, doubts)
  if (!region) return null
  const confirmed = !mention.short || (named !== null && (isWithin(region.region, named.region) || isWithin(named.region, region.region)))
  if (!confirmed) doubts.push({ rule: 'region-from-short-name', severity: 'info', message: `Unexpected short name ${heading.slice(0, mention.end)} at the head of the title, expected a name with 省, 市, 县 or 区; read as ${region.region.join('')}` })
  const zone = ZONE.exec(heading.slice(mention.end))?.[0]
  if (zone && zone.length <= 8 && !ZONE_IN_GENERAL.test(zone) && !named?.region.includes(zone)) doubts.push({ rule: 'functional-zone', severity: 'warning', message: `Unexpected zone ${zone} in the title, expected an administrative division; read as ${region.region.join('')}` })
  return { region, mention }
}

/** A full name somewhere in the title (关于推进嘉兴市…), if it is the only one. */
function insideTitle(title: string, hints: Hints, regions: Regions, doubts: Doubt[]): ResolvedRegion | null {
  const found: ResolvedRegion[] = []
  for (const mention of mentionsIn(regions, title)) {
    const region = settleOrDoubt(mention, title.slice(mention.start), hints, doubts)
    if (region && !found.some(known => isWithin(region.region, known.region))) found.push(region)
  }
  if (found.length > 1) doubts.push({ rule: 'region-ambiguous', severity: 'warning', message: `Unexpected places ${found.map(region => region.region.join('')).join(', ')} in the title, expected one; none is taken` })
  return found.length === 1 ? found[0]! : null
}

function settleOrDoubt(mention: Mention, text: string, hints: Hints, doubts: Doubt[]): ResolvedRegion | null {
  const settled = settle(mention.divisions, hints.near)
  if (settled.region.length > 0) return settled
  const name = text.slice(0, mention.end - mention.start)
  const far = settle(mention.divisions, [hints.far()])
  if (far.region.length > 0) {
    doubts.push({ rule: 'region-from-context', severity: 'info', message: `Unexpected name ${name} of ${far.candidates.length} divisions, expected what lies above it beside it; ${far.region.join('')} is the only one whose surroundings the text names` })
    return far
  }
  const message = `Unexpected name ${name} of ${settled.candidates.length} divisions (${settled.candidates.map(path => path.join('')).join(', ')}), expected what lies above it to be named too`
  if (!doubts.some(doubt => doubt.message === message)) doubts.push({ rule: 'region-ambiguous', severity: 'warning', message })
  return null
}
