/** Colours of a municipality: only those are taken with which everything can still be read, by day and by night. */
import { contrast, CONTRASTS, type Tokens } from '~/ui/contrast'
import type { Municipality, ThemeColours } from './municipality'

/** The portal's own colours by theme, from its styles. */
export interface Themes {
  readonly light: Tokens
  readonly dark: Tokens
}

type Colours = NonNullable<Municipality['colours']>

/** The tokens of a theme with a municipality's colours in their place; by day the panel of the first page follows them. */
function withColours(own: Tokens, { door, deep }: ThemeColours, panel: ThemeColours): Tokens {
  return { ...own, door, deep, panel: panel.door, 'panel-deep': panel.deep }
}

/** What is too faint, each with its ratio and the least that it should be. */
export function faintColours(colours: Colours, themes: Themes): readonly string[] {
  return (['light', 'dark'] as const).flatMap((theme) => {
    const tokens = withColours(themes[theme], colours[theme], colours.light)
    const changed = new Set(['door', 'deep', 'panel', 'panel-deep'])
    return CONTRASTS.filter(([text, ground]) => changed.has(text) || changed.has(ground)).flatMap(([text, ground, least]) => {
      const ratio = contrast(tokens[text] ?? '', tokens[ground] ?? '')
      return ratio >= least
        ? []
        : [`colours.${theme}: ${text} ${tokens[text]} on ${ground} ${tokens[ground]} has a contrast of ${(Math.floor(ratio * 100) / 100).toFixed(2)}, at least ${least} is needed`]
    })
  })
}

/** The style sheet that puts the colours in the place of the portal's, in its layers: high contrast and paper stay stronger. */
export function themeStyles({ light, dark }: Colours): string {
  const tokens = ({ door, deep }: ThemeColours) => `--door:${door};--deep:${deep}`
  const panel = `--panel:${light.door};--panel-deep:${light.deep}`
  return `@layer tokens{@media screen{:root{${tokens(light)};${panel}}
@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${tokens(dark)}}}
:root[data-theme='dark']{${tokens(dark)}}}}
`
}
