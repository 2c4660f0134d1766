import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrast, CONTRASTS, strong, tokensOf } from '../contrast'

const folder = import.meta.dirname
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const light = tokensOf(read('tokens.css'), ':root')
const dark = { ...light, ...tokensOf(read('themes.css'), ":root[data-theme='dark']") }
describe.each([
  ['by day', light],
  ['by night', dark],
  ['by day, high contrast', strong(light)],
  ['by night, high contrast', strong(dark)],
])('%s', (_name, tokens) => {
  test.each(CONTRASTS)('%s on %s has a contrast of at least %d', (text, ground, least) => {
    expect(contrast(tokens[text] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(least)
  })
})

test('night by the system and night by choice are the same', () => {
  const css = read('themes.css')
  expect(tokensOf(css, ":root:not([data-theme='light'])")).toEqual(tokensOf(css, ":root[data-theme='dark']"))
})

test('contrast by the system and by choice are the same', () => {
  const css = read('contrast.css')
  expect(tokensOf(css, '@media (prefers-contrast: more) {\n  :root')).toEqual(
    tokensOf(css, ":root[data-contrast='more']"),
  )
})

test('the styles know no left or right, no italics or capitals, and every file is imported', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.css'))
  for (const name of files) {
    const rules = read(name).replaceAll(/\/\*[\s\S]*?\*\//g, '')
    expect(rules, name).not.toMatch(/\b(left|right)\b|float:|font-style: italic|letter-spacing|text-transform/)
    if (name !== 'index.css') expect(read('index.css')).toContain(`./${name}`)
  }
})

test('every font file that the styles name is there', () => {
  const fonts = new Set(readdirSync(join(folder, '../../../public/fonts')))
  for (const [, name] of read('fonts.css').matchAll(/url\('\/fonts\/([^']+)'\)/g)) {
    expect(fonts.has(name ?? ''), name).toBe(true)
  }
})
