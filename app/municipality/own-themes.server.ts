import { readFile } from 'node:fs/promises'
import { tokensOf } from '~/ui/contrast'
import type { Themes } from './colours'

/** The colours of the portal's own styles, by theme. */
export async function ownThemes(): Promise<Themes> {
  const [tokens = '', themes = ''] = await Promise.all(
    ['tokens.css', 'themes.css'].map((name) => readFile(new URL(`../ui/styles/${name}`, import.meta.url), 'utf8')),
  )
  const light = tokensOf(tokens, ':root')
  return { light, dark: { ...light, ...tokensOf(themes, ":root[data-theme='dark']") } }
}
