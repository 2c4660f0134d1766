/** A municipality that makes the portal its own: what stands in its folder, once it was found right. */
import type { Language } from '~/i18n/languages'
import type { LocalRight } from './local/right'

export type InAll<Value = string> = Readonly<Record<Language, Value>>

/** The colours of a theme that may be changed: what one presses, and its threshold. `#rrggbb`. */
export interface ThemeColours {
  readonly door: string
  readonly deep: string
}

export interface Logo {
  readonly type: 'image/svg+xml' | 'image/png'
  readonly bytes: Uint8Array
  /** Of the bytes, for addresses that change when they do. */
  readonly hash: string
}

/** Sites that may put the framed screening into their pages; `any`: every site. */
export type FramingOrigins = readonly string[] | 'any'

export interface Municipality {
  /** In addresses: small letters, digits, hyphens. */
  readonly id: string
  readonly name: InAll
  /** What the portal is called here; null: as everywhere. */
  readonly portalName: InAll | null
  /** Names of hosts under which the portal is this municipality's. */
  readonly hosts: readonly string[]
  /** Codes of its localities (Central Bureau of Statistics). */
  readonly localities: readonly string[]
  /** Its places that help, in the order in which they are shown before all others. */
  readonly centers: readonly string[]
  readonly logo: Logo | null
  readonly colours: { readonly light: ThemeColours; readonly dark: ThemeColours } | null
  readonly framedBy: FramingOrigins
  /** Its own programmes and rules. */
  readonly rights: readonly LocalRight[]
}

/** What pages are told of the municipality whose portal they are. */
export interface ShownMunicipality {
  readonly id: string
  readonly name: InAll
  readonly portalName: InAll | null
  readonly centers: readonly string[]
  readonly localities: readonly string[]
  /** Addresses of its files; null where it has none. */
  readonly logo: string | null
  readonly theme: string | null
}
