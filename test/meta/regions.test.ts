import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRegions, isWithin, resolveRegion } from '../../src/meta/index.ts'
import { mentionsIn, shortName } from '../../src/meta/regions.ts'

const regions = createRegions()
const resolve = (name: string, ...hints: string[]) => resolveRegion(name, hints, regions)

describe('resolveRegion', () => {
  test.each([
    ['浙江', 'province', ['浙江省']],
    ['浙江省', 'province', ['浙江省']],
    ['衢州', 'prefecture', ['浙江省', '衢州市']],
    ['浙江衢州', 'prefecture', ['浙江省', '衢州市']],
    ['衢州市', 'prefecture', ['浙江省', '衢州市']],
    ['江山市', 'county', ['浙江省', '衢州市', '江山市']],
    ['拱墅区', 'county', ['浙江省', '杭州市', '拱墅区']],
    ['浙江省衢江区', 'county', ['浙江省', '衢州市', '衢江区']],
    ['北京市朝阳区', 'county', ['北京市', '朝阳区']],
    ['重庆市城口县', 'county', ['重庆市', '城口县']],
    ['济源市', 'county', ['河南省', '济源市']],
    ['神农架林区', 'county', ['湖北省', '神农架林区']],
    ['东莞市', 'prefecture', ['广东省', '东莞市']],
    ['锡林郭勒盟', 'prefecture', ['内蒙古自治区', '锡林郭勒盟']],
    ['喀什地区', 'prefecture', ['新疆维吾尔自治区', '喀什地区']],
    ['延边州', 'prefecture', ['吉林省', '延边朝鲜族自治州']],
    ['内蒙古', 'province', ['内蒙古自治区']],
    ['吉林', 'province', ['吉林省']],
    ['海南', 'province', ['海南省']],
    ['海南州', 'prefecture', ['青海省', '海南藏族自治州']]
  ])('%s', (name, level, region) => {
    expect(resolve(name)).toEqual({ level, region, candidates: [region] })
  })

  test('a shared name is ambiguous until a hint speaks for one alone', () => {
    expect(resolve('朝阳区')).toEqual({ level: null, region: [], candidates: [['北京市', '朝阳区'], ['吉林省', '长春市', '朝阳区']] })
    expect(resolve('朝阳区', '长春市某局').region).toEqual(['吉林省', '长春市', '朝阳区'])
    expect(resolve('朝阳区', '北京市和长春市').region).toEqual([])
    expect(resolve('朝阳区', '北京市和长春市', '北京市').region).toEqual(['北京市', '朝阳区'])
  })

  test('what is no division is unknown: a town, a word, a name that goes on', () => {
    for (const name of ['松山湖', '健康浙江', '河北区域', '东方市场', '']) expect(resolve(name).candidates).toEqual([])
  })
})

test('every prefecture and every province is found by its full name and by its path', () => {
  const areas = [...regions.provinces, ...regions.prefectures]
  expect(regions.provinces).toHaveLength(31)
  fc.assert(fc.property(fc.constantFrom(...areas), area => {
    expect(resolve(area.path.at(-1)!).region).toEqual(area.path)
    expect(resolve(area.path.join('')).region).toEqual(area.path)
    for (const county of area.counties) expect(resolve([...area.path, county].join('')).region).toEqual([...area.path, county])
  }))
})

test('a city without counties is no county of itself', () => {
  expect(resolve('甘肃省嘉峪关市').region).toEqual(['甘肃省', '嘉峪关市'])
})

test('short names leave out the kind and the peoples, and keep two characters', () => {
  expect(['恩施土家族苗族自治州', '宁夏回族自治区', '内蒙古自治区', '克孜勒苏柯尔克孜自治州', '忠县', '东乡族自治县'].map(shortName)).toEqual(['恩施', '宁夏', '内蒙古', '克孜勒苏', null, '东乡族'])
})

test('mentionsIn reads full names, and no district in the middle of a word', () => {
  const names = (text: string) => mentionsIn(regions, text).map(({ start, end }) => text.slice(start, end))
  expect(names('关于推进嘉兴市和浙江省湖州市一体化的意见')).toEqual(['嘉兴市', '浙江省湖州市'])
  expect(names('推进主城区和老城区更新')).toEqual([])
  expect(names('衢州和健康浙江')).toEqual([])
})

test('isWithin: the same or a part of it; the whole country holds everything', () => {
  expect(isWithin(['浙江省'], ['浙江省', '衢州市'])).toBe(true)
  expect(isWithin(['浙江省', '衢州市'], ['浙江省', '衢州市'])).toBe(true)
  expect(isWithin(['浙江省', '衢州市'], ['浙江省'])).toBe(false)
  expect(isWithin(['浙江省', '嘉兴市'], ['浙江省', '衢州市'])).toBe(false)
  expect(isWithin([], ['浙江省'])).toBe(true)
})
