import { expect, test } from 'vitest'
import { labelIn, sideAt } from '../../src/report/side-label.ts'

test.each([
  ['2025 target', '2025年目标'], ['2020 actual', '2020年实际'], ['target', '目标'], ['2025 target, provincial figure', '2025年目标（省级）'], ['text, 2025 target', '正文，2025年目标'],
  ['text', '正文'], ['project table, first row', '项目表，首行'], ['assessment', '完成情况'], ['some other label', 'some other label']
])('the label “%s” is %s in Chinese', (label, chinese) => {
  expect(labelIn('zh', label)).toBe(chinese)
  expect(labelIn('en', label)).toBe(label)
})

test('a side’s label stands with its place behind the value', () => {
  expect([sideAt('en', '2025 target', 'a.txt:3'), sideAt('zh', '2025 target', 'a.txt:3')]).toEqual([' (2025 target, a.txt:3)', '（2025年目标，a.txt:3）'])
})
