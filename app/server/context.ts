/** What every loader and action is handed by the server, besides the nonce of the response. */
import type { Database } from '#db/client'
import { KEPT_YEARS, type KeptYears } from '~/casework/files/closing.server'
import type { LiveContent } from '~/editing/live.server'
import type { FramingOrigins, Municipality } from '~/municipality/municipality'
import type { Counts } from '~/insight/counting/counter.server'
import type { Directory } from '~/referral/directory.server'
import type { Outbox } from '~/mail/outbox'
import type { Vault } from '~/vault/seal.server'

/** What the operator of an installation decides. */
export interface OperatorSettings {
  /** On what terms the open data may be used further. */
  readonly openDataLicence: string | null
  /** Municipalities that make the portal their own, under hosts of theirs. */
  readonly municipalities: readonly Municipality[]
  /** Sites that may frame the portal's own screening. */
  readonly framedBy: FramingOrigins
  /** How long closed files of households are kept. */
  readonly keptYears: KeptYears
}

/** Nothing decided: the portal as it comes. */
export const NOTHING_DECIDED: OperatorSettings = { openDataLicence: null, municipalities: [], framedBy: [], keptYears: KEPT_YEARS }

export interface AppContext {
  readonly directory: Directory
  readonly db: Database
  /** What editors published; asked for anew at once by whoever publishes here. */
  readonly live: LiveContent
  /** The way out for messages. */
  readonly outbox: Outbox
  /** Seals personal data before it goes into the database. */
  readonly vault: Vault
  /** Seals and opens the answers cookie. */
  readonly secret: string
  /** Whether the cookie may travel over plain HTTP (a local run). */
  readonly secureCookies: boolean
  readonly publicUrl: string | null
  readonly operator: OperatorSettings
  /** Counts without persons. */
  readonly counts: Counts
  /** Resolves when the database answers. */
  readonly checkDatabase: () => Promise<void>
}

declare module '@remix-run/node' {
  // Remix's own name for what `getLoadContext` returns.
  interface AppLoadContext extends AppContext {
    /** For scripts of this response alone. */
    readonly nonce: string
    /** Takes the nonce out of this response's policy, for a page that is kept by many and has no script but the portal's own files; absent where nothing is sent over HTTP. */
    dropNonce?(): void
    /** Files of words that a live page waits for, by its path. */
    readonly wordFiles?: (pathname: string) => readonly string[]
    /** Address from which the request came, as far as the server can tell. */
    readonly source: string
  }
}
