import type { Database } from '#db/client'
import type { Vault } from '~/vault/seal.server'
import type { Grant } from './permissions'

/** What the server hands to every loader and action, as far as the accounts need it. */
export interface StaffContext {
  readonly db: Database
  readonly vault: Vault
  /** The portal is reached by HTTPS. */
  readonly secureCookies: boolean
  readonly publicUrl: string | null
  /** Address from which the request came, as far as the server can tell. */
  readonly source?: string | undefined
}

/** Who is asking. */
export interface Staff {
  readonly id: string
  readonly name: string
  readonly grants: readonly Grant[]
  /** Names the session among the person's own. */
  readonly session: string
}
