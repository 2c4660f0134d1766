/** Contrast as WCAG 2 counts it, and the colours of the look that must hold it. */

/** Names of tokens with their colours, `#rrggbb`. */
export type Tokens = Readonly<Record<string, string>>

/** The custom properties of the first block that follows `selector`. */
export function tokensOf(css: string, selector: string): Record<string, string> {
  const start = css.indexOf('{', css.indexOf(selector))
  const block = css.slice(start + 1, css.indexOf('}', start))
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]))
}

/** WCAG 2 contrast of two `#rrggbb` colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** What high contrast makes of a theme. */
export function strong(theme: Tokens): Tokens {
  return {
    ...theme,
    paper: theme['paper-strong'] ?? '',
    card: theme['paper-strong'] ?? '',
    ink: theme['ink-strong'] ?? '',
    soft: theme['ink-strong'] ?? '',
    edge: theme['ink-strong'] ?? '',
    door: theme['door-strong'] ?? '',
  }
}

/** Text, ground, least contrast. */
export const CONTRASTS: readonly (readonly [text: string, ground: string, least: number])[] = [
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
