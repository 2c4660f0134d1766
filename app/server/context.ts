/** What every loader and action is handed by the server, besides the nonce of the response. */
import type { Directory } from '~/referral/directory.server'

export interface AppContext {
  readonly directory: Directory
  /** Seals and opens the answers cookie. */
  readonly secret: string
  /** Whether the cookie may travel over plain HTTP (a local run). */
  readonly secureCookies: boolean
  readonly publicUrl: string | null
  /** Resolves when the database answers. */
  readonly checkDatabase: () => Promise<void>
}

declare module '@remix-run/node' {
  // Remix's own name for what `getLoadContext` returns.
  interface AppLoadContext extends AppContext {
    /** For scripts of this response alone. */
    readonly nonce: string
  }
}
