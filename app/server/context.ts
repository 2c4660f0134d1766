/** What every loader and action is handed by the server. */
import type { Directory } from '~/referral/directory.server'

export interface AppContext {
  readonly directory: Directory
  /** Seals and opens the answers cookie. */
  readonly secret: string
  /** Whether the cookie may travel over plain HTTP (a local run). */
  readonly secureCookies: boolean
  readonly publicUrl: string | null
  /** For scripts of this response alone. */
  readonly nonce: string
  /** Resolves when the database answers. */
  readonly checkDatabase: () => Promise<void>
}

declare module '@remix-run/node' {
  // Remix's own name for what `getLoadContext` returns.
  interface AppLoadContext extends AppContext {}
}
