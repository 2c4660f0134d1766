import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = import.meta.dirname
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
type Tokens = Record<string, string>

/** The custom properties of the first block that follows `selector`. */
function tokensOf(css: string, selector: string): Tokens {
  const start = css.indexOf('{', css.indexOf(selector))
  const block = css.slice(start + 1, css.indexOf('}', start))
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]))
}

/** WCAG 2 contrast of two `#rrggbb` colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const light = tokensOf(read('tokens.css'), ':root')
const dark = { ...light, ...tokensOf(read('themes.css'), ":root[data-theme='dark']") }
const strong = (theme: Tokens): Tokens => ({
  ...theme,
  paper: theme['paper-strong'] ?? '',
  card: theme['paper-strong'] ?? '',
  ink: theme['ink-strong'] ?? '',
  soft: theme['ink-strong'] ?? '',
  edge: theme['ink-strong'] ?? '',
  door: theme['door-strong'] ?? '',
})

/** Text, ground, least contrast. */
const pairs: readonly (readonly [string, string, number])[] = [
  ['ink', 'paper', 7],
  ['ink', 'card', 7],
  ['ink', 'light', 7],
  ['ink', 'glow', 7],
  ['ink', 'tint', 7],
  ['soft', 'paper', 4.5],
  ['soft', 'card', 4.5],
  ['soft', 'light', 4.5],
  ['soft', 'glow', 4.5],
  ['soft', 'tint', 4.5],
  ['door', 'paper', 4.5],
  ['door', 'card', 4.5],
  ['door', 'light', 4.5],
  ['door', 'glow', 4.5],
  ['door', 'tint', 4.5],
  ['door', 'lamp', 4],
  ['on', 'door', 7],
  ['on', 'deep', 4.5],
  ['brass', 'card', 4.5],
  ['brass', 'paper', 4.5],
  ['brass', 'glow', 4.5],
  ['clay', 'card', 4.5],
  ['clay', 'paper', 4.5],
  ['edge', 'card', 4],
  ['edge', 'paper', 4],
  ['panel-ink', 'panel', 7],
  ['panel-text', 'panel-light', 7],
  ['key', 'door', 4.5],
]

describe.each([
  ['by day', light],
  ['by night', dark],
  ['by day, high contrast', strong(light)],
  ['by night, high contrast', strong(dark)],
])('%s', (_name, tokens) => {
  test.each(pairs)('%s on %s has a contrast of at least %d', (text, ground, least) => {
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
