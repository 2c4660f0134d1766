/** What the build tells the worker of its files. */
import type { LANGUAGES } from '~/i18n/languages'

export interface Built {
  /** Changes with every file that a browser gets. */
  readonly version: string
  /** By which the router tells one build from another. */
  readonly routes: string
  /** Styles and small scripts of every page, with the hash of their content where the name has none. */
  readonly frame: readonly { readonly url: string; readonly revision: string | null }[]
  /** Scripts and styles of the pages of a screening. */
  readonly screening: readonly string[]
  /** Words of a screening, by language. */
  readonly words: Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>>
}
